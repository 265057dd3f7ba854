// SPDX-License-Identifier: EUPL-1.2

internal import FigureModel

/// Tells which lines of a table's body are one row: those of a name that runs on, above, below or on both sides of its numbers.
struct BodyRows {
  /// Lines nearer than this part of the smallest step between numbers are one row.
  static let close: Float = 0.85
  /// Names set in are at least this part of the type size further to the right.
  static let indent: Float = 0.3

  private let lines: [TableRow]
  private let names: [TableRow.Chunk?]
  private let page: PageLayout
  private let rulings: Rulings
  private let step: Float

  init(_ lines: [TableRow], _ columns: TableColumns, page: PageLayout, rulings: Rulings) {
    self.lines = lines
    self.page = page
    self.rulings = rulings
    names = lines.map { line in
      line.chunks.first { columns.range(of: $0.box).lowerBound == 0 }
    }
    let data = lines.filter(\.isData)
    step = zip(data, data.dropFirst()).map { $1.baseline - $0.baseline }.min() ?? 0
  }

  /// For each line whether it is part of the row of the line before it.
  var joins: [Bool] {
    var joins: [Bool] = []
    var hasData = false
    for index in lines.indices {
      let isData = lines[index].isData || !isName(index)
      let goesOn = index > 0 && !(isData && hasData) && self.goesOn(index)
      hasData = isData || goesOn && hasData
      joins.append(goesOn)
    }
    return joins
  }

  /// Whether a line holds nothing but one text that is no number.
  private func isName(_ index: Int) -> Bool {
    index < lines.count && lines[index].chunks.count == 1 && !lines[index].isData
  }

  private func goesOn(_ index: Int) -> Bool {
    if isName(index) {
      // A name as near to the numbers below it as to the line above is theirs, unless it goes on with a text.
      if isClose(index) { return isName(index + 1) || !isNearer(index + 1, than: index) }
      return startsLowercase(index) || isBroken(index - 1)
    }
    guard isName(index - 1) else { return false }
    guard names[index] != nil else {
      return !rulings.hasHorizontal(from: lines[index - 1].box, to: lines[index].box)
    }
    if isBroken(index - 1) { return true }
    if isSetIn(index) { return false }
    if startsLowercase(index) { return true }
    return isClose(index) && (index == 1 || isNearer(index, than: index - 1))
  }

  private func gap(_ index: Int) -> Float { lines[index].baseline - lines[index - 1].baseline }

  private func isClose(_ index: Int) -> Bool { gap(index) < Self.close * step }

  /// Whether a line is clearly nearer to the one before it than another one is to its own.
  private func isNearer(_ index: Int, than other: Int) -> Bool {
    guard index < lines.count, other > 0, isClose(index) else { return false }
    return gap(index) < gap(other) - 0.05 * lines[index].size
  }

  /// Whether a name is set further in than the one above it, and so is the next one: then that one is of a group of rows.
  private func isSetIn(_ index: Int) -> Bool {
    guard let above = names[index - 1], let name = names[index],
      let next = names[(index + 1)...].first(where: { $0 != nil }) ?? nil
    else { return false }
    let edge = above.box.x0 + Self.indent * lines[index].size
    return name.box.x0 > edge && abs(next.box.x0 - name.box.x0) < 1
  }

  /// Whether the name in a line starts as the middle of a text does.
  private func startsLowercase(_ index: Int) -> Bool {
    guard let name = names[index] else { return false }
    let first = page.glyphs.scalars[page.words[name.words.lowerBound].first]
    return first.properties.isLowercase || first == "("
  }

  /// Whether the name in a line ends with the hyphen of a word that goes on below.
  private func isBroken(_ index: Int) -> Bool {
    guard let name = names[index] else { return false }
    let word = page.words[name.words.upperBound - 1]
    return word.end - word.first > 2
      && "-\u{2010}\u{ad}".unicodeScalars.contains(page.glyphs.scalars[word.end - 1])
      && page.glyphs.scalars[word.end - 2].properties.isAlphabetic
  }
}

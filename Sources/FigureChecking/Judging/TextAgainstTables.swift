// SPDX-License-Identifier: EUPL-1.2

import FigureModel

/// Finds figures of running text that differ from the cell of the document's own table that their sentence names.
///
/// A sentence names a cell where it holds every word of the heads of its row and of its column, of one cell only, and says
/// nothing that neither heads nor title of the table hold; if it does not cite the table by its number it says all of the
/// title's narrowing words too. Its figure is of the cell's own time and unit. No figure is held against a table in which its
/// value stands anywhere: then another cell may be meant.
struct TextAgainstTables {
  private let figures: [Figure]
  private let text: PassageReader
  /// The cells that have both heads, by their table.
  private var cells: [Int: [Cell]] = [:]
  /// The cells by the rarest word of their heads.
  private var byWord: [[UInt8]: [Cell]] = [:]
  /// The tables by the number in their title; two of one number are none.
  private var byNumber: [Int: Int?] = [:]
  private var titles: [Int: Set<[UInt8]>] = [:]
  /// The words of a title that say what the table counts.
  private var narrowings: [Int: Set<[UInt8]>] = [:]

  private struct Cell {
    var figure: Int
    var table: Int
    var heads: Set<[UInt8]>
  }

  init?(_ tables: [Table], of figures: [Figure], _ text: PassageReader) {
    guard !tables.isEmpty else { return nil }
    self.figures = figures
    self.text = text
    for (index, figure) in figures.enumerated() {
      guard let place = figure.locator?.table, tables.indices.contains(place.index),
        let row = place.rowHeader, let column = place.columnHeader
      else { continue }
      let (rows, columns) = (Self.stems(Words(row).list), Self.stems(Words(column).list))
      guard rows.contains(where: { $0.contains { $0 >= 97 } }), !columns.isEmpty else { continue }
      let cell = Cell(figure: index, table: place.index, heads: rows.union(columns))
      cells[place.index, default: []].append(cell)
    }
    var counts: [[UInt8]: Int] = [:]
    for cell in cells.values.joined() {
      for word in cell.heads { counts[word, default: 0] += 1 }
    }
    for table in cells.keys.sorted() {
      for cell in cells[table] ?? [] {
        let rarest = cell.heads.min {
          (counts[$0] ?? 0, String(decoding: $0, as: UTF8.self)) < (
            counts[$1] ?? 0, String(decoding: $1, as: UTF8.self)
          )
        }
        if let rarest { byWord[rarest, default: []].append(cell) }
      }
    }
    for index in cells.keys {
      guard let caption = tables[index].caption else { continue }
      let words = text.words(from: caption.start, to: caption.end)
      titles[index] = Self.stems(words)
      // Behind "per" and "naar" a title names what its rows and columns are.
      let head = words.prefix { !$0.is("per") && !$0.is("naar") }.drop { $0.is("tabel") }
      narrowings[index] = Self.stems(
        head.filter { $0.number == nil && !PlainWords.hold($0) })
      if let first = words.first, first.is("tabel"), let number = words.dropFirst().first?.number {
        byNumber[number] = byNumber.keys.contains(number) ? .some(nil) : index
      }
    }
  }

  /// The place of the cell that the figure at `index`, alone in the sentence of `passage`, differs from; nil where it differs
  /// from none.
  func clash(of index: Int, in passage: Passage) -> Int? {
    let figure = figures[index]
    guard figure.locator?.table == nil, figure.kind == .level, figure.modality == nil,
      figure.attribution == nil, figure.approximation == nil, !figure.repaired,
      figure.per == nil, figure.fraction == nil, figure.confidence >= 80, let unit = figure.unit,
      case .single(let numeral)? = figure.amount, numeral.form == .digits
    else { return nil }
    let cited = citedTable(in: passage.words)
    let words = Self.stems(passage.words)
    let held = words.flatMap { byWord[$0] ?? [] }.filter { $0.heads.isSubset(of: words) }
    for (table, named) in Dictionary(grouping: held, by: \.table).sorted(by: { $0.key < $1.key }) {
      if case .some(let number) = cited, number != table { continue }
      guard let best = named.max(by: { $0.heads.count < $1.heads.count }),
        named.allSatisfy({
          $0.figure == best.figure || $0.heads.isStrictSubset(of: best.heads)
        }),
        figures[best.figure].unit == unit, isSure(figures[best.figure]),
        figures[best.figure].period == figure.period, !Self.turns.occur(in: passage.sentenceWords),
        knows(passage, best, in: table, isCited: cited != nil),
        !isAnywhere(figure, in: cells[table] ?? [])
      else { continue }
      return best.figure
    }
    return nil
  }

  /// Whether the cell, its heads and the table's title hold what the sentence says of the figure.
  private func knows(_ passage: Passage, _ cell: Cell, in table: Int, isCited: Bool) -> Bool {
    let known = cell.heads.union(titles[table] ?? [])
    func isKnown(_ word: Word) -> Bool {
      PlainWords.hold(word) || known.contains(TitleFit.stem(word.letters))
    }
    let counted = Words(figures[cell.figure].counted ?? "").list.map { TitleFit.stem($0.letters) }
    let subject = passage.subject.filter { !counted.contains(TitleFit.stem($0.letters)) }
    guard subject.allSatisfy(isKnown), passage.words.allSatisfy(isKnown) else { return false }
    // What the title narrows the table to has to be said by a sentence that does not cite it.
    return isCited || (narrowings[table] ?? []).isSubset(of: Self.stems(passage.words))
  }

  /// Words that turn what they stand before into something else than the heads say: "zonder het basisonderwijs", "na 2023".
  private static let turns = [
    "na", "voor", "sinds", "vanaf", "eind", "begin", "medio", "tot", "tussen", "buiten", "zonder",
    "behalve", "uitgezonderd", "exclusief", "inclusief", "met", "erbij", "anders", "elders", "dan",
    "niet", "ook", "van de", "van het", "deel", "zie ook",
  ].map { WordPattern($0) }

  /// Whether some cell of the table has the figure's value, or has it but for a scale.
  private func isAnywhere(_ figure: Figure, in cells: [Cell]) -> Bool {
    guard let amount = figure.amount else { return true }
    let own = ClaimedInterval(amount, unit: figure.unit, approximation: nil)
    let widest = Interval(own.interval.low - own.leeway, own.interval.high + own.leeway)
    return cells.contains { cell in
      guard let other = figures[cell.figure].amount else { return true }
      let claimed = ClaimedInterval(other, unit: figures[cell.figure].unit, approximation: nil)
      let interval = Interval(
        claimed.interval.low - claimed.leeway, claimed.interval.high + claimed.leeway)
      return [-6, -3, 0, 3, 6].contains {
        (interval * ExactDecimal.power(ofTen: $0)).overlaps(widest)
      }
    }
  }

  private func isSure(_ figure: Figure) -> Bool {
    guard case .single? = figure.amount else { return false }
    return figure.kind == .level && figure.modality == nil && !figure.repaired
      && figure.approximation == nil && figure.confidence >= 80
  }

  /// The table that the sentence cites by number: nil where it cites none, an inner nil where that is no table of this document.
  private func citedTable(in words: [Word]) -> Int?? {
    for (word, next) in zip(words, words.dropFirst()) where word.is("tabel") {
      guard let number = next.number else { continue }
      return .some(byNumber[number] ?? nil)
    }
    return nil
  }

  /// The stems of the words that tell something, numbers and "totaal" among them.
  private static func stems(_ words: some Sequence<Word>) -> Set<[UInt8]> {
    Set(
      words.filter { $0.number != nil || $0.is("totaal") || !SubjectWords.isEmpty($0) }
        .map { TitleFit.stem($0.letters) })
  }
}

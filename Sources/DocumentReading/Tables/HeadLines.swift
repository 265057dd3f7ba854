// SPDX-License-Identifier: EUPL-1.2

internal import FigureModel

/// The lines of a head as its levels: which lines are levels, and which columns an upper one groups.
struct HeadLines {
  let columns: TableColumns

  init(_ columns: TableColumns) { self.columns = columns }

  /// The lines that are levels, and the texts of lines halfway between two: those name their column at all levels.
  func levels(of lines: [TableRow]) -> (levels: [TableRow], between: [TableRow.Chunk]) {
    guard lines.count >= 3 else { return (lines, []) }
    var levels: [TableRow] = []
    var between: [TableRow.Chunk] = []
    for (index, line) in lines.enumerated() {
      let isInner = index > 0 && index + 1 < lines.count
      if isInner, isBetween(line, lines[index - 1], lines[index + 1]) {
        between += line.chunks
      } else {
        levels.append(line)
      }
    }
    return (levels, between)
  }

  /// Whether a line is halfway between two others, too close to be a line below the one and above the other, in other columns.
  private func isBetween(_ line: TableRow, _ upper: TableRow, _ lower: TableRow) -> Bool {
    let (down, rest) = (line.baseline - upper.baseline, lower.baseline - line.baseline)
    guard abs(down - rest) < 1.5, down < 1.3 * line.size else { return false }
    let taken = Set(lower.chunks.flatMap { Array(columns.range(of: $0.box)) })
    return line.chunks.allSatisfy { taken.isDisjoint(with: columns.range(of: $0.box)) }
  }

  /// For each text of a line that goes on with texts of the line above, whose lines are no level of their own, the place of that text; nil
  /// for another line.
  func goingOn(_ line: TableRow, below upper: TableRow) -> [Int]? {
    guard line.chunks.count <= upper.chunks.count,
      line.baseline - upper.baseline < 1.35 * max(line.size, upper.size)
    else { return nil }
    var places: [Int] = []
    for chunk in line.chunks {
      guard
        let place = upper.chunks.indices.first(where: {
          $0 > places.last ?? -1 && isInLine(upper.chunks[$0].box, chunk.box)
        })
      else { return nil }
      places.append(place)
    }
    return places
  }

  /// The columns of the texts of `line`, where they share out those that have texts of their own in the lines below, or those
  /// `reached` where they are first lines of those texts; else nil.
  func shares(
    of line: TableRow, _ reached: [ClosedRange<Int>], above lower: [TableRow],
    of groups: [ClosedRange<Int>], beside between: [TableRow.Chunk], on page: PageLayout
  ) -> [ClosedRange<Int>]? {
    var leaves = [TableRow.Chunk?](repeating: nil, count: columns.count)
    var firsts = leaves
    for chunk in lower.flatMap(\.chunks) {
      let range = columns.range(of: chunk.box)
      guard range.count == 1 else { continue }
      leaves[range.lowerBound] = chunk
      firsts[range.lowerBound] = firsts[range.lowerBound] ?? chunk
    }
    for chunk in between { leaves[columns.range(of: chunk.box).lowerBound] = nil }
    leaves[0] = nil
    let isNested = excludeUngrouped(from: &leaves, groups)
    if !isNested { excludeNames(from: &leaves, firsts: firsts, below: line, on: page) }
    var result = reached
    var isShared = false
    let isExcluded = firsts.indices.dropFirst().contains {
      firsts[$0] != nil && leaves[$0] == nil
    }
    for run in runs(of: leaves.map { $0 != nil }) {
      // A text at the left edge of its cells may stand before all of theirs.
      let from = columns.spans[run.lowerBound - 1].to
      let to = columns.spans[run.upperBound].to
      let members = line.chunks.indices.filter {
        let box = line.chunks[$0].box
        return box.x0 > from && (box.x0 + box.x1) / 2 < to + 4
      }
      if members.isEmpty { continue }
      let under = leaves[run].compactMap(\.self)
      let starts = firsts[run].compactMap(\.self)
      let texts = members.map { line.chunks[$0].box }
      let isBounded = leaves.indices.dropFirst().contains { leaves[$0] == nil }
      // What stands in line with no text below it is no first line of one.
      let isApart = texts.contains { text in under.allSatisfy { !isInLine(text, $0.box) } }
      let isRepeated = hasRepeats(run, in: lower, on: page)
      guard
        isApart || isNested || isRepeated && texts.count > 1
          || isGroup(texts, over: starts, isBounded: isBounded, on: page)
      else {
        return reached
      }
      // Heads without a capital, more of them than texts above, are parts of what those name.
      let areParts = texts.count > 1 && starts.allSatisfy { !startsUppercase($0, on: page) }
      let isNamed =
        isApart || isNested || under.allSatisfy(\.isYear) || isRepeated || areParts
      guard
        let found = HeadGroups(columns: columns).shares(
          of: texts, over: run, groups: groups,
          atEdge: isNamed && (texts.count > 1 || isApart || isNested || isExcluded),
          parts: isApart || isRepeated,
          least: areParts && run.count < 2 * texts.count ? 1 : 2)
      else { return nil }
      for (member, range) in zip(members, found) { result[member] = range }
      isShared = true
    }
    return isShared ? result : nil
  }

  private func runs(of flags: [Bool]) -> [ClosedRange<Int>] {
    var runs: [ClosedRange<Int>] = []
    for (index, flag) in flags.enumerated() where flag {
      if let last = runs.last, last.upperBound + 1 == index {
        runs[runs.count - 1] = last.lowerBound...index
      } else {
        runs.append(index...index)
      }
    }
    return runs
  }

  /// Whether texts name groups, and are no first lines of what goes on below them: `Raming` above `volgend jaar`.
  private func isGroup(
    _ texts: [Box], over leaves: [TableRow.Chunk], isBounded: Bool, on page: PageLayout
  ) -> Bool {
    let (under, beside) = leaves.partitioned { leaf in
      texts.contains { leaf.box.x0 < $0.x1 && $0.x0 < leaf.box.x1 }
    }
    let goesOn = under.contains { startsLowercase($0, on: page) }
    // Heads beside them that start so with nothing above show that it is how heads start here.
    if goesOn, beside.contains(where: { isName($0, on: page) }),
      !beside.contains(where: { startsLowercase($0, on: page) })
    {
      return false
    }
    // One text above the middle one of three heads may be that one's first line.
    let isEven = leaves.count.isMultiple(of: 2)
    return texts.count > 1 || isBounded || isEven || under.count > 1 || leaves.allSatisfy(\.isYear)
  }

  /// Whether two texts, one above the other, have an edge or their middle in common.
  private func isInLine(_ upper: Box, _ lower: Box) -> Bool {
    abs(upper.x0 - lower.x0) < 2 || abs(upper.x1 - lower.x1) < 2
      || abs(upper.x0 + upper.x1 - lower.x0 - lower.x1) < 4
  }

  /// Whether some columns of `run` have all of their texts in common.
  private func hasRepeats(
    _ run: ClosedRange<Int>, in lower: [TableRow], on page: PageLayout
  ) -> Bool {
    var texts = [String](repeating: "", count: columns.count)
    for chunk in lower.flatMap(\.chunks) {
      let range = columns.range(of: chunk.box)
      if range.count == 1 { texts[range.lowerBound] += page.string(ofWords: chunk.words) }
    }
    return Set(texts[run]).count < run.count
  }

  /// Takes out of `leaves` the columns that name themselves with a capital, where those below the texts of `line` and others beside them are
  /// years or start without one: only these are parts of groups.
  private func excludeNames(
    from leaves: inout [TableRow.Chunk?], firsts: [TableRow.Chunk?], below line: TableRow,
    on page: PageLayout
  ) {
    let columns = leaves.indices.filter { leaves[$0] != nil }
    let (under, beside) = columns.partitioned { column in
      firsts[column].map { leaf in
        line.chunks.contains { leaf.box.x0 < $0.box.x1 && $0.box.x0 < leaf.box.x1 }
      } ?? false
    }
    func isLowercase(_ column: Int) -> Bool {
      firsts[column].map { startsLowercase($0, on: page) } ?? false
    }
    func isYear(_ column: Int) -> Bool { firsts[column]?.isYear ?? false }
    guard !under.isEmpty else { return }
    guard
      under.allSatisfy(isLowercase) && beside.contains(where: isLowercase)
        || under.allSatisfy(isYear) && beside.contains(where: isYear)
    else { return }
    for column in beside where firsts[column].map({ startsUppercase($0, on: page) }) ?? false {
      leaves[column] = nil
    }
  }

  /// Takes out of `leaves` the columns in none of several groups below; tells whether there are such groups.
  private func excludeUngrouped(
    from leaves: inout [TableRow.Chunk?], _ groups: [ClosedRange<Int>]
  ) -> Bool {
    let wide = groups.filter { $0.count > 1 }
    guard wide.count >= 2 else { return false }
    for column in leaves.indices where !wide.contains(where: { $0.contains(column) }) {
      leaves[column] = nil
    }
    return true
  }

  private func startsUppercase(_ chunk: TableRow.Chunk, on page: PageLayout) -> Bool {
    page.glyphs.scalars[page.words[chunk.words.lowerBound].first].properties.isUppercase
  }

  /// Whether a text starts with a capital or a number.
  private func isName(_ chunk: TableRow.Chunk, on page: PageLayout) -> Bool {
    let first = page.glyphs.scalars[page.words[chunk.words.lowerBound].first]
    return first.properties.isUppercase || (0x30...0x39).contains(first.value)
  }

  private func startsLowercase(_ chunk: TableRow.Chunk, on page: PageLayout) -> Bool {
    page.glyphs.scalars[page.words[chunk.words.lowerBound].first].properties.isLowercase
  }
}

extension Array {
  /// The elements for which `isIn` holds, and the others.
  fileprivate func partitioned(_ isIn: (Element) -> Bool) -> (in: [Element], out: [Element]) {
    (filter(isIn), filter { !isIn($0) })
  }
}

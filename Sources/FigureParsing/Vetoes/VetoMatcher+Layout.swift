// SPDX-License-Identifier: EUPL-1.2

/// Numbers that belong to the page and not to the text.
extension VetoMatcher {
  /// The number of a list item or heading: "1) Antwoorden", "8.2 Vrijheid van onderwijs" at the start of a line.
  static func heading(_ scene: borrowing Scene, _ index: Int) -> Range<Int>? {
    guard isNumber(scene, index), index == 0 || scene.tokens[index].flags.contains(.newLine)
    else { return nil }
    let token = scene.tokens[index]
    if token.digits < 1000, !token.flags.contains(.fraction), index == 0,
      scene.at(1, isSymbol: ")") || scene.at(1, isSymbol: ".")
    {
      return 0..<1
    }
    // A number on a line after a number: lines of a table of contents.
    if index > 0, isNumber(scene, index - 1), token.digits < 100, !token.flags.contains(.fraction),
      index + 1 < scene.tokens.count, scene.tokens[index + 1].isWord,
      !scene.at(index + 1, is: [.unit, .magnitude])
    {
      return index..<index + 1
    }
    guard token.flags.isDisjoint(with: [.grouped]), token.digits < 1000,
      index + 1 < scene.tokens.count, scene.tokens[index + 1].flags.contains(.capital),
      !scene.at(index + 1, is: [.unit, .magnitude])
    else { return nil }
    if token.flags.contains(.point) { return index..<index + 1 }
    guard !token.flags.contains(.fraction), !continuesText(scene, index) else { return nil }
    return index..<index + 1
  }

  /// Whether the line before goes on into this one: it ends in a word that wants a noun.
  private static func continuesText(_ scene: borrowing Scene, _ index: Int) -> Bool {
    guard index > 0 else { return false }
    let before = scene.tokens[index - 1]
    return before.has(CountedNoun.stops)
      || before.isWord && scene.tokens[index + 1].flags.contains(.mixed)
  }

  /// A page's number among its fellows: "12/19 KNM", "6/9 Vraag"; "3/4 van de scholen" is a share.
  static func pageOfPages(_ scene: borrowing Scene, _ index: Int) -> Range<Int>? {
    guard isNumber(scene, index), scene.at(index + 1, isSymbol: "/"), scene.isGlued(index + 1),
      isNumber(scene, index + 2), scene.isGlued(index + 2),
      !scene.at(index + 3, is: [.of, .timeUnit])
    else { return nil }
    // "11/1 1 Vraag": the number after it belongs to the head as well.
    let next = index + 3
    guard isNumber(scene, next), scene.isPlain(next), scene.tokens[next].digits < 1000,
      !scene.at(next + 1, is: [.unit, .magnitude])
    else { return index..<next }
    return index..<next + 1
  }

  /// The scale of a chart: four numbers or more in a row.
  static func axis(_ scene: borrowing Scene, _ index: Int) -> Range<Int>? {
    guard isNumber(scene, index) || isMark(scene, index) else { return nil }
    var end = index
    var count = 0
    while end < scene.tokens.count, end < index + 60 {
      if isMark(scene, end) { end += 1 }
      guard isNumber(scene, end), !scene.tokens[end].flags.contains(.grouped) else { break }
      end += 1
      if scene.at(end, is: .unit), scene.isGlued(end) { end += 1 }
      count += 1
    }
    return count >= 4 ? index..<end : nil
  }

  private static func isMark(_ scene: borrowing Scene, _ index: Int) -> Bool {
    scene.at(index, isSymbol: "-") && scene.isGlued(index + 1)
  }

  /// A postcode, and the numbers of an address before it: "Binnenhof 4 2513 AA".
  static func address(_ scene: borrowing Scene, _ index: Int) -> Range<Int>? {
    guard isNumber(scene, index), scene.tokens[index].digits >= 1000,
      scene.tokens[index].digits < 10_000,
      scene.tokens[index].flags.isDisjoint(with: [.grouped, .fraction]),
      index + 1 < scene.tokens.count, scene.tokens[index + 1].flags.contains(.acronym),
      scene.tokens[index + 1].end - scene.tokens[index + 1].start == 2,
      index + 2 < scene.tokens.count, scene.tokens[index + 2].flags.contains(.capital)
    else { return nil }
    return (isNumber(scene, index - 1) ? index - 1 : index)..<index + 2
  }

  /// The page number in a running head: a number between capitals, "46 VASTE GROND", "Lange Voorhout 8 Postbus".
  static func runningHead(_ scene: borrowing Scene, _ index: Int) -> Range<Int>? {
    guard isNumber(scene, index), scene.tokens[index].digits < 1000,
      scene.tokens[index].flags.isDisjoint(with: [.grouped, .fraction]),
      index + 1 < scene.tokens.count, scene.tokens[index + 1].isWord,
      !scene.at(index + 1, is: [.unit, .magnitude])
    else { return nil }
    let next = scene.tokens[index + 1]
    let shouts =
      next.flags.contains(.acronym) && next.end - next.start > 3
      && index + 2 < scene.tokens.count && scene.tokens[index + 2].flags.contains(.acronym)
    // "Binnenhof 4 DEN HAAG": a street, its number and what follows in capitals.
    let posted =
      next.flags.contains(.acronym) && next.end - next.start > 2 && index > 0
      && scene.tokens[index - 1].isWord && !scene.isGlued(index) && !isNumber(scene, index - 2)
      && scene.tokens[index - 1].flags.contains(.capital)
      && scene.tokens[index - 1].flags.isDisjoint(with: [.acronym, .mixed])
      && !scene.tokens[index - 1].has(CountedNoun.stops)
    let named =
      index > 0 && scene.tokens[index - 1].isWord
      && scene.tokens[index - 1].flags.contains(.capital)
      && index > 1 && next.flags.contains(.capital) && !next.flags.contains(.acronym)
      && !scene.tokens[index - 1].has(CountedNoun.stops)
    let stuck = scene.isGlued(index + 1) && next.flags.contains(.capital)
    return shouts || posted || named || stuck ? index..<index + 1 : nil
  }
}

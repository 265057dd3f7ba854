// SPDX-License-Identifier: EUPL-1.2

/// The shapes of numbers that are no figures.
enum VetoMatcher {
  /// A label with the numbers that follow it: "artikel 12", "Kamerstuk 31 497", "paragraaf 3.2.1".
  static func labelled(_ scene: borrowing Scene, _ index: Int) -> Range<Int>? {
    guard scene.at(index, is: .label), !scene.at(index, is: .times) else { return nil }
    var end = index + 1
    while end < scene.tokens.count, end < index + 14 {
      let token = scene.tokens[end]
      if token.isNumber || token.has(.label) || token.isSymbol(".") || token.isSymbol("-")
        || token.isSymbol("/")
        || token.flags.contains(.acronym) && token.end - token.start <= 5
      {
        end += 1
      } else if token.isSymbol(",") || token.has(.and),
        scene.at(end + 1, is: .label)
          || end + 1 < scene.tokens.count && scene.tokens[end + 1].isNumber
      {
        end += 1
      } else {
        break
      }
    }
    // What has a unit is an amount: "nummer 5% …" is none of ours.
    while end > index + 1, scene.at(end, is: .unit) || scene.at(end - 1, isSymbol: ".") { end -= 1 }
    return end > index + 1 ? index..<end : nil
  }

  /// Numbers with more than two parts, telephone numbers, and numbers inside names: "3.2.1", "070-3123456", "Natura 2000".
  static func shaped(_ scene: borrowing Scene, _ index: Int) -> Range<Int>? {
    let token = scene.tokens[index]
    guard token.isNumber else { return nil }
    if !token.flags.isDisjoint(with: [.mixed, .tooLong]) { return index..<index + 1 }
    if token.flags.contains(.leadingZero), !token.flags.contains(.fraction) {
      var end = index + 1
      while end < scene.tokens.count, scene.isGlued(end),
        scene.tokens[end].isNumber || scene.at(end, isSymbol: "-")
      { end += 1 }
      return index..<end
    }
    if index > 0, scene.isGlued(index), scene.tokens[index - 1].isWord { return index..<index + 1 }
    // "Natura 2000-gebieden", "G4".
    if scene.at(index + 1, isSymbol: "-"), scene.isGlued(index + 1), scene.isGlued(index + 2),
      index + 2 < scene.tokens.count, scene.tokens[index + 2].isWord,
      !scene.at(index + 2, is: .unit)
    {
      return index..<index + 1
    }
    return nil
  }

  /// The number of a list item or heading: "1) Antwoorden".
  static func item(_ scene: borrowing Scene, _ index: Int) -> Range<Int>? {
    guard index == 0, scene.tokens[0].isNumber,
      scene.at(1, isSymbol: ")") || scene.at(1, isSymbol: ".")
    else { return nil }
    return 0..<1
  }

  /// The age that only names a group: "ouder dan 55 jaar", "leerlingen van 12 jaar", "12-jarigen".
  static func age(_ scene: borrowing Scene, _ index: Int) -> Range<Int>? {
    guard scene.at(index, is: .age),
      scene.at(index + 1, is: .than) || scene.at(index + 1, is: [.of])
    else { return nil }
    guard index + 2 < scene.tokens.count, scene.tokens[index + 2].isNumber else { return nil }
    return index..<index + 3
  }
}

// SPDX-License-Identifier: EUPL-1.2

import FigureModel

/// The shapes of numbers that are no figures; what labels a reference is the lexicon's.
enum VetoMatcher {
  /// A label with the numbers that follow it: "artikel 12", "Kamerstuk 31 497", "paragraaf 3.2.1".
  static func labelled(_ scene: borrowing Scene, _ index: Int) -> Range<Int>? {
    guard scene.at(index, is: .label), !scene.at(index, is: .times) else { return nil }
    var end = index + 1
    while end < scene.tokens.count, end < index + 14 {
      let token = scene.tokens[end]
      if token.isNumber, token.flags.contains(.newLine), end > index + 1 { break }
      let isJoint = token.isSymbol(",") || token.has([.and, .or, .until])
      if token.isNumber || token.has(.label) || isPunctuation(token) || isCode(token) {
        end += 1
      } else if token.has(.of), isNumber(scene, end - 1), isNumber(scene, end + 1),
        !scene.at(end + 2, is: [.unit, .magnitude, .currency])
      {
        end += 2  // "pagina 5 van 11"
      } else if isJoint, scene.at(end + 1, is: .label) || isNumber(scene, end + 1) {
        end += 1
      } else if token.isSymbol(","), scene.at(end + 1, is: [.and, .or]), isNumber(scene, end + 2) {
        end += 2  // "artikelen 3, 7, of 9"
      } else if token.isWord, token.end - token.start == 1, scene.isGlued(end),
        isNumber(scene, end - 1), isNumber(scene, end - 2)
      {
        end += 1  // "Kamerstuk 33 86g": the scan of a digit
      } else {
        break
      }
    }
    while end > index + 1, keepsOut(scene, end) { end -= 1 }
    return end > index + 1 ? index..<end : nil
  }

  private static func isPunctuation(_ token: Token) -> Bool {
    token.isSymbol(".") || token.isSymbol("-") || token.isSymbol("/") || token.isSymbol("|")
      || token.isSymbol(":") && !token.flags.contains(.spaced)
  }

  /// The roman numeral or letters in "33 930 VIII".
  private static func isCode(_ token: Token) -> Bool {
    token.flags.contains(.acronym) && token.end - token.start <= 5
  }

  static func isNumber(_ scene: borrowing Scene, _ index: Int) -> Bool {
    index >= 0 && index < scene.tokens.count && scene.tokens[index].isNumber
  }

  /// Whether the last token of a labelled run is no part of it: what has a unit is an amount.
  private static func keepsOut(_ scene: borrowing Scene, _ end: Int) -> Bool {
    scene.at(end, is: [.unit, .magnitude, .times]) && isNumber(scene, end - 1)
      || scene.at(end - 1, isSymbol: ".")
      || scene.at(end - 1, isSymbol: "-") || scene.at(end - 1, isSymbol: ":")
  }

  /// Numbers with more than two parts, telephone numbers, and numbers inside names: "3.2.1", "070-3123456", "Natura 2000".
  static func shaped(_ scene: borrowing Scene, _ index: Int) -> Range<Int>? {
    guard isNumber(scene, index) else { return nil }
    let token = scene.tokens[index]
    if !token.flags.isDisjoint(with: [.mixed, .tooLong]) { return index..<index + 1 }
    if token.flags.contains(.leadingZero), !token.flags.contains(.fraction),
      !NumberReader.continuesGroup(scene, index) || !isNumber(scene, index - 1)
    {
      var end = index + 1
      while end < scene.tokens.count, scene.isGlued(end),
        scene.tokens[end].isNumber || scene.at(end, isSymbol: "-")
      {
        end += 1
      }
      return index..<end
    }
    if let number = numbered(scene, index) ?? ratio(scene, index) { return number }
    if isSchoolClass(scene, index) || isOfAddress(scene, index) { return index..<index + 1 }
    // "In2023" has lost its space and is no name.
    if index > 0, scene.isGlued(index), scene.tokens[index - 1].isWord,
      !scene.tokens[index - 1].has(Lexer.mayLead)
    {
      return index..<index + 1
    }
    return partOfName(scene, index)
  }

  /// "havo 4", "vwo 5 en 6": the class of a kind of school, unless it counts what stands behind it ("havo 4 leerlingen").
  private static func isSchoolClass(_ scene: borrowing Scene, _ index: Int) -> Bool {
    let token = scene.tokens[index]
    guard token.end - token.start == 1, token.digits < 7,
      !scene.at(index + 1, is: [.unit, .magnitude, .times]),
      !CountedNoun.isPluralBehind(scene, index)
    else { return false }
    if scene.at(index - 1, has: .schoolType) { return true }
    return scene.at(index - 1, is: [.and, .or]) && isNumber(scene, index - 2)
      && scene.tokens[index - 2].flags.contains(.vetoed) && scene.at(index - 3, has: .schoolType)
  }

  /// A number in an address that blanks have broken: "voorbeeld.nl/20 13/fin", "auto%E2%80%99S".
  private static func isOfAddress(_ scene: borrowing Scene, _ index: Int) -> Bool {
    if scene.isGlued(index), scene.at(index - 1, isSymbol: "%") { return true }
    let isPart =
      scene.at(index - 1, isSymbol: "/") && scene.isGlued(index) && scene.isGlued(index - 1)
      && index > 3 && scene.at(index - 3, isSymbol: ".") && scene.isGlued(index - 2)
    let isFolder =
      scene.at(index + 1, isSymbol: "/") && scene.isGlued(index + 1) && scene.isGlued(index + 2)
      && index + 3 < scene.tokens.count && scene.tokens[index + 2].isWord
      && scene.tokens[index + 2].entry == 0 && scene.at(index + 3, isSymbol: "/")
      && scene.isGlued(index + 3)
    return isPart || isFolder
  }

  /// "6:1": how two things are to each other is no size of either.
  private static func ratio(_ scene: borrowing Scene, _ index: Int) -> Range<Int>? {
    guard scene.at(index + 1, isSymbol: ":"), scene.isGlued(index + 1), isNumber(scene, index + 2),
      scene.isGlued(index + 2),
      [index, index + 2].allSatisfy({
        let token = scene.tokens[$0]
        return token.detail == 0 && token.end - token.start <= 3 && !token.flags.contains(.grouped)
      }),
      !scene.at(index + 3, is: [.unit, .magnitude])
    else { return nil }
    return index..<index + 3
  }

  /// "34527-5": the number of a file and that of a piece in it.
  private static func numbered(_ scene: borrowing Scene, _ index: Int) -> Range<Int>? {
    let token = scene.tokens[index]
    guard token.end - token.start == 5, token.flags.isDisjoint(with: [.grouped, .fraction]),
      scene.at(index + 1, isSymbol: "-"), scene.isGlued(index + 1), isNumber(scene, index + 2),
      scene.isGlued(index + 2), scene.tokens[index + 2].digits < 1000,
      !scene.at(index + 3, is: [.unit, .magnitude])
    else { return nil }
    return index..<index + 3
  }

  /// Whether a number and a word that a hyphen ties to it begin at `index`: "65-jarigen".
  static func isNumberedWord(_ scene: borrowing Scene, _ index: Int) -> Bool {
    guard index < scene.tokens.count else { return false }
    let token = scene.tokens[index]
    if token.isWord { return token.flags.contains(.mixed) && scene.bytes[token.start] &- 48 < 10 }
    return token.isNumber && NounPhrase.isJoint(scene, index + 1)
      && scene.tokens[index + 2].isWord
  }

  /// "Natura 2000-gebieden": a hyphen ties the number to a word that is no unit; also to the one that a later number has
  /// ("25- tot 65-jarigen").
  private static func partOfName(_ scene: borrowing Scene, _ index: Int) -> Range<Int>? {
    if scene.at(index + 1, isSymbol: "-"), scene.isGlued(index + 1), !scene.isGlued(index + 2),
      scene.at(index + 2, is: [.until, .and, .or]), isNumberedWord(scene, index + 3)
    {
      return index..<index + 1
    }
    guard scene.at(index + 1, isSymbol: "-"), scene.isGlued(index + 1), scene.isGlued(index + 2),
      index + 2 < scene.tokens.count, scene.tokens[index + 2].isWord,
      !scene.at(index + 2, is: .unit)
    else { return nil }
    return index..<index + 1
  }

  /// The age that only names a group: "ouder dan 55 jaar", "leerlingen van 12 jaar", "onder de 18 jaar".
  static func age(_ scene: borrowing Scene, _ index: Int) -> Range<Int>? {
    guard scene.at(index, is: .age) else { return nil }
    var next = index + 1
    // "ouder zijn dan 55" names a group, "de gemiddelde leeftijd is 43,5 jaar" says how old it is.
    if scene.at(next, is: .copula) {
      guard scene.at(next + 1, is: .than) else { return nil }
      next += 1
    }
    if scene.at(next, is: [.than, .of]) { next += 1 }
    if scene.at(next, is: .article) { next += 1 }
    guard isNumber(scene, next) || scene.at(next, is: .numberWord),
      !scene.at(next + 1, is: .unit) || scene.at(next + 1, is: .timeUnit)
    else { return nil }
    return index..<next + 1
  }

  /// "onder de 18 jaar", "vanaf 65 jaar", "van 12 jaar": an age after a noun of people, told by the unit and size.
  static func ageOfGroup(_ scene: borrowing Scene, _ index: Int) -> Range<Int>? {
    guard scene.at(index, is: .group) else { return nil }
    var next = index + 1
    guard scene.at(next, is: [.of, .from, .hedge, .preposition]) else { return nil }
    next += 1
    if scene.at(next, is: .article) { next += 1 }
    let isInWords = scene.at(next, is: .numberWord) && NumberReader.wordValue(scene, next) < 120
    guard isInWords || isNumber(scene, next) && scene.tokens[next].digits < 120 else {
      // "mensen met een straf van 12 tot 15 jaar" says no ages.
      let isCounted = (max(0, index - 3)..<index).contains { scene.traits($0).contains(.number) }
      return isCounted ? ageOfSome(scene, next) : nil
    }
    var end = next + 1
    if scene.at(end, is: [.until, .and, .rangeSign]) || scene.at(end, isSymbol: "-"),
      isNumber(scene, end + 1)
    {
      end += 2
    }
    return scene.at(end, is: .timeUnit) ? index..<end : nil
  }

  /// "het aantal personen met een uitkering van 45 tot 65 jaar": ages behind what else is said of people.
  private static func ageOfSome(_ scene: borrowing Scene, _ start: Int) -> Range<Int>? {
    var next = start
    while next < start + 5, !scene.at(next, is: .from) {
      guard next < scene.tokens.count, scene.tokens[next].isWord,
        !scene.at(next, is: ClauseSplitter.verbs)
      else { return nil }
      next += 1
    }
    guard scene.at(next, is: .from), isAge(scene, next + 1),
      scene.at(next + 2, is: .until), isAge(scene, next + 3), scene.at(next + 4, is: .timeUnit),
      scene.entry(next + 4).unit == .time(.year)
    else { return nil }
    return next..<next + 4
  }

  /// "onder de 25 jaar", "tussen de 25 en 45 jaar": with the article an age, of whom it may be.
  static func ageBound(_ scene: borrowing Scene, _ index: Int) -> Range<Int>? {
    if let mixed = agesOfTwoUnits(scene, index) { return mixed }
    guard scene.at(index, is: .preposition), scene.at(index, is: [.hedge, .between]),
      scene.at(index + 1, is: .article)
    else { return nil }
    var next = index + 2
    guard isAge(scene, next) else { return nil }
    if scene.at(next + 1, is: .and), isAge(scene, next + 2) { next += 2 }
    guard scene.at(next + 1, is: .timeUnit), scene.entry(next + 1).unit == .time(.year) else {
      return nil
    }
    return index..<next + 1
  }

  /// "tussen 3 maanden en 3 jaar": ages or a stretch, and no two lengths.
  private static func agesOfTwoUnits(_ scene: borrowing Scene, _ index: Int) -> Range<Int>? {
    guard scene.at(index, is: .between), isNumber(scene, index + 1),
      scene.at(index + 2, is: .timeUnit),
      scene.at(index + 3, is: .and), isNumber(scene, index + 4),
      scene.at(index + 5, is: .timeUnit), scene.entry(index + 2).unit != scene.entry(index + 5).unit
    else { return nil }
    return index..<index + 6
  }

  static func isAge(_ scene: borrowing Scene, _ index: Int) -> Bool {
    if isNumber(scene, index) {
      return (10..<120).contains(scene.tokens[index].digits)
        && !scene.tokens[index].flags.contains(.fraction)
    }
    return scene.at(index, is: .numberWord)
      && (10..<120).contains(NumberReader.wordValue(scene, index))
  }

  /// "15 jaar of ouder", "vijftien jaar en jonger": whoever is of that age; "ouder dan" compares with somebody.
  static func ageOver(_ scene: borrowing Scene, _ index: Int) -> Range<Int>? {
    guard isNumber(scene, index) || scene.at(index, is: .numberWord),
      scene.at(index + 1, is: .timeUnit), scene.entry(index + 1).unit == .time(.year),
      scene.at(index + 2, is: [.and, .or]), scene.at(index + 3, is: .age),
      scene.at(index + 3, is: .comparative), !scene.at(index + 4, is: .than)
    else { return nil }
    return index..<index + 2
  }

  /// "of 40 Meststoffenwet": a number right before the name of a law is an article of it.
  static func article(_ scene: borrowing Scene, _ index: Int) -> Range<Int>? {
    guard isNumber(scene, index), scene.at(index + 1, has: .law),
      scene.tokens[index + 1].flags.contains(.capital)
    else { return nil }
    return index..<index + 1
  }
}

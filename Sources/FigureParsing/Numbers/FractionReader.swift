// SPDX-License-Identifier: EUPL-1.2

import FigureModel

/// Shares in words: "de helft", "een kwart", "driekwart", "twee derde", "een zesde".
enum FractionReader {
  static func fraction(_ scene: borrowing Scene, at index: Int) -> NumberMention? {
    if scene.at(index, is: .fraction), !scene.at(index - 1, is: [.numberWord]) {
      // "derde" alone is a place in an order, and "de eerste helft" a half of something in time.
      guard !scene.at(index, is: .ordinal), scene.isBare || !scene.at(index - 1, is: .ordinal)
      else {
        return nil
      }
      return share(scene, index..<index + 1, part: ownParts(scene, index), word: index)
    }
    var word = index + 1
    if scene.isBare, scene.at(word, isSymbol: "/") || scene.at(word, isSymbol: "-"),
      !scene.isGlued(word)
    {
      word += 1  // "vijf / achtste"
    }
    // "drie- kwart": a word that lost its line.
    let isTorn =
      scene.at(word, isSymbol: "-") && scene.isGlued(word) && scene.at(word + 1, is: .fraction)
      && !scene.isGlued(word + 1)
    if isTorn { word += 1 }
    guard scene.at(word, is: [.fraction, .ordinal]),
      let part = part(scene, index), word == index + 1 || part.isNumeral
    else { return nil }
    if scene.at(word, is: .ordinal) {
      guard part.isNumeral || scene.at(index, has: .one), isShare(scene, word) else { return nil }
    }
    let own = ownParts(scene, word)
    guard own == 1 || part.value == 1 else { return nil }
    return share(scene, index..<word + 1, part: part.value * own, word: word)
  }

  /// How many parts the word itself says: three for "driekwart".
  private static func ownParts(_ scene: borrowing Scene, _ word: Int) -> Int {
    if scene.at(word, is: .ordinal) { return 1 }
    let token = scene.tokens[word]
    return max(1, token.digits != 0 ? Int(token.digits) : scene.entry(word).value)
  }

  /// How many parts: "een", "de" or a number.
  private static func part(
    _ scene: borrowing Scene, _ index: Int
  ) -> (value: Int, isNumeral: Bool)? {
    if scene.at(index, is: .article) { return (1, scene.at(index, has: .one) && scene.isBare) }
    guard scene.at(index, is: .numberWord), scene.tokens[index].detail == 0 else { return nil }
    return (Int(NumberReader.wordValue(scene, index)), true)
  }

  /// Whether an ordinal after "een" or a number is the whole of a share: no noun that it could order
  /// follows ("een zevende plaats").
  private static func isShare(_ scene: borrowing Scene, _ word: Int) -> Bool {
    scene.isBare || scene.at(word + 1, is: .of)
      || !CountedNoun.isNoun(scene, word + 1) && !scene.at(word + 1, has: .rank)
  }

  private static func share(
    _ scene: borrowing Scene, _ tokens: Range<Int>, part: Int, word: Int
  ) -> NumberMention? {
    let token = scene.tokens[word]
    let known =
      token.digits != 0 && !token.has(.ordinal) ? Int(token.detail) : scene.entry(word).whole
    let whole = known > 0 ? known : Int(clamping: scene.ordinalValue(word))
    guard whole > 2 || known > 0 else { return nil }
    return mention(scene, tokens, part, whole)
  }

  /// The share of `part` in `whole`: a percentage, or the ratio itself where every number counts.
  static func mention(
    _ scene: borrowing Scene, _ tokens: Range<Int>, _ part: Int, _ whole: Int
  ) -> NumberMention {
    NumberMention(
      tokens: tokens,
      numeral: scene.isBare
        ? Numeral(ratio(part, of: whole), lastPlace: 0, form: .fraction) : percent(part, of: whole),
      sort: .share, fraction: Figure.Fraction(part, of: whole))
  }

  /// "een kwart miljoen": of a magnitude the share is a number.
  static func magnified(_ scene: borrowing Scene, _ share: NumberMention) -> NumberMention {
    let next = share.tokens.upperBound
    guard let fraction = share.fraction, scene.at(next, is: .magnitude) else { return share }
    let power = scene.entry(next).power
    guard power >= 3 else { return share }
    let part = ratio(fraction.part, of: fraction.whole)
    return NumberMention(
      tokens: share.tokens.lowerBound..<next + 1,
      numeral: Numeral(ExactDecimal(part.mantissa, exponent: part.exponent + power), form: .words),
      magnitude: power)
  }

  /// A part of a whole as percentage.
  static func percent(_ part: Int, of whole: Int) -> Numeral {
    let exact = ExactDecimal(Int128(part) * 100).divided(
      by: ExactDecimal(Int128(whole)), digits: 10, .nearest)
    return Numeral(exact ?? .zero, lastPlace: 0, form: .fraction)
  }

  /// A part of a whole as a number.
  static func ratio(_ part: Int, of whole: Int) -> ExactDecimal {
    ExactDecimal(Int128(part)).divided(by: ExactDecimal(Int128(whole)), digits: 18, .nearest)
      ?? .zero
  }
}

extension Scene {
  /// The value of the ordinal at `index`; 0 when it is none.
  func ordinalValue(_ index: Int) -> Int64 {
    guard at(index, is: .ordinal) else { return 0 }
    return tokens[index].digits != 0 ? tokens[index].digits : Int64(entry(index).value)
  }
}

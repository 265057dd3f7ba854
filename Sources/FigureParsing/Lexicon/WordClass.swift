// SPDX-License-Identifier: EUPL-1.2

/// What a word can do in a sentence: one bit a role, so that a rule tests many words with one mask.
///
/// The names are those of the lexicon's rows; the engine knows roles, never words.
struct WordClass: OptionSet, Sendable, Hashable {
  let rawValue: UInt64

  // The frame of noun phrases and clauses.
  static let article = bit(0)
  static let determiner = bit(1)
  static let preposition = bit(2)
  static let and = bit(3)
  static let or = bit(4)
  /// Begins a clause of its own: "terwijl", "omdat", "maar".
  static let conjunction = bit(5)
  static let relative = bit(6)
  static let pronoun = bit(7)
  static let auxiliary = bit(8)
  static let copula = bit(9)
  static let verb = bit(10)
  static let adverb = bit(11)
  static let adjective = bit(12)

  // The prepositions that give a quantity its role.
  static let from = bit(13)
  static let to = bit(14)
  static let by = bit(15)
  static let at = bit(16)
  static let of = bit(17)
  static let between = bit(18)
  static let each = bit(19)
  static let than = bit(20)

  // Numbers and units.
  static let magnitude = bit(21)
  static let unit = bit(22)
  static let currency = bit(23)
  static let numberWord = bit(24)
  static let fraction = bit(25)
  static let ordinal = bit(26)
  static let hedge = bit(27)
  /// Tells a time only beside another one, or the day of writing: "vorig", "dit", "eerder".
  static let deictic = bit(28)

  // Movement.
  static let moveVerb = bit(29)
  static let moveNoun = bit(30)
  static let factorVerb = bit(31)
  static let factorNoun = bit(32)
  static let comparative = bit(33)
  static let particle = bit(34)
  static let flat = bit(35)
  static let extra = bit(36)
  /// A noun of movement that names a thing when its size is money: "bezuiniging".
  static let thing = bit(37)
  static let times = bit(38)

  // Time.
  static let month = bit(39)
  static let timeUnit = bit(40)
  static let schoolYear = bit(41)
  static let quarter = bit(42)
  static let partOfYear = bit(43)
  static let since = bit(44)
  static let until = bit(45)
  static let base = bit(46)
  static let samePeriod = bit(47)
  /// Names a stretch of time: "de periode", "het jaar".
  static let periodNoun = bit(48)

  // Modality and voice.
  static let target = bit(49)
  static let forecast = bit(50)
  static let hypothetical = bit(51)
  static let negation = bit(52)
  /// Names people who may be told apart by age: "leerlingen", "jongeren".
  static let group = bit(53)
  static let source = bit(54)
  static let reporting = bit(55)

  // What is no figure.
  /// A label whose number is a reference: "artikel", "Kamerstuk", "nr.".
  static let label = bit(56)
  static let abbreviation = bit(57)
  /// Names a group by age or class when a number stands beside it: "leeftijd".
  static let age = bit(58)

  // Shares.
  /// Compares as equal: "zo" in "drie keer zo veel", "even".
  static let equal = bit(59)
  /// Joins part and whole: "op", "van" in "een op de drie".
  static let outOf = bit(60)
  /// Stands between the two ends of a range: "à", "tot en met".
  static let rangeSign = bit(61)
  /// First word of an expression of several words.
  static let opensPhrase = bit(62)
  /// Makes the sentence worth reading.
  static let wakes = bit(63)

  private static func bit(_ position: UInt64) -> WordClass { WordClass(rawValue: 1 << position) }
}

extension WordClass {
  /// The class of each name that a lexicon row may use.
  static let named: [String: WordClass] = [
    "article": .article, "determiner": .determiner, "preposition": .preposition, "and": .and,
    "or": .or, "conjunction": .conjunction, "relative": .relative, "pronoun": .pronoun,
    "auxiliary": .auxiliary, "copula": .copula, "verb": .verb, "adverb": .adverb,
    "adjective": .adjective, "from": .from, "to": .to, "by": .by, "at": .at, "of": .of,
    "between": .between, "each": .each, "than": .than, "magnitude": .magnitude, "unit": .unit,
    "currency": .currency, "number": .numberWord, "fraction": .fraction, "ordinal": .ordinal,
    "hedge": .hedge, "move-verb": .moveVerb, "move-noun": .moveNoun,
    "factor-verb": .factorVerb, "factor-noun": .factorNoun, "comparative": .comparative,
    "particle": .particle, "flat": .flat, "extra": .extra, "thing": .thing, "times": .times,
    "month": .month, "time-unit": .timeUnit, "school-year": .schoolYear, "quarter": .quarter,
    "part-of-year": .partOfYear, "since": .since, "until": .until, "base": .base,
    "same-period": .samePeriod, "period-noun": .periodNoun, "target": .target,
    "forecast": .forecast, "hypothetical": .hypothetical, "negation": .negation,
    "group": .group, "source": .source, "reporting": .reporting, "label": .label,
    "abbreviation": .abbreviation, "age": .age, "equal": .equal, "out-of": .outOf,
    "range": .rangeSign, "wakes": .wakes, "deictic": .deictic,
  ]
}

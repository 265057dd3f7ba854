// SPDX-License-Identifier: EUPL-1.2

/// What a word is to the readers of numbers, quantities and periods, which look at it beside a number only: the roles
/// that need no place in the mask of every token.
struct NumberTraits: OptionSet, Sendable, Hashable {
  let rawValue: UInt64

  /// A half before a noun or magnitude: "half", "halve".
  static let half = bit(0)
  /// One and a half: "anderhalf".
  static let oneAndAHalf = bit(1)
  /// Turns the sign of the number after it: "min".
  static let negative = bit(2)
  /// The numeral one, which is an article as well.
  static let one = bit(3)
  /// A hundredth of the unit of money before it: "5 euro en 50 cent".
  static let cent = bit(4)
  /// Says that a length of time is an age: "oud".
  static let old = bit(5)
  /// An age in one word after a number: "jarige".
  static let yearsOld = bit(6)
  /// "leeftijd", which may stand after it.
  static let ageNoun = bit(7)
  /// An unknown small number: "paar", "enkele".
  static let few = bit(8)
  /// The whole of a stretch of time: "hele".
  static let all = bit(9)
  /// Says that a length of time lasts: "lang".
  static let long = bit(10)
  /// How often, in one word: "wekelijks".
  static let frequency = bit(11)
  /// Each: "iedere".
  static let every = bit(12)
  /// A day of the week.
  static let weekday = bit(13)
  /// A part of the day.
  static let dayPart = bit(14)
  /// A season.
  static let season = bit(15)
  /// "jaren", which names a decade when a round year follows.
  static let decade = bit(17)
  /// "helft" as half of a year.
  static let halfYear = bit(18)
  /// A day of the year with a name.
  static let feast = bit(19)
  /// The last of an order: "laatste".
  static let last = bit(20)
  /// A date that depends on the day of writing: "vandaag".
  static let today = bit(21)
  /// "na", "later dan": after a time.
  static let after = bit(22)
  /// "voor", "niet later dan": before a time.
  static let before = bit(23)
  /// Compares with the number after it: "hoger dan", "gelijk aan".
  static let bound = bit(25)
  /// "percentage van": the unit of the number after it.
  static let percentNoun = bit(26)
  /// A fraction that is one sign: "½".
  static let vulgar = bit(28)
  /// Makes an ordinal of the digits before it: "ste".
  static let ordinalEnding = bit(29)

  /// A code of ISO 4217, read where it stands in capitals or against a sign.
  static let iso = bit(30)

  /// Begins an address on the web: "www".
  static let web = bit(31)

  /// A unit that policy text means otherwise or not at all: "°".
  static let bareOnly = bit(32)
  /// What a scan made of a unit: "°/o" for "%".
  static let damage = bit(33)

  /// "in", which leads a year: "oktober in 2014".
  static let inTime = bit(34)
  /// "later", which "dan" or "of" joins to a time.
  static let later = bit(35)
  static let earlier = bit(36)
  /// Makes a year one of accounts: "fiscale jaar".
  static let fiscal = bit(37)
  /// A length of time in one word or letter, read where every number counts: "min", "j", "kwartier".
  static let length = bit(38)

  /// A day of every week: "zondagen".
  static let weekdays = bit(39)

  /// Stands for the comma of a number in words: "komma".
  static let decimal = bit(40)

  /// "aan", which leads "het einde van".
  static let atTime = bit(41)

  /// "om de week", after a day.
  static let everyOther = bit(42)
  /// "om", which leads a time of day.
  static let atHour = bit(43)

  /// "duizenden", a magnitude only in a scale: "in duizenden euro's".
  static let manyThousands = bit(44)
  /// "ton", which may be of money.
  static let ton = bit(46)
  /// Speaks of money.
  static let money = bit(47)
  /// What is weighed: "CO2".
  static let substance = bit(48)

  /// "punt", which is one of an order of discussion as well: "een punt".
  static let point = bit(49)

  /// Puts one size beside another: "tegenover", "tegen".
  static let against = bit(50)

  /// One stretch of time in the singular, which "vorig" and its like place: "jaar", "maand".
  static let stretchNoun = bit(51)
  /// Places a time before or after the one just named, and not the day of writing: "eerder", "voorgaande".
  static let anchored = bit(52)
  /// Just behind us, whole or not: "afgelopen".
  static let recent = bit(53)
  /// Still before us: "komend".
  static let coming = bit(54)
  /// Stands for what is counted: "er" in "gingen er 4.659 failliet".
  static let there = bit(55)
  /// Pairs the sizes of a row with what the row before it names: "respectievelijk".
  static let pairing = bit(56)
  /// A particle that adds, and a verb that adds with no other particle: "bij", "kwamen".
  static let adding = bit(57)
  /// The name of a law, before which a number is an article of it: "Meststoffenwet".
  static let law = bit(58)

  /// Points of a scale or an index, which "%-" makes percentage points: "punten".
  static let points = bit(59)
  /// A plural that is a form of a verb as well: "gevallen".
  static let plural = bit(60)
  /// Says what a size beside it is measured as: "structureel".
  static let basis = bit(61)
  /// Has "tot" for what it brings about: "leidt tot".
  static let results = bit(62)
  /// Money of the country that the text is about, which later sentences mean without saying so.
  static let home = bit(16)
  /// What an ordinal puts in an order: "plaats", "keer".
  static let rank = bit(24)
  /// A number word that is a verb as well: "acht".
  static let judges = bit(27)
  /// Says at which part of the day the hour before it is: "'s avonds".
  static let clock = bit(45)

  /// A kind of school, before whose name a small number is a class: "havo 4".
  static let schoolType = bit(63)

  private static func bit(_ position: UInt64) -> NumberTraits {
    NumberTraits(rawValue: 1 << position)
  }

  /// The trait of each name that a lexicon row may use.
  static let named: [String: NumberTraits] = [
    "half": .half, "one-and-a-half": .oneAndAHalf, "negative": .negative, "one": .one,
    "cent": .cent, "old": .old, "years-old": .yearsOld, "age-noun": .ageNoun, "few": .few,
    "all": .all, "long": .long, "frequency": .frequency, "every": .every, "weekday": .weekday,
    "day-part": .dayPart, "season": .season, "decade": .decade,
    "half-year": .halfYear, "feast": .feast, "last": .last, "today": .today, "after": .after,
    "before": .before, "bound": .bound, "percent-noun": .percentNoun,
    "vulgar": .vulgar, "ordinal-ending": .ordinalEnding, "iso": .iso,
    "in-time": .inTime, "later": .later, "earlier": .earlier, "fiscal": .fiscal, "length": .length,
    "point": .point, "against": .against,
    "many-thousands": .manyThousands, "ton": .ton, "money": .money, "substance": .substance,
    "every-other": .everyOther, "at-hour": .atHour,
    "at-time": .atTime, "decimal": .decimal,
    "weekdays": .weekdays,
    "stretch-noun": .stretchNoun, "anchored": .anchored, "recent": .recent, "coming": .coming,
    "there": .there, "pairing": .pairing, "adding": .adding, "law": .law, "points": .points,
    "plural": .plural, "measured-as": .basis, "results": .results,
    "bare-only": .bareOnly, "damage": .damage, "web": .web,
    "home": .home, "rank": .rank, "judges": .judges, "school-type": .schoolType, "clock": .clock,
  ]
}

extension Scene {
  /// Whether there is a token at `index` that has one of the traits.
  @inline(__always)
  func at(_ index: Int, has traits: NumberTraits) -> Bool {
    index >= 0 && index < tokens.count
      && !lexicon.role(of: tokens[index]).numeric.isDisjoint(with: traits)
  }
}

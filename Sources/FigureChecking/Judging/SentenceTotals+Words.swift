// SPDX-License-Identifier: EUPL-1.2

extension SentenceTotals {
  /// Words without which no sentence says that parts are all.
  static let signals =
    wholes + divisions + sums
    + ["overige", "resterende"].map { WordPattern($0) }

  /// Words for a whole, before the colon that its parts stand behind.
  static let wholes = [
    "in totaal", "totaal", "totale", "samen", "gezamenlijk*", "bij elkaar", "bestaat uit",
    "bestaan uit", "bestond uit", "bestonden uit", "telt", "tellen", "telde", "telden",
  ].map { WordPattern($0) }

  /// Words that divide a whole into all of its parts.
  static let divisions = [
    "onderverdeeld in", "opgesplitst in", "uitgesplitst in", "verdeeld in", "bestaande uit",
    "opgebouwd uit", "onder te verdelen in",
  ].map { WordPattern($0) }

  /// Words that add up what stands before them.
  static let sums = [
    "samen", "tezamen", "opgeteld", "gezamenlijk", "bij elkaar", "alles bij elkaar", "in totaal",
  ].map { WordPattern($0) }

  /// Words that part a whole, of which one part is left.
  static let selections = [
    "waarvan", "van wie", "van hen", "daarvan", "hiervan", "waaronder",
  ].map { WordPattern($0) }

  /// Words each of which divides people or schools, so that nobody is counted by two of them.
  static let partitions = [
    ["mannen", "vrouwen"], ["jongens", "meisjes"],
    [
      "basisonderwijs", "voortgezet onderwijs", "middelbaar beroepsonderwijs",
      "hoger beroepsonderwijs", "wetenschappelijk onderwijs", "mbo", "hbo", "wo",
    ],
  ].map { $0.map { WordPattern($0) } }

  /// Verbs of what everyone does once.
  static let choices = [
    "koos", "kozen", "kiest", "kiezen", "gekozen", "stemde", "stemden", "stemt", "stemmen",
  ].map { WordPattern($0) }

  /// What may stand between "samen" and the sum.
  static let fillers: Set<String> = [
    "totaal", "elkaar", "is", "zijn", "dat", "dus", "ruim", "bijna", "circa",
    "ongeveer", "zo", "n", "ca", "een", "afgerond", "precies", "exact",
  ]

  /// Words that leave it open what the parts are, whether they are all, or how often they count; and numbers in words.
  static let openings = [
    "onder meer", "onder andere", "waaronder", "waarvan", "daarvan", "hiervan", "van wie",
    "bijvoorbeeld", "vooral", "met name", "voornamelijk", "zoals", "inclusief", "incl", "exclusief",
    "excl", "minimaal", "maximaal", "gemiddeld*", "per", "elk", "elke", "ieder", "iedere",
    "allebei",
    "beide", "beiden", "dubbel*", "zowel", "jaarlijks*", "structureel", "respectievelijk", "tussen",
    "of", "meer", "minder", "dan", "keer", "maal", "ook", "tevens", "eveneens", "deels",
    "gedeeltelijk", "sommige", "waarbij", "extra", "bovenop", "daarnaast", "daarbovenop", "eerste",
    "eerst", "laatste", "tot", "combinatie", "zelfde", "dezelfde", "hetzelfde", "geraamd",
    "raming", "meerdere", "verschillende", "samen met", "met", "zonder", "behalve", "naast", "a",
    "minus",
    "verminderd", "saldo", "jaar", "maanden", "weken", "rest", "restant", "andere",
    "anderen", "overig", "diverse", "enkele", "paar", "tientallen", "honderden", "duizenden",
    "aantal", "half", "halve", "helft", "kwart", "derde", "twee", "drie", "vier", "vijf", "zes",
    "zeven", "acht", "negen", "tien", "elf", "twaalf", "twintig", "dertig", "honderd", "duizend",
  ].map { WordPattern($0) }
}

// SPDX-License-Identifier: EUPL-1.2

extension DutchLexicon {
  /// Number words that are one part, magnitudes, fractions and ordinals.
  static let numbers = """
    nul | number wakes value=0
    twee | number wakes value=2
    drie | number wakes value=3
    vier | number wakes value=4
    vijf | number wakes value=5
    zes | number wakes value=6
    zeven | number wakes value=7
    acht | number wakes value=8
    negen | number wakes value=9
    tien | number wakes value=10
    elf | number wakes value=11
    twaalf | number wakes value=12
    dertien | number wakes value=13
    veertien | number wakes value=14
    vijftien | number wakes value=15
    zestien | number wakes value=16
    zeventien | number wakes value=17
    achttien | number wakes value=18
    negentien | number wakes value=19
    twintig | number wakes value=20
    dertig | number wakes value=30
    veertig | number wakes value=40
    vijftig | number wakes value=50
    zestig | number wakes value=60
    zeventig | number wakes value=70
    tachtig | number wakes value=80
    negentig | number wakes value=90
    honderd | number magnitude wakes value=100 power=2
    duizend | number magnitude wakes value=1000 power=3
    miljoen miljoenen mln mln. mio mio. mljn mljn. | magnitude wakes power=6
    miljard miljarden mld mld. mrd mrd. mlrd mlrd. | magnitude wakes power=9
    biljoen biljoenen | magnitude wakes power=12
    biljard | magnitude wakes power=15
    triljoen | magnitude wakes power=18
    mln mld mrd mljn mlrd mio | abbreviation
    duizenden | many-thousands power=3
    dozijn dozijnen | magnitude wakes value=12
    anderhalf anderhalve | wakes one-and-a-half
    half halve | half wakes
    ½ | vulgar wakes value=1 whole=2
    ⅓ | vulgar wakes value=1 whole=3
    ⅔ | vulgar wakes value=2 whole=3
    ¼ | vulgar wakes value=1 whole=4
    ¾ | vulgar wakes value=3 whole=4
    ⅕ | vulgar wakes value=1 whole=5
    ⅖ | vulgar wakes value=2 whole=5
    ⅗ | vulgar wakes value=3 whole=5
    ⅘ | vulgar wakes value=4 whole=5
    ⅙ | vulgar wakes value=1 whole=6
    ⅚ | vulgar wakes value=5 whole=6
    ⅛ | vulgar wakes value=1 whole=8
    ⅜ | vulgar wakes value=3 whole=8
    ⅝ | vulgar wakes value=5 whole=8
    ⅞ | vulgar wakes value=7 whole=8
    helft | fraction wakes value=1 whole=2
    kwart | fraction wakes value=1 whole=4
    driekwart | fraction wakes value=3 whole=4
    tweederde | fraction wakes value=2 whole=3
    drievijfde | fraction wakes value=3 whole=5
    viervijfde | fraction wakes value=4 whole=5
    eerste | ordinal value=1
    tweede | ordinal value=2
    derde | fraction ordinal wakes value=3 whole=3
    vierde laatste | ordinal value=4
    nulde | ordinal
    miljoenste | ordinal value=1000000
    e de ste | ordinal ordinal-ending
    min minus negatief | negative
    plus:2 | adverb
    """

  /// The parts of number words that are put together.
  static let numberWords = NumberWords(
    cardinals + ordinals + [
      NumberWords.Part("honderd", .hundred, 100), NumberWords.Part("duizend", .power, 1000),
      NumberWords.Part("miljoen", .power, 1_000_000),
      NumberWords.Part("miljard", .power, 1_000_000_000),
      NumberWords.Part("biljoen", .power, 1_000_000_000_000),
      NumberWords.Part("en", .link, 0), NumberWords.Part("half", .half, 0),
      NumberWords.Part("halve", .half, 0), NumberWords.Part("ste", .ordinalEnding, 0),
    ])

  private static let cardinals =
    [
      ("een", 1), ("twee", 2), ("drie", 3), ("vier", 4), ("vijf", 5), ("zes", 6), ("zeven", 7),
      ("acht", 8), ("negen", 9), ("tien", 10), ("elf", 11), ("twaalf", 12), ("dertien", 13),
      ("veertien", 14), ("vijftien", 15), ("zestien", 16), ("zeventien", 17), ("achttien", 18),
      ("negentien", 19),
    ].map { NumberWords.Part($0, .unit, $1) }
    + [
      ("twintig", 20), ("dertig", 30), ("veertig", 40), ("vijftig", 50), ("zestig", 60),
      ("zeventig", 70), ("tachtig", 80), ("negentig", 90),
    ].map { NumberWords.Part($0, .ten, $1) }

  private static let ordinals = [
    ("eerste", 1), ("eende", 1), ("tweede", 2), ("derde", 3), ("vierde", 4), ("vijfde", 5),
    ("zesde", 6), ("zevende", 7), ("achtste", 8), ("negende", 9), ("tiende", 10), ("elfde", 11),
    ("twaalfde", 12), ("dertiende", 13), ("veertiende", 14), ("vijftiende", 15),
    ("zestiende", 16), ("zeventiende", 17), ("achttiende", 18), ("negentiende", 19),
  ].map { NumberWords.Part($0, .ordinalUnit, $1) }
}

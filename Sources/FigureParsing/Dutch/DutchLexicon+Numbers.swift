// SPDX-License-Identifier: EUPL-1.2

extension DutchLexicon {
  /// Number words that are one part, magnitudes, fractions and ordinals.
  static let numbers = """
    nul | number value=0
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
    honderd | number wakes value=100
    duizend | number magnitude wakes value=1000 power=3
    miljoen mln mln. mio mljn | magnitude wakes power=6
    miljard mld mld. mrd mrd. | magnitude wakes power=9
    biljoen | magnitude wakes power=12
    mln mld mrd mljn | abbreviation
    helft | fraction wakes whole=2
    kwart | fraction wakes whole=4
    driekwart | fraction wakes value=3 whole=4
    derde | fraction wakes whole=3
    tweederde | fraction wakes value=2 whole=3
    vijfde | fraction wakes whole=5
    tiende | fraction wakes whole=10
    eerste 1e | ordinal value=1
    tweede 2e | ordinal value=2
    derde 3e | ordinal value=3
    vierde 4e laatste | ordinal value=4
    e de ste | ordinal
    """

  /// The parts of number words that are put together.
  static let numberWords = NumberWords(
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
      + [
        NumberWords.Part("honderd", .hundred, 100), NumberWords.Part("duizend", .thousand, 1000),
        NumberWords.Part("en", .link, 0),
      ])
}

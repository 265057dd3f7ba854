// SPDX-License-Identifier: EUPL-1.2

/// What the lexicon knows of a word beyond its classes: the forms of verbs, and finer shades of modality.
struct WordTrait: OptionSet, Sendable, Hashable {
  let rawValue: UInt64

  /// An infinitive, in Dutch also the plural of the present.
  static let infinitive = WordTrait(rawValue: 1)
  static let present = WordTrait(rawValue: 2)
  static let past = WordTrait(rawValue: 4)
  static let participle = WordTrait(rawValue: 8)
  /// Somebody does it to something: "verhogen", not "stijgen".
  static let agentive = WordTrait(rawValue: 16)
  /// Makes the passive: "wordt".
  static let passive = WordTrait(rawValue: 32)
  /// Makes the perfect: "is", "heeft".
  static let perfect = WordTrait(rawValue: 64)
  /// Speaks for those who decide: "wij", "we".
  static let speaker = WordTrait(rawValue: 128)
  /// Says that something must or should be.
  static let obliges = WordTrait(rawValue: 256)
  /// Says that something will be.
  static let foretells = WordTrait(rawValue: 512)
  /// Says that something may be.
  static let allows = WordTrait(rawValue: 1024)
  /// Opens a condition: "als", "indien".
  static let conditions = WordTrait(rawValue: 2048)
  /// Stands before an infinitive: "te".
  static let toInfinitive = WordTrait(rawValue: 4096)
  /// Names a plan, a wish or a decision: "doel", "voorstel".
  static let plan = WordTrait(rawValue: 8192)
  /// Brings something about that was not there: "er komt".
  static let arrives = WordTrait(rawValue: 16_384)
  /// Gives a cause: what follows from it is foreseen, not wanted.
  static let cause = WordTrait(rawValue: 32_768)
  /// Names a number of things: "aantal".
  static let number = WordTrait(rawValue: 131_072)
  /// Stands before its noun and bends with it: "hogere".
  static let attributive = WordTrait(rawValue: 262_144)
  /// Says that a figure is or is not reached: "gehaald".
  static let reaches = WordTrait(rawValue: 524_288)
  /// Takes a part of what was named: "waarvan".
  static let partitive = WordTrait(rawValue: 1_048_576)
  /// Names what something is for: "zodat".
  static let purpose = WordTrait(rawValue: 2_097_152)
  /// Names what follows from something: "waardoor".
  static let consequence = WordTrait(rawValue: 4_194_304)
  /// Names a goal when its content follows: "het doel om", "de norm van".
  static let goal = WordTrait(rawValue: 8_388_608)
  /// Opens a condition from which something follows: "als", "indien".
  static let implies = WordTrait(rawValue: 16_777_216)
  /// Names an amount that has a size without moving: "bedrag", "tarief".
  static let amount = WordTrait(rawValue: 33_554_432)
  /// Counts or shares the noun right behind it: "aantal", "aandeel".
  static let quantity = WordTrait(rawValue: 67_108_864)
  /// Joins an amount to what it consists of: "aan" in "€ 5 aan subsidies".
  static let substance = WordTrait(rawValue: 134_217_728)
  /// Opens a clause of its own also without a comma: "waarbij", and "dat" behind a verb.
  static let opens = WordTrait(rawValue: 268_435_456)
  /// Makes the perfect of somebody who acts: "heeft".
  static let acts = WordTrait(rawValue: 536_870_912)
  /// Makes a length of time say when: "binnen", "komende", "geleden".
  static let stretch = WordTrait(rawValue: 1_073_741_824)
  /// Names who acts: "door".
  static let agent = WordTrait(rawValue: 2_147_483_648)
  /// Leads to a price or a purpose: "voor".
  static let price = WordTrait(rawValue: 4_294_967_296)
  /// Labels a source: "bron".
  static let cites = WordTrait(rawValue: 8_589_934_592)
  /// Says where a size stands: "stond op", "kwam uit op".
  static let stands = WordTrait(rawValue: 17_179_869_184)
  /// Ties what follows a preposition to the figure: "heeft betrekking op", "bestemd voor".
  static let concerns = WordTrait(rawValue: 34_359_738_368)
  /// Says what a whole consists of: "bestaat uit".
  static let consists = WordTrait(rawValue: 68_719_476_736)
  /// Takes something off what "op" names: "gekort op".
  static let cuts = WordTrait(rawValue: 137_438_953_472)
  /// Names a part whose whole stands elsewhere: "deel", "helft".
  static let portion = WordTrait(rawValue: 274_877_906_944)
  /// Names something that has a size: "kosten", "waarde".
  static let sized = WordTrait(rawValue: 549_755_813_888)
  /// Heads what is known to have come out: "realisatie", "rekening".
  static let realised = WordTrait(rawValue: 1_099_511_627_776)
  /// Heads what is aimed at: "doel", "streefwaarde".
  static let aimed = WordTrait(rawValue: 2_199_023_255_552)
  /// Makes what follows in a clause somebody's statement: "stelt dat".
  static let says = WordTrait(rawValue: 4_398_046_511_104)
  /// Gives the source that "uit" leads: "uit cijfers van het UWV blijkt dat".
  static let shows = WordTrait(rawValue: 8_796_093_022_208)
  /// Says that something is an amount and nothing of what: "bedrag".
  static let generic = WordTrait(rawValue: 17_592_186_044_416)
  /// Names a piece of parliament, which a bracket cites: "Kamerstuk".
  static let piece = WordTrait(rawValue: 35_184_372_088_832)
  /// Lays something on who must do it: "betalen", "wachten".
  static let bears = WordTrait(rawValue: 70_368_744_177_664)
  /// Announces what comes behind "als": "als volgt".
  static let announces = WordTrait(rawValue: 140_737_488_355_328)
  /// Opens a clause about the time just named: "toen".
  static let then = WordTrait(rawValue: 281_474_976_710_656)
  /// Ends the words that show a movement, before its size: "een daling te zien van".
  static let seen = WordTrait(rawValue: 562_949_953_421_312)
  /// Changes or takes away what there is: "afschaffen", "anders".
  static let undoes = WordTrait(rawValue: 1_125_899_906_842_624)
  /// Says that what was before has not ended: "nog".
  static let still = WordTrait(rawValue: 2_251_799_813_685_248)
  /// Leads to what is known and not to what is done: "weten", "blijken", "uitleggen".
  static let tells = WordTrait(rawValue: 4_503_599_627_370_496)
  /// Says that the number behind it is above zero: "plus".
  static let positive = WordTrait(rawValue: 9_007_199_254_740_992)
  /// Says that something is the most, the first or never was: "grootste", "eerst", "nooit".
  static let extreme = WordTrait(rawValue: 18_014_398_509_481_984)
  /// Names a size that is a bare number: "score", "ratio", "ondergrens".
  static let scaled = WordTrait(rawValue: 36_028_797_018_963_968)
  /// Leads to whom or what something is true of, and to no place: "onder", "bij", "voor"; or says it: "per spoor".
  static let among = WordTrait(rawValue: 72_057_594_037_927_936)
  /// Says how far something lies above what it names: "overschrijdt".
  static let exceeds = WordTrait(rawValue: 144_115_188_075_855_872)
  /// Takes or holds what it counts, where no size is led by "met": "nam 300 examens af".
  static let takes = WordTrait(rawValue: 288_230_376_151_711_744)
  /// Puts one size in the place of another: "vervangen".
  static let replaces = WordTrait(rawValue: 576_460_752_303_423_488)
  /// Lets something be, which a denial forbids: "mag".
  static let permits = WordTrait(rawValue: 1_152_921_504_606_846_976)
  /// Says that what follows behind "dat" was decided: "afgesproken".
  static let agrees = WordTrait(rawValue: 2_305_843_009_213_693_952)
  /// Goes on to a later time: "daarna".
  static let afterwards = WordTrait(rawValue: 4_611_686_018_427_387_904)
  /// Says what something is laid down with as often as what it foretells: "gaat uit van".
  static let restsOn = WordTrait(rawValue: 9_223_372_036_854_775_808)
  /// Wants a subject that wishes: "willen".
  static let wishes = WordTrait(rawValue: 65_536)

  /// The trait of each tag that may follow a word in a row: `stijgt:p`.
  private static let tags: [Unicode.Scalar: WordTrait] = [
    "i": .infinitive, "p": .present, "v": .past, "d": .participle, "a": .agentive, "w": .passive,
    "h": .perfect, "s": .speaker, "o": .obliges, "f": .foretells, "k": .allows, "c": .conditions,
    "t": .toInfinitive, "b": .plan, "r": .arrives, "g": .cause, "u": .wishes,
    "n": .number, "x": .attributive, "e": .reaches, "m": .partitive, "z": .purpose,
    "q": .consequence,
    "y": .goal, "j": .implies, "l": .amount,
    "Q": .quantity, "S": .substance, "O": .opens, "T": .stretch, "D": .agent, "P": .price,
    "B": .cites, "A": .stands,
    "H": .acts, "R": .concerns, "C": .consists, "K": .cuts, "G": .portion,
    "V": .sized,
    "N": .realised, "W": .aimed,
    "Y": .says, "Z": .shows, "E": .generic, "F": .piece, "X": .bears, "L": .announces, "M": .then,
    "J": .seen,
    "U": .undoes, "I": .still, "1": .tells, "2": .positive, "3": .extreme, "4": .scaled,
    "5": .among, "6": .exceeds, "7": .takes, "8": .replaces,
    "9": .permits, "0": .agrees, "*": .afterwards, "+": .restsOn,
  ]

  private static let byCode = (0..<128).map { tags[Unicode.Scalar($0)] }

  /// The trait of the tag with this ASCII code.
  static func tagged(_ code: UInt8) -> WordTrait? { code < 128 ? byCode[Int(code)] : nil }
}

// SPDX-License-Identifier: EUPL-1.2

internal import FigureModel

/// Guesses the language of a block of text by the small words in it.
///
/// Words that two of the languages share count for neither. A short block, one of names and numbers and one in two
/// languages are of none.
enum LanguageGuess {
  /// At least so many small words, all told and different ones.
  private static let words = 3
  /// So many times more of them than of any other language: of ours, and of one whose text is then passed over.
  private static let lead = (own: 2, foreign: 3)
  /// At least one word in so many.
  private static let share = 10

  /// The language of UTF-8 text, or nil.
  static func language(of bytes: ArraySlice<UInt8>) -> Document.Language? {
    var counts = [Int](repeating: 0, count: SmallWords.languages.count)
    var seen = [UInt64](repeating: 0, count: SmallWords.languages.count)
    var all = 0
    forEachWord(in: bytes) { key in
      all += 1
      guard let (language, number) = SmallWords.shared.find(key) else { return }
      counts[language] += 1
      seen[language] |= 1 << UInt64(number)
    }
    guard let most = counts.indices.max(by: { counts[$0] < counts[$1] }) else { return nil }
    let others = counts.indices.filter { $0 != most }.map { counts[$0] }.max() ?? 0
    let language = SmallWords.languages[most]
    let needed = language == .dutch ? lead.own : lead.foreign
    guard seen[most].nonzeroBitCount >= words, counts[most] >= needed * others,
      counts[most] * share >= all
    else { return nil }
    return language
  }

  /// Calls `body` with the key of every run of letters: its bytes in lower case, or 0 where they are more than eight.
  private static func forEachWord(in bytes: ArraySlice<UInt8>, _ body: (UInt64) -> Void) {
    var key: UInt64 = 0
    var length = 0
    func end() {
      if length > 0 { body(length <= 8 ? key : 0) }
      (key, length) = (0, 0)
    }
    for byte in bytes {
      if byte | 0x20 &- 97 < 26 {
        key = key << 8 | UInt64(byte | 0x20)
        length += 1
      } else if byte >= 0xc3 || byte & 0xc0 == 0x80 && length > 0 {
        key = key << 8 | UInt64(byte)
        length += 1
      } else {
        end()
      }
    }
    end()
  }
}

/// The small words that tell languages apart, in a table that is asked for every word of a document.
struct SmallWords: Sendable {
  static let shared = SmallWords()
  static let languages: [Document.Language] = [.dutch, .english, .french, .german]

  /// At most 64 for each language, in the order of ``languages``; none stands in two lists.
  static let lists: [StaticString] = [
    """
    het een en van dat op te voor zijn niet aan er om ook dan bij maar uit naar werd wordt worden zij deze dit nog wel \
    geen meer heeft hebben tot onder tussen waar kan moet zal zou onze hun haar alle tegen sinds ten met door zich wij ik
    """,
    """
    the and to a for that with as by be this it at from an which not have has been were their its these but can would \
    than between into all other such also they there are if when only about our
    """,
    """
    le la les du et une est que qui dans pour pas sur au aux avec par ce cette ces il elle sont ont ne se leur été être \
    nous vous ou mais comme entre sans sous plus
    """,
    """
    der das und ist von zu dem ein eine einer eines einem für auf nicht sich auch es werden wird aus nach wie im zum zur \
    über oder sind hat durch dass kann wurde bei als mit
    """,
  ]

  private static let size: UInt64 = 1_024
  private var keys = [UInt64](repeating: 0, count: Int(size))
  private var values = [UInt16](repeating: 0, count: Int(size))

  private init() {
    for (language, list) in Self.lists.enumerated() {
      let words = list.withUTF8Buffer { buffer in buffer.split(separator: 0x20).map(Array.init) }
      for (number, word) in words.enumerated() {
        insert(word.reduce(0) { $0 << 8 | UInt64($1) }, UInt16(language << 8 | number))
      }
    }
  }

  private static func place(of key: UInt64) -> UInt64 {
    (key &* 0x9e37_79b9_7f4a_7c15) >> 54
  }

  private mutating func insert(_ key: UInt64, _ value: UInt16) {
    var place = Self.place(of: key)
    while keys[Int(place)] != 0 { place = (place + 1) % Self.size }
    keys[Int(place)] = key
    values[Int(place)] = value
  }

  /// The language of a word, as an index, and the word's number in its list.
  func find(_ key: UInt64) -> (language: Int, number: Int)? {
    if key == 0 { return nil }
    var place = Self.place(of: key)
    while keys[Int(place)] != 0 {
      if keys[Int(place)] == key {
        let value = values[Int(place)]
        return (Int(value >> 8), Int(value & 0xff))
      }
      place = (place + 1) % Self.size
    }
    return nil
  }
}

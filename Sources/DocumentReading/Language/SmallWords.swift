// SPDX-License-Identifier: EUPL-1.2

internal import FigureModel

/// The small words that tell languages apart, in a table that is asked for every word of a document.
struct SmallWords: Sendable {
  static let shared = SmallWords()
  static let languages: [Document.Language] = [.dutch, .english, .french, .german]

  /// The words of one language: those that only sentences have, and those that names and titles have too.
  struct List: Sendable {
    var sentences: StaticString
    var others: StaticString
  }

  /// At most 64 for each language, in the order of ``languages``; none is a word of another of them.
  static let lists: [List] = [
    List(
      sentences: "niet ook wordt werd heeft zijn kan moet zal zou zij ik zich dat omdat",
      others: """
        het een op voor aan om dan bij maar uit naar deze nog wel geen onder tussen waar onze hun tegen sinds zoals volgens \
        jaar alleen van meer hebben wij moeten kunnen gaat veel andere tijdens vanaf zowel ervan daar toch ze ons elk
        """),
    List(
      sentences: """
        that be this it which not have has been were can would they there are if when such than
        """,
      others: """
        the and to for with by at from their its these between into other only about our
        """),
    List(
      sentences: "est qui que ne ont sont il elle nous vous ce cette était",
      others: """
        le une dans pour sur aux avec par ces leur été être ou comme entre sans sous
        """),
    List(
      sentences: "ist nicht sich wird wurde kann dass sind auch haben",
      others: """
        und von zu dem eine einer eines einem für auf aus nach im zum zur über oder durch mit
        """),
  ]

  private static let size: UInt64 = 1_024
  private var keys = [UInt64](repeating: 0, count: Int(size))
  private var values = [UInt16](repeating: 0, count: Int(size))

  /// For each language, the numbers of the words that only sentences have, as bits.
  private(set) var ofSentences: [UInt64] = []

  private init() {
    for (language, list) in Self.lists.enumerated() {
      let sentences = Self.words(list.sentences)
      ofSentences.append(1 << UInt64(sentences.count) - 1)
      for (number, word) in (sentences + Self.words(list.others)).enumerated() {
        insert(word.reduce(0) { $0 << 8 | UInt64($1) }, UInt16(language << 8 | number))
      }
    }
  }

  private static func words(_ list: StaticString) -> [[UInt8]] {
    list.withUTF8Buffer { buffer in buffer.split(separator: 0x20).map(Array.init) }
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

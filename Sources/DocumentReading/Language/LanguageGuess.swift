// SPDX-License-Identifier: EUPL-1.2

internal import FigureModel

/// Guesses the language of a block of text by the small words in it.
///
/// A short block, one of names and numbers and one in two languages are of none. What is quoted is not looked at: who quotes
/// an English sentence writes in another language.
enum LanguageGuess {
  /// A language, and whether there are sentences in it: names of institutes and titles have its articles too.
  struct Guess: Sendable, Hashable {
    var language: Document.Language
    var hasSentences: Bool
  }

  /// At least so many small words, all told and different ones.
  private static let words = 3
  /// At least so many different words of those that only sentences have.
  private static let wordsOfSentences = 2
  /// So many times more of them than of any other language: of ours, and of one whose text is then passed over.
  private static let lead = (own: 2, foreign: 3)
  /// At least one word in so many.
  private static let share = 10

  /// The language of UTF-8 text, or nil.
  static func guess(of bytes: ArraySlice<UInt8>) -> Guess? {
    var counts = [Int](repeating: 0, count: SmallWords.languages.count)
    var seen = [UInt64](repeating: 0, count: SmallWords.languages.count)
    var all = 0
    UnquotedWords.forEach(in: bytes) { key in
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
    let sentences = (seen[most] & SmallWords.shared.ofSentences[most]).nonzeroBitCount
    return Guess(language: language, hasSentences: sentences >= wordsOfSentences)
  }
}

/// The words of a text that stand outside quotation marks.
enum UnquotedWords {
  /// Calls `body` with the key of every run of letters: its bytes in lower case, or 0 where they are more than eight.
  ///
  /// A mark that nothing closes quotes nothing: inches are written with one.
  static func forEach(in bytes: ArraySlice<UInt8>, _ body: (UInt64) -> Void) {
    var key: UInt64 = 0
    var length = 0
    var isQuoted = false
    var quoted: [UInt64] = []
    func end() {
      if length > 0 {
        let whole = length <= 8 ? key : 0
        if isQuoted { quoted.append(whole) } else { body(whole) }
      }
      (key, length) = (0, 0)
    }
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let byte = bytes[index]
      if byte | 0x20 &- 97 < 26 {
        key = key << 8 | UInt64(byte | 0x20)
        length += 1
      } else if let mark = quotationMark(at: index, in: bytes) {
        end()
        // A mark that opens closes nothing: what stood behind the one before is text.
        if isQuoted, mark.opens == true { quoted.forEach(body) }
        isQuoted = mark.opens ?? !isQuoted
        quoted.removeAll()
        index += mark.length - 1
      } else if byte >= 0xc3 || byte & 0xc0 == 0x80 && length > 0 {
        key = key << 8 | UInt64(byte)
        length += 1
      } else {
        end()
      }
      index += 1
    }
    end()
    if isQuoted { quoted.forEach(body) }
  }

  /// Whether a double quotation mark stands at a place, how many bytes it has, and whether it opens; nil where its shape does not tell,
  /// as that of `“`, `«` and `»`, which open in one language and close in another.
  private static func quotationMark(
    at index: Int, in bytes: ArraySlice<UInt8>
  ) -> (length: Int, opens: Bool?)? {
    switch bytes[index] {
    case 0x22: return (1, nil)
    case 0xc2 where index + 1 < bytes.endIndex:
      return bytes[index + 1] == 0xab || bytes[index + 1] == 0xbb ? (2, nil) : nil
    case 0xe2 where index + 2 < bytes.endIndex && bytes[index + 1] == 0x80:
      switch bytes[index + 2] {
      case 0x9c: return (3, nil)
      case 0x9e: return (3, true)
      case 0x9d: return (3, false)
      default: return nil
      }
    default: return nil
    }
  }
}

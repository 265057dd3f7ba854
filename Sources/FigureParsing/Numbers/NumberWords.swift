// SPDX-License-Identifier: EUPL-1.2

/// Reads number words of any length by putting their parts together: "honderdzesentachtig", "tweeënhalf",
/// "achthonderdzevende".
///
/// The parts are data: units and teens, tens, the link between a unit and its ten, the powers that multiply what stands
/// before them, a half, and what makes an ordinal of them.
struct NumberWords: Sendable {
  /// A part of a number word.
  struct Part: Sendable {
    enum Role: Sendable {
      case unit
      case ten
      case hundred
      /// A power of ten from thousand up, which multiplies all before it.
      case power
      case link
      case half
      /// A unit that ends an ordinal: "zevende".
      case ordinalUnit
      /// What makes an ordinal of a ten or power: "ste".
      case ordinalEnding
    }
    let letters: [UInt8]
    let role: Role
    let value: Int64

    /// The part written `text`, in lower case and without diacritics.
    init(_ text: String, _ role: Role, _ value: Int64) {
      letters = Array(text.utf8)
      self.role = role
      self.value = value
    }
  }

  /// A number word read.
  struct Spelled {
    /// The value without its half.
    var value: Int64
    /// Whether a half is added.
    var half = false
    var isOrdinal = false
    /// The whole of a share, of which the value is the parts; 0 for a number.
    var whole: Int64 = 0
  }

  /// Parts by their first letter, the longest first.
  private let parts: [Part]
  /// Where in `parts` those of each letter begin; one more than there are letters.
  private let starts: [Int]
  /// For every two first letters, by five bits of each, one bit for every third letter of a number word.
  private let openings: [UInt32]

  init(_ parts: [Part]) {
    let sorted = parts.sorted {
      ($0.letters.first ?? 0, $1.letters.count) < ($1.letters.first ?? 0, $0.letters.count)
    }
    self.parts = sorted
    starts = (0...26).map { letter in
      sorted.firstIndex { Int($0.letters.first ?? 0) >= letter + 97 } ?? sorted.count
    }
    var openings = [UInt32](repeating: 0, count: 32 * 32)
    for part in sorted where part.letters.count > 1 {
      switch part.role {
      case .link, .half, .ordinalEnding: break
      default:
        let place = Int(part.letters[0] & 31) * 32 + Int(part.letters[1] & 31)
        openings[place] |= part.letters.count > 2 ? 1 << UInt32(part.letters[2] & 31) : .max
      }
    }
    self.openings = openings
  }

  /// Whether a number word may start with these bytes, by the quickest test.
  @inline(__always)
  func mayStart(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
    let (letter, next, last) = (first | 0x20 &- 97, second | 0x20 &- 97, third | 0x20 &- 97)
    guard letter < 26 else { return false }
    // What follows may have a diacritic or stand behind a hyphen.
    return next >= 26 || last >= 26
      || mayStart(UInt32(first) | UInt32(second) << 8 | UInt32(third) << 16) == 1
  }

  /// The same of a word whose first three bytes are plain letters, the first one lowest: 1 or 0.
  @inline(__always)
  func mayStart(_ letters: UInt32) -> UInt32 {
    let place = Int(truncatingIfNeeded: (letters & 31) &<< 5 | letters &>> 8 & 31)
    // Ten bits: there are as many openings.
    return openings.span[unchecked: place] &>> (letters &>> 16 & 31) & 1
  }
}

extension NumberWords {
  /// What the word that `token` covers spells, or nil when it is no number word through and through.
  func read(_ bytes: Span<UInt8>, _ token: Token) -> Spelled? {
    guard token.end - token.start >= 4, token.end - token.start <= 80 else { return nil }
    var speller = NumberSpeller()
    var index = token.start
    while index < token.end {
      guard let part = part(bytes, at: &index, end: token.end),
        speller.take(parts[part].role, parts[part].value)
      else { return nil }
    }
    return speller.spelled
  }

  /// The longest part at `index`, which is moved past it.
  private func part(_ bytes: Span<UInt8>, at index: inout Int, end: Int) -> Int? {
    skipHyphen(bytes, &index, end)
    guard let first = letter(bytes, index, end), first.folded &- 97 < 26 else { return nil }
    let initial = Int(first.folded &- 97)
    for part in starts[initial]..<starts[initial + 1] {
      if let past = match(part, bytes, at: index, end: end) {
        index = past
        return part
      }
    }
    return nil
  }

  /// The index after the part when it stands at `index`.
  private func match(_ part: Int, _ bytes: Span<UInt8>, at index: Int, end: Int) -> Int? {
    var at = index
    for wanted in parts[part].letters {
      if at > index { skipHyphen(bytes, &at, end) }
      guard let next = letter(bytes, at, end), next.folded == wanted else { return nil }
      at += next.length
    }
    return at
  }

  /// Passes over a hyphen, with the line break after it: "drie-en-twintig".
  private func skipHyphen(_ bytes: Span<UInt8>, _ index: inout Int, _ end: Int) {
    while index < end {
      switch bytes[index] {
      case 0...0x20, UInt8(ascii: "-"): index += 1
      case 0xC2 where index + 1 < end && bytes[index + 1] == 0xAD: index += 2
      case 0xE2 where index + 2 < end && bytes[index + 2] == 0x90: index += 3
      default: return
      }
    }
  }

  private func letter(_ bytes: Span<UInt8>, _ index: Int, _ end: Int) -> (
    folded: UInt8, length: Int
  )? {
    guard index < end else { return nil }
    let byte = bytes[index]
    if byte < 0x80 { return (byte | 0x20, 1) }
    guard byte == 0xC3, index + 1 < end else { return nil }
    switch bytes[index + 1] {
    case 0xA8...0xAB, 0x88...0x8B: return (UInt8(ascii: "e"), 2)
    default: return nil
    }
  }
}

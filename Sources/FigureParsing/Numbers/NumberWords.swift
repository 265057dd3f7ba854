// SPDX-License-Identifier: EUPL-1.2

/// Reads number words of any length by putting their parts together: "honderdzesentachtig", "tweeduizendvijfhonderd".
///
/// The parts are data: units and teens, tens, the link between a unit and its ten, and the powers that multiply what
/// stands before them.
struct NumberWords: Sendable {
  /// A part of a number word.
  struct Part: Sendable {
    enum Role: Sendable {
      case unit
      case ten
      case hundred
      case thousand
      case link
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

  /// Parts by their first letter, the longest first.
  private let parts: [[Part]]
  /// One bit for every letter that a part starts with.
  private let initials: UInt32

  init(_ parts: [Part]) {
    var table = [[Part]](repeating: [], count: 26)
    for part in parts {
      guard let first = part.letters.first, first &- 97 < 26 else { continue }
      table[Int(first &- 97)].append(part)
    }
    self.parts = table.map { $0.sorted { $0.letters.count > $1.letters.count } }
    initials = table.indices.reduce(0) { $0 | (table[$1].isEmpty ? 0 : 1 << UInt32($1)) }
  }

  /// Whether a number word may start with the letter `byte`, by the quickest test.
  @inline(__always)
  func mayStart(_ byte: UInt8) -> Bool {
    let letter = byte | 0x20
    guard letter &- 97 < 26 else { return false }
    return initials >> UInt32(letter &- 97) & 1 == 1
  }
}

extension NumberWords {
  /// The value of the word that `token` covers, or nil when it is no number word through and through.
  func read(_ bytes: Span<UInt8>, _ token: Token) -> Int64? {
    guard token.end - token.start >= 4, token.end - token.start <= 80 else { return nil }
    var reader = Reader()
    var index = token.start
    while index < token.end {
      guard let part = part(bytes, at: &index, end: token.end), reader.take(part) else {
        return nil
      }
    }
    return reader.value
  }

  /// The longest part at `index`, which is moved past it.
  private func part(_ bytes: Span<UInt8>, at index: inout Int, end: Int) -> Part? {
    guard let first = letter(bytes, index, end), first.folded &- 97 < 26 else { return nil }
    for part in parts[Int(first.folded &- 97)] {
      var at = index
      var matches = true
      for wanted in part.letters {
        guard let next = letter(bytes, at, end), next.folded == wanted else {
          matches = false
          break
        }
        at += next.length
      }
      if matches {
        index = at
        return part
      }
    }
    return nil
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

  /// Puts parts together.
  private struct Reader {
    var total: Int64 = 0
    var group: Int64 = 0
    var pendingUnit: Int64?
    var linked = false
    var parts = 0

    /// The value when the word ends here; nil when a link is left open.
    var value: Int64? {
      guard !linked, parts > 1 else { return nil }
      return total + group + (pendingUnit ?? 0)
    }

    mutating func take(_ part: Part) -> Bool {
      parts += 1
      switch part.role {
      case .unit:
        guard pendingUnit == nil, group % 100 == 0, !linked || group + total > 0 else {
          return false
        }
        pendingUnit = part.value
        linked = false
      case .link:
        guard !linked, pendingUnit != nil || group + total > 0 else { return false }
        linked = true
      case .ten:
        if let unit = pendingUnit {
          guard linked, unit < 10, group % 100 == 0 else { return false }
          group += part.value + unit
          pendingUnit = nil
          linked = false
        } else {
          guard group % 100 == 0 else { return false }
          group += part.value
          linked = false
        }
      case .hundred:
        let count = group + (pendingUnit ?? 0)
        guard !linked, count < 100 else { return false }
        group = (count == 0 ? 1 : count) * 100
        pendingUnit = nil
      case .thousand:
        guard !linked, total == 0 else { return false }
        let count = group + (pendingUnit ?? 0)
        total = (count == 0 ? 1 : count) * part.value
        group = 0
        pendingUnit = nil
      }
      return true
    }
  }
}

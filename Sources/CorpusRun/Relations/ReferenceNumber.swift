// SPDX-License-Identifier: EUPL-1.2

/// The reference number of a parliamentary paper, however it is written.
///
/// `kst-31293-45`, `Kamerstuk 31 293, nr. 45` and `31293-45.pdf` are one number; so are `blg-1012345` and `BLG1012345`.
struct ReferenceNumber: Sendable, Hashable {
  /// The parts in capitals: the dossier, its part ("XV") where it has one, and the number in it.
  let parts: [String]

  /// The number that `text`, a file's name or a sidecar's word, is; nil where it is none.
  init?(_ text: String) {
    var name = Substring(text)
    if let slash = name.lastIndex(of: "/") { name = name[name.index(after: slash)...] }
    if let dot = name.lastIndex(of: "."), dot != name.startIndex,
      name[dot...].utf8.count <= 5
    {
      name = name[..<dot]
    }
    let found = Self.all(in: String(name))
    guard found.count == 1, let only = found.first else { return nil }
    self = only
  }

  private init(_ parts: [String]) {
    self.parts = parts
  }

  /// Every number that `text` writes, in order.
  static func all(in text: String) -> [ReferenceNumber] {
    let tokens = Self.tokens(of: text)
    return tokens.indices.compactMap { paper(at: $0, in: tokens) ?? attachment(at: $0, in: tokens) }
  }

  /// Runs of letters and of digits, in capitals; signs and spaces divide.
  private static func tokens(of text: String) -> [[UInt8]] {
    var tokens: [[UInt8]] = []
    var last: UInt8 = 0
    for byte in text.utf8 {
      let isDigit = (48...57).contains(byte)
      let isLetter = (65...90).contains(byte & 0xDF) && byte < 128
      let kind: UInt8 = isDigit ? 1 : isLetter ? 2 : 0
      if kind != 0 {
        let folded = isLetter ? byte & 0xDF : byte
        if kind == last, let end = tokens.indices.last {
          tokens[end].append(folded)
        } else {
          tokens.append([folded])
        }
      }
      last = kind
    }
    return tokens
  }

  /// A paper: a dossier of five digits, also written `31 293`, a Roman number perhaps, `nr` perhaps, and a number.
  private static func paper(at index: Int, in tokens: [[UInt8]]) -> ReferenceNumber? {
    var next = index
    guard var dossier = digits(tokens, next) else { return nil }
    if dossier.count == 2, let rest = digits(tokens, next + 1), rest.count == 3 {
      dossier += rest
      next += 1
    }
    guard dossier.count == 5, mayLead(tokens[..<index]) else { return nil }
    next += 1
    var parts = [dossier]
    if next < tokens.count, tokens[next].allSatisfy({ "IVXLC".utf8.contains($0) }) {
      parts.append(tokens[next])
      next += 1
    }
    if next < tokens.count, tokens[next].elementsEqual("NR".utf8) { next += 1 }
    guard let number = digits(tokens, next), number.count <= 4 else { return nil }
    parts.append(Array(number.drop { $0 == 48 }))
    return ReferenceNumber(parts.map { String(decoding: $0, as: UTF8.self) })
  }

  /// Whether what stands before a dossier is a word (`kst`, the `II` of a chamber) or a year of sitting (`2017/18`): any
  /// other number would make the dossier a part of it.
  private static func mayLead(_ before: ArraySlice<[UInt8]>) -> Bool {
    func isNumber(_ token: [UInt8]?) -> Bool {
      token?.allSatisfy { (48...57).contains($0) } ?? false
    }
    guard let last = before.last, isNumber(last), last.count != 4 else { return true }
    return last.count == 2 && isNumber(before.dropLast().last)
      && before.dropLast().last?.count == 4
  }

  /// An attachment: `blg-1012345`.
  private static func attachment(at index: Int, in tokens: [[UInt8]]) -> ReferenceNumber? {
    guard tokens[index].elementsEqual("BLG".utf8), let number = digits(tokens, index + 1) else {
      return nil
    }
    return ReferenceNumber(["BLG", String(decoding: number, as: UTF8.self)])
  }

  private static func digits(_ tokens: [[UInt8]], _ index: Int) -> [UInt8]? {
    guard index < tokens.count, tokens[index].allSatisfy({ (48...57).contains($0) }) else {
      return nil
    }
    return tokens[index]
  }
}

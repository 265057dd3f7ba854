// SPDX-License-Identifier: EUPL-1.2

/// A pattern over titles: `*` stands for anything, `|` between alternatives, `!` before one that
/// must not fit; case aside.
///
/// `VMBO*|!*techniek*` fits every title that starts with "vmbo" and has no "techniek" in it. A
/// pattern of exclusions alone fits everything else.
struct TitlePattern: Sendable {
  private var wanted: [[UInt8]] = []
  private var refused: [[UInt8]] = []

  /// The pattern that `text` writes.
  init(_ text: String) {
    for part in text.split(separator: "|") {
      let folded = Array(part.lowercased().utf8)
      if folded.first == UInt8(ascii: "!") {
        refused.append(Array(folded.dropFirst()))
      } else {
        wanted.append(folded)
      }
    }
  }

  /// Whether it fits a title.
  func fits(_ title: String) -> Bool {
    let folded = Array(title.lowercased().utf8)
    if refused.contains(where: { Self.matches($0, folded) }) { return false }
    return wanted.isEmpty ? !refused.isEmpty : wanted.contains { Self.matches($0, folded) }
  }

  /// Greedy matching with one mark to go back to: linear in pattern times text at the worst.
  private static func matches(_ pattern: [UInt8], _ text: [UInt8]) -> Bool {
    var p = 0
    var t = 0
    var star: Int?
    var mark = 0
    while t < text.count {
      if p < pattern.count, pattern[p] == UInt8(ascii: "*") {
        star = p
        mark = t
        p += 1
      } else if p < pattern.count, pattern[p] == text[t] {
        p += 1
        t += 1
      } else if let back = star {
        p = back + 1
        mark += 1
        t = mark
      } else {
        return false
      }
    }
    while p < pattern.count, pattern[p] == UInt8(ascii: "*") { p += 1 }
    return p == pattern.count
  }
}

// SPDX-License-Identifier: EUPL-1.2

public import FigureModel

/// What a letter says of itself at its head: its day, its reference, who sent it.
///
/// Only the beginning is looked at, line by line, and only labels and places that letters have: a day in running text is not
/// the letter's.
struct LetterHead {
  /// How many lines are looked at.
  static let lines = 120

  /// The day of the letter.
  private(set) var date: CalendarDay?
  /// Its reference.
  private(set) var reference: String?
  /// Who sent it.
  private(set) var sender: String?

  /// Reads the head of a text.
  init(_ text: String) {
    let utf8 = text.utf8
    let head =
      utf8.withContiguousStorageIfAvailable { Array($0.prefix(8_000)) }
      ?? Array(utf8.prefix(8_000))
    let lines = head.split(maxSplits: Self.lines) { $0 == 0x0a || $0 == 0x0d || $0 == 0x0c }
      .prefix(Self.lines)
    for (index, line) in lines.enumerated() where Self.mayBelong(line) {
      read(line.joinedLines, index + 1 < lines.count ? lines[index + 1].joinedLines : "")
    }
    if date == nil { date = Self.markedDay(head.prefix(4_000)) }
  }

  /// The quick test: whether a line begins with a letter that a label has, or has the comma behind a place.
  private static func mayBelong(_ line: ArraySlice<UInt8>) -> Bool {
    switch (line.first { $0 > 0x20 } ?? 0) | 0x20 {
    case UInt8(ascii: "d"), UInt8(ascii: "v"), UInt8(ascii: "o"), UInt8(ascii: "k"),
      UInt8(ascii: "r"), UInt8(ascii: "m"):
      true
    default: line.contains(UInt8(ascii: ","))
    }
  }

  /// The day behind a mark that only heads have, wherever it stands: "D A T U M  4 juni 2019" in a text without lines,
  /// "(ontvangen 20 november 2024)" above the answers to questions.
  private static func markedDay(_ bytes: ArraySlice<UInt8>) -> CalendarDay? {
    for mark in ["DATUM ", "D A T U M ", "(ontvangen ", "Ontvangen "] {
      guard let end = Self.end(of: Array(mark.utf8), in: bytes) else { continue }
      let rest = String(decoding: bytes[end...].prefix(160), as: UTF8.self)
      if let day = day(rest.prefix(40).prefix { $0 != ")" && $0 != "\n" }.lowercased()) {
        return day
      }
    }
    return nil
  }

  /// Where the first `mark` in `bytes` ends.
  private static func end(of mark: [UInt8], in bytes: ArraySlice<UInt8>) -> Int? {
    var start = bytes.startIndex
    while start + mark.count <= bytes.endIndex {
      if bytes[start] == mark[0], bytes[start..<(start + mark.count)].elementsEqual(mark) {
        return start + mark.count
      }
      start += 1
    }
    return nil
  }

  private mutating func read(_ line: String, _ next: String) {
    if sender == nil, line.hasPrefix("Ministerie van "), line.utf8.count < 80 { sender = line }
    guard mayTell(line) else { return }
    let lower = line.lowercased()
    if date == nil {
      if let rest = Self.value(of: lower, labels: ["datum", "date", "voorgesteld"]) {
        date = Self.day(rest) ?? Self.day(next.lowercased())
      } else if lower.utf8.count < 45, let comma = lower.utf8.firstIndex(of: UInt8(ascii: ",")) {
        // `Den Haag, 28 oktober 2016`
        date = Self.day(String(lower[lower.index(after: comma)...]))
      }
    }
    if reference == nil {
      let labels = ["ons kenmerk", "onze referentie", "kenmerk", "referentie", "our reference"]
      if let rest = Self.value(of: lower, labels: labels) {
        let value = rest.isEmpty ? next : String(line.suffix(rest.count))
        if value.utf8.contains(where: { (0x30...0x39).contains($0) }), value.utf8.count <= 60 {
          reference = value
        }
      } else if lower.hasPrefix("kst-"), !lower.contains(" ") {
        reference = line
      }
    }
  }

  /// Whether a line begins as a label does that is still looked for, or may be a place and a day: most of a text is not looked at
  /// any closer.
  private func mayTell(_ line: String) -> Bool {
    switch (line.utf8.first ?? 0) | 0x20 {
    case UInt8(ascii: "d"), UInt8(ascii: "v"): if date == nil { return true }
    case UInt8(ascii: "o"), UInt8(ascii: "k"), UInt8(ascii: "r"):
      if reference == nil { return true }
    default: break
    }
    return date == nil && line.utf8.count < 60 && line.utf8.contains(UInt8(ascii: ","))
  }

  /// What follows a label at the start of a line, or nil when none of them stands there.
  private static func value(of line: String, labels: [String]) -> String? {
    for label in labels where line.hasPrefix(label) {
      let rest = line.dropFirst(label.count)
      guard let first = rest.first else { return "" }
      if first == ":" || first == " " {
        return String(rest.drop { $0 == ":" || $0 == " " })
      }
    }
    return nil
  }

  private static let months = [
    "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september",
    "oktober", "november", "december",
  ]

  /// The day that a text of its own is: `12 mei 2025`, `12-05-2025`, `2025-05-12`.
  static func day(_ text: String) -> CalendarDay? {
    let parts = text.split { " -/.".contains($0) }.prefix(4).map(String.init)
    guard parts.count >= 3 else { return nil }
    let numbers = parts.map { Int($0) }
    let month = months.firstIndex(of: parts[1]).map { $0 + 1 } ?? numbers[1]
    guard let month, let first = numbers[0], let last = numbers[2] else { return nil }
    let (year, day) = first > 1_000 ? (first, last) : (last, first)
    guard (1_800...2_200).contains(year), CalendarDay.exists(year, month, day) else { return nil }
    return CalendarDay(year, month, day)
  }
}

extension Document.Metadata {
  /// What a text of which nothing else is known says of itself at its head.
  public init(headOf text: String) {
    let head = LetterHead(text)
    self.init(date: head.date, sender: head.sender, reference: head.reference)
  }
}

// SPDX-License-Identifier: EUPL-1.2

import FigureModel

/// What a source's code for a period stands for.
struct PeriodCode: Sendable, Hashable {
  /// What kind of stretch it is; the raw value is stored.
  enum Kind: String, Sendable, Hashable, CaseIterable {
    /// A calendar year.
    case year
    /// A school year, from August.
    case schoolYear = "school-year"
    /// A half year.
    case halfYear = "half-year"
    /// A quarter.
    case quarter
    /// A month.
    case month
    /// A week.
    case week
    /// A day.
    case day
    /// Several years together: an average or a moving sum.
    case span
    /// No official period, such as part of a week.
    case other
  }

  /// The kind.
  var kind: Kind
  /// The period, or nil where the calendar of the model has none such.
  var period: Period?
  /// A number that orders periods by their start, and shorter ones before longer.
  var order: Int

  private init(_ kind: Kind, _ period: Period?, start: CalendarDay, length: Int) {
    self.kind = kind
    self.period = period
    order = ((start.year * 16 + start.month) * 32 + start.day) * 1024 + min(length, 1023)
  }

  private init(_ kind: Kind, _ point: TimePoint, length: Int) {
    self.init(kind, Period(point), start: point.firstDay, length: length)
  }

  /// Reads a CBS code of eight characters: a year, two of type and two of number; nil where it is
  /// no such code.
  init?(cbs text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count == 8, let year = Self.number(bytes[0..<4]), (1000...2999).contains(year)
    else { return nil }
    if let monthDay = Self.number(bytes[4..<8]) {
      let (month, day) = (monthDay / 100, monthDay % 100)
      guard CalendarDay.exists(year, month, day) else { return nil }
      self.init(.day, .day(year, month, day), length: 1)
      return
    }
    guard let number = Self.number(bytes[6..<8]) else { return nil }
    self.init(type: String(decoding: bytes[4..<6], as: UTF8.self), year: year, number: number)
  }

  private init?(type: String, year: Int, number: Int) {
    switch (type, number) {
    case ("JJ", 0): self.init(.year, .year(year), length: 366)
    case ("SJ", 0): self.init(.schoolYear, .schoolYear(year), length: 366)
    case ("KW", 1...4): self.init(.quarter, .quarter(year, number), length: 92)
    case ("MM", 1...12): self.init(.month, .month(year, number), length: 31)
    case ("HJ", 1...2):
      let half = Period(
        start: .quarter(year, number * 2 - 1), end: .quarter(year, number * 2))
      self.init(.halfYear, half, start: CalendarDay(year, number * 6 - 5, 1), length: 184)
    case ("VJ", _), ("VS", _):
      self.init(.span, nil, start: CalendarDay(year, max(1, min(12, number)), 1), length: 367)
    case ("G2", _), ("G3", _), ("G4", _), ("G5", _):
      let years = Int(type.dropFirst()) ?? 2
      let span = Period(start: .year(year - years + 1), end: .year(year))
      self.init(.span, span, start: CalendarDay(year - years + 1, 1, 1), length: years * 200)
    case ("M3", _): self.init(.span, nil, start: CalendarDay(year, 1, 1), length: 93)
    default:
      guard let first = type.first, first == "W" || first == "X" else { return nil }
      // W1nn and the like put the third digit of the week in the type.
      let week = max(1, min(53, number))
      let start = CalendarDay(year, (week - 1) * 7 / 31 + 1, 1)
      self.init(first == "W" ? .week : .other, nil, start: start, length: 7)
    }
  }

  /// Reads a period as other publishers write it: 2019, 2019-2020, 2019/'20, 2019-Q1, 2019K1,
  /// 2019M01, 2019-01, 2019-01-31, 2019-H1, 2019-W05; nil where it is none of them.
  init?(_ text: String, as kind: Kind? = nil) {
    var bytes = Array(text.utf8)
    while bytes.first == 0x20 { bytes.removeFirst() }
    while bytes.last == 0x20 { bytes.removeLast() }
    guard bytes.count >= 4, let year = Self.number(bytes[0..<4]), (1000...2999).contains(year)
    else { return nil }
    let rest = bytes[4...].filter { $0 != UInt8(ascii: "'") && $0 != 0x20 }
    if text.hasSuffix("-08-01/P1Y") {
      // What SDMX has for a school year.
      self.init(.schoolYear, .schoolYear(year), length: 366)
      return
    }
    switch Self.tail(rest, of: year) {
    case .none where kind == .schoolYear: self.init(.schoolYear, .schoolYear(year), length: 366)
    case .none: self.init(.year, .year(year), length: 366)
    case .nextYear: self.init(.schoolYear, .schoolYear(year), length: 366)
    case .point(let kind, let point): self.init(kind, point, length: kind == .quarter ? 92 : 31)
    case .half(let number): self.init(type: "HJ", year: year, number: number)
    case .week(let number): self.init(type: "W1", year: year, number: number)
    case .unknown: return nil
    }
  }

  private enum Tail {
    case none
    case nextYear
    case point(Kind, TimePoint)
    case half(Int)
    case week(Int)
    case unknown
  }

  private static func tail(_ rest: [UInt8], of year: Int) -> Tail {
    guard !rest.isEmpty else { return .none }
    let separated = rest[0] == UInt8(ascii: "-") || rest[0] == UInt8(ascii: "/")
    let body = separated ? rest[1...] : rest[...]
    guard let first = body.first else { return .unknown }
    let number = Self.number(body.dropFirst())
    switch (first, number) {
    case (UInt8(ascii: "Q"), let n?) where (1...4).contains(n),
      (UInt8(ascii: "K"), let n?) where (1...4).contains(n):
      return .point(.quarter, .quarter(year, n))
    case (UInt8(ascii: "M"), let n?) where (1...12).contains(n):
      return .point(.month, .month(year, n))
    case (UInt8(ascii: "H"), let n?) where (1...2).contains(n): return .half(n)
    case (UInt8(ascii: "S"), let n?) where (1...2).contains(n): return .half(n)
    case (UInt8(ascii: "W"), let n?) where (1...53).contains(n): return .week(n)
    case (UInt8(ascii: "A"), 1?): return .none
    default: return separated ? digits(Array(body), of: year) : compact(Array(body), of: year)
    }
  }

  private static func digits(_ body: [UInt8], of year: Int) -> Tail {
    if body.count == 4, number(body[...]) == year + 1 { return .nextYear }
    if body.count == 2, let two = number(body[...]) {
      if two == (year + 1) % 100, two > 12 || two == 0 { return .nextYear }
      return (1...12).contains(two) ? .point(.month, .month(year, two)) : .unknown
    }
    // A time of day after the date says nothing more here.
    guard body.count >= 5, body[2] == UInt8(ascii: "-"), let month = number(body[0..<2]),
      let day = number(body[3..<5]), CalendarDay.exists(year, month, day),
      body.count == 5 || body[5] == UInt8(ascii: "T")
    else { return .unknown }
    return .point(.day, .day(year, month, day))
  }

  private static func compact(_ body: [UInt8], of year: Int) -> Tail {
    guard body.count == 4, let monthDay = number(body[...]) else { return .unknown }
    if monthDay == year + 1 { return .nextYear }
    let (month, day) = (monthDay / 100, monthDay % 100)
    guard CalendarDay.exists(year, month, day) else { return .unknown }
    return .point(.day, .day(year, month, day))
  }

  private static func number(_ bytes: ArraySlice<UInt8>) -> Int? {
    guard !bytes.isEmpty, bytes.count <= 9 else { return nil }
    var value = 0
    for byte in bytes {
      guard byte >= 48, byte <= 57 else { return nil }
      value = value * 10 + Int(byte) - 48
    }
    return value
  }

  /// Whether words name one day in the year rather than all of it: "2010 december", "op 1 januari",
  /// "Eindstand voorraad".
  static func namesReferenceDate(_ title: String) -> Bool {
    let words = title.lowercased().split { !$0.isLetter && !$0.isNumber }
    for (index, word) in words.enumerated() {
      if ["beginstand", "eindstand", "ultimo", "peildatum"].contains(word) { return true }
      guard months.contains(String(word)) else { continue }
      // "1 januari" is a day; "2010 december" as the title of a whole year is that month's state.
      guard index > 0, let before = Int(words[index - 1]) else { continue }
      if (1...31).contains(before) || (1900...2999).contains(before) { return true }
    }
    return false
  }

  private static let months: Set<String> = [
    "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september",
    "oktober", "november", "december",
  ]
}

// SPDX-License-Identifier: EUPL-1.2

import FigureModel
import Testing

@testable import OfficialData

@Suite struct PeriodCodeTests {
  @Test(arguments: [
    ("2020JJ00", "2020", "2020"), ("2019SJ00", "2019/2020", "2019/2020"),
    ("2021KW03", "2021-Q3", "2021-Q3"), ("2021MM12", "2021-12", "2021-12"),
    ("2021HJ02", "2021-Q3", "2021-Q4"), ("20240229", "2024-02-29", "2024-02-29"),
    ("2021G300", "2019", "2021"),
  ])
  func readsCBS(_ code: String, _ start: String, _ end: String) throws {
    let period = try #require(PeriodCode(cbs: code)?.period)
    #expect(period.start?.description == start)
    #expect(period.end?.description == end)
  }

  @Test(arguments: ["2021W105", "2021W401", "2021X001", "2021VJ03"])
  func knowsThatTheCalendarHasNone(_ code: String) throws {
    #expect(try #require(PeriodCode(cbs: code)).period == nil)
  }

  @Test(arguments: ["2020", "2020KW05", "2020MM13", "20230229", "2020QQ01", "JJ002020", "2020JJ01"])
  func refusesCBS(_ code: String) {
    #expect(PeriodCode(cbs: code) == nil)
  }

  @Test(arguments: [
    ("2019", "2019"), ("2019-2020", "2019/2020"), ("2019/'20", "2019/2020"),
    ("2019-Q1", "2019-Q1"), ("2019Q4", "2019-Q4"), ("2019K2", "2019-Q2"), ("2019M01", "2019-01"),
    ("2019-01", "2019-01"), ("2019-01-31", "2019-01-31"), ("20190131", "2019-01-31"),
    ("2019-01-31T00:00:00", "2019-01-31"), ("2019-A1", "2019"),
  ])
  func readsOthers(_ text: String, _ point: String) throws {
    #expect(try #require(PeriodCode(text)?.period).start?.description == point)
  }

  @Test(arguments: ["", "19", "2019-13-01", "2019-2021", "2019Q5", "voorjaar 2019", "2019-0"])
  func refusesOthers(_ text: String) {
    #expect(PeriodCode(text) == nil)
  }

  @Test(arguments: [
    ("2010 december", true), ("Bevolking op 1 januari", true), ("Eindstand voorraad", true),
    ("2010", false), ("Banen in december", false), ("Gemiddelde bevolking", false),
  ])
  func tellsReferenceDates(_ title: String, _ expected: Bool) {
    #expect(PeriodCode.namesReferenceDate(title) == expected)
  }
}

@Suite struct UnitLabelTests {
  @Test(arguments: [
    ("x 1 000", Unit.count, 3), ("x 1000", .count, 3), ("aantal", .count, 0), ("%", .percent, 0),
    ("euro", .euro, 0), ("mln euro", .euro, 6), ("1 000 euro", .euro, 3), ("x mln", .count, 6),
    ("x 1 000 fte", .fte, 3), ("2025=100", .index, 0), ("%-punt", .percentagePoint, 0),
    ("waarde uitgedrukt als % van het bbp", .percent, 0), ("mld euro", .euro, 9),
    ("gemiddelde saldo van de deelvragen", .index, 0), ("mln kg", .physical("kg"), 6),
  ])
  func reads(_ name: String, _ unit: Unit, _ scale: Int) {
    #expect(UnitLabel(name).unit == unit)
    #expect(UnitLabel(name).scale == scale)
  }

  @Test func addsUpOnlyWhatCanBe() {
    #expect(["x 1 000", "mln euro", "leerlingen"].allSatisfy { UnitLabel($0).isAdditive })
    #expect(["%", "2015=100", "euro per maand", ""].allSatisfy { !UnitLabel($0).isAdditive })
  }
}

@Suite struct CellTests {
  private func read(_ text: String, decimals: Int? = nil, mark: UInt8 = 46) -> String? {
    var text = text
    return text.withUTF8 { Cell(number: $0, decimals: decimals, mark: mark)?.exact.description }
  }

  @Test func readsExactNumbers() {
    #expect(read("14206.490766") == "14206.490766")
    #expect(read("-0.5") == "-0.5")
    #expect(read("1.5e3") == "1500")
    #expect(read("6,1", mark: 44) == "6.1")
    #expect(read("7888.2001953125", decimals: 1) == "7888.2")
    #expect(read("2.25", decimals: 1) == "2.3")
    #expect(read("-2.25", decimals: 1) == "-2.3")
  }

  @Test(arguments: ["", "-", "1.2.3", "12a", "1e99", "99999999999999999999", "NaN"])
  func refuses(_ text: String) {
    #expect(read(text) == nil)
  }

  @Test func packsAndUnpacks() throws {
    let cells = [
      Cell(.value, mantissa: 125, places: 1, period: 0),
      Cell(.value, mantissa: -3, places: 3, status: 2, period: 7),
      Cell(.masked, note: 1, period: 300), Cell(.missing, note: 200, period: 301),
      Cell(.gone, period: 302), Cell(.value, mantissa: .max, places: 1, period: 70_000),
    ]
    let read = try #require(CellCoding.decode(CellCoding.encode(cells)))
    #expect(read.map(\.period) == cells.map(\.period))
    #expect(zip(read, cells).allSatisfy { $0.saysSame(as: $1) })
    #expect(CellCoding.decode(CellCoding.encode(cells).dropLast()) == nil)
  }

  @Test func sortsMoreThanItHolds() throws {
    var sorter = CellSorter(capacity: 100)
    var expected: [UInt64] = []
    var state: UInt64 = 7
    for _ in 0..<1234 {
      state = state &* 6_364_136_223_846_793_005 &+ 1
      let cell = Cell(.value, series: UInt32(state >> 60), period: UInt32(state >> 40 & 0xFFF))
      expected.append(cell.key)
      try sorter.add(cell)
    }
    var found: [UInt64] = []
    try sorter.drain { found.append($0.key) }
    #expect(found == expected.sorted())
  }
}

@Suite struct DutchFoldingTests {
  @Test(arguments: [
    ("scholen", "school"), ("prijzen", "prijs"), ("leraren", "leraar"), ("bedrijven", "bedrijf"),
    ("banen", "baan"), ("mannen", "man"), ("coëfficiënten", "coefficient"),
    ("werklozen", "werkloos"),
  ])
  func bringsFormsTogether(_ one: String, _ other: String) {
    #expect(DutchFolding.words(of: one) == DutchFolding.words(of: other))
  }

  @Test func cutsCompounds() {
    let pairs = DutchFolding.cuts(of: DutchFolding.words(of: "techniekleerlingen")[0])
    let wanted = (DutchFolding.words(of: "techniek")[0], DutchFolding.words(of: "leerlingen")[0])
    #expect(pairs.contains { $0 == wanted })
  }

  @Test(arguments: [
    ("VMBO*", "vmbo T - techniek", true), ("*techniek*", "VMBO T - Techniek", true),
    ("VMBO*|!*techniek*", "VMBO T - techniek", false), ("VMBO*|!*techniek*", "VMBO T - zorg", true),
    ("HAVO|VWO", "vwo", true), ("HAVO|VWO", "vwo+", false), ("!HAVO", "VWO", true),
    ("", "VWO", false),
  ])
  func matchesTitles(_ pattern: String, _ title: String, _ expected: Bool) {
    #expect(TitlePattern(pattern).fits(title) == expected)
  }
}

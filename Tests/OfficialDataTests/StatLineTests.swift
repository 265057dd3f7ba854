// SPDX-License-Identifier: EUPL-1.2

import FigureModel
import OfficialData
import Testing

/// Invented tables in the layouts of StatLine's downloads.
@Suite struct StatLineTests {
  private func series(
    _ table: String, _ measure: String, _ selections: [String: String] = [:]
  ) throws -> Series {
    let data = try MadeData()
    let store = try data.store()
    try store.importAll(at: try data.write("Zwemmers_30122025.csv", table))
    let query = SeriesQuery(
      dataset: "Zwemmers_30122025", measure: measure,
      selections: selections.mapValues { SeriesQuery.Selection.code($0) })
    return try #require(try store.series([query])[query])
  }

  @Test func readsPeriodsThatRunAcross() throws {
    let table = """
      "Zwemmers; geslacht"


      "";"Geslacht";"Totaal";"Totaal";"Mannen";"Mannen"
      "Onderwerp";"Perioden";"2024";"2025*";"2024";"2025*"
      "Zwemmers met diploma";"x 1 000";"12,5";"13,0";"5,5";"."
      "Aandeel met diploma";"%";"41,2";"42,8";"";"x"
      "Bron: CBS"
      """
    let whole = try series(table, "Zwemmers met diploma")
    #expect(whole.observations.map(\.value) == [12_500, 13_000])
    #expect(whole.observations.map(\.status) == [.final, .provisional])
    #expect(whole.observations.first?.decimals == 1)
    #expect(whole.coordinates.map(\.value.title) == ["Totaal"])
    let men = try series(table, "Zwemmers met diploma", ["Geslacht": "Mannen"])
    #expect(men.observations.map(\.status) == [.final, .missing])
    let share = try series(table, "Aandeel met diploma")
    #expect(share.observations.map(\.value) == [ExactDecimal("41.2"), ExactDecimal("42.8")])
    #expect(share.observations.first?.unit == .percent)
  }

  @Test func readsPeriodsThatRunDown() throws {
    let table = """
      "Zwemmers";"";"";""
      "Geslacht";"Perioden";"Onderwerp";"Zwemmers";"Baden"
      "";"";"";"x 1 000";"aantal"
      "Totaal";"2025 1e kwartaal";"";"3";"80"
      "Totaal";"2025 april**";"";"4";"-"
      "Mannen";"2025 1e kwartaal";"";"1";""
      "Bron: CBS";"";"";"";""
      """
    let whole = try series(table, "Zwemmers")
    #expect(whole.observations.map(\.value) == [3000, 4000])
    #expect(
      whole.observations.map(\.period) == [Period(.quarter(2025, 1)), Period(.month(2025, 4))])
    #expect(whole.observations.map(\.status) == [.final, .revised])
    let baths = try series(table, "Baden")
    #expect(baths.observations.map(\.value) == [80, nil])
  }

  @Test(arguments: [
    "\"Zwemmers\"\n\"Onderwerp\";\"aantal\"\n\"Zwemmers\";\"3\"\n\"Bron: CBS\"\n",
    "\"Zwemmers\"\n\"Onderwerp\";\"Perioden\";\"2024\"\n\"Zwemmers\";\"aantal\";\"drie\"\n\"Bron: CBS\"\n",
    // Thousands or decimals: nobody can tell.
    "\"Zwemmers\"\n\"Onderwerp\";\"Perioden\";\"2024\"\n\"Zwemmers\";\"aantal\";\"1.234\"\n\"Bron: CBS\"\n",
  ])
  func refusesWhatItCannotDateOrRead(_ table: String) throws {
    let data = try MadeData()
    let store = try data.store()
    let path = try data.write("Zwemmers.csv", table)
    #expect(throws: DataError.self) { try store.importAll(at: path) }
    #expect(try store.datasets().isEmpty)
  }
}

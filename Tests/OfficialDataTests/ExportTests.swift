// SPDX-License-Identifier: EUPL-1.2

import FigureModel
import Foundation
import OfficialData
import Testing

@Suite struct ExportTests {
  private func values(_ store: DataStore, _ dataset: String) throws -> [[String]] {
    let queries = ["M1", "M2"].map {
      SeriesQuery(
        dataset: dataset, measure: $0, selections: ["Geslacht": .code("T001038")])
    }
    let answers = try store.series(queries)
    return queries.map { query in
      (answers[query]?.observations ?? []).map { each in
        let value = each.value?.description ?? "-"
        return
          "\(each.period?.start?.description ?? "") \(value) \(each.unit?.code ?? "") \(each.status)"
      }
    }
  }

  @Test func writesADataPackageThatReadsBackTheSame() throws {
    let data = try MadeData()
    let store = try data.store()
    try store.importAll(at: try MadeTable().write(in: data))
    let folder = "\(data.path)/pakket"
    #expect(try store.export("cbs:99001NED", as: .dataPackage, to: folder) == 7)
    let other = try data.store("other.sqlite")
    let report = try #require(try other.importAll(at: folder).first)
    #expect(report.dataset == "cbs:99001NED")
    #expect(report.observations == 7)
    #expect(try values(other, report.dataset) == values(store, "cbs:99001NED"))
    let query = SeriesQuery(dataset: report.dataset, measure: "M1")
    let again = try #require(try other.series([query])[query])
    #expect(again.measure.title == "Zwemmers; Met diploma; Aantal")
    #expect(again.coordinates.first?.value.title == "Totaal mannen en vrouwen")
    #expect(again.dataset.license == "https://example.nl/licentie")
  }

  @Test func writesSDMXCSVThatReadsBackTheSame() throws {
    let data = try MadeData()
    let store = try data.store()
    try store.importAll(at: try MadeTable().write(in: data))
    let file = "\(data.path)/uit.csv"
    #expect(try store.export("cbs:99001NED", as: .sdmxCSV, to: file) == 7)
    let other = try data.store("other.sqlite")
    let report = try #require(try other.importAll(at: file).first)
    #expect(report.dataset == "cbs:99001NED")
    #expect(try values(other, report.dataset) == values(store, "cbs:99001NED"))
    #expect(throws: DataError.self) { try store.export("cbs:0", as: .sdmxCSV, to: file) }
  }

  @Test func drawsASeriesThatAnXMLReaderTakes() throws {
    let data = try MadeData()
    let store = try data.store()
    var table = MadeTable()
    table.observations.append(("M1", "T001038", "2025JJ00", "14", "None"))
    try store.importAll(at: try table.write(in: data))
    let query = SeriesQuery(dataset: "cbs:99001NED", measure: "M1")
    var series = try #require(try store.series([query])[query])
    series.measure.title = "Zwemmers <12 & ouder"
    let svg = SeriesPlot.svg(series)
    #expect(svg.contains("Zwemmers &lt;12 &amp; ouder"))
    #expect(svg.contains("12.000"))
    #expect(svg.contains("Bron: CBS, cbs:99001NED, versie 202601150200"))
    #expect(svg.components(separatedBy: "<circle").count == 4)
    // Open for the provisional one alone.
    #expect(svg.components(separatedBy: "fill=\"#fff\" stroke").count == 2)
    series.observations = []
    #expect(SeriesPlot.svg(series).contains("geen waarden"))
  }
}

/// What is exported and imported again gives the same observations, whatever the dataset holds.
@Suite struct RoundTripTests {
  /// Everything an observation says but its version and, of SDMX-CSV, titles.
  private func facts(
    _ store: DataStore, _ id: String, titles: Bool, at codes: [String: SeriesQuery.Selection]
  ) throws -> [String] {
    let view = try #require(try store.show(id, selections: codes, periods: 1000))
    return view.rows.flatMap { row in
      row.observations.compactMap { each -> String? in
        guard let each else { return nil }
        let value = each.value?.description ?? each.masked.map { "\($0.low)..\($0.high)" } ?? "-"
        let unit = each.unit?.code ?? (titles ? each.unitLabel : "")
        let title =
          titles ? "\(each.measure.title) \(each.periodLabel.title) \(each.isReferenceDate)" : ""
        return
          "\(each.measure.code) \(each.period?.start?.description ?? "") \(value) \(unit) \(each.decimals) \(each.status) \(title)"
      }
    }.sorted()
  }

  private func expectSame(_ data: MadeData, _ store: DataStore, _ id: String) throws {
    // SDMX-CSV has no titles, so which code is the total is not told there; the codes are the same.
    var codes: [String: SeriesQuery.Selection] = [:]
    for dimension in try #require(try store.show(id)).dimensions {
      if let fixed = dimension.fixed { codes[dimension.label.code] = .code(fixed.code) }
    }
    for (index, format) in DataStore.ExportFormat.allCases.enumerated() {
      let path = "\(data.path)/uit-\(index)" + (format == .sdmxCSV ? ".csv" : "")
      try store.export(id, as: format, to: path)
      let other = try data.store("terug-\(index).sqlite")
      // Nothing but the file itself may explain it.
      let reports = try other.importAll(at: path, descriptors: DescriptorCatalog.none)
      #expect(reports.map { $0.dataset.lowercased() } == [id.lowercased()])
      let isWhole = format == .dataPackage
      let facts = try facts(store, id, titles: isWhole, at: codes)
      #expect(!facts.isEmpty)
      #expect(try self.facts(other, id, titles: isWhole, at: codes) == facts)
    }
  }

  @Test func keepsScalesReferenceDatesAndMissingCells() throws {
    let data = try MadeData()
    let store = try data.store()
    var table = MadeTable()
    table.periods[0].1 = "2023 december"
    table.observations.append(("M2", "T001038", "2024JJ00", nil, "Impossible"))
    try store.importAll(at: try table.write(in: data))
    try expectSame(data, store, "cbs:99001NED")
  }

  @Test func keepsMaskedCellsAndSchoolYears() throws {
    let data = try MadeData()
    let store = try data.store()
    try data.write(
      "zwem.bron.json",
      """
      {"lang": {"periode": "JAAR", "periodesoort": "schooljaar"}, "ontbreekt": ["."],
       "maskering": [{"tekst": "<5", "ondergrens": 1, "bovengrens": 4}],
       "maten": {"AANTAL": {"eenheid": "leerlingen", "afronding": 5}}, "dimensies": {"BAD": {"totaal": "T"}}}
      """)
    try store.importAll(
      at: try data.write("zwem.csv", "BAD;JAAR;AANTAL\nT;2023;7\nT;2024;<5\nT;2025;.\nA;2025;3\n"))
    try expectSame(data, store, "zwem")
  }

  @Test func keepsUnitsThatGoWithADimension() throws {
    let data = try MadeData()
    let store = try data.store()
    let path = try data.write(
      "flow.csv",
      """
      STRUCTURE,STRUCTURE_ID,FREQ,ADJUSTMENT,MEASURE,TIME_PERIOD,OBS_VALUE,UNIT_MEASURE,UNIT_MULT
      dataflow,NL1:ZWEM(1.0),A,I15,GDP,2024,120.8,IX,0
      dataflow,NL1:ZWEM(1.0),A,MEUR,GDP,2024,236350.6,EUR,6
      """)
    try store.importAll(at: path)
    for (code, value) in [("I15", "120.8"), ("MEUR", "236350600000")] {
      let query = SeriesQuery(
        dataset: "nl1:ZWEM", measure: "GDP", selections: ["ADJUSTMENT": .code(code)])
      #expect(try store.series([query])[query]?.observations.first?.value?.description == value)
    }
    try expectSame(data, store, "nl1:ZWEM")
  }

  @Test func refusesOneMeasureInSeveralUnitsThatNothingTellsApart() throws {
    let data = try MadeData()
    let store = try data.store()
    let path = try data.write(
      "flow.csv",
      """
      STRUCTURE,STRUCTURE_ID,FREQ,TIME_PERIOD,OBS_VALUE,UNIT_MEASURE
      dataflow,NL1:ZWEM(1.0),A,2023,120.8,IX
      dataflow,NL1:ZWEM(1.0),A,2024,236350.6,EUR
      """)
    let error = try #require(throws: DataError.self) { try store.importAll(at: path) }
    #expect(error.description.contains("several units"))
    #expect(try store.datasets().isEmpty)
  }
}

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

// SPDX-License-Identifier: EUPL-1.2

import FigureModel
import Foundation
import OfficialData
import Testing

/// Invented schools with invented pupils.
@Suite struct DescribedCSVTests {
  private static let descriptor = #"""
    {"bron": {"uitgever": "Verzonnen", "titel": "Zwemdiploma's per school", "licentie": "CC0"},
     "dialect": {"decimal": ","},
     "maskering": [{"tekst": "<5", "ondergrens": 1, "bovengrens": 4}],
     "breed": {"patroon": "^(?<maat>DIPLOMA'S|CIJFER) SCHOOLJAAR (?<periode>\\d{4}-\\d{4}) - (?<KLAS>EEN|TWEE|TOTAAL)$",
               "periodesoort": "schooljaar", "totalen": {"KLAS": "TOTAAL"}},
     "maten": {"DIPLOMA'S": {"titel": "Diploma's", "eenheid": "leerlingen"},
               "CIJFER": {"titel": "Gemiddeld cijfer", "decimalen": 1}},
     "dimensies": {"SCHOOL": {"titelkolom": "NAAM"}, "soort": "SOORT"}}
    """#

  private static let table = #"""
    "SCHOOL";"NAAM";"SOORT";"DIPLOMA'S SCHOOLJAAR 2023-2024 - EEN";"DIPLOMA'S SCHOOLJAAR 2023-2024 - TOTAAL";"CIJFER SCHOOLJAAR 2023-2024 - TOTAAL"\#r
    "0060";"Zwemschool ""De Plons""";"diep";"<5";"12";"6,1"\#r
    "0061";"'s-Gravenbad";"diep";"0";"<5";"7,0"\#r
    "0062";"Bad Bahû & Zn";"ondiep";"";"<5";"5,5"\#r

    """#

  private func imported(_ data: MadeData) throws -> DataStore {
    let store = try data.store()
    try data.write("zwem.bron.json", Self.descriptor)
    let path = try data.write("zwem.csv", Self.table)
    try store.importAll(at: path)
    return store
  }

  private func query(
    _ measure: String, _ selections: [String: SeriesQuery.Selection] = [:]
  ) -> SeriesQuery {
    SeriesQuery(dataset: "zwem", measure: measure, selections: selections)
  }

  @Test func sumsMaskedCellsToAnInterval() throws {
    let store = try imported(try MadeData())
    let all = query("DIPLOMA'S")
    let series = try #require(try store.series([all])[all])
    let observation = try #require(series.observations.first)
    #expect(observation.value == nil)
    #expect(observation.masked == Interval(14, 20))
    #expect(observation.status == .masked)
    #expect(observation.period == Period(.schoolYear(2023)))
    #expect(series.coordinates.map(\.value.code) == ["*", "*", "TOTAAL"])
  }

  @Test func selectsByPattern() throws {
    let store = try imported(try MadeData())
    let deep = query("DIPLOMA'S", ["soort": .matching("d*")])
    let shallow = query("DIPLOMA'S", ["soort": .matching("!d*")])
    let two = query("DIPLOMA'S", ["School": .codes(["0060", "0061"])])
    let answers = try store.series([deep, shallow, two])
    #expect(answers[deep]?.observations.first?.masked == Interval(13, 16))
    #expect(answers[shallow]?.observations.first?.masked == Interval(1, 4))
    #expect(answers[two]?.observations.first?.masked == Interval(13, 16))
    #expect(answers[two]?.coordinates.first?.value.code == "0060|0061")
  }

  @Test func keepsAZeroApartFromAMaskAndAnEmptyCell() throws {
    let store = try imported(try MadeData())
    let zero = query(
      "DIPLOMA'S", ["SCHOOL": .code("0061"), "SOORT": .code("diep"), "KLAS": .code("EEN")])
    let empty = query(
      "DIPLOMA'S", ["SCHOOL": .code("0062"), "SOORT": .code("ondiep"), "KLAS": .code("EEN")])
    let answers = try store.series([zero, empty])
    #expect(answers[zero]?.observations.map(\.value) == [0])
    #expect(answers[empty] == nil)
  }

  @Test func readsQuotesApostrophesAndDecimalCommas() throws {
    let store = try imported(try MadeData())
    let mark = query("CIJFER", ["SCHOOL": .code("0060"), "SOORT": .code("diep")])
    let series = try #require(try store.series([mark])[mark])
    #expect(series.observations.map(\.value) == [ExactDecimal("6.1")])
    #expect(series.coordinates.first?.value.title == #"Zwemschool "De Plons""#)
    let view = try #require(try store.show("ZWEM"))
    #expect(view.dimensions[0].first.map(\.title).contains("'s-Gravenbad"))
    #expect(view.dimensions[0].first.map(\.title).contains("Bad Bahû & Zn"))
    #expect(view.dimensions[0].first.map(\.code) == ["0060", "0061", "0062"])
  }

  @Test func addsUpNoAverages() throws {
    let store = try imported(try MadeData())
    #expect(try store.series([query("CIJFER")]).isEmpty)
  }

  @Test func readsWindows1252() throws {
    let data = try MadeData()
    let store = try data.store()
    let table = Self.table.replacingOccurrences(of: "û", with: "\u{1}")
    let bytes = Data(table.utf8.map { $0 == 1 ? 0xFB : $0 })
    try data.write("zwem.bron.json", Self.descriptor)
    try store.importAll(at: try data.write("zwem.csv", bytes))
    let view = try #require(try store.show("zwem"))
    #expect(view.dimensions[0].first.last?.title == "Bad Bahû & Zn")
  }

  @Test func refusesWhatTheDescriptorDoesNotExplain() throws {
    let data = try MadeData()
    let store = try data.store()
    try data.write("zwem.bron.json", Self.descriptor)
    let unknownMark = try data.write(
      "zwem.csv", Self.table.replacingOccurrences(of: "\"<5\"", with: "\"x\""))
    let error = try #require(throws: DataError.self) { try store.importAll(at: unknownMark) }
    #expect(error.description.contains("line 2"))
    let undescribed = try data.write("los.csv", Self.table)
    #expect(throws: DataError.self) { try store.importAll(at: undescribed) }
    #expect(try store.datasets().isEmpty)
  }

  @Test func findsADescriptorByTheNameOfTheFile() throws {
    let data = try MadeData()
    let store = try data.store()
    let listed = "{\"bestand\": \"zwem_*.csv\"," + Self.descriptor.dropFirst()
    try data.write("lijst/zwemscholen.bron.json", listed)
    let catalog = try DescriptorCatalog(folders: ["\(data.path)/lijst"])
    let path = try data.write("zwem_2024.csv", Self.table)
    let report = try #require(try store.importAll(at: path, descriptors: catalog).first)
    #expect(report.dataset == "zwem_2024")
    #expect(report.observations == 8)
    #expect(report.skipped["cell is empty"] == 1)
  }
}

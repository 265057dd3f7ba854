// SPDX-License-Identifier: EUPL-1.2

import FigureModel
import Foundation
import OfficialData
import Testing

/// Every format with a small invented table of its own.
@Suite struct FormatTests {
  private func values(
    _ store: DataStore, _ dataset: String, _ measure: String, _ selections: [String: String] = [:]
  ) throws -> [String: String] {
    let query = SeriesQuery(
      dataset: dataset, measure: measure,
      selections: selections.mapValues { SeriesQuery.Selection.code($0) })
    var result: [String: String] = [:]
    for each in try store.series([query])[query]?.observations ?? [] {
      result[each.periodLabel.code] = each.value?.description ?? each.status.rawValue
    }
    return result
  }

  // MARK: JSON-stat

  private static let jsonStat = """
    {"version": "2.0", "class": "dataset", "label": "Zwemmers", "updated": "2026-02-01",
     "source": "Verzonnen", "id": ["bad", "wat", "time"], "size": [2, 2, 2],
     "role": {"time": ["time"], "metric": ["wat"]},
     "dimension": {
      "bad": {"label": "Bad", "category": {"index": {"T": 1, "A": 0}, "label": {"T": "Totaal", "A": "Bad A"}}},
      "wat": {"category": {"index": ["N", "P"], "label": {"N": "Zwemmers", "P": "Aandeel"},
        "unit": {"N": {"label": "personen", "base": "personen", "multiplier": 3, "decimals": 1},
                 "P": {"symbol": "%", "decimals": 1}}}},
      "time": {"category": {"index": {"2024": 0, "2025": 1}}}},
    """

  @Test func readsAFlatArrayWithTheLastDimensionFastest() throws {
    let data = try MadeData()
    let store = try data.store()
    let path = try data.write(
      "zwem.json", Self.jsonStat + #""value": [1.5, 2, 10, 20, 3.5, null, 30.05, 40]}"#)
    #expect(try store.importAll(at: path).map(\.observations) == [8])
    #expect(try values(store, "zwem", "N") == ["2024": "3500", "2025": "missing"])
    #expect(try values(store, "zwem", "P") == ["2024": "30.1", "2025": "40"])
    #expect(try values(store, "zwem", "N", ["bad": "A"]) == ["2024": "1500", "2025": "2000"])
  }

  @Test func readsASparseObjectAndItsFlags() throws {
    let data = try MadeData()
    let store = try data.store()
    let path = try data.write(
      "zwem.json", Self.jsonStat + #""value": {"7": 40, "6": 30}, "status": {"7": "bp"}}"#)
    #expect(try store.importAll(at: path).map(\.observations) == [2])
    let query = SeriesQuery(dataset: "zwem", measure: "P")
    let series = try #require(try store.series([query])[query])
    #expect(series.observations.map(\.status) == [.final, .provisional])
    #expect(try values(store, "zwem", "N").isEmpty)
  }

  @Test func readsVersionOneByTheNameOfItsDatasets() throws {
    let data = try MadeData()
    let store = try data.store()
    let one = """
      {"dimension": {"id": ["wat", "jaar"], "size": [1, 2], "role": {"time": ["jaar"]},
       "wat": {"category": {"label": {"X": "Iets"}}}, "jaar": {"category": {"index": ["2024", "2025"]}}},
       "value": [1, 2], "status": ["p"]}
      """
    let path = try data.write("bundel.json", "{\"een\": \(one), \"twee\": \(one)}")
    #expect(try store.importAll(at: path).map(\.dataset) == ["bundel/een", "bundel/twee"])
    #expect(try values(store, "bundel/twee", "X") == ["2024": "1", "2025": "2"])
  }

  @Test(arguments: [
    #""value": [1, 2, 3]}"#, #""value": {"8": 1}}"#,
    #""value": ["a", "b", "c", "d", "e", "f", "g", "h"]}"#, #""label": "x"}"#, #""value": [1, 2"#,
  ])
  func refusesBrokenJSONStat(_ tail: String) throws {
    let data = try MadeData()
    let store = try data.store()
    let path = try data.write("zwem.json", Self.jsonStat + tail)
    #expect(throws: DataError.self) { try store.importAll(at: path) }
    #expect(try store.datasets().isEmpty)
  }

  // MARK: SDMX

  @Test func readsSDMXCSV() throws {
    let data = try MadeData()
    let store = try data.store()
    let path = try data.write(
      "techniek.csv",
      """
      STRUCTURE,STRUCTURE_ID,ACTION,FREQ,REF_AREA,INDICATOR,TIME_PERIOD,OBS_VALUE,UNIT_MEASURE,OBS_STATUS
      dataflow,NL1:ZWEM(1.0),I,A,NL,SHARE,2024,19.2,PT,A
      dataflow,NL1:ZWEM(1.0),I,A,NL,SHARE,2025,20.4,PT,P
      dataflow,NL1:ZWEM(1.0),I,A,NL,SHARE,2026,NaN,PT,M
      """)
    let report = try #require(try store.importAll(at: path).first)
    #expect(report.dataset == "nl1:ZWEM")
    #expect(report.vintage.version == "1.0")
    let query = SeriesQuery(dataset: "nl1:zwem", measure: "SHARE")
    let series = try #require(try store.series([query])[query])
    #expect(series.observations.map(\.value) == [ExactDecimal("19.2"), ExactDecimal("20.4"), nil])
    #expect(series.observations.map(\.status) == [.final, .provisional, .missing])
    #expect(series.observations.first?.unit == .percent)
  }

  @Test func readsSDMXCSVWithSemicolonsLabelsAndDecimalCommas() throws {
    let data = try MadeData()
    let store = try data.store()
    let path = try data.write(
      "zwem.csv",
      """
      STRUCTURE[;];STRUCTURE_ID;REF_AREA: Gebied;TIME_PERIOD: Tijd;OBS_VALUE: Waarde;UNIT_MULT: Macht
      dataflow;NL1:ZWEM(2.0);NL: Nederland: geheel;2024;6,15;3: Duizenden
      """)
    try store.importAll(at: path)
    let query = SeriesQuery(dataset: "nl1:ZWEM", measure: "OBS_VALUE")
    let series = try #require(try store.series([query])[query])
    #expect(series.observations.map(\.value) == [6150])
    #expect(series.coordinates.map(\.value.title) == ["Nederland: geheel"])
  }

  @Test func refusesAnSDMXRowOfAnotherLength() throws {
    let data = try MadeData()
    let store = try data.store()
    let path = try data.write(
      "zwem.csv",
      "STRUCTURE,STRUCTURE_ID,ACTION,FREQ,TIME_PERIOD,OBS_VALUE\ndataflow,NL1:ZWEM(1.0),A,2024,1\n")
    let error = try #require(throws: DataError.self) { try store.importAll(at: path) }
    #expect(error.description.contains("line 2: has 5 fields where the header has 6"))
  }

  @Test(arguments: [
    #""observations": {"0:0": [1.5, 0], "0:1": [2.25, 1]}"#,
    #""series": {"0": {"observations": {"0": [1.5, 0], "1": [2.25, 1]}}}"#,
  ])
  func readsSDMXJSON(_ observations: String) throws {
    let data = try MadeData()
    let store = try data.store()
    let inSeries = observations.hasPrefix("\"series")
    let currency = #"{"id": "CURRENCY", "values": [{"id": "NZD", "name": "Dollar"}]}"#
    let time = #"{"id": "TIME_PERIOD", "values": [{"id": "2024-01-18"}, {"id": "2024-01-19"}]}"#
    let dimensions =
      inSeries
      ? "\"series\": [\(currency)], \"observation\": [\(time)]"
      : "\"observation\": [\(currency), \(time)]"
    let path = try data.write(
      "koers.json",
      """
      {"meta": {"prepared": "2026-03-11T14:30:47Z", "sender": {"id": "NL1"}},
       "data": {"structures": [{"name": "Koersen", "dimensions": {\(dimensions)},
         "attributes": {"observation": [{"id": "OBS_STATUS", "values": [{"id": "A"}, {"id": "E"}]}]}}],
         "dataSets": [{"structure": 0, \(observations)}]}}
      """)
    #expect(try store.importAll(at: path).map(\.observations) == [2])
    let query = SeriesQuery(dataset: "koers", measure: "OBS_VALUE")
    let series = try #require(try store.series([query])[query])
    #expect(series.observations.map(\.value) == [ExactDecimal("1.5"), ExactDecimal("2.25")])
    #expect(series.observations.map(\.status) == [.final, .provisional])
    #expect(series.observations.first?.period == Period(.day(2024, 1, 18)))
  }

  // MARK: Data Package

  @Test func readsADataPackageByItsTypes() throws {
    let data = try MadeData()
    let store = try data.store()
    try data.write(
      "pakket/datapackage.json",
      """
      {"name": "baden", "title": "Baden", "version": "7", "licenses": [{"name": "CC0-1.0"}],
       "resources": [{"name": "baden", "path": "data/baden.csv", "schema": {"fields": [
         {"name": "Land Name", "type": "string"}, {"name": "Land Code", "type": "string"},
         {"name": "Year", "type": "year"}, {"name": "Aantal", "type": "number", "unit": "aantal"}]}},
        {"name": "weg", "path": "../weg.csv", "schema": {"fields": []}}]}
      """)
    try data.write(
      "pakket/data/baden.csv", "Land Name,Land Code,Year,Aantal\nNederland,NL,2024,12\n")
    let (reports, refused) = try store.importEverything(at: "\(data.path)/pakket")
    #expect(reports.map(\.dataset) == ["baden"])
    #expect(refused.map(\.code) == [.incomplete])
    #expect(try values(store, "baden", "Aantal", ["Land Code": "NL"]) == ["2024": "12"])
    #expect(try store.datasets().first?.dataset.license == "CC0-1.0")
  }

  // MARK: CBS v3

  private func writeV3(_ data: MadeData, records: Int = 2) throws -> String {
    func list(_ name: String, _ values: String) throws {
      try data.write("v3/\(name).json", "{\"value\": [\(values)]}")
    }
    try list(
      "TableInfos",
      #"{"Identifier": "99002ned", "Title": "Zwemmers ", "Modified": "2026-01-02T02:00:00", "RecordCount": \#(records)}"#
    )
    try list(
      "DataProperties",
      #"""
      {"ID": 0, "ParentID": null, "Type": "Dimension", "Key": "Geslacht", "Title": "Geslacht"},
      {"ID": 1, "ParentID": null, "Type": "TimeDimension", "Key": "Perioden", "Title": "Perioden"},
      {"ID": 2, "ParentID": null, "Type": "TopicGroup", "Key": "", "Title": "Diploma"},
      {"ID": 3, "ParentID": 2, "Type": "Topic", "Key": "Mannen_1", "Title": "Mannen", "Unit": "x 1 000", "Decimals": 1},
      {"ID": 4, "ParentID": null, "Type": "Topic", "Key": "Deel_2", "Title": "Deel", "Unit": "%", "Decimals": 0}
      """#)
    try list(
      "Geslacht", #"{"Key": "T001038  ", "Title": "Totaal"}, {"Key": "3000   ", "Title": "Mannen"}"#
    )
    try list(
      "Perioden",
      #"{"Key": "2024JJ00", "Title": "2024 december", "Status": "NaderVoorlopig", "Description": ""}"#
    )
    return "\(data.path)/v3"
  }

  @Test func readsUntypedV3WithItsMarks() throws {
    let data = try MadeData()
    let store = try data.store()
    let folder = try writeV3(data)
    try data.write(
      "v3/UntypedDataSet.json",
      #"""
      {"odata.metadata": "x", "value": [
       {"ID": 0, "Geslacht": "T001038  ", "Perioden": "2024JJ00", "Mannen_1": "  7888.2", "Deel_2": "     12"},
       {"ID": 1, "Geslacht": "3000   ", "Perioden": "2024JJ00", "Mannen_1": "      .", "Deel_2": null}]}
      """#)
    let report = try #require(try store.importAll(at: folder).first)
    #expect(report.observations == 4)
    #expect(report.announced == 4)
    let query = SeriesQuery(dataset: "cbs:99002ned", measure: "Mannen_1")
    let series = try #require(try store.series([query])[query])
    #expect(series.measure.title == "Diploma; Mannen")
    #expect(series.observations.map(\.value) == [7_888_200])
    #expect(series.observations.first?.isReferenceDate == true)
    #expect(series.observations.first?.status == .revised)
    #expect(
      try values(store, "cbs:99002ned", "Mannen_1", ["Geslacht": "3000"]) == ["2024JJ00": "missing"]
    )
  }

  @Test func readsTypedV3AsText() throws {
    let data = try MadeData()
    let store = try data.store()
    let folder = try writeV3(data)
    try data.write(
      "v3/TypedDataSet.csv",
      "\"ID\";\"Geslacht\";\"Perioden\";\"Mannen_1\";\"Deel_2\"\n0;\"T001038\";\"2024JJ00\";7.25;\n1;\"3000\";\"2024JJ00\";1.0;2\n"
    )
    #expect(try store.importAll(at: folder).map(\.observations) == [4])
    #expect(try values(store, "cbs:99002ned", "Mannen_1") == ["2024JJ00": "7300"])
  }

  @Test func refusesATableThatIsNotWhole() throws {
    let data = try MadeData()
    let store = try data.store()
    let folder = try writeV3(data, records: 3)
    try data.write(
      "v3/TypedDataSet.csv",
      "ID;Geslacht;Perioden;Mannen_1;Deel_2\n0;T001038;2024JJ00;7.2;1\n1;3000;2024JJ00;1.0;2\n")
    let error = try #require(throws: DataError.self) { try store.importAll(at: folder) }
    #expect(error.code == .incomplete)
    #expect(try store.datasets().isEmpty)
  }

  @Test func saysWhyMetadataAloneIsNoTable() throws {
    let data = try MadeData()
    let store = try data.store()
    let path = try data.write("tabellen.json", #"[{"Identifier": "1NED", "Title": "Zwemmers"}]"#)
    let error = try #require(throws: DataError.self) { try store.importAll(at: path) }
    #expect(error.description.contains("has no observations"))
  }
}

// SPDX-License-Identifier: EUPL-1.2

import Foundation
import OfficialData

/// A folder of invented data that is removed when the test is done with it; no figure in it is
/// anybody's.
final class MadeData {
  let path: String

  init() throws {
    path =
      FileManager.default.temporaryDirectory
      .appendingPathComponent("cijferspoor-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }

  /// Writes a file and gives its path.
  @discardableResult
  func write(_ name: String, _ text: String) throws -> String {
    try write(name, Data(text.utf8))
  }

  /// Writes a file and gives its path.
  @discardableResult
  func write(_ name: String, _ data: Data) throws -> String {
    let file = "\(path)/\(name)"
    let folder = (file as NSString).deletingLastPathComponent
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try data.write(to: URL(fileURLWithPath: file))
    return file
  }

  /// A new store beside the data.
  func store(_ name: String = "store.sqlite") throws -> DataStore {
    try DataStore(path: "\(path)/\(name)")
  }
}

/// An invented CBS v4 table of two measures, a dimension with a total and three periods.
struct MadeTable {
  var identifier = "99001NED"
  var version = "202601150200"
  var modified = "2026-01-15T02:00:00+01:00"
  var unit = "x 1 000"
  /// The title of one code of its dimension.
  var women = "Vrouwen"
  var slice: String?
  var announced: Int?
  var periods = [
    ("2023JJ00", "2023", "Definitief"), ("2024JJ00", "2024", "Definitief"),
    ("2025JJ00", "2025", "Voorlopig"),
  ]
  /// Measure, region, period, value or nil, attribute.
  var observations: [(String, String, String, String?, String)] = [
    ("M1", "T001038", "2023JJ00", "12", "None"), ("M1", "3000", "2023JJ00", "5", "None"),
    ("M1", "4000", "2023JJ00", "7", "None"), ("M1", "T001038", "2024JJ00", "13", "None"),
    ("M1", "3000", "2024JJ00", nil, "Impossible"), ("M2", "T001038", "2023JJ00", "4.25", "None"),
    ("M2", "T001038", "2025JJ00", "7888.2001953125", "None"),
  ]

  @discardableResult
  func write(in data: MadeData, _ folder: String = "99001NED") throws -> String {
    let base = "https://datasets.cbs.nl/odata/v1/CBS/\(identifier)/$metadata#"
    func list(_ name: String, _ entity: String, _ values: [String]) throws {
      try data.write(
        "\(folder)/\(name)",
        "{\"@odata.context\": \"\(base)\(entity)\", \"value\": [\(values.joined(separator: ",\n"))]}"
      )
    }
    try data.write(
      "\(folder)/properties.json",
      """
      {"Identifier": "\(identifier)", "Title": "Zwemmers; geslacht ", "Version": "\(version)",
       "ObservationsModified": "\(modified)", "License": "https://example.nl/licentie",
       "Summary": "Verzonnen tabel\\r\\nover zwemmers", "ObservationCount": \(announced ?? observations.count)}
      """)
    try list(
      "dimensions.json", "Dimensions",
      [
        #"{"Identifier": "Geslacht", "Title": "Geslacht", "Kind": "Dimension"}"#,
        #"{"Identifier": "Perioden", "Title": "Perioden", "Kind": "TimeDimension"}"#,
      ])
    try list(
      "measure-codes.json", "MeasureCodes",
      [
        #"{"Identifier": "M1", "Title": "Aantal", "MeasureGroupId": "G2", "Unit": "\#(unit)", "Decimals": 0}"#,
        #"{"Identifier": "M2", "Title": "Aantal", "MeasureGroupId": "G3", "Unit": "%", "Decimals": 1}"#,
      ])
    try list(
      "measure-groups.json", "MeasureGroups",
      [
        #"{"Id": "G1", "Title": "Zwemmers", "ParentId": null}"#,
        #"{"Id": "G2", "Title": "Met diploma", "ParentId": "G1"}"#,
        #"{"Id": "G3", "Title": "Zonder diploma", "ParentId": "G1"}"#,
      ])
    try list(
      "codes-Geslacht.json", "GeslachtCodes",
      [
        #"{"Identifier": "3000", "Title": "Mannen"}"#,
        #"{"Identifier": "4000", "Title": "\#(women)"}"#,
        #"{"Identifier": "T001038", "Title": "Totaal mannen en vrouwen"}"#,
      ])
    try list(
      "codes-Perioden.json", "PeriodenCodes",
      periods.map { #"{"Identifier": "\#($0.0)", "Title": "\#($0.1)", "Status": "\#($0.2)"}"# })
    try list(
      "observations-page-1.json", "Observations",
      observations.enumerated().map { index, each in
        """
        {"Id": \(index), "Measure": "\(each.0)", "ValueAttribute": "\(each.4)",
         "Value": \(each.3 ?? "null"), "StringValue": null, "Geslacht": "\(each.1)  ",
         "Perioden": "\(each.2)"}
        """
      })
    if let slice {
      try data.write(
        "\(folder)/index.json",
        """
        {"tableId": "\(identifier)", "capturedAt": "2026-02-01T10:00:00Z",
         "sliceFilter": "\(slice)", "observationRows": \(observations.count)}
        """)
    }
    return "\(data.path)/\(folder)"
  }
}

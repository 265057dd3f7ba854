// SPDX-License-Identifier: EUPL-1.2

import FigureChecking
import FigureModel
import Foundation

/// A table of about as many cells, as CBS sends one, with letters that give its values.
struct InventedTable {
  private static let measures = [
    "Verleende vergunningen", "Afgewezen aanvragen", "Ingediende bezwaarschriften",
    "Behandelde klachten",
  ]
  private static let years = 2005...2025
  private let places: Int

  init(cells: Int) {
    places = max(10, cells / (Self.measures.count * Self.years.count))
  }

  /// The value of a cell, the same in the table and in the letters.
  private func value(_ measure: Int, _ place: Int, _ year: Int) -> Int {
    1000 + (measure * 131 + place * 7919 + year * 104_729) % 900_001
  }

  private func name(_ place: Int) -> String {
    var rest = place
    var letters = ""
    let syllables = ["ba", "de", "ko", "lu", "mi", "no", "ra", "se", "ti", "vu"]
    repeat {
      letters += syllables[rest % 10]
      rest /= 10
    } while rest > 0
    return letters.prefix(1).uppercased() + letters.dropFirst() + "dorp"
  }

  /// The regions that texts name; there are as many municipalities as the country has, the other places have no name in texts.
  var regions: [Region] {
    (0..<min(400, places)).map {
      Region(name: name($0), kind: .municipality, code: "GM\($0)")
    }
  }

  /// Indicators for the first two measures; the others have to be searched for.
  var indicators: [Indicator] {
    zip(["vergunningen", "aanvragen"], 0...).map { name, measure in
      var indicator = Indicator(
        id: name, title: Self.measures[measure], names: [WordPattern(name)], unit: .count)
      var query = SeriesQuery(dataset: "cbs:99998NED", measure: "M\(measure)")
      query.selections = ["RegioS": .code("GM0")]
      var template = SeriesTemplate(query)
      template.region = .code(dimension: "RegioS")
      indicator.series = [IndicatorSeries(name: "main", value: .series(template))]
      indicator.revised = .never
      indicator.rivals = []
      return indicator
    }
  }

  /// A letter of true sentences, each with one figure.
  func letter(_ number: Int, sentences: Int) -> String {
    let subjects = [
      "vergunningen", "aanvragen", "ingediende bezwaarschriften", "behandelde klachten",
    ]
    return (0..<sentences).map { index in
      let measure = index % 4
      let place = (number * 31 + index * 17) % min(400, places)
      let year = Self.years.lowerBound + (number + index) % Self.years.count
      let size = value(measure, place, year)
      let digits =
        size >= 1000 ? "\(size / 1000).\(String(size % 1000 + 1000).dropFirst())" : "\(size)"
      return "In \(year) telde de gemeente \(name(place)) \(digits) \(subjects[measure])."
    }.joined(separator: " ")
  }

  /// Writes the table as a folder of responses; gives the number of cells.
  func write(to folder: String) throws -> Int {
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    func list(_ name: String, _ values: [String]) throws {
      try "{\"value\": [\(values.joined(separator: ","))]}".write(
        toFile: "\(folder)/\(name).json", atomically: false, encoding: .utf8)
    }
    try list(
      "dimensions",
      [
        #"{"Identifier": "RegioS", "Title": "Regio's", "Kind": "GeoDimension"}"#,
        #"{"Identifier": "Perioden", "Kind": "TimeDimension"}"#,
      ])
    try list(
      "measure-codes",
      Self.measures.enumerated().map {
        #"{"Identifier": "M\#($0.offset)", "Title": "\#($0.element)", "Unit": "aantal", "Decimals": 0}"#
      })
    try list(
      "codes-RegioS",
      (0..<places).map { #"{"Identifier": "GM\#($0)", "Title": "\#(name($0))"}"# })
    try list(
      "codes-Perioden",
      Self.years.map { #"{"Identifier": "\#($0)JJ00", "Title": "\#($0)"}"# })
    var cells = 0
    for year in Self.years {
      var rows: [String] = []
      for place in 0..<places {
        for measure in Self.measures.indices {
          rows.append(
            "{\"Id\":\(cells),\"Measure\":\"M\(measure)\",\"ValueAttribute\":\"None\",\"Value\":\(value(measure, place, year)),"
              + "\"StringValue\":null,\"RegioS\":\"GM\(place)\",\"Perioden\":\"\(year)JJ00\"}")
          cells += 1
        }
      }
      try list("observations-page-\(year)", rows)
    }
    try
      #"{"Identifier": "99998NED", "Title": "Vergunningen en aanvragen; regio", "Version": "1", "ObservationCount": \#(cells)}"#
      .write(toFile: "\(folder)/properties.json", atomically: false, encoding: .utf8)
    return cells
  }
}

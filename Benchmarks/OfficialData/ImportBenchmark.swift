// SPDX-License-Identifier: EUPL-1.2

import FigureModel
import Foundation
import OfficialData

/// Imports an invented table of many cells, as CBS sends one, and looks series up.
struct ImportBenchmark {
  private static let sexes = 3
  private static let measures = 4
  private static let regions = 200
  private static let months = 84

  private let ages: Int
  private let folder: String

  /// A table of about as many cells, and at least one age.
  init(cells: Int) {
    ages = max(1, cells / (Self.sexes * Self.measures * Self.regions * Self.months))
    folder =
      FileManager.default.temporaryDirectory
      .appendingPathComponent("cijferspoor-benchmark-\(UUID().uuidString)").path
  }

  /// Runs everything; gives whether every goal was reached.
  func run() throws -> Bool {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let clock = ContinuousClock()
    let (cells, bytes) = try write()
    print("table: \(cells) cells, \(bytes >> 20) MB of JSON")
    let store = try DataStore(path: "\(folder)/store.sqlite")
    var isGood = true
    let first = try clock.measure { try store.importAll(at: "\(folder)/table") }.seconds
    isGood = report("import", first, "s") && isGood
    isGood = report("import rate", Double(cells) / first, "cells/s") && isGood
    isGood = report("memory at its highest", Self.peakMemory(), "MB", atMost: 300) && isGood
    let size = try FileManager.default.attributesOfItem(atPath: store.path)[.size] as? Int ?? 0
    isGood = report("store", Double(size) / 1e6, "MB") && isGood
    let second = try clock.measure { try store.importAll(at: "\(folder)/table") }.seconds
    isGood = report("second import", second, "s", atMost: first / 10) && isGood
    return try lookUp(store) && isGood
  }

  /// Looks a thousand series up, one query each, after one to warm up.
  private func lookUp(_ store: DataStore) throws -> Bool {
    let clock = ContinuousClock()
    var times: [Double] = []
    for index in 0..<1001 {
      let query = SeriesQuery(
        dataset: "cbs:99999NED", measure: "M\(index % Self.measures)",
        selections: [
          "Geslacht": .code("S\(index % Self.sexes)"), "Leeftijd": .code("L\(index * 7 % ages)"),
          "RegioS": .code("GM\(index * 13 % Self.regions)"),
        ])
      var found = 0
      let time = try clock.measure {
        found = try store.series([query])[query]?.observations.count ?? 0
      }
      guard found == Self.months else {
        print("a series has \(found) observations instead of \(Self.months)")
        return false
      }
      if index > 0 { times.append(time.seconds * 1000) }
    }
    times.sort()
    // The slowest ones tell more of what else the machine was doing, so they have no goal.
    _ = report("one series, 99 of 100", times[times.count * 99 / 100], "ms")
    return report("one series, median", times[times.count / 2], "ms", atMost: 5)
  }

  private static func peakMemory() -> Double {
    let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
    let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM") }
    let kilobytes = line?.split(separator: " ").compactMap { Double($0) }.first ?? 0
    return kilobytes / 1024
  }

  // MARK: The table

  private func write() throws -> (cells: Int, bytes: Int) {
    let table = "\(folder)/table"
    try FileManager.default.createDirectory(atPath: table, withIntermediateDirectories: true)
    func list(_ name: String, _ values: [String]) throws {
      try "{\"value\": [\(values.joined(separator: ","))]}".write(
        toFile: "\(table)/\(name).json", atomically: false, encoding: .utf8)
    }
    let periods = (0..<Self.months).map { month in
      "\(2019 + month / 12)MM\(month % 12 < 9 ? "0" : "")\(month % 12 + 1)"
    }
    func codes(_ name: String, _ codes: [String]) throws {
      try list(name, codes.map { #"{"Identifier": "\#($0)", "Title": "\#($0)"}"# })
    }
    let names = ["Geslacht", "Leeftijd", "RegioS"].map {
      #"{"Identifier": "\#($0)", "Title": "\#($0)", "Kind": "Dimension"}"#
    }
    try list(
      "dimensions", names + [#"{"Identifier": "Perioden", "Kind": "TimeDimension"}"#])
    try list(
      "measure-codes",
      (0..<Self.measures).map {
        #"{"Identifier": "M\#($0)", "Title": "Maat \#($0)", "Unit": "aantal", "Decimals": 0}"#
      })
    try codes("codes-Geslacht", (0..<Self.sexes).map { "S\($0)" })
    try codes("codes-Leeftijd", (0..<ages).map { "L\($0)" })
    try codes("codes-RegioS", (0..<Self.regions).map { "GM\($0)" })
    try codes("codes-Perioden", periods)
    let written = try writePages(periods, in: table)
    try #"{"Identifier": "99999NED", "Version": "1", "ObservationCount": \#(written.cells)}"#.write(
      toFile: "\(table)/properties.json", atomically: false, encoding: .utf8)
    return written
  }

  /// Pages of a hundred thousand cells, all of one period before the next: the worst order for a
  /// store of series.
  private func writePages(_ periods: [String], in table: String) throws -> (cells: Int, bytes: Int)
  {
    var (cells, page, bytes) = (0, 0, 0)
    var text = ""
    func flush() throws {
      page += 1
      let whole = "{\"value\": [\(text)]}"
      bytes += whole.utf8.count
      try whole.write(
        toFile: "\(table)/observations-page-\(page).json", atomically: false, encoding: .utf8)
      text = ""
    }
    for period in periods {
      for sex in 0..<Self.sexes {
        for age in 0..<ages {
          for region in 0..<Self.regions {
            for measure in 0..<Self.measures {
              if !text.isEmpty { text += "," }
              text += "{\"Id\":\(cells),\"Measure\":\"M\(measure)\",\"ValueAttribute\":\"None\","
              text += "\"Value\":\(cells &* 7919 % 1_000_003),\"StringValue\":null,"
              text += "\"Geslacht\":\"S\(sex)\",\"Leeftijd\":\"L\(age)\","
              text += "\"RegioS\":\"GM\(region)\",\"Perioden\":\"\(period)\"}\n"
              cells += 1
              if cells % 100_000 == 0 { try flush() }
            }
          }
        }
      }
    }
    if !text.isEmpty { try flush() }
    return (cells, bytes)
  }
}

extension Duration {
  /// The duration in seconds.
  var seconds: Double {
    Double(components.seconds) + Double(components.attoseconds) / 1e18
  }
}

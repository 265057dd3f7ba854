// SPDX-License-Identifier: EUPL-1.2

public import FigureModel
import Foundation
import GRDB

extension DataStore {
  /// In what form a dataset is written out.
  public enum ExportFormat: String, Sendable, Hashable, CaseIterable {
    /// One SDMX-CSV 2.0 file.
    case sdmxCSV = "sdmx-csv"
    /// A folder with a Frictionless Data Package: `datapackage.json` and `data.csv`.
    case dataPackage = "datapackage"
  }

  /// Writes the newest vintage that `day` allows of a dataset to a file or folder; gives how many
  /// cells were written.
  ///
  /// Values are as published, before the unit's scale. What is written can be imported again and
  /// gives the same series. Throws where the dataset is unknown or the path cannot be written.
  @discardableResult
  public func export(
    _ id: String, as format: ExportFormat, to path: String, asOf day: CalendarDay? = nil
  ) throws(DataError) -> Int {
    try read { db in
      guard let dataset = try self.dataset(id, asOf: day, in: db) else {
        throw DataError(.notFound, id, "is not in the store; see 'data list'")
      }
      let table = ExportTable(dataset, format)
      switch format {
      case .sdmxCSV: return try table.write(to: path, in: db)
      case .dataPackage:
        do {
          try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        } catch {
          throw DataError(.unreadable, path, "cannot be made: \(error.localizedDescription)")
        }
        let count = try table.write(to: "\(path)/data.csv", in: db)
        try Data(table.package).write(to: URL(fileURLWithPath: "\(path)/datapackage.json"))
        return count
      }
    }
  }
}

/// A dataset on its way out, one row a cell.
struct ExportTable {
  let dataset: LoadedDataset
  private let format: DataStore.ExportFormat

  /// The table of a dataset in a format.
  init(_ dataset: LoadedDataset, _ format: DataStore.ExportFormat) {
    self.dataset = dataset
    self.format = format
  }

  var dimensions: ArraySlice<LoadedDataset.Dimension> { dataset.dimensions.dropFirst() }

  var header: [String] {
    let names = dimensions.map(\.identifier)
    return switch format {
    case .sdmxCSV:
      ["STRUCTURE", "STRUCTURE_ID", "ACTION"] + names + [
        "MEASURE", "TIME_PERIOD", "OBS_VALUE", "UNIT_MEASURE", "UNIT_MULT", "DECIMALS",
        "OBS_STATUS",
      ] + (dataset.notes.isEmpty ? [] : ["OBS_MARK", "OBS_LOW", "OBS_HIGH"])
    case .dataPackage: ["MEASURE"] + names + ["TIME_PERIOD", "OBS_VALUE", "OBS_STATUS"]
    }
  }

  /// Writes every cell; gives how many there were.
  func write(to path: String, in db: Database) throws -> Int {
    guard let output = fopen(path, "w") else {
      throw DataError(.unreadable, path, "cannot be written: \(String(cString: strerror(errno)))")
    }
    defer { fclose(output) }
    var count = 0
    var buffer = line(header)
    let rows = try Row.fetchCursor(
      db, sql: "SELECT codes, id FROM series WHERE dataset = ? ORDER BY codes",
      arguments: [dataset.id])
    while let row = try rows.next() {
      let codes = SeriesIDs.unpack(row["codes"])
      for cell in try CellReader.state(of: row["id"], upTo: dataset.number, in: db) {
        guard let observation = dataset.observation(cell, at: codes) else { continue }
        buffer += line(fields(observation, cell))
        count += 1
        if buffer.utf8.count > 1 << 16 {
          try Self.put(&buffer, to: output, path)
        }
      }
    }
    try Self.put(&buffer, to: output, path)
    return count
  }

  private static func put(
    _ text: inout String, to output: UnsafeMutablePointer<FILE>, _ path: String
  )
    throws(DataError)
  {
    let bytes = Array(text.utf8)
    guard fwrite(bytes, 1, bytes.count, output) == bytes.count else {
      throw DataError(.unreadable, path, "cannot be written; free some space")
    }
    text.removeAll(keepingCapacity: true)
  }

  private func fields(_ each: Observation, _ cell: Cell) -> [String] {
    let value = cell.kind == .value ? cell.exact.description : mark(cell)
    let period = Self.time(each.period) ?? each.periodLabel.code
    let codes = each.coordinates.map(\.value.code)
    switch format {
    case .sdmxCSV:
      return ["dataflow", reference, "I"] + codes + [
        each.measure.code, period, cell.kind == .value ? value : "NaN",
        each.unit?.code ?? each.unitLabel, String(each.unit == nil ? 0 : each.scale),
        String(each.decimals), Self.code(each.status),
      ] + (dataset.notes.isEmpty ? [] : reason(cell))
    case .dataPackage:
      return [each.measure.code] + codes + [period, value, Self.code(each.status)]
    }
  }

  /// Why a cell has no number, in the publisher's words, and between what it lies.
  private func reason(_ cell: Cell) -> [String] {
    guard cell.kind != .value, let note = dataset.notes[cell.note] else { return ["", "", ""] }
    return [note.text, note.masked?.low.description ?? "", note.masked?.high.description ?? ""]
  }

  private func mark(_ cell: Cell) -> String { dataset.notes[cell.note]?.text ?? "" }

  /// `AGENCY:ID(VERSION)`, of an identifier without agency that of this program.
  private var reference: String {
    let parts = dataset.info.id.split(separator: ":", maxSplits: 1).map(String.init)
    let (agency, id) = parts.count == 2 ? (parts[0].uppercased(), parts[1]) : ("LOCAL", parts[0])
    return "\(agency):\(id)(\(dataset.vintage.version))"
  }

  /// The period in the form of SDMX, or nil where it has none.
  static func time(_ period: Period?) -> String? {
    guard let period, let start = period.start else { return nil }
    guard period.isPoint else {
      if case .quarter(let year, let first) = start, case .quarter(year, first + 1)? = period.end {
        return "\(year)-S\(first / 2 + 1)"
      }
      return nil
    }
    if case .schoolYear(let year) = start { return "\(year)-08-01/P1Y" }
    return start.description
  }

  /// The code of CL_OBS_STATUS; `R` for revised figures that are not final, as Eurostat has it.
  static func code(_ status: Observation.Status) -> String {
    switch status {
    case .final: "A"
    case .provisional: "P"
    case .revised: "R"
    case .masked: "Q"
    case .missing: "M"
    }
  }

  private func line(_ fields: [String]) -> String {
    var line = ""
    for (index, field) in fields.enumerated() {
      if index > 0 { line += "," }
      let isPlain = field.utf8.allSatisfy { $0 != 34 && $0 != 44 && $0 != 10 && $0 != 13 }
      line += isPlain ? field : "\"\(field.replacingOccurrences(of: "\"", with: "\"\""))\""
    }
    return line + "\n"
  }
}

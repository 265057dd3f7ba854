// SPDX-License-Identifier: EUPL-1.2

import FigureModel
import GRDB

/// The labels of a dataset as they stood at one vintage: all that is needed to turn cells into
/// observations.
final class LoadedDataset: Sendable {
  /// A code of a dimension.
  struct Code: Sendable {
    var number: UInt32
    var label: CodedLabel
    var description: String
    var grouping: String
    var isTotal: Bool
    var unit: String
    var decimals: Int?
    var roundingBase: Int?
  }

  /// A dimension with its codes.
  struct Dimension: Sendable {
    var id: Int64
    var identifier: String
    var title: String
    var role: DimensionDraft.Role
    var isDisjoint: Bool
    var codes: [Code]
    var byCode: [String: Int]
    /// The place in `codes` of the code that stands for all others.
    var total: Int?

    /// The code of that name, case aside.
    func code(_ name: String) -> Code? {
      (byCode[name] ?? byCode[name.lowercased()]).map { codes[$0] }
    }

    /// The code of that number; `codes` stand in the order of their numbers.
    func code(numbered number: UInt32) -> Code? {
      var (low, high) = (0, codes.count)
      while low < high {
        let middle = (low + high) / 2
        if codes[middle].number < number { low = middle + 1 } else { high = middle }
      }
      return low < codes.count && codes[low].number == number ? codes[low] : nil
    }
  }

  /// A period.
  struct PeriodLabel: Sendable {
    var label: CodedLabel
    var period: Period?
    var kind: PeriodCode.Kind
    var order: Int
    var status: Observation.Status
    var isReferenceDate: Bool
  }

  let id: Int64
  let info: DatasetInfo
  let vintage: Vintage
  let number: Int
  let observations: Int
  let dimensions: [Dimension]
  let periods: [UInt32: PeriodLabel]
  let notes: [UInt8: NoteDraft]
  /// How many words the titles of the measures have, in their order.
  let measureLengths: [Int]

  private init(
    id: Int64, info: DatasetInfo, vintage: Vintage, number: Int, observations: Int,
    dimensions: [Dimension], periods: [UInt32: PeriodLabel], notes: [UInt8: NoteDraft]
  ) {
    self.id = id
    self.info = info
    self.vintage = vintage
    self.number = number
    self.observations = observations
    self.dimensions = dimensions
    self.periods = periods
    self.notes = notes
    measureLengths = dimensions[0].codes.map { DutchFolding.words(of: $0.label.title).count }
  }

  /// The measure.
  var measures: Dimension { dimensions[0] }

  /// What a reader of a verdict needs to know of it.
  var summary: DatasetSummary {
    DatasetSummary(
      id: info.id, title: info.title, publisher: info.publisher, license: info.license,
      source: info.source, survivorsOnly: info.survivorsOnly)
  }

  /// Reads the labels of the newest vintage of a dataset that is no younger than `day`.
  static func load(_ identifier: String, asOf day: CalendarDay?, in db: Database) throws
    -> LoadedDataset?
  {
    try load(
      identifier,
      sql: """
        AND (? IS NULL OR coalesce(modified, retrieved, '9999') <= ?)
        ORDER BY coalesce(modified, retrieved, '') DESC, number DESC LIMIT 1
        """, [day?.description, day?.description], in: db)
  }

  /// Reads the labels of the vintage of a dataset with that digest.
  static func load(_ identifier: String, sha256: String, in db: Database) throws -> LoadedDataset? {
    try load(identifier, sql: "AND sha256 = ? LIMIT 1", [sha256], in: db)
  }

  private static func load(
    _ identifier: String, sql: String, _ arguments: [String?], in db: Database
  ) throws -> LoadedDataset? {
    guard
      let id = try Int64.fetchOne(
        db, sql: "SELECT id FROM dataset WHERE identifier = ?", arguments: [identifier]),
      let row = try Row.fetchOne(
        db, sql: "SELECT * FROM vintage WHERE dataset = ? " + sql,
        arguments: [id] + StatementArguments(arguments))
    else { return nil }
    let number: Int = row["number"]
    return LoadedDataset(
      id: id, info: try DatasetInfo(json: row["info"]), vintage: Vintage(row: row), number: number,
      observations: row["observations"], dimensions: try dimensions(of: id, number, in: db),
      periods: try periods(of: id, number, in: db), notes: try notes(of: id, in: db))
  }

  private static func dimensions(of dataset: Int64, _ vintage: Int, in db: Database) throws
    -> [Dimension]
  {
    try Row.fetchAll(
      db, sql: "SELECT * FROM dimension WHERE dataset = ? ORDER BY position", arguments: [dataset]
    ).map { row in
      var dimension = Dimension(
        id: row["id"], identifier: row["identifier"], title: row["title"],
        role: DimensionDraft.Role(rawValue: row["role"]) ?? .other, isDisjoint: row["disjoint"],
        codes: [], byCode: [:])
      let rows = try Row.fetchCursor(
        db,
        sql: "SELECT * FROM code WHERE dimension = ? AND vintage <= ? ORDER BY number, vintage",
        arguments: [dimension.id, vintage])
      while let row = try rows.next() {
        let code = Code(
          number: row["number"], label: CodedLabel(code: row["code"], title: row["title"]),
          description: row["description"], grouping: row["grouping"], isTotal: row["total"],
          unit: row["unit"], decimals: row["decimals"], roundingBase: row["base"])
        if dimension.codes.last?.number == code.number {
          dimension.codes[dimension.codes.count - 1] = code
        } else {
          dimension.codes.append(code)
        }
      }
      for (index, code) in dimension.codes.enumerated() {
        dimension.byCode[code.label.code.lowercased()] = index
        dimension.byCode[code.label.code] = index
      }
      dimension.total = TotalCode.find(in: dimension)
      return dimension
    }
  }

  private static func periods(of dataset: Int64, _ vintage: Int, in db: Database) throws
    -> [UInt32: PeriodLabel]
  {
    var result: [UInt32: PeriodLabel] = [:]
    let rows = try Row.fetchCursor(
      db,
      sql: "SELECT * FROM period WHERE dataset = ? AND vintage <= ? ORDER BY number, vintage",
      arguments: [dataset, vintage])
    while let row = try rows.next() {
      let first = (row["first"] as String?).flatMap { TimePoint($0) }
      let last = (row["last"] as String?).flatMap { TimePoint($0) }
      result[row["number"]] = PeriodLabel(
        label: CodedLabel(code: row["code"], title: row["title"]),
        period: first == nil && last == nil ? nil : Period(start: first, end: last),
        kind: PeriodCode.Kind(rawValue: row["kind"]) ?? .other, order: row["ordering"],
        status: Observation.Status(rawValue: row["status"]) ?? .final,
        isReferenceDate: row["reference"])
    }
    return result
  }

  private static func notes(of dataset: Int64, in db: Database) throws -> [UInt8: NoteDraft] {
    var result: [UInt8: NoteDraft] = [:]
    for row in try Row.fetchAll(
      db, sql: "SELECT * FROM note WHERE dataset = ?", arguments: [dataset])
    {
      result[row["number"]] = NoteDraft(row: row)
    }
    return result
  }
}

extension Vintage {
  /// A vintage as it stands in the store.
  init(row: Row) {
    self.init(
      version: row["version"], modified: CalendarDay(prefixOf: row["modified"]),
      retrieved: CalendarDay(prefixOf: row["retrieved"]), sha256: row["sha256"])
  }
}

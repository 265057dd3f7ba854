// SPDX-License-Identifier: EUPL-1.2

import Foundation
import GRDB

/// The store's numbers for series, found by their codes or newly given.
struct SeriesIDs {
  private let dataset: Int64
  private let find: Statement?
  private let insert: Statement
  private var next: Int64
  private let firstFresh: Int64

  /// Numbers for the series of a dataset.
  init(db: Database, dataset: Int64) throws {
    self.dataset = dataset
    let any = try Bool.fetchOne(
      db, sql: "SELECT 1 FROM series WHERE dataset = ? LIMIT 1", arguments: [dataset])
    find =
      any == true
      ? try db.makeStatement(sql: "SELECT id FROM series WHERE dataset = ? AND codes = ?") : nil
    insert = try db.makeStatement(sql: "INSERT INTO series (dataset, codes, id) VALUES (?, ?, ?)")
    let last = try Int64.fetchOne(db, sql: "SELECT value FROM counter WHERE name = 'series'") ?? 0
    next = last
    firstFresh = last
  }

  /// The series that were given a number here.
  var fresh: ClosedRange<Int64>? { next > firstFresh ? firstFresh...(next - 1) : nil }

  /// The number of a series, and whether it is new.
  mutating func id(of codes: [UInt32]) throws -> (Int64, isFresh: Bool) {
    let packed = Self.pack(codes)
    if let find, let id = try Int64.fetchOne(find, arguments: [dataset, packed]) {
      return (id, false)
    }
    let id = next
    next += 1
    try insert.execute(arguments: [dataset, packed, id])
    return (id, true)
  }

  /// Keeps what was given for the imports that follow.
  func save(in db: Database) throws {
    try db.execute(
      sql: "INSERT OR REPLACE INTO counter (name, value) VALUES ('series', ?)", arguments: [next])
  }

  /// Codes as they stand in the table: a number of variable length each.
  static func pack(_ codes: [UInt32]) -> Data {
    var data = Data(capacity: codes.count * 2)
    for code in codes {
      var code = code
      while code >= 0x80 {
        data.append(UInt8(truncatingIfNeeded: code) | 0x80)
        code >>= 7
      }
      data.append(UInt8(truncatingIfNeeded: code))
    }
    return data
  }

  /// The first packed row after all those that start with `prefix`.
  static func after(_ prefix: Data) -> Data {
    var data = prefix
    while let last = data.last {
      data.removeLast()
      if last < 0xFF {
        data.append(last + 1)
        break
      }
    }
    return data
  }

  /// The codes of a packed row.
  static func unpack(_ data: Data) -> [UInt32] {
    var codes: [UInt32] = []
    var code: UInt32 = 0
    var shift: UInt32 = 0
    for byte in data {
      code |= UInt32(byte & 0x7F) << shift
      shift += 7
      if byte < 0x80 {
        codes.append(code)
        code = 0
        shift = 0
      }
    }
    return codes
  }
}

// SPDX-License-Identifier: EUPL-1.2

import FigureModel
import GRDB

extension DatasetWriter {
  mutating func writeDimensions(_ drafts: [DimensionDraft], of name: String) throws {
    let known = try Row.fetchAll(
      db, sql: "SELECT id, identifier FROM dimension WHERE dataset = ? ORDER BY position",
      arguments: [dataset])
    guard known.isEmpty || known.map({ $0["identifier"] as String }) == drafts.map(\.identifier)
    else {
      throw DataError(
        .schema, name,
        "has other dimensions than the vintage in the store; import it under another identifier, with --as"
      )
    }
    for (position, draft) in drafts.enumerated() {
      if known.isEmpty {
        try db.execute(
          sql: """
            INSERT INTO dimension (dataset, position, identifier, title, role, disjoint)
            VALUES (?, ?, ?, ?, ?, ?)
            """,
          arguments: [
            dataset, position, draft.identifier, draft.title, draft.role.rawValue,
            draft.isDisjoint,
          ])
        dimensionIDs.append(db.lastInsertedRowID)
      } else {
        dimensionIDs.append(known[position]["id"])
      }
      codeNumbers.append(try writeCodes(draft, dimension: dimensionIDs[position]))
    }
  }

  /// Writes the codes that are new or described otherwise than before; gives the store's number of
  /// every draft's code.
  func writeCodes(_ draft: DimensionDraft, dimension: Int64) throws -> [UInt32] {
    var known: [String: (number: Int, row: Row)] = [:]
    var next = 0
    let rows = try Row.fetchCursor(
      db, sql: "SELECT * FROM code WHERE dimension = ? ORDER BY number, vintage",
      arguments: [dimension])
    while let row = try rows.next() {
      let number: Int = row["number"]
      known[row["code"]] = (number, row.copy())
      next = max(next, number + 1)
    }
    let insert = try db.makeStatement(
      sql: """
        INSERT INTO code (dimension, number, vintage, code, title, description, grouping, total,
          unit, decimals, base) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """)
    return try draft.codes.map { code in
      let earlier = known[code.code]
      var code = code
      // What a person confirmed holds for later vintages too.
      code.roundingBase = code.roundingBase ?? earlier?.row["base"]
      if let earlier, Self.isSame(earlier.row, code) { return UInt32(earlier.number) }
      let number = earlier?.number ?? next
      if earlier == nil { next += 1 }
      try insert.execute(arguments: [
        dimension, number, vintage, code.code, code.title, code.description, code.group,
        code.isTotal, code.unit, code.decimals, code.roundingBase,
      ])
      return UInt32(number)
    }
  }

  private static func isSame(_ row: Row, _ code: CodeDraft) -> Bool {
    row["title"] == code.title && row["description"] == code.description
      && row["grouping"] == code.group && row["total"] == code.isTotal && row["unit"] == code.unit
      && row["decimals"] == code.decimals && row["base"] == code.roundingBase
  }

  mutating func writePeriods(_ drafts: [PeriodDraft]) throws {
    var known: [String: Row] = [:]
    var next = 0
    let rows = try Row.fetchCursor(
      db, sql: "SELECT * FROM period WHERE dataset = ? ORDER BY number, vintage",
      arguments: [dataset])
    while let row = try rows.next() {
      known[row["code"]] = row.copy()
      next = max(next, (row["number"] as Int) + 1)
    }
    for draft in drafts {
      let earlier = known[draft.code]
      let number: Int = earlier?["number"] ?? next
      periodNumbers.append(UInt32(number))
      if let earlier, earlier["title"] == draft.title, earlier["status"] == draft.status.rawValue,
        earlier["reference"] == draft.isReferenceDate
      {
        continue
      }
      if earlier == nil { next += 1 }
      try db.execute(
        sql: """
          INSERT INTO period (dataset, number, vintage, code, title, status, kind, first, last,
            ordering, reference) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
          """,
        arguments: [
          dataset, number, vintage, draft.code, draft.title, draft.status.rawValue,
          draft.meaning.kind.rawValue, draft.meaning.period?.start?.description,
          draft.meaning.period?.end?.description, draft.meaning.order, draft.isReferenceDate,
        ])
    }
  }

  mutating func writeNotes(_ drafts: [NoteDraft]) throws {
    var known: [NoteDraft: UInt8] = [:]
    let rows = try Row.fetchAll(
      db, sql: "SELECT * FROM note WHERE dataset = ?", arguments: [dataset])
    for row in rows { known[NoteDraft(row: row)] = row["number"] }
    for draft in drafts {
      if let number = known[draft] {
        noteNumbers.append(number)
        continue
      }
      let number = known.count
      known[draft] = UInt8(clamping: number)
      noteNumbers.append(UInt8(clamping: number))
      try db.execute(
        sql: "INSERT INTO note (dataset, number, text, low, high) VALUES (?, ?, ?, ?, ?)",
        arguments: [
          dataset, number, draft.text, draft.masked?.low.description,
          draft.masked?.high.description,
        ])
    }
  }
}

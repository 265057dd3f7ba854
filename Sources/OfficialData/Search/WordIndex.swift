// SPDX-License-Identifier: EUPL-1.2

import FigureModel
import GRDB

/// The text search over titles, measures, codes and synonyms: folded words in an FTS5 table, one
/// row a thing.
enum WordIndex {
  /// What a row of the search is about.
  enum Subject: Sendable, Hashable {
    /// A dataset, by the store's number.
    case dataset(Int64)
    /// A code of a dimension or a measure.
    case code(dimension: Int64, number: UInt32)

    init(key: Int64) {
      self =
        key < 1 << 32
        ? .dataset(key)
        : .code(dimension: key >> 32, number: UInt32(truncatingIfNeeded: key))
    }
  }

  /// Writes the words of a dataset and of what a vintage brought, or without one of everything;
  /// `synonyms` are those of measures, by code.
  static func update(
    _ identifier: String, _ synonyms: [String: [String]], vintage: Int?, in db: Database
  ) throws {
    guard let dataset = try LoadedDataset.load(identifier, asOf: nil, in: db) else { return }
    let put = try db.makeStatement(
      sql: "INSERT INTO words (rowid, text, more) VALUES (?, ?, ?)")
    let clear = try db.makeStatement(sql: "DELETE FROM words WHERE rowid = ?")
    func write(_ key: Int64, _ text: [String], _ more: [String]) throws {
      try clear.execute(arguments: [key])
      try put.execute(arguments: [key, folded(text), folded(more)])
    }
    try write(
      Schema.wordsKey(dimension: 0, number: Int(dataset.id)),
      [dataset.info.id, dataset.info.title] + dataset.info.synonyms, [dataset.info.summary])
    for dimension in dataset.dimensions {
      let fresh = try Set(
        UInt32.fetchAll(
          db, sql: "SELECT number FROM code WHERE dimension = ? AND vintage = coalesce(?, vintage)",
          arguments: [dimension.id, vintage]))
      for code in dimension.codes where fresh.contains(code.number) {
        try write(
          Schema.wordsKey(dimension: dimension.id, number: Int(code.number)),
          [code.label.title, searchable(code.label.code)] + (synonyms[code.label.code] ?? []),
          [code.description])
      }
    }
  }

  /// A code is a word of its own only where it cannot be taken for one: with a digit in it.
  private static func searchable(_ code: String) -> String {
    code.contains { $0.isNumber } && code.contains { $0.isLetter } ? code : ""
  }

  private static func folded(_ texts: [String]) -> String {
    texts.flatMap { DutchFolding.words(of: $0) }.joined(separator: " ")
  }
}

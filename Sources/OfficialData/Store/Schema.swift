// SPDX-License-Identifier: EUPL-1.2

import GRDB

/// The tables of a store.
///
/// Everything of a dataset carries the number of the vintage that brought it and is never changed
/// afterwards: the state at a vintage is the last row at or before it. So unchanged data and labels
/// are stored once, and every vintage stays readable.
enum Schema {
  /// The version that this code reads and writes, kept in `user_version`.
  static let version = 1

  /// Makes the tables in an empty database, or checks that they are ours.
  static func prepare(_ db: Database, at path: String) throws {
    let found = try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
    if found == version { return try db.execute(sql: additions) }
    let isEmpty = try Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_master") == 0
    guard found == 0, isEmpty else {
      throw DataError(
        .store, path,
        found == 0
          ? "is another program's database; name another --store"
          : "was made by version \(found) of the store; make a new one with this program")
    }
    try db.execute(sql: tables + additions)
    try db.execute(sql: "PRAGMA user_version = \(version)")
  }

  private static let tables = """
    CREATE TABLE dataset (
      id INTEGER PRIMARY KEY,
      identifier TEXT NOT NULL UNIQUE COLLATE NOCASE);
    CREATE TABLE vintage (
      dataset INTEGER NOT NULL REFERENCES dataset,
      number INTEGER NOT NULL,
      version TEXT NOT NULL,
      modified TEXT,
      retrieved TEXT,
      sha256 TEXT NOT NULL,
      info TEXT NOT NULL,
      observations INTEGER NOT NULL,
      PRIMARY KEY (dataset, number)) WITHOUT ROWID;
    CREATE TABLE dimension (
      id INTEGER PRIMARY KEY,
      dataset INTEGER NOT NULL REFERENCES dataset,
      position INTEGER NOT NULL,
      identifier TEXT NOT NULL,
      title TEXT NOT NULL,
      role TEXT NOT NULL,
      disjoint INTEGER NOT NULL,
      UNIQUE (dataset, position));
    CREATE TABLE code (
      dimension INTEGER NOT NULL REFERENCES dimension,
      number INTEGER NOT NULL,
      vintage INTEGER NOT NULL,
      code TEXT NOT NULL,
      title TEXT NOT NULL,
      description TEXT NOT NULL,
      grouping TEXT NOT NULL,
      total INTEGER NOT NULL,
      unit TEXT NOT NULL,
      decimals INTEGER,
      base INTEGER,
      PRIMARY KEY (dimension, number, vintage)) WITHOUT ROWID;
    CREATE TABLE period (
      dataset INTEGER NOT NULL REFERENCES dataset,
      number INTEGER NOT NULL,
      vintage INTEGER NOT NULL,
      code TEXT NOT NULL,
      title TEXT NOT NULL,
      status TEXT NOT NULL,
      kind TEXT NOT NULL,
      first TEXT,
      last TEXT,
      ordering INTEGER NOT NULL,
      reference INTEGER NOT NULL,
      PRIMARY KEY (dataset, number, vintage)) WITHOUT ROWID;
    CREATE TABLE note (
      dataset INTEGER NOT NULL REFERENCES dataset,
      number INTEGER NOT NULL,
      text TEXT NOT NULL,
      low TEXT,
      high TEXT,
      PRIMARY KEY (dataset, number)) WITHOUT ROWID;
    CREATE TABLE series (
      dataset INTEGER NOT NULL REFERENCES dataset,
      codes BLOB NOT NULL,
      id INTEGER NOT NULL,
      PRIMARY KEY (dataset, codes)) WITHOUT ROWID;
    CREATE TABLE counter (
      name TEXT PRIMARY KEY,
      value INTEGER NOT NULL) WITHOUT ROWID;
    CREATE TABLE cells (
      id INTEGER PRIMARY KEY,
      data BLOB NOT NULL);
    CREATE TABLE source (
      path TEXT PRIMARY KEY,
      stamp TEXT NOT NULL,
      dataset INTEGER NOT NULL,
      number INTEGER NOT NULL) WITHOUT ROWID;
    CREATE VIRTUAL TABLE words USING fts5 (text, more, tokenize = 'ascii');
    CREATE VIRTUAL TABLE terms USING fts5vocab (words, row);
    """

  /// What came later and older stores of this version may lack.
  private static let additions = """
    CREATE TABLE IF NOT EXISTS remote (
      identifier TEXT PRIMARY KEY COLLATE NOCASE,
      etag TEXT) WITHOUT ROWID;
    CREATE TABLE IF NOT EXISTS annotation (
      dataset INTEGER PRIMARY KEY REFERENCES dataset,
      mark TEXT NOT NULL);
    CREATE TABLE IF NOT EXISTS proposal (
      dataset INTEGER NOT NULL REFERENCES dataset,
      code TEXT NOT NULL,
      base INTEGER NOT NULL,
      PRIMARY KEY (dataset, code)) WITHOUT ROWID;
    """

  /// Where the cells of a series and vintage stand: series by series, vintages in their order.
  static func cellsKey(series: Int64, vintage: Int) -> Int64 { series << 20 | Int64(vintage) }

  /// Where the words of a code stand in the text search; those of a dataset itself have dimension 0
  /// and its own number.
  static func wordsKey(dimension: Int64, number: Int) -> Int64 { dimension << 32 | Int64(number) }
}

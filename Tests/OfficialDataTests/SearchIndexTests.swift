// SPDX-License-Identifier: EUPL-1.2

import FigureModel
import GRDB
import Testing

@testable import OfficialData

@Suite struct SearchIndexTests {
  static func index(_ titles: [String]) throws -> SearchIndex {
    let queue = try DatabaseQueue()
    return try queue.write { db in
      try db.execute(
        sql: """
          CREATE VIRTUAL TABLE words USING fts5 (text, more, tokenize = 'ascii');
          CREATE VIRTUAL TABLE terms USING fts5vocab (words, row);
          CREATE TABLE dimension (id INTEGER, dataset INTEGER);
          CREATE TABLE dataset (id INTEGER, identifier TEXT);
          """)
      for title in titles {
        try db.execute(sql: "INSERT INTO words (text, more) VALUES (?, '')", arguments: [title])
      }
      return try SearchIndex(db)
    }
  }

  @Test func findsWhatStartsOrEndsWithAWord() throws {
    let words = [
      "tuin", "tuinbouw", "tuinder", "moestuin", "tuinen", "fortuin", "tuinhuis", "boom",
    ]
    let index = try Self.index(words)
    for word in ["tuin", "bouw", "boom", "zee"] {
      let expected = words.filter {
        $0.utf8.count > word.utf8.count + 2 && ($0.hasPrefix(word) || $0.hasSuffix(word))
      }.sorted()
      #expect(index.words(containing: word) == expected, "\(word)")
    }
  }

  @Test(arguments: [
    ("Leeftijd: 25 tot 35 jaar", 2), ("F Bouwnijverheid", 1), ("10-12 Voedingsmiddelen", 1),
    ("A-U Alle activiteiten", 2), ("Zeewold (gemeente)", 1), ("65 jaar of ouder", 2), ("Hbo", 1),
  ])
  func countsWhatTellsInATitle(title: String, count: Int) {
    #expect(DutchFolding.wordCount(ofCode: title) == count)
  }
}

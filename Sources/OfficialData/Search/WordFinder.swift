// SPDX-License-Identifier: EUPL-1.2

import GRDB

/// Finds what rows of the text search a word may mean, by itself, as a compound, or as part of one.
struct WordFinder {
  /// A row that a word was found in.
  struct Hit: Sendable {
    /// What the row is about.
    var subject: WordIndex.Subject
    /// How well it fits: 100 for the word itself in a title, less for parts and for descriptions.
    var weight: Int
  }

  private let db: Database
  private let index: SearchIndex
  private var frequencies: [String: Int] { index.frequencies }

  /// A finder over everything that is in the store.
  init(_ db: Database, _ index: SearchIndex) {
    self.db = db
    self.index = index
  }

  /// How telling a folded word is: 10 for one that is nearly everywhere, up to 100 for one that is
  /// rare.
  func rarity(of word: String) -> Int {
    let count = frequencies[word] ?? 1
    var weight = 10
    var rest = index.rows / max(count, 1)
    while rest > 1, weight < 100 {
      weight += 9
      rest /= 2
    }
    return weight
  }

  /// The rows that a folded word may mean, by itself or by a word of the same meaning; a row stands
  /// once, with its best weight.
  func hits(of word: String) throws -> [Hit] {
    try index.hits(of: word) {
      var best: [WordIndex.Subject: Int] = [:]
      for hit in try ownHits(of: word) { best[hit.subject] = hit.weight }
      for phrase in Synonyms.known[word] ?? [] {
        for (subject, weight) in try hits(ofPhrase: phrase) {
          best[subject] = max(best[subject] ?? 0, weight)
        }
      }
      return best.map { Hit(subject: $0.key, weight: $0.value) }
    }
  }

  /// The rows that hold every word of a phrase that means the same.
  private func hits(ofPhrase phrase: [String]) throws -> [(WordIndex.Subject, Int)] {
    guard phrase.allSatisfy({ frequencies[$0] != nil }) else { return [] }
    let expression = phrase.map(Self.quoted).joined(separator: " AND ")
    let keys = try Int64.fetchAll(
      db, sql: "SELECT rowid FROM words WHERE words MATCH ? LIMIT 2000",
      arguments: ["text : (\(expression))"])
    return keys.map { (WordIndex.Subject(key: $0), 80) }
  }

  private func ownHits(of word: String) throws -> [Hit] {
    var best: [WordIndex.Subject: Int] = [:]
    func add(_ expression: String, _ column: String, _ weight: Int) throws {
      let keys = try Int64.fetchAll(
        db, sql: "SELECT rowid FROM words WHERE words MATCH ? LIMIT 2000",
        arguments: ["\(column) : (\(expression))"])
      for key in keys {
        let subject = WordIndex.Subject(key: key)
        best[subject] = max(best[subject] ?? 0, weight)
      }
    }
    if frequencies[word] != nil {
      try add(Self.quoted(word), "text", 100)
      try add(Self.quoted(word), "more", 20)
    }
    // Who does it or uses it is called after it: "fietser" of "fiets".
    if word.utf8.count >= 7, word.hasSuffix("er") {
      let used = String(decoding: DutchFolding.stem(Array(word.utf8.dropLast(2))), as: UTF8.self)
      if frequencies[used] != nil { try add(Self.quoted(used), "text", 90) }
    }
    for (head, tail) in DutchFolding.cuts(of: word)
    where frequencies[head] != nil && frequencies[tail] != nil {
      try add("\(Self.quoted(head)) AND \(Self.quoted(tail))", "text", 90)
      // The head of a Dutch compound is its last part; the first part narrows it.
      try add(Self.quoted(head), "text", 50)
      try add(Self.quoted(tail), "text", 40)
    }
    for term in containing(word) { try add(Self.quoted(term), "text", 60) }
    return best.map { Hit(subject: $0.key, weight: $0.value) }
  }

  /// The terms that start or end with the word, where it is long enough to tell anything.
  private func containing(_ word: String) -> [String] {
    guard word.utf8.count >= 4 else { return [] }
    return Array(index.words(containing: word).prefix(40))
  }

  private static func quoted(_ term: String) -> String { "\"\(term)\"" }
}

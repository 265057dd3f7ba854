// SPDX-License-Identifier: EUPL-1.2

import FigureModel
import GRDB
import Synchronization

/// What a search has to know of the whole store, read once and kept as long as nobody writes to it.
final class SearchIndex: Sendable {
  /// How many rows of titles there are.
  let rows: Int
  /// In how many rows each folded word stands.
  let frequencies: [String: Int]
  /// The dataset that each dimension belongs to.
  let datasetOfDimension: [Int64: Int64]
  /// The identifier of each dataset.
  let identifiers: [Int64: String]

  /// The words in the order of their letters.
  private let forward: [String]
  /// The words in the order of their letters from behind, each from behind.
  private let backward: [[UInt8]]
  private let known = Mutex(Known())

  /// What was found before.
  private struct Known {
    var hits: [String: [WordFinder.Hit]] = [:]
    var lengths: [Int64: Int] = [:]
  }

  /// Reads the words and the names of everything that is in the store.
  init(_ db: Database) throws {
    var frequencies: [String: Int] = [:]
    var forward: [String] = []
    let terms = try Row.fetchCursor(db, sql: "SELECT term, doc FROM terms")
    while let row = try terms.next() {
      let term: String = row[0]
      frequencies[term] = row[1]
      forward.append(term)
    }
    self.frequencies = frequencies
    self.forward = forward.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    backward = forward.map { Array($0.utf8.reversed()) }
      .sorted { $0.lexicographicallyPrecedes($1) }
    rows = try Int.fetchOne(db, sql: "SELECT count(*) FROM words_docsize") ?? 0
    var datasets: [Int64: Int64] = [:]
    for row in try Row.fetchAll(db, sql: "SELECT id, dataset FROM dimension") {
      datasets[row[0]] = row[1]
    }
    datasetOfDimension = datasets
    var names: [Int64: String] = [:]
    for row in try Row.fetchAll(db, sql: "SELECT id, identifier FROM dataset") {
      names[row[0]] = row[1]
    }
    identifiers = names
  }

  /// The words that start or end with `word` and are longer by three letters or more, in the order of their letters: "woning"
  /// in "woningvoorrad", "prijs" in "consumentenprijs".
  func words(containing word: String) -> [String] {
    let letters = Array(word.utf8)
    var found: Set<String> = []
    var index = forward.firstPlace { $0.utf8.lexicographicallyPrecedes(letters) }
    while index < forward.count, forward[index].utf8.starts(with: letters) {
      found.insert(forward[index])
      index += 1
    }
    let reversed = Array(letters.reversed())
    index = backward.firstPlace { $0.lexicographicallyPrecedes(reversed) }
    while index < backward.count, backward[index].starts(with: reversed) {
      found.insert(String(decoding: backward[index].reversed(), as: UTF8.self))
      index += 1
    }
    return found.filter { $0.utf8.count > letters.count + 2 }.sorted()
  }

  /// What a word was found to mean, from before or by `find`.
  func hits(of word: String, find: () throws -> [WordFinder.Hit]) rethrows -> [WordFinder.Hit] {
    if let hits = known.withLock({ $0.hits[word] }) { return hits }
    let hits = try find()
    known.withLock {
      // Words of texts have no end.
      if $0.hits.count >= Self.most { $0.hits.removeAll() }
      $0.hits[word] = hits
    }
    return hits
  }

  /// How many telling words the titles of codes have, those that were asked before without counting again.
  func lengths(of codes: [LoadedDataset.Code], in dimension: Int64) -> [Int] {
    known.withLock { known in
      if known.lengths.count >= Self.most * 10 { known.lengths.removeAll() }
      return codes.map { code in
        let key = Schema.wordsKey(dimension: dimension, number: Int(code.number))
        if let length = known.lengths[key] { return length }
        let length = DutchFolding.wordCount(ofCode: code.label.title)
        known.lengths[key] = length
        return length
      }
    }
  }

  private static let most = 20_000
}

extension Array {
  /// The first place of which `isBefore` no longer holds, in an array where it holds of none behind it.
  fileprivate func firstPlace(after isBefore: (Element) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if isBefore(self[middle]) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

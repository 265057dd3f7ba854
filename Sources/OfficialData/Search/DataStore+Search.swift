// SPDX-License-Identifier: EUPL-1.2

public import FigureModel
import GRDB

/// Something in the store that a search found.
public struct SearchHit: Sendable, Hashable {
  /// The dataset.
  public var dataset: DatasetSummary
  /// The dimension that the code belongs to (`Measure` for a measure); nil where the dataset itself
  /// was found.
  public var dimension: String?
  /// The code and its title; of a dataset its identifier and title.
  public var label: CodedLabel
  /// How well it fits: 0 to 1000.
  public var score: Int
}

extension DataStore {
  /// The datasets, measures and codes whose titles, synonyms or descriptions fit words, best first.
  ///
  /// Words are folded and compounds taken apart, as for ``candidates(_:)``; what fits more of them
  /// comes first.
  public func search(_ text: String, limit: Int = 20) throws(DataError) -> [SearchHit] {
    try read { db in
      let finder = WordFinder(db, try self.searchIndex(in: db))
      var words: [String] = []
      for word in DutchFolding.words(of: text) where !words.contains(word) { words.append(word) }
      guard !words.isEmpty else { return [] }
      var scores: [WordIndex.Subject: Int] = [:]
      let weights = words.map { finder.rarity(of: $0) }
      let whole = weights.reduce(0, +)
      for (word, weight) in zip(words, weights) {
        for hit in try finder.hits(of: word) {
          scores[hit.subject, default: 0] += hit.weight * weight * 10 / whole
        }
      }
      var hits = try scores.sorted { ($1.value, $0.key.order) < ($0.value, $1.key.order) }
        .prefix(limit * 4).compactMap { subject, score in
          try self.hit(subject, score, in: db)
        }
      hits.sort { ($1.score, $0.label.title.count) < ($0.score, $1.label.title.count) }
      return Array(hits.prefix(limit))
    }
  }

  private func hit(_ subject: WordIndex.Subject, _ score: Int, in db: Database) throws
    -> SearchHit?
  {
    let dataset: Int64
    switch subject {
    case .dataset(let id): dataset = id
    case .code(let dimension, _):
      guard
        let id = try Int64.fetchOne(
          db, sql: "SELECT dataset FROM dimension WHERE id = ?", arguments: [dimension])
      else { return nil }
      dataset = id
    }
    guard
      let name = try String.fetchOne(
        db, sql: "SELECT identifier FROM dataset WHERE id = ?", arguments: [dataset]),
      let loaded = try self.dataset(name, asOf: nil, in: db)
    else { return nil }
    guard case .code(let dimension, let number) = subject else {
      return SearchHit(
        dataset: loaded.summary, dimension: nil,
        label: CodedLabel(code: loaded.info.id, title: loaded.info.title), score: score)
    }
    guard let found = loaded.dimensions.first(where: { $0.id == dimension }),
      let code = found.codes.first(where: { $0.number == number })
    else { return nil }
    return SearchHit(
      dataset: loaded.summary, dimension: found.identifier, label: code.label, score: score)
  }
}

extension WordIndex.Subject {
  /// An order that does not depend on anything but the store.
  fileprivate var order: Int64 {
    switch self {
    case .dataset(let id): id
    case .code(let dimension, let number): dimension << 32 | Int64(number)
    }
  }
}

// SPDX-License-Identifier: EUPL-1.2

public import FigureModel
import GRDB

extension DataStore {
  /// The series that words may mean, best first, for every query in its place; empty where no word
  /// was found.
  ///
  /// Words are folded (number, accents, voicing) and compounds are taken apart. A word counts fully
  /// where it stands in the title of the measure or of one of its groups, less in the title of the
  /// dataset or of a code, least in a description; earlier and rarer words count more. A word that
  /// is the title of a code fixes that dimension at it; every other dimension stands at its total,
  /// or where it has none and nothing may be added up, at its first code. A series whose unit is
  /// known and cannot give the unit asked for is left out (a series in percent gives percentage
  /// points, counts give nothing but counts). Of two series that score alike the one that holds the
  /// period comes first, then the order of the publisher decides.
  public func candidates(_ queries: [CandidateQuery]) throws(DataError) -> [[SeriesCandidate]] {
    try read { db in
      var finder = try CandidateFinder(db)
      return try queries.map { query in
        try finder.candidates(for: query) { id in
          try self.dataset(id, asOf: query.asOf, in: db)
        }
      }
    }
  }
}

/// Ranks measures and codes by how well words fit them.
struct CandidateFinder {
  private let db: Database
  private var finder: WordFinder
  private let datasetOfDimension: [Int64: Int64]
  private let identifiers: [Int64: String]

  /// A finder over everything in the store.
  init(_ db: Database) throws {
    self.db = db
    finder = try WordFinder(db)
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

  /// What the words found in one dataset: for every word the weight by place.
  private struct Found {
    var title: [Int: Int] = [:]
    var codes: [Int64: [UInt32: [Int: Int]]] = [:]
  }

  /// The candidates for one query; `load` gives the labels of a dataset.
  mutating func candidates(
    for query: CandidateQuery, load: (String) throws -> LoadedDataset?
  ) throws -> [SeriesCandidate] {
    let words = foldedWords(of: query)
    guard !words.isEmpty else { return [] }
    var found: [Int64: Found] = [:]
    for (index, word) in words.enumerated() {
      for hit in try finder.hits(of: word.folded) {
        switch hit.subject {
        case .dataset(let id): found[id, default: Found()].title[index] = hit.weight
        case .code(let dimension, let number):
          guard let id = datasetOfDimension[dimension] else { continue }
          found[id, default: Found()].codes[dimension, default: [:]][number, default: [:]][index] =
            hit.weight
        }
      }
    }
    var proposals: [Proposal] = []
    for (id, what) in found {
      guard let name = identifiers[id], let dataset = try load(name) else { continue }
      proposals += self.proposals(in: dataset, what, words, query)
    }
    proposals.sort {
      ($1.score, $0.dataset.info.id, $0.order) < ($0.score, $1.dataset.info.id, $1.order)
    }
    return try series(proposals, words, query)
  }

  private struct Word {
    var text: String
    var folded: String
    var weight: Int
  }

  /// The query's words, each once, with what they count for.
  private func foldedWords(of query: CandidateQuery) -> [Word] {
    var result: [Word] = []
    for (place, text) in query.words.enumerated() {
      for folded in DutchFolding.words(of: text)
      where !result.contains(where: { $0.folded == folded }) {
        let weight = finder.rarity(of: folded) * max(30, 100 - place * 8) / 100
        result.append(Word(text: text, folded: folded, weight: max(1, weight)))
      }
    }
    return result
  }

  private struct Proposal {
    var dataset: LoadedDataset
    var measure: LoadedDataset.Code
    var selections: [String: SeriesQuery.Selection]
    var score: Int
    var order: Int
    var matched: Set<Int>
  }

  private func proposals(
    in dataset: LoadedDataset, _ found: Found, _ words: [Word], _ query: CandidateQuery
  ) -> [Proposal] {
    let whole = words.reduce(0) { $0 + $1.weight }
    let measures = found.codes[dataset.measures.id] ?? [:]
    let (selections, coded) = selections(in: dataset, found)
    var result: [Proposal] = []
    for (order, measure) in dataset.measures.codes.enumerated()
    where Self.gives(UnitLabel(measure.unit).unit, query.unit) {
      let own = measures[measure.number] ?? [:]
      var score = 0
      var matched: Set<Int> = []
      for (index, word) in words.enumerated() {
        let best = max(
          (own[index] ?? 0), (found.title[index] ?? 0) * 6 / 10, (coded[index] ?? 0) * 7 / 10)
        guard best > 0 else { continue }
        score += word.weight * best
        matched.insert(index)
      }
      guard score > 0 else { continue }
      // A place or a group alone says nothing of what is measured.
      if own.isEmpty, found.title.isEmpty { score = score * 4 / 10 }
      // Words of the title that nobody asked for make it a little less likely.
      let extra = max(0, DutchFolding.words(of: measure.label.title).count - own.count)
      let points = min(1000, score * 10 / whole) - min(60, extra * 6)
      result.append(
        Proposal(
          dataset: dataset, measure: measure, selections: selections, score: max(1, points),
          order: order,
          matched: matched))
    }
    return result
  }

  /// What is selected of each dimension, and the words that chose a code.
  private func selections(in dataset: LoadedDataset, _ found: Found) -> (
    [String: SeriesQuery.Selection], [Int: Int]
  ) {
    var result: [String: SeriesQuery.Selection] = [:]
    var coded: [Int: Int] = [:]
    for dimension in dataset.dimensions.dropFirst() {
      var chosen: (code: LoadedDataset.Code, weight: Int)?
      // The codes that were found, and not those of the dimension: a country has thousands of neighbourhoods.
      let hits = found.codes[dimension.id] ?? [:]
      for number in hits.keys.sorted() {
        guard let words = hits[number], let code = dimension.code(numbered: number) else {
          continue
        }
        let full = words.filter { $0.value >= 90 }
        let total = full.values.reduce(0, +) * 100
        let weight = total / max(1, DutchFolding.words(of: code.label.title).count)
        if weight > chosen?.weight ?? 0 { chosen = (code, weight) }
      }
      // Less than half of a title's words found is a chance likeness.
      if let chosen, chosen.weight >= 5000 {
        result[dimension.identifier] = .code(chosen.code.label.code)
        for (word, weight) in found.codes[dimension.id]?[chosen.code.number] ?? [:] {
          coded[word] = max(coded[word] ?? 0, weight)
        }
      } else if dimension.total == nil, !dimension.isDisjoint, let first = dimension.codes.first {
        result[dimension.identifier] = .code(first.label.code)
      }
    }
    return (result, coded)
  }

  /// Whether a series in a unit can give the unit asked for.
  private static func gives(_ unit: Unit?, _ asked: Unit?) -> Bool {
    guard let asked, let unit else { return true }
    if asked == .percentagePoint { return unit == .percent || unit == .percentagePoint }
    return unit == asked
  }

  private func series(
    _ proposals: [Proposal], _ words: [Word], _ query: CandidateQuery
  ) throws -> [SeriesCandidate] {
    var result: [(candidate: SeriesCandidate, holds: Bool)] = []
    for proposal in proposals.prefix(query.limit * 2) {
      let asked = SeriesQuery(
        dataset: proposal.dataset.info.id, measure: proposal.measure.label.code,
        selections: proposal.selections, asOf: query.asOf)
      guard
        let series = try SeriesSelection(asked, in: proposal.dataset)?.series(in: db),
        Self.gives(series.observations.first?.unit, query.unit)
      else { continue }
      let matched = words.indices.filter { proposal.matched.contains($0) }.map { words[$0].text }
      result.append(
        (
          SeriesCandidate(series: series, textScore: proposal.score, matched: matched),
          Self.holds(series, query.period)
        ))
    }
    let order = result.indices.sorted {
      let (a, b) = (result[$0], result[$1])
      if a.candidate.textScore != b.candidate.textScore {
        return a.candidate.textScore > b.candidate.textScore
      }
      return a.holds != b.holds ? a.holds : $0 < $1
    }
    return order.prefix(query.limit).map { result[$0].candidate }
  }

  private static func holds(_ series: Series, _ period: Period?) -> Bool {
    guard let period, let point = period.end ?? period.start else { return true }
    return series.observations.contains { $0.period?.end == point }
  }
}

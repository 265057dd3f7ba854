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
      let finder = CandidateFinder(db, try self.searchIndex(in: db))
      var datasets = DatasetsAtHand(store: self, db: db)
      return try queries.map { query in
        try finder.candidates(for: query, in: &datasets)
      }
    }
  }
}

/// Ranks measures and codes by how well words fit them.
struct CandidateFinder {
  private let index: SearchIndex
  private let finder: WordFinder

  /// A finder over everything in the store.
  init(_ db: Database, _ index: SearchIndex) {
    self.index = index
    finder = WordFinder(db, index)
  }

  /// What the words found in one dataset: for every word the weight by place.
  private struct Found {
    var title: [Int: Int] = [:]
    var codes: [Int64: [UInt32: [Int: Int]]] = [:]
  }

  /// The candidates for one query.
  func candidates(
    for query: CandidateQuery, in datasets: inout DatasetsAtHand
  ) throws -> [SeriesCandidate] {
    let words = foldedWords(of: query)
    guard !words.isEmpty else { return [] }
    var found: [Int64: Found] = [:]
    for (place, word) in words.enumerated() {
      for hit in try finder.hits(of: word.folded) {
        switch hit.subject {
        case .dataset(let id): found[id, default: Found()].title[place] = hit.weight
        case .code(let dimension, let number):
          guard let id = index.datasetOfDimension[dimension] else { continue }
          found[id, default: Found()].codes[dimension, default: [:]][number, default: [:]][place] =
            hit.weight
        }
      }
    }
    var proposals: [Proposal] = []
    for (id, what) in found {
      guard let name = index.identifiers[id],
        let dataset = try datasets.dataset(name, asOf: query.asOf)
      else { continue }
      proposals += self.proposals(in: dataset, what, words, query)
    }
    proposals.sort {
      ($1.score, $0.dataset.info.id, $0.order) < ($0.score, $1.dataset.info.id, $1.order)
    }
    return try series(proposals, words, query, datasets)
  }

  private struct Word {
    var text: String
    var folded: String
    var weight: Int
    /// Whether it counts only where it was found.
    var isOptional = false
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
    // They stand beside the first words, whose other names they are.
    for text in query.optional {
      for folded in DutchFolding.words(of: text)
      where !result.contains(where: { $0.folded == folded }) {
        let weight = finder.rarity(of: folded) * 80 / 100
        result.append(
          Word(text: text, folded: folded, weight: max(1, weight), isOptional: true))
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
    var unselected: [Int]
    /// The dimensions of which only a part of a code's title was found, with the words of that.
    var narrowed: [String: Set<Int>]
  }

  private func proposals(
    in dataset: LoadedDataset, _ found: Found, _ words: [Word], _ query: CandidateQuery
  ) -> [Proposal] {
    let required = words.reduce(0) { $0 + ($1.isOptional ? 0 : $1.weight) }
    let measures = found.codes[dataset.measures.id] ?? [:]
    let (selections, coded, narrowed) = selections(in: dataset, found, words)
    // The words that name a code, unless the dataset's title holds them too.
    let named = words.indices.filter { index in
      found.title[index] ?? 0 < 90
        && dataset.dimensions.dropFirst().contains { dimension in
          found.codes[dimension.id]?.values.contains { $0[index] ?? 0 >= 90 } ?? false
        }
    }
    var result: [Proposal] = []
    for (order, measure) in dataset.measures.codes.enumerated()
    where Self.gives(UnitLabel(measure.unit).unit, query.unit) {
      let own = measures[measure.number] ?? [:]
      var score = 0
      var matched: Set<Int> = []
      var whole = max(1, required)
      for (index, word) in words.enumerated() {
        let best = max(
          (own[index] ?? 0), (found.title[index] ?? 0) * 6 / 10, (coded[index] ?? 0) * 7 / 10)
        guard best > 0 else { continue }
        score += word.weight * best
        if word.isOptional { whole += word.weight * best / 100 }
        matched.insert(index)
      }
      guard score > 0 else { continue }
      // A place or a group alone says nothing of what is measured.
      if own.isEmpty, found.title.isEmpty { score = score * 4 / 10 }
      // Words of the title that nobody asked for make it a little less likely.
      let extra = max(0, dataset.measureLengths[order] - own.count)
      let points = min(1000, score * 10 / whole) - min(60, extra * 6)
      result.append(
        Proposal(
          dataset: dataset, measure: measure, selections: selections, score: max(1, points),
          order: order, matched: matched,
          unselected: named.filter { (own[$0] ?? 0) < 90 && coded[$0] == nil },
          narrowed: narrowed))
    }
    return result
  }

  /// A code whose title the words hold, and how.
  private struct Choice {
    var dimension: LoadedDataset.Dimension
    var code: LoadedDataset.Code
    /// How much of the title was found, in hundredths of hundredths.
    var weight: Int
    /// The words that stand in the title itself.
    var words: Set<Int>

    /// Whether all of the title was found.
    var isWhole: Bool { weight >= 9000 }

    /// Whether its words are those of `other` and say more there.
    func isPart(of other: Choice) -> Bool {
      words.isSubset(of: other.words) && (words != other.words || weight < other.weight)
    }
  }

  /// What is selected of each dimension, and the words that chose a code.
  private func selections(in dataset: LoadedDataset, _ found: Found, _ words: [Word]) -> (
    [String: SeriesQuery.Selection], [Int: Int], narrowed: [String: Set<Int>]
  ) {
    var narrowed: [String: Set<Int>] = [:]
    var result: [String: SeriesQuery.Selection] = [:]
    var coded: [Int: Int] = [:]
    let choices = dataset.dimensions.dropFirst().map {
      choice(in: $0, found.codes[$0.id] ?? [:], words)
    }
    for (dimension, choice) in zip(dataset.dimensions.dropFirst(), choices) {
      // "hoger onderwijs" is one thing, and names no sector "onderwijs".
      let isPart =
        choice.map { own in choices.contains { $0.map { own.isPart(of: $0) } ?? false } } ?? false
      if let choice, !isPart {
        result[dimension.identifier] = .code(choice.code.label.code)
        if !choice.isWhole { narrowed[dimension.identifier] = choice.words }
        for (word, weight) in found.codes[dimension.id]?[choice.code.number] ?? [:] {
          coded[word] = max(coded[word] ?? 0, weight)
        }
      } else if dimension.total == nil, !dimension.isDisjoint, let first = dimension.codes.first {
        result[dimension.identifier] = .code(first.label.code)
      }
    }
    return (result, coded, narrowed)
  }

  /// The code of `dimension` of whose title the most was found; nil where that is half or less: a chance likeness.
  private func choice(
    in dimension: LoadedDataset.Dimension, _ hits: [UInt32: [Int: Int]], _ asked: [Word]
  ) -> Choice? {
    var best: Choice?
    var isShared = false
    // The codes that were found, and not those of the dimension: a country has thousands of neighbourhoods.
    let told = hits.filter { $0.value.values.contains { $0 >= 90 } }
    let codes = told.keys.sorted().compactMap { dimension.code(numbered: $0) }
    for (code, length) in zip(codes, index.lengths(of: codes, in: dimension.id)) {
      let held = (told[code.number] ?? [:]).filter { $0.value >= 90 }
      // Of a name of several words ("bruto binnenlands product") one says nothing.
      let full = held.filter { word, _ in
        asked.indices.allSatisfy { asked[$0].text != asked[word].text || held[$0] != nil }
      }
      // "Gemeenten" are not "Utrecht (gemeente)".
      let kinds = DutchFolding.kindWords(ofCode: code.label.title)
      if !kinds.isEmpty, full.keys.allSatisfy({ kinds.contains(asked[$0].folded) }) { continue }
      let weight = full.values.reduce(0, +) * 100 / length
      let own = (weight, full.count)
      let most = (best?.weight ?? 0, best?.words.count ?? 0)
      if own > most {
        best = Choice(dimension: dimension, code: code, weight: weight, words: Set(full.keys))
        isShared = false
      } else if own == most, let best, best.words == Set(full.keys) {
        isShared = true
      }
    }
    // Words that two codes share and that neither has whole name none of them.
    return best.flatMap { $0.weight > 5000 && !(isShared && !$0.isWhole) ? $0 : nil }
  }

  /// Whether a series in a unit can give the unit asked for.
  private static func gives(_ unit: Unit?, _ asked: Unit?) -> Bool {
    guard let asked, let unit else { return true }
    if asked == .percentagePoint { return unit == .percent || unit == .percentagePoint }
    return unit == asked || unit.powerOfTen(to: asked) != nil
  }

  private func series(
    _ proposals: [Proposal], _ words: [Word], _ query: CandidateQuery, _ datasets: DatasetsAtHand
  ) throws -> [SeriesCandidate] {
    var result: [(candidate: SeriesCandidate, holds: Bool)] = []
    for var proposal in proposals.prefix(query.limit * 2) {
      func read(_ selections: [String: SeriesQuery.Selection]) throws -> Series? {
        let asked = SeriesQuery(
          dataset: proposal.dataset.info.id, measure: proposal.measure.label.code,
          selections: selections, asOf: query.asOf)
        return try datasets.store.series(asked, of: proposal.dataset, in: datasets.db)
      }
      var found = try read(proposal.selections)
      // A chance likeness may have chosen a code that the data do not have.
      if found == nil, !proposal.narrowed.isEmpty {
        found = try read(proposal.selections.filter { proposal.narrowed[$0.key] == nil })
        proposal.unselected += proposal.narrowed.values.flatMap(\.self)
      }
      guard let series = found, Self.gives(series.observations.first?.unit, query.unit) else {
        continue
      }
      let matched = words.indices.filter { proposal.matched.contains($0) }.map { words[$0].text }
      result.append(
        (
          SeriesCandidate(
            series: series, textScore: proposal.score, matched: matched,
            unselected: Set(proposal.unselected).sorted().map { words[$0].text }),
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

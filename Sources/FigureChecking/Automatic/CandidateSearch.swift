// SPDX-License-Identifier: EUPL-1.2

import FigureModel

/// What is asked of the store about a figure that no curated indicator names.
struct CandidateSearch: Sendable {
  /// The words around the figure.
  var words: ClaimWords
  /// Those of the figure's sentence.
  var sentence: [Word]
  /// When it is of.
  var time: ClaimTime
  /// The region that it names.
  var region: RegionReader.Finding?
  /// Whether the sentence names other regions as well.
  var namesOthers: Bool
  /// A group of people that it is about.
  var group: Indicator.Unlike?
  /// The questions: for series in the figure's own unit, and for others that a change may be computed from.
  var queries: [CandidateQuery]

  /// The search for `figure`, or nil where the text has no word to go by.
  init?(
    _ figure: Figure, in passage: Passage, at time: ClaimTime, region: RegionReader.Finding?,
    namesOthers: Bool = false, asOf: CalendarDay?
  ) {
    words = ClaimWords(
      figure, in: passage, base: time.base, regions: region.map { [$0.region] } ?? [])
    guard figure.modality == nil, !words.key.isEmpty || !words.official.isEmpty else { return nil }
    // Without a subject of its own and without a period nothing could be said of what is found.
    if words.isLoose, time.isAssumed { return nil }
    self.time = time
    sentence = passage.words
    self.region = region
    self.namesOthers = namesOthers
    group = GroupWords.unknown(in: passage, besides: [])
    var units: [Unit?]
    switch figure.kind {
    case .level: units = time.base == nil ? [figure.unit] : [figure.unit, nil]
    case .change, .difference:
      units = figure.from == nil && figure.to == nil ? [figure.by?.unit, nil] : [figure.unit]
    case .trend: units = [nil]
    }
    if figure.by?.unit == .factor { units = [nil] }
    // Points of a balance may be in units that the text does not name.
    if units.first == .some(.index) || figure.counted?.hasPrefix("punt") == true {
      units = [units[0], nil]
    }
    let list = words.list
    let period = time.period
    queries = units.reduce(into: []) { queries, unit in
      let query = CandidateQuery(words: list, unit: unit, period: period, asOf: asOf, limit: 12)
      if !queries.contains(query) { queries.append(query) }
    }
  }
}

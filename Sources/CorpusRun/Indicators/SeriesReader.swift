// SPDX-License-Identifier: EUPL-1.2

import FigureChecking
import FigureModel

/// Reads one series of an indicator.
struct SeriesReader {
  private let item: YAMLReader

  init(_ item: YAMLReader) {
    self.item = item
  }

  private static let keys: Set<String> = [
    "name", "words", "dataset", "where", "region", "timing", "value", "year_growth",
    "period_growth", "year_change",
  ]

  func series() throws(IndicatorFileError) -> IndicatorSeries {
    try item.check(keys: Self.keys)
    var series = IndicatorSeries(
      name: try item.required("name").text(),
      words: try item.optional("words")?.texts().map { WordPattern($0) } ?? [],
      value: try expression("value"))
    series.yearGrowth = try expression("year_growth")
    series.periodGrowth = try expression("period_growth")
    series.yearChange = try expression("year_change")
    series.timing = try item.optional("timing")?.choice(Indicator.Timing.self)
    guard series.value != nil || series.yearGrowth != nil || series.periodGrowth != nil else {
      throw item.error("a series has a 'value', a 'year_growth' or a 'period_growth'")
    }
    return series
  }

  private func expression(_ key: String) throws(IndicatorFileError) -> SeriesExpression? {
    guard let reader = item.optional(key) else { return nil }
    return try expression(reader)
  }

  /// A measure's code, a mapping of one, or one of `sum`, `difference`, `share` and `ratio` over
  /// such.
  private func expression(_ reader: YAMLReader) throws(IndicatorFileError) -> SeriesExpression {
    guard reader.isMapping, reader.optional("measure") == nil else {
      return .series(try template(reader))
    }
    try reader.check(keys: ["sum", "difference", "share", "ratio"])
    if let terms = reader.optional("sum") { return .sum(try expressions(terms, atLeast: 2)) }
    if let terms = reader.optional("difference") {
      let two = try expressions(terms, atLeast: 2)
      return .difference(two[0], two[1])
    }
    if let share = reader.optional("share") {
      try share.check(keys: ["part", "whole"])
      return .share(
        part: try expression(share.required("part")),
        whole: try expression(share.required("whole")))
    }
    let ratio = try reader.required("ratio")
    try ratio.check(keys: ["of", "to", "power"])
    let power = try ratio.optional("power")?.text() ?? "0"
    guard let power = Int(power) else { throw ratio.error("'power' is a whole number") }
    return .ratio(
      try expression(ratio.required("of")), try expression(ratio.required("to")), byTenTo: power)
  }

  private func expressions(_ reader: YAMLReader, atLeast count: Int) throws(IndicatorFileError)
    -> [SeriesExpression]
  {
    var terms: [SeriesExpression] = []
    for each in try reader.items() { terms.append(try expression(each)) }
    guard terms.count >= count else { throw reader.error("at least \(count) terms are expected") }
    return terms
  }

  /// A query: the series' own dataset and filters, with those that the mapping adds or changes.
  private func template(_ reader: YAMLReader) throws(IndicatorFileError) -> SeriesTemplate {
    var selections = try filters(item)
    var dataset = item.optional("dataset")
    var measure = reader
    if reader.isMapping {
      try reader.check(keys: ["dataset", "measure", "where"])
      dataset = reader.optional("dataset") ?? dataset
      measure = try reader.required("measure")
      selections.merge(try filters(reader)) { _, own in own }
    }
    guard let dataset else {
      throw reader.error("key 'dataset' is missing, here and in the series")
    }
    return SeriesTemplate(
      SeriesQuery(
        dataset: try dataset.text(), measure: try measure.text(), selections: selections),
      region: try region())
  }

  private func filters(_ reader: YAMLReader) throws(IndicatorFileError)
    -> [String: SeriesQuery.Selection]
  {
    var selections: [String: SeriesQuery.Selection] = [:]
    for (dimension, value) in try reader.optional("where")?.pairs() ?? [] {
      selections[dimension] = try selection(value)
    }
    return selections
  }

  /// A code, a list of codes, `total`, or a pattern over titles that has a `*`, `|` or `!` in it.
  private func selection(_ reader: YAMLReader) throws(IndicatorFileError) -> SeriesQuery.Selection {
    if !reader.isMapping, let items = try? reader.items(), !items.isEmpty {
      return .codes(try reader.texts())
    }
    let text = try reader.text()
    if text == "total" { return .total }
    return text.contains { "*|!".contains($0) } ? .matching(text) : .code(text)
  }

  private func region() throws(IndicatorFileError) -> SeriesTemplate.RegionKey? {
    guard let reader = item.optional("region") else { return nil }
    try reader.check(keys: ["code", "name"])
    if let dimension = reader.optional("code") { return .code(dimension: try dimension.text()) }
    return .name(dimension: try reader.required("name").text())
  }
}

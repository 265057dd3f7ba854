// SPDX-License-Identifier: EUPL-1.2

import FigureChecking
import FigureModel

/// Reads one entry of an indicator file.
struct IndicatorReader {
  private let item: YAMLReader

  init(_ item: YAMLReader) {
    self.item = item
  }

  private static let keys: Set<String> = [
    "id", "title", "names", "needs", "excludes", "definition", "unit", "counted", "population",
    "covers", "coverage", "base", "revised", "breaks", "timing", "unlike", "series", "rivals",
    "needed",
  ]

  func indicator() throws(IndicatorFileError) -> Indicator {
    try item.check(keys: Self.keys)
    var indicator = Indicator(
      id: try identifier(), title: try item.required("title").text(),
      names: try patterns("names"), unit: Unit(code: try item.optional("unit")?.text() ?? "count"))
    guard !indicator.names.isEmpty else { throw item.error("'names' is empty") }
    for group in try item.optional("needs")?.items() ?? [] {
      indicator.needs.append(try group.texts().map { WordPattern($0) })
    }
    indicator.excludes = try patterns("excludes")
    indicator.counted = try patterns("counted")
    indicator.covers = try patterns("covers")
    indicator.needed = try item.optional("needed")?.text()
    if item.optional("series") == nil {
      guard indicator.needed != nil else {
        throw item.error("neither 'series' nor 'needed' is given")
      }
      return indicator
    }
    try readMeasurement(into: &indicator)
    return indicator
  }

  private func identifier() throws(IndicatorFileError) -> String {
    let reader = try item.required("id")
    let id = try reader.text()
    guard id.utf8.allSatisfy({ (97...122).contains($0) || (48...57).contains($0) || $0 == 45 })
    else { throw reader.error("'\(id)' has other signs than a-z, 0-9 and a hyphen") }
    return id
  }

  private func patterns(_ key: String) throws(IndicatorFileError) -> [WordPattern] {
    try item.optional(key)?.texts().map { WordPattern($0) } ?? []
  }

  /// Reads what an entry with series has to declare.
  private func readMeasurement(into indicator: inout Indicator) throws(IndicatorFileError) {
    indicator.definition = try item.required("definition").text()
    indicator.population = try item.required("population").text()
    _ = try item.required("unit")
    indicator.coverage = try coverage()
    indicator.revised = try item.required("revised").choice(Indicator.Revision.self)
    indicator.base = try item.optional("base").map { reader throws(IndicatorFileError) in
      try point(reader)
    }
    indicator.timing = try item.optional("timing")?.choice(Indicator.Timing.self) ?? .whole
    for each in try item.optional("breaks")?.items() ?? [] {
      try each.check(keys: ["at", "why"])
      indicator.breaks.append(
        .init(at: try point(each.required("at")), why: try each.required("why").text()))
    }
    for each in try item.optional("unlike")?.items() ?? [] {
      try each.check(keys: ["words", "facet", "why"])
      indicator.unlike.append(
        .init(
          words: try each.required("words").texts().map { WordPattern($0) },
          facet: try each.required("facet").choice(Indicator.Facet.self),
          why: try each.required("why").text()))
    }
    for each in try item.required("series").items() {
      indicator.series.append(try SeriesReader(each).series())
    }
    guard !indicator.series.isEmpty else { throw item.error("'series' is empty") }
    indicator.rivals = try rivals()
  }

  private func coverage() throws(IndicatorFileError) -> Indicator.Coverage {
    let reader = try item.required("coverage")
    guard reader.isMapping else {
      guard try reader.text() == "full" else {
        throw reader.error("coverage is 'full', or 'partial' and 'how'")
      }
      return .full
    }
    try reader.check(keys: ["partial", "how"])
    return .partial(
      try reader.required("partial").choice(Indicator.Facet.self),
      try reader.required("how").text())
  }

  private func rivals() throws(IndicatorFileError) -> [String]? {
    guard let reader = item.optional("rivals") else { return nil }
    guard reader.isMapping else { return try reader.texts() }
    try reader.check(keys: ["none"])
    _ = try reader.required("none").text()
    return []
  }

  private func point(_ reader: YAMLReader) throws(IndicatorFileError) -> TimePoint {
    let text = try reader.text()
    guard let point = TimePoint(text) else {
      throw reader.error("'\(text)' is no period such as 2021, 2019/2020, 2021-Q1 or 2021-01-01")
    }
    return point
  }
}

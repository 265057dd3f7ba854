// SPDX-License-Identifier: EUPL-1.2

import FigureChecking
import FigureModel

/// A curated indicator for a person.
enum IndicatorText {
  /// How far its series cover what its names mean, in a word.
  static func coverage(_ indicator: Indicator) -> String {
    if indicator.series.isEmpty { return "no data" }
    return indicator.coverage == .full ? "full" : "partial"
  }

  /// The whole entry, one property a line.
  static func text(_ indicator: Indicator) -> String {
    var lines: [(String, String)] = [
      ("id", indicator.id), ("title", indicator.title), ("definition", indicator.definition),
      ("unit", indicator.unit.code), ("population", indicator.population),
      ("coverage", coverage(indicator)),
    ]
    if case .partial(let facet, let why) = indicator.coverage {
      lines.append((facet.rawValue, why))
    }
    lines.append(("revised", indicator.revised.rawValue))
    for point in indicator.breaks { lines.append(("break", "\(point.at): \(point.why)")) }
    for series in indicator.series {
      lines.append(("series", series.name))
      for query in series.queries { lines.append(("", self.query(query))) }
    }
    lines.append(
      (
        "rivals",
        indicator.rivals.map { $0.joined(separator: ", ") } ?? "not thought about: cannot accuse"
      ))
    if let needed = indicator.needed { lines.append(("needed", needed)) }
    return lines.filter { !$0.1.isEmpty }.map { name, value in
      name + String(repeating: " ", count: max(1, 12 - name.count)) + value + "\n"
    }.joined()
  }

  private static func query(_ query: SeriesQuery) -> String {
    let selections = query.selections.sorted { $0.key < $1.key }.map {
      "\($0.key) = \(text($0.value))"
    }
    return (["\(query.dataset) \(query.measure)"] + selections).joined(separator: ", ")
  }

  private static func text(_ selection: SeriesQuery.Selection) -> String {
    switch selection {
    case .code(let code): code
    case .codes(let codes): codes.joined(separator: " + ")
    case .matching(let pattern): "titles like \(pattern)"
    case .total: "total"
    }
  }
}

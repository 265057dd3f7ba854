// SPDX-License-Identifier: EUPL-1.2

import FigureModel

/// Lists the quantities of a sentence as records of their own.
enum QuantityListing {
  /// The quantities of the sorts asked, in the order of the text; spans still count bytes.
  static func mentions(in scene: borrowing Scene, _ options: QuantityOptions) -> [QuantityMention] {
    if scene.isBare { return BareListing.mentions(in: scene, options) }
    var mentions: [QuantityMention] = []
    for measure in scene.measures {
      let sort = sort(measure)
      guard options.sorts.isEmpty || options.sorts.contains(sort) else { continue }
      mentions.append(
        QuantityMention(
          span: span(scene, measure.tokens), quote: scene.text(measure.tokens), sort: sort,
          amount: measure.amount, unit: measure.unit, period: nil))
    }
    for period in scene.periods {
      let sort: QuantityMention.Sort = period.isDuration ? .duration : .period
      guard options.sorts.isEmpty || options.sorts.contains(sort) else { continue }
      mentions.append(
        QuantityMention(
          span: span(scene, period.core), quote: scene.text(period.core), sort: sort, amount: nil,
          unit: nil, period: period.period))
    }
    return mentions.sorted { ($0.span.start, $0.span.end) < ($1.span.start, $1.span.end) }
  }

  private static func span(_ scene: borrowing Scene, _ tokens: Range<Int>) -> TextSpan {
    TextSpan(scene.tokens[tokens.lowerBound].start, scene.tokens[tokens.upperBound - 1].end)
  }

  private static func sort(_ measure: Measure) -> QuantityMention.Sort {
    if measure.sort == .ordinal { return .ordinal }
    if case .range = measure.amount { return .range }
    return switch measure.unit {
    case .percent, .percentagePoint, .permille: .percent
    case .currency: .money
    case .physical("Cel"), .physical("K"), .physical("[degF]"): .temperature
    case .physical: .dimension
    case .time: .duration
    case .fte, .count, .factor, .index, nil: .number
    }
  }
}

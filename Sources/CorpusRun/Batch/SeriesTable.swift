// SPDX-License-Identifier: EUPL-1.2

import FigureModel

/// Time series of what documents state: one row a stated value at one point in time, with its
/// source.
///
/// A change gives two rows, one an end. Rows without a period or a name for what is measured are
/// left out: they cannot be put in a series.
struct SeriesTable {
  private struct Row {
    var indicator: String
    var subject: String
    var unit: String
    var point: String
    var value: String
    var high: String
    var label: String
    var document: String
    var page: String
    var figure: String
    var quote: String
  }

  private var rows: [Row] = []

  mutating func add(_ figures: [(figure: Figure, verdict: Verdict?)]) {
    for (figure, verdict) in figures where figure.modality == nil {
      let name = verdict?.indicator ?? ""
      guard !name.isEmpty || figure.subject != nil, let period = figure.period else { continue }
      func add(_ point: TimePoint?, _ value: ExactDecimal, _ high: ExactDecimal? = nil) {
        guard let point else { return }
        rows.append(
          Row(
            indicator: name, subject: figure.subject ?? "", unit: figure.unit?.code ?? "",
            point: point.description,
            value: value.description, high: high?.description ?? "",
            label: verdict?.label.rawValue ?? "", document: figure.document,
            page: figure.locator?.page.map(String.init) ?? "", figure: figure.id,
            quote: figure.quote))
      }
      switch figure.amount {
      case .single(let numeral): add(period.end ?? period.start, numeral.value)
      case .range(let low, let high): add(period.end ?? period.start, low.value, high.value)
      case nil: break
      }
      if let from = figure.from { add(period.start, from.value) }
      if let to = figure.to { add(period.end, to.value) }
    }
  }

  /// The rows by indicator, subject, unit and point in time; then in the order of the documents.
  func csv() -> [UInt8] {
    let sorted = rows.enumerated().sorted {
      let (a, b) = ($0.element, $1.element)
      return (a.indicator, a.subject, a.unit, a.point, $0.offset) < (
        b.indicator, b.subject, b.unit, b.point, $1.offset
      )
    }
    var text = CSV.row([
      "indicator", "subject", "unit", "period", "value", "high", "label", "doc", "page", "figure",
      "quote",
    ])
    for (_, row) in sorted {
      let fields = [
        row.indicator, row.subject, row.unit, row.point, row.value, row.high, row.label,
        row.document, row.page, row.figure, row.quote,
      ]
      text += CSV.row(fields)
    }
    return Array(text.utf8)
  }
}

// SPDX-License-Identifier: EUPL-1.2

import FigureModel

/// Finds one indicator with two values in one document.
///
/// Only levels of a curated indicator are compared, of the same series, region and stated period, plainly written and the
/// author's own: anything less and two true sentences would accuse each other.
enum RepeatedClaims {
  /// The verdicts with those that contradict each other made inconsistent, where the data did not settle them.
  static func judged(_ verdicts: [Verdict], _ items: [PlannedFigure], _ words: Wording)
    -> [Verdict]
  {
    var places: [StatedValue.Place: [Int]] = [:]
    for (index, item) in items.enumerated() {
      if let place = place(of: item) { places[place, default: []].append(index) }
    }
    var judged = verdicts
    for indices in places.values where indices.count > 1 {
      for index in indices where isOpen(verdicts[index].label) {
        let clash = indices.first { other in
          apart(items[index].figure, items[other].figure)
            && !items[index].sentence.overlaps(items[other].sentence)
        }
        guard let clash else { continue }
        judged[index] = inconsistent(
          verdicts[index], items[index], items[clash],
          words.repeated(items[index].record.quote, items[clash].record.quote))
      }
    }
    return judged
  }

  /// `verdicts` with those on figures that differ from a cell of the document's own tables made inconsistent, where the data
  /// did not settle them; `clashes` gives the cell by the figure.
  static func beside(
    tables clashes: [Int: Int], _ verdicts: [Verdict], _ items: [PlannedFigure], _ words: Wording
  ) -> [Verdict] {
    var judged = verdicts
    for (index, cell) in clashes
    where isOpen(verdicts[index].label) || verdicts[index].reason == .unlinked {
      judged[index] = inconsistent(
        verdicts[index], items[index], items[cell],
        words.unlikeTable(items[index].record.quote, items[cell].record.quote))
    }
    return judged
  }

  /// Whether the data leave open which of two values is right.
  private static func isOpen(_ label: Verdict.Label) -> Bool {
    label == .noSource || label == .notComparable || label == .undetermined
  }

  /// What `item` states the value of; nil unless nothing about that is open.
  static func place(of item: PlannedFigure) -> StatedValue.Place? {
    let figure = item.figure
    guard let link = item.link, link.isCertain, link.unlike == nil,
      !link.indicator.series.isEmpty, link.indicator.coverage == .full, figure.kind == .level,
      figure.modality == nil, figure.attribution == nil, figure.approximation == nil,
      !figure.repaired, !link.time.isAssumed, link.time.others.isEmpty,
      // Words that name another time or region as well may mean that one.
      link.time.named.count <= 1, link.elsewhere.isEmpty, link.beside.isEmpty,
      link.region?.others.isEmpty ?? true,
      case .single = figure.amount, let unit = figure.unit, let period = figure.period,
      period.isPoint,
      let point = period.end
    else { return nil }
    return StatedValue.Place(
      indicator: link.indicator.id, series: link.main.name, region: link.region?.region.name,
      point: point, unit: unit, revised: link.indicator.revised)
  }

  private static func apart(_ one: Figure, _ other: Figure) -> Bool {
    guard one.unit == other.unit, one.counted == other.counted, one.per == other.per,
      let first = one.amount, let second = other.amount
    else { return false }
    let a = ClaimedInterval(first, unit: one.unit, approximation: nil)
    let b = ClaimedInterval(second, unit: other.unit, approximation: nil)
    return a.interval.distance(to: b.interval) > a.leeway + b.leeway
  }

  private static func inconsistent(
    _ verdict: Verdict, _ item: PlannedFigure, _ clash: PlannedFigure, _ why: String
  ) -> Verdict {
    var verdict = verdict
    verdict.label = .inconsistent
    verdict.reason = .repeated
    verdict.related = [
      Verdict.Relative(
        figure: clash.record.id, document: clash.record.document, agrees: false,
        why: why, quote: clash.record.quote, locator: clash.record.locator)
    ]
    verdict.explanation = why
    return verdict
  }
}

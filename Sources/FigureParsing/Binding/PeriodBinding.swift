// SPDX-License-Identifier: EUPL-1.2

import FigureModel

/// Gives a figure the period it is of.
enum PeriodBinding {
  static func bind(_ scene: inout Scene, _ index: Int) {
    let draft = scene.drafts[index]
    var during: [PeriodMention] = []
    var base: PeriodMention?
    for period in scene.periods where !period.isDuration {
      switch period.role {
      case .during: during.append(period)
      case .base: if isSameClause(scene, period, draft) || base == nil { base = period }
      case .name: continue
      }
    }
    if draft.kind == .change, let pair = ends(during, of: draft) {
      scene.drafts[index].period = pair
    } else if let nearest = nearest(scene, during, to: draft) {
      scene.drafts[index].period = nearest.period
      if draft.kind == .change, let base, nearest.period.isPoint {
        scene.drafts[index].period = Period(start: base.period.start, end: nearest.period.end)
      }
    } else if draft.kind == .change, let base {
      scene.drafts[index].period = Period(start: base.period.start, end: nil)
    } else if carries(scene) {
      scene.drafts[index].period = scene.discourse.period
    }
    if let period = scene.drafts[index].period { scene.discourse.period = period }
  }

  /// "van 1,2 miljard in 2022 tot 950 miljoen in 2024": each end has its own year.
  private static func ends(_ during: [PeriodMention], of draft: Draft) -> Period? {
    guard draft.from != nil, draft.to != nil else { return nil }
    let points = during.filter { $0.period.isPoint }
    guard points.count == 2, let start = points[0].period.start, let end = points[1].period.start,
      start.firstDay < end.firstDay
    else { return nil }
    return Period(start: start, end: end)
  }

  private static func nearest(
    _ scene: borrowing Scene, _ periods: [PeriodMention], to draft: Draft
  ) -> PeriodMention? {
    var best: (PeriodMention, Int)?
    for period in periods {
      var distance =
        period.tokens.lowerBound >= draft.tokens.upperBound
        ? period.tokens.lowerBound - draft.tokens.upperBound
        : max(0, draft.tokens.lowerBound - period.tokens.upperBound)
      if !isSameClause(scene, period, draft) { distance += 100 }
      if distance < best?.1 ?? .max { best = (period, distance) }
    }
    return best?.0
  }

  private static func isSameClause(
    _ scene: borrowing Scene, _ period: PeriodMention, _ draft: Draft
  ) -> Bool {
    scene.clause(of: period.tokens.lowerBound) == scene.clause(of: draft.tokens.lowerBound)
  }

  /// "In dezelfde periode": the period of the sentence before.
  private static func carries(_ scene: borrowing Scene) -> Bool {
    scene.tokens.contains { $0.has(.samePeriod) }
  }
}

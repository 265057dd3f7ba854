// SPDX-License-Identifier: EUPL-1.2

import FigureModel

extension LinkJudge {
  /// A verdict being made: its label, and what the sentence for readers has to say.
  struct Draft {
    var label: Verdict.Label
    var reason: Verdict.Reason
    var why: String?
    var rival: String?

    init(_ label: Verdict.Label, _ reason: Verdict.Reason, why: String? = nil, rival: String? = nil)
    {
      self.label = label
      self.reason = reason
      self.why = why
      self.rival = rival
    }
  }

  /// The verdict where no series is at hand, with what would be needed.
  func noSource(_ needed: String?) -> Verdict {
    var verdict = Verdict(on: figure, .noSource, confidence: link.confidence)
    verdict.indicator = indicator.id
    verdict.needed = needed
    verdict.claimed =
      link.parts.map(Verdict.Compared.init(claimsOf:)) ?? Verdict.Compared(claimsOf: figure)
    verdict.explanation = words.noSource(indicator.title, needed: needed)
    return verdict
  }

  /// The verdict with its evidence.
  func verdict(_ draft: Draft, _ outcome: Outcome, rivals: [Outcome] = []) -> Verdict {
    var verdict = Verdict(on: figure, draft.label, draft.reason, confidence: link.confidence)
    verdict.indicator = indicator.id
    verdict.claimed = Verdict.Compared(outcome.parts, \.claimed)
    verdict.official = Verdict.Compared(outcome.parts, \.official)
    verdict.officialStatus = outcome.status
    verdict.evidence = outcome.evidence
    verdict.candidates = rivals.flatMap(\.evidence)
    verdict.formula = outcome.formula
    if draft.label != .notComparable, draft.label != .confirmed {
      verdict.difference = outcome.parts.map(\.distance).first { $0 > 0 }
    }
    verdict.explanation = words.sentence(
      for: draft.label, draft.reason, outcome, why: draft.why, rival: draft.rival,
      isAssumed: link.time.isAssumed)
    return verdict
  }
}

extension Indicator.Facet {
  /// The reason of a verdict that finds it different.
  var reason: Verdict.Reason {
    switch self {
    case .definition: .definition
    case .population: .population
    case .period: .period
    }
  }
}

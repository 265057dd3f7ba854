// SPDX-License-Identifier: EUPL-1.2

import FigureModel

extension VerdictText {
  /// A reason in Dutch.
  static func dutch(_ reason: Verdict.Reason) -> String {
    switch reason {
    case .exact: "precies"
    case .rounded: "afgerond"
    case .provisional: "voorlopig cijfer"
    case .earlierVintage: "eerdere versie"
    case .value: "waarde"
    case .direction: "richting"
    case .unit: "eenheid"
    case .arithmetic: "rekenkundig"
    case .repeated: "twee waarden"
    case .definition: "andere definitie"
    case .population: "andere populatie"
    case .period: "andere periode"
    case .vintage: "versie van toen ontbreekt"
    case .interval: "marge"
    case .ambiguous: "meer reeksen passen"
    case .forecast: "verwachting"
    case .target: "doel"
    case .hypothetical: "aanname"
    case .vague: "te vaag"
    case .unlinked: "niet te koppelen"
    }
  }

  /// A reason in English.
  static func english(_ reason: Verdict.Reason) -> String {
    switch reason {
    case .exact: "exactly"
    case .provisional: "provisional value"
    case .earlierVintage: "earlier version"
    case .repeated: "two values"
    case .definition: "another definition"
    case .population: "another population"
    case .period: "another period"
    case .vintage: "no version of the time"
    case .ambiguous: "several series fit"
    case .vague: "too vague"
    case .unlinked: "not linked"
    case .rounded, .value, .direction, .unit, .arithmetic, .interval, .forecast, .target,
      .hypothetical:
      reason.rawValue
    }
  }

  /// A unit as it stands behind a number in English.
  static func english(_ unit: Unit?) -> String {
    switch unit {
    case nil, .count: ""
    case .percent: "%"
    case .percentagePoint: " percentage points"
    case .permille: "‰"
    case .factor: " times"
    case .index: " (index)"
    case .currency("EUR"): " euros"
    case .some(let other): " " + other.code
    }
  }
}

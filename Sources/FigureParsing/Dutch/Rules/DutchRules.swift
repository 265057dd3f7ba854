// SPDX-License-Identifier: EUPL-1.2

extension RuleBook {
  /// The rules of Dutch in order of precedence: this is the one place that says which reading goes first.
  ///
  /// A reading that covers more measures always wins; the order decides between those that cover as many.
  static let dutch = RuleBook([
    .dutchVetoes,
    .dutchPeriods,
    .dutchFactors,  // before the rest: "verdubbeld" is no share
    .dutchChanges,
    .dutchComparisons,
    .dutchLevels,
    .dutchModality,
    .dutchQuantities,
    .dutchCounting,
  ])
}

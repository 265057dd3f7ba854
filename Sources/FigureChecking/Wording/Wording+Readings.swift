// SPDX-License-Identifier: EUPL-1.2

extension Wording {
  /// Why a claim may be about another region that its sentence names; nil for the whole country.
  func fitsElsewhere(_ region: String?) -> String {
    isDutch
      ? "het cijfer past wel bij \(region ?? "heel Nederland"), dat de zin ook noemt"
      : "the figure fits \(region ?? "the whole country"), which the sentence names as well"
  }

  /// Why a claim may be about another period or indicator that its sentence names.
  func fitsOther(_ name: String) -> String {
    isDutch
      ? "het cijfer past wel bij \(name), waar de zin ook over gaat"
      : "the figure fits \(name), which the sentence is about as well"
  }

  /// Why a year without a day leaves a value open.
  var movesWithinYear: String {
    isDutch
      ? "de tekst noemt een jaar en geen dag of maand, en in dat jaar kwam deze waarde voor"
      : "the text names a year and no day or month, and the value occurred within that year"
  }
}

// SPDX-License-Identifier: EUPL-1.2

import FigureModel

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

  /// Why the size of a difference may be the level instead.
  var mayBeLevel: String {
    isDutch
      ? "het cijfer past wel bij de stand zelf, en de zin kan die bedoelen"
      : "the figure fits the level itself, which the sentence may mean"
  }

  /// Why a figure over several periods or regions is not held against one observation.
  func overSeveral(isTime: Bool) -> String {
    if isTime {
      return isDutch
        ? "de tekst gaat over een langere tijd dan één waarneming"
        : "the text is about a longer time than one observation"
    }
    return isDutch
      ? "de tekst telt verschillende gebieden bij elkaar op"
      : "the text adds up several regions"
  }

  /// Why a figure in a sentence about several regions is not held against one of them.
  var severalRegions: String {
    isDutch
      ? "de zin noemt meer dan één gebied" : "the sentence names more than one region"
  }

  /// Why a measure of whose title the text says nothing is not compared.
  func unsaid(_ word: String) -> String {
    isDutch ? "de tekst zegt niets over «\(word)»" : "the text says nothing of “\(word)”"
  }

  /// Why a value that is nearly the official one does not contradict it.
  var withinRounding: String {
    isDutch
      ? "maar niet meer dan afronden scheelt"
      : "but by no more than rounding may do"
  }

  /// Why a sentence does not contradict the indicator that it names.
  var partlyUnderstood: String {
    isDutch
      ? "maar de zin zegt meer dan de indicator kent"
      : "but the sentence says more than the indicator knows"
  }

  /// Why a move without two ends is not held against the data of two.
  var openMove: String {
    isDutch
      ? "de tekst zegt niet tussen welke twee momenten dit de verandering is"
      : "the text does not say between which two moments this is the change"
  }

  /// Why an index number without a base year is not held against another.
  var noIndexBase: String {
    isDutch
      ? "de tekst zegt niet welk jaar van het indexcijfer 100 is"
      : "the text does not say of which year the index is 100"
  }

  /// Why an index number of another base year is not held against the publisher's.
  func otherIndexBase(_ base: TimePoint) -> String {
    isDutch
      ? "de tekst stelt \(numbers.period(base)) op 100, en voor dat jaar heeft de reeks geen waarde"
      : "the text puts \(numbers.period(base)) at 100, a year of which the series has no value"
  }

  /// Why a dataset that leaves out what no longer exists decides nothing.
  var survivorsOnly: String {
    isDutch
      ? "de reeks telt alleen wat nu nog bestaat"
      : "the series counts only what still exists"
  }
}

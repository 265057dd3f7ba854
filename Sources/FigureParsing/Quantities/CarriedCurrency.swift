// SPDX-License-Identifier: EUPL-1.2

import FigureModel

/// The currency of an amount that names none: "7,5 miljard".
///
/// The country's own money carries over from sentence to sentence, foreign money only inside its sentence: after "350
/// miljoen pond per week" the 40 milliard of a later sentence are euros.
enum CarriedCurrency {
  /// Keeps the currency of the sentence's last amount for the next ones, if it is the country's own.
  static func keep(_ scene: inout Scene) {
    guard scene.presence.has(.currency) || scene.presence.has(.unit) else { return }
    for index in scene.measures.indices.reversed() {
      guard case .currency = scene.measures[index].unit, isHome(scene, scene.measures[index]) else {
        continue
      }
      scene.discourse.currency = scene.measures[index].unit
      return
    }
  }

  /// The currency that an amount at `token` is meant in: that of the nearest amount before it in the sentence, or after
  /// it where there is none, up to a semicolon.
  static func meant(_ scene: borrowing Scene, at token: Int) -> Unit {
    known(scene, at: token) ?? .euro
  }

  /// The same where the text has named one so far, else nil.
  static func known(_ scene: borrowing Scene, at token: Int) -> Unit? {
    var found: Unit?
    for measure in scene.measures {
      guard case .currency = measure.unit, !measure.tokens.contains(token) else { continue }
      let isBefore = measure.tokens.upperBound <= token
      guard isBefore || found == nil else { break }
      let between =
        isBefore ? measure.tokens.upperBound..<token : token..<measure.tokens.lowerBound
      if !between.contains(where: { scene.at($0, isSymbol: ";") }) { found = measure.unit }
    }
    return found ?? scene.discourse.currency
  }

  private static func isHome(_ scene: borrowing Scene, _ measure: Measure) -> Bool {
    measure.unit == .euro || measure.tokens.contains { scene.at($0, has: .home) }
  }
}

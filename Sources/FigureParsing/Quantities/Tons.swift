// SPDX-License-Identifier: EUPL-1.2

import FigureModel

/// "Ton", which is a thousand kilos or, of money, a hundred thousand euros: what stands around it tells.
enum Tons {
  /// How far around it a word of money or of matter is looked for.
  private static let reach = 16

  /// Whether the "ton" at `index` is of money.
  static func areMoney(_ scene: borrowing Scene, _ index: Int) -> Bool {
    guard scene.at(index, has: .ton), !scene.at(index + 1, has: .substance) else { return false }
    if scene.at(index + 1, is: .unit), case .currency = scene.entry(index + 1).unit { return true }
    if CountedNoun.isNoun(scene, index + 1) || scene.at(index + 1, is: .each) { return false }
    let range = max(0, index - reach)..<min(scene.tokens.count, index + reach)
    var money = false
    for near in range {
      if scene.at(near, has: .substance) { return false }
      money = money || scene.at(near, has: .money) || scene.at(near, is: .currency)
    }
    return money
  }

  /// Whether "een ton" is an amount and no way of speaking: it is of money, or it says of what.
  static func areCounted(_ scene: borrowing Scene, _ index: Int) -> Bool {
    scene.at(index, has: .ton) && (areMoney(scene, index) || scene.at(index + 1, has: .substance))
  }
}

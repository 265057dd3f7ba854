// SPDX-License-Identifier: EUPL-1.2

import FigureModel

/// Gives the sizes of a row the times of a row: "in 2022 en 2023 respectievelijk € 3 miljoen en € 4 miljoen".
enum Pairing {
  static func pair(_ scene: inout Scene) {
    guard scene.drafts.count > 1, scene.presence.has(.pairing),
      let times = years(scene) ?? mentions(scene), times.count == scene.drafts.count,
      let first = times.first,
      scene.clause(of: first.token) == scene.clause(of: scene.drafts[0].tokens.lowerBound)
    else { return }
    let row =
      (scene.drafts.first?.tokens.lowerBound ?? 0)..<(scene.drafts.last?.tokens.upperBound ?? 0)
    guard isRow(scene) else { return }
    // The times stand before the row of sizes, or behind it.
    guard !times.contains(where: { row.contains($0.token) }),
      scene.drafts.allSatisfy({ $0.kind == .level || $0.from == nil })
    else { return }
    for (index, time) in times.enumerated() { scene.drafts[index].period = time.period }
  }

  /// Whether nothing but marks, "en" and what leads a size stands between the sizes.
  static func isRow(_ scene: borrowing Scene) -> Bool {
    scene.drafts.indices.dropFirst().allSatisfy { index in
      let gap =
        scene.drafts[index - 1].tokens
        .upperBound..<max(
          scene.drafts[index - 1].tokens.upperBound, scene.drafts[index].tokens.lowerBound)
      return gap.allSatisfy {
        scene.at($0, isSymbol: ",") || scene.at($0, is: [.and, .preposition, .by, .article])
          || scene.at($0, has: .pairing)
      }
    }
  }

  /// The years of the sentence, in a row with nothing but marks and "en" between them.
  private static func years(_ scene: borrowing Scene) -> [(token: Int, period: Period)]? {
    var years: [(token: Int, period: Period)] = []
    for token in scene.tokens.indices {
      guard let year = TimePointReader.year(scene, token), scene.measure(at: token) == nil else {
        continue
      }
      if let last = years.last?.token, !isJoined(scene, last + 1..<token) { return nil }
      years.append((token, Period(.year(year))))
    }
    return years
  }

  /// The times of the sentence that are no bare years, in such a row: "in schooljaar 2017-2018 en schooljaar 2018-2019".
  private static func mentions(_ scene: borrowing Scene) -> [(token: Int, period: Period)]? {
    let times = scene.periods.filter { $0.role == .during && !$0.isDuration }
    let gaps = zip(times, times.dropFirst())
    guard gaps.allSatisfy({ $0.tokens.upperBound <= $1.tokens.lowerBound }),
      gaps.allSatisfy({ isJoined(scene, $0.tokens.upperBound..<$1.tokens.lowerBound) })
    else { return nil }
    return times.map { ($0.tokens.lowerBound, $0.period) }
  }

  private static func isJoined(_ scene: borrowing Scene, _ gap: Range<Int>) -> Bool {
    gap.allSatisfy {
      scene.at($0, isSymbol: ",") || scene.at($0, is: [.and, .preposition])
        || scene.at($0, has: .pairing)
    }
  }
}

extension Scene {
  /// Whether "respectievelijk" leads a measure.
  func isPaired(_ measure: Int) -> Bool { at(measures[measure].hedgeStart - 1, has: .pairing) }
}

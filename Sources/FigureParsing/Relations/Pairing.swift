// SPDX-License-Identifier: EUPL-1.2

import FigureModel

/// Gives the sizes of a row the years of a row: "in 2022 en 2023 respectievelijk € 3 miljoen en € 4 miljoen".
enum Pairing {
  static func pair(_ scene: inout Scene) {
    guard scene.drafts.count > 1, scene.presence.has(.pairing),
      let years = years(scene), years.count == scene.drafts.count, let first = years.first,
      scene.clause(of: first.token) == scene.clause(of: scene.drafts[0].tokens.lowerBound)
    else { return }
    let row =
      (scene.drafts.first?.tokens.lowerBound ?? 0)..<(scene.drafts.last?.tokens.upperBound ?? 0)
    guard isRow(scene) else { return }
    // The years stand before the row of sizes, or behind it.
    guard !years.contains(where: { row.contains($0.token) }),
      scene.drafts.allSatisfy({ $0.kind == .level || $0.from == nil })
    else { return }
    for (index, year) in years.enumerated() {
      scene.drafts[index].period = Period(.year(year.year))
    }
  }

  /// Whether nothing but marks, "en" and what leads a size stands between the sizes.
  private static func isRow(_ scene: borrowing Scene) -> Bool {
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
  private static func years(_ scene: borrowing Scene) -> [(token: Int, year: Int)]? {
    var years: [(token: Int, year: Int)] = []
    for token in scene.tokens.indices {
      guard let year = TimePointReader.year(scene, token), scene.measure(at: token) == nil else {
        continue
      }
      if let last = years.last?.token {
        let isJoined = (last + 1..<token).allSatisfy {
          scene.at($0, isSymbol: ",") || scene.at($0, is: [.and, .preposition])
            || scene.at($0, has: .pairing)
        }
        guard isJoined else { return nil }
      }
      years.append((token, year))
    }
    return years
  }
}

extension Scene {
  /// Whether "respectievelijk" leads a measure.
  func isPaired(_ measure: Int) -> Bool { at(measures[measure].hedgeStart - 1, has: .pairing) }
}

// SPDX-License-Identifier: EUPL-1.2

import FigureModel

/// Reads the words before a measure, and a few after it, that soften or bound it.
enum HedgeReader {
  static func read(_ scene: borrowing Scene, _ measure: inout Measure) {
    var index = measure.tokens.lowerBound - 1
    var start = measure.tokens.lowerBound
    // "zo'n", "een kleine", "meer dan de" and what stands between them and the number.
    while index >= 0, index >= measure.tokens.lowerBound - 4 {
      if scene.at(index, is: .hedge), let found = scene.entry(index).approximation {
        // "lager dan de 53% van vorig jaar" compares with a known size and bounds nothing.
        if scene.at(index, is: .comparative), scene.at(index + 1, is: .article),
          !scene.at(index, is: .numberWord),
          index + 2 == measure.tokens.lowerBound, measure.sort == .cardinal,
          !scene.at(index + 1, is: .numberWord)
        {
          break
        }
        if measure.approximation == nil || found != .about { measure.approximation = found }
        start = index
      } else if !scene.at(index, is: .article) {
        break
      }
      index -= 1
    }
    measure.hedgeStart = start
    // "tussen ongeveer 16.000 en 20.000": the hedge stands inside.
    if measure.approximation == nil, case .range = measure.amount,
      let inner = measure.tokens.first(where: { scene.at($0, is: .hedge) })
    {
      measure.approximation = scene.entry(inner).approximation
    }
    let after = measure.tokens.upperBound
    if measure.approximation == nil, scene.at(after, is: .hedgeAfter) {
      measure.approximation = scene.entry(after).approximation
      measure.tokens = measure.tokens.lowerBound..<after + 1
    }
  }
}

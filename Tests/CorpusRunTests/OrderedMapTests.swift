// SPDX-License-Identifier: EUPL-1.2

import CorpusRun
import Testing

@Suite struct OrderedMapTests {
  @Test(arguments: [1, 2, 7])
  func keepsTheOrderOfTheInputs(_ width: Int) async throws {
    var results: [Int] = []
    try await orderedMap(0..<50, width: width) { input in
      // Later inputs are done sooner, so that order has to be made and is not luck.
      try? await Task.sleep(for: .microseconds((50 - input) * 20))
      return input * 2
    } sink: {
      results.append($0)
    }
    #expect(results == (0..<50).map { $0 * 2 })
  }

  @Test func stopsAtTheFirstResultThatCannotBeTaken() async {
    struct Full: Error {}
    var taken = 0
    await #expect(throws: Full.self) {
      try await orderedMap(0..<50, width: 3) {
        $0
      } sink: { output in
        if output == 5 { throw Full() }
        taken += 1
      }
    }
    #expect(taken == 5)
  }
}

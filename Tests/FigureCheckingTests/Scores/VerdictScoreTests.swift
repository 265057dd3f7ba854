// SPDX-License-Identifier: EUPL-1.2

import FigureChecking
import FigureModel
import Testing

@Suite struct VerdictScoreTests {
  private let gold = VerdictScore.Expected(
    document: "a.txt", span: TextSpan(0, 10), curated: .contradicted, automatic: .differs)

  private func given(_ label: Verdict.Label, curated: Bool, at start: Int = 2) -> VerdictScore.Given
  {
    VerdictScore.Given(
      document: "a.txt", span: TextSpan(start, start + 5), label: label, isCurated: curated)
  }

  @Test func expectsLessOfAnAutomaticLink() {
    #expect(VerdictScore(gold: [gold], found: [given(.contradicted, curated: true)]).right == 1)
    #expect(VerdictScore(gold: [gold], found: [given(.differs, curated: false)]).right == 1)
    #expect(VerdictScore(gold: [gold], found: [given(.confirmed, curated: true)]).right == 0)
  }

  @Test func countsAccusationsThatGoldDoesNotMake() {
    let innocent = VerdictScore.Expected(
      document: "a.txt", span: TextSpan(0, 10), curated: .confirmed, automatic: .confirmed)
    #expect(
      VerdictScore(gold: [innocent], found: [given(.inconsistent, curated: false)]).falseAccusations
        == 1)
    #expect(
      VerdictScore(gold: [gold], found: [given(.contradicted, curated: true)]).falseAccusations == 0
    )
  }

  @Test func aFigureThatIsNotCapturedIsNotRight() {
    let score = VerdictScore(gold: [gold], found: [given(.contradicted, curated: true, at: 40)])
    #expect(score.captured == 0)
    #expect(score.right == 0)
  }
}

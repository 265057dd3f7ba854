// SPDX-License-Identifier: EUPL-1.2

import FigureModel
import Testing

@testable import FigureParsing

/// Every rule's examples and refusals, run through the whole engine.
@Suite struct RuleTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let rule: String
    let example: Rule.Example
    var testDescription: String { "\(rule): \(example.text)" }
  }

  static let rules = Language.dutch.rules.families.flatMap(\.rules)
  static let cases = rules.flatMap { rule in rule.examples.map { Case(rule: rule.id, example: $0) }
  }

  /// The figures of a text; moves without a number only where a rule is about them.
  static func figures(_ text: String, rule: String = "") -> [Figure] {
    FigureParser().parse(Document(name: "t", sha256: "", text: text)).figures
      .filter { $0.kind != .trend || $0.rule == rule }
  }

  @Test(arguments: cases)
  func readsItsExamples(_ each: Case) {
    #expect(Self.figures(each.example.text, rule: each.rule).map(\.summary) == each.example.figures)
  }

  @Test(arguments: rules.flatMap { rule in rule.refusals.map { (rule.id, $0) } })
  func refuses(_ rule: String, _ text: String) {
    #expect(!Self.figures(text, rule: rule).contains { $0.rule == rule })
    // A veto and a period make no figure: that they were silent stands in the trace.
    let spoke = FigureParser().explain(text).steps.contains {
      switch $0 {
      case .veto(rule, _), .period(rule, _): true
      default: false
      }
    }
    #expect(!spoke)
  }

  @Test func everyRuleHasExamples() {
    #expect(Self.rules.filter { $0.examples.isEmpty }.map(\.id) == [])
    #expect(Set(Self.rules.map(\.id)).count == Self.rules.count)
  }

  @Test func everyLexiconRowIsRead() {
    #expect(Language.dutch.lexicon.unreadable == [])
  }
}

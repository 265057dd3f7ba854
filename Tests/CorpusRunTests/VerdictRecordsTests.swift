// SPDX-License-Identifier: EUPL-1.2

import CorpusRun
import FigureChecking
import FigureModel
import Foundation
import Testing

/// Statements of gold, and verdicts held against them.
@Suite struct VerdictRecordsTests {
  private let folder = NSTemporaryDirectory() + "gold-\(UUID().uuidString)"

  private func write(_ name: String, _ text: String) throws -> String {
    try FileManager.default.createDirectory(
      atPath: folder + "/letters", withIntermediateDirectories: true)
    try FileBytes.replace(folder + "/" + name, with: Array(text.utf8))
    return folder + "/" + name
  }

  private static let statement = """
    {"id": "s1", "text": "De huur steeg met 3,1% in 2024.", "document_date": "2025-01-01", "figures": [
    {"quote": "3,1%", "label_curated": "contradicted", "reason": "value", "accept": ["not_comparable/vintage"],
    "claimed": {"low": 3.05, "high": 3.15, "unit": "percent"},
    "expected_official": {"by": {"low": 2.95, "high": 3.05, "unit": "percent"}}}]}
    """.replacing("\n", with: " ")

  @Test func aStatementIsTheDocumentOfItsName() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let gold = try VerdictRecords.readGold(try write("gold.jsonl", Self.statement))
    let figure = try #require(gold.first)
    #expect(gold.count == 1)
    #expect(figure.document == "s1")
    #expect(figure.span == TextSpan(18, 22))
    #expect(figure.curated == .contradicted)
    #expect(figure.automatic == .differs)
    #expect(figure.accepted == Set([.notComparable]))
    #expect(figure.reason == .value)
    #expect(figure.claimed[""]?.high.description == "3.15")
    #expect(figure.official["by"]?.low.description == "2.95")
  }

  @Test func aStatementOfALetterStandsWhereTheLetterHasIt() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    _ = try write("letters/brief.txt", "Geachte voorzitter,\n\nDe huur\nsteeg met  3,1% in 2024.")
    let row = Self.statement.replacing(#""id": "s1""#, with: #""id": "s1", "letter": "brief.txt""#)
    let gold = try VerdictRecords.readGold(try write("gold.jsonl", row))
    #expect(gold.first?.document == "brief.txt")
    #expect(gold.first?.span == TextSpan(40, 44))
  }

  @Test func aQuoteThatIsNotInItsTextIsSaid() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let path = try write("gold.jsonl", Self.statement.replacing(#""3,1%""#, with: #""3,2%""#))
    #expect(throws: InputError.self) { try VerdictRecords.readGold(path) }
  }

  @Test(arguments: [
    (#""reason": "value""#, #""reason": "waarde""#), ("not_comparable/vintage", "onvergelijkbaar"),
    (#""reason": "value""#, #""reason": "value", "label_auto": "afwijkend""#),
  ])
  func aLabelOrReasonThatIsNoneIsSaid(right: String, wrong: String) throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let path = try write("gold.jsonl", Self.statement.replacing(right, with: wrong))
    #expect(throws: InputError.self) { try VerdictRecords.readGold(path) }
  }

  @Test func labelsReasonsAndIntervalsAreCounted() throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let gold = try VerdictRecords.readGold(try write("gold.jsonl", Self.statement))
    func score(_ label: String, _ reason: String, _ high: String) throws -> VerdictScore {
      let found = """
        {"label": "\(label)", "reason": "\(reason)", "indicator": "huur", "claimed": {"low": 3.05, "high": \(high)},
        "official": {"by": {"low": 2.95, "high": 3.05}}, "claim": {"doc": "s1", "start": 8, "end": 22}}
        """.replacing("\n", with: " ")
      return VerdictScore(
        gold: gold, found: try VerdictRecords.readFound(try write("found.jsonl", found)))
    }
    let right = try score("contradicted", "value", "3.15")
    #expect(right.right == 1)
    #expect(right.reasoned == 1)
    #expect(right.wrongFigures.part == 1)
    #expect(right.claimed.part == 1)
    #expect(right.official.part == 1)
    let wrong = try score("confirmed", "exact", "3.5")
    #expect(wrong.right == 0)
    #expect(wrong.wrongFigures.part == 0)
    #expect(wrong.wrongConfirmed == 1)
    #expect(wrong.claimed.part == 0)
    #expect(try score("not_comparable", "vintage", "3.15").right == 1)
  }
}

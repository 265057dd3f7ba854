// SPDX-License-Identifier: EUPL-1.2

import ArgumentParser
import CorpusRun
import FigureChecking
import FigureModel

/// Scores records against gold.
struct ScoreCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "score",
    abstract: "Precision, recall and F1 of figures against gold; with --verdicts, of verdicts.",
    discussion: """
      Both files are JSON Lines: figure/1 records, and the gold as it is annotated. Documents are matched by file name.

      EXAMPLE: cijferspoor score corpus/gold/figures.jsonl figuren.jsonl
      """)

  @Argument(help: "The gold.", completion: .file())
  var gold: String

  @Argument(help: "What was found.", completion: .file())
  var found: String

  @Flag(help: "Score verdict/1 records against statements with an expected label.")
  var verdicts = false

  func run() throws {
    var output = StandardOutput()
    do throws(InputError) {
      if verdicts {
        let score = VerdictScore(
          gold: try VerdictRecords.readGold(gold), found: try VerdictRecords.readFound(found))
        try output.append(Self.text(score))
      } else {
        try output.append(
          Self.text(
            FigureScore(gold: try FigureRecords.read(gold), found: try FigureRecords.read(found))))
      }
    } catch {
      Messages.say(error.description)
      throw ExitStatus.incomplete
    }
    try output.flush()
  }

  private static func text(_ score: FigureScore) -> String {
    var table = TextTable(
      ["tier", "precision", "recall", "F1", "right", "wrong", "missed"],
      rightAligned: [1, 2, 3, 4, 5, 6])
    for (name, tally) in [("span", score.span), ("value", score.value), ("full", score.full)] {
      table.add([
        name, percent(tally.precision), percent(tally.recall), percent(tally.f1),
        String(tally.hits),
        String(tally.falseHits), String(tally.misses),
      ])
    }
    return table.text() + (score.subject.map { "subject \(percent($0))\n" } ?? "")
  }

  private static func text(_ score: VerdictScore) -> String {
    var table = TextTable(["measure", "value"], rightAligned: [1])
    table.add(["figures", String(score.figures)])
    table.add(["captured", String(score.captured)])
    table.add(["label right", percent(Double(score.right) / Double(max(1, score.figures)))])
    table.add(["false accusations", String(score.falseAccusations)])
    return table.text()
  }

  /// A share to three decimals, as the scorers print it.
  private static func percent(_ share: Double) -> String {
    let thousandths = Int((share * 1000).rounded())
    let fraction = String(thousandths % 1000)
    return "\(thousandths / 1000)." + String(repeating: "0", count: 3 - fraction.count) + fraction
  }
}

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
      With --verdicts: verdict/1 records, and statements with the verdicts that their figures should get; a statement is the
      document of its id, or stands in the letter that it names.

      EXAMPLE: cijferspoor score corpus/gold/letters.jsonl figuren.jsonl
      EXAMPLE: cijferspoor score --verdicts corpus/gold/verdicts.jsonl oordelen.jsonl
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
    table.add([
      "label and reason right", percent(Double(score.reasoned) / Double(max(1, score.figures))),
    ])
    table.add(["false accusations", String(score.falseAccusations)])
    table.add(["true doubted", "\(score.trueFigures.part) of \(score.trueFigures.whole)"])
    table.add(["wrong caught", "\(score.wrongFigures.part) of \(score.wrongFigures.whole)"])
    table.add(["wrong confirmed", String(score.wrongConfirmed)])
    for (name, share) in [("claimed", score.claimed), ("official", score.official)]
    where share.whole > 0 {
      table.add(["\(name) interval right", "\(share.part) of \(share.whole)"])
    }
    return table.text()
  }

  /// A share to three decimals, as the scorers print it.
  private static func percent(_ share: Double) -> String {
    let thousandths = Int((share * 1000).rounded())
    let fraction = String(thousandths % 1000)
    return "\(thousandths / 1000)." + String(repeating: "0", count: 3 - fraction.count) + fraction
  }
}

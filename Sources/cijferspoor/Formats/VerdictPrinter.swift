// SPDX-License-Identifier: EUPL-1.2

import CorpusRun
import FigureChecking
import FigureModel
import OfficialData

/// How verdicts are printed.
enum VerdictFormat: String, CaseIterable {
  case jsonl
  case csv
  case table
  case claimreview
}

/// Prints verdicts as JSON Lines, comma-separated values, a table with the sources below it, or
/// ClaimReview records.
struct VerdictPrinter {
  private let format: VerdictFormat
  private var output = StandardOutput()
  private var json = JSONWriter()
  private let words: VerdictText
  private var counts: [Verdict.Label: Int] = [:]
  private var sources: [VerdictText.Source] = []
  private var isStarted = false

  init(_ format: VerdictFormat, language: CheckOptions.Language) {
    self.format = format
    words = VerdictText(language: language)
  }

  /// Whether sources are to be named at the end.
  var needsSources: Bool { !sources.isEmpty }

  /// Adds the verdicts on one document; lines leave at once where `flushed`.
  mutating func print(_ verdicts: [Verdict], flushed: Bool) throws(InputError) {
    switch format {
    case .jsonl:
      json.removeAll()
      for verdict in verdicts {
        verdict.write(to: &json)
        json.endLine()
      }
      try output.append(json.bytes)
    case .csv:
      if !isStarted { try output.append(CSV.row(VerdictColumns.header)) }
      isStarted = true
      for verdict in verdicts { try output.append(CSV.row(VerdictColumns.row(verdict))) }
    case .table: try output.append(text(verdicts))
    case .claimreview:
      json.removeAll()
      for verdict in verdicts where ClaimReview.isReview(verdict) {
        ClaimReview(words: words).write(verdict, to: &json)
        json.endLine()
      }
      try output.append(json.bytes)
    }
    if flushed { try output.flush() }
  }

  /// Writes what is left, under a table its sources, by the names that `datasets` give them, and how many figures got which
  /// label.
  mutating func finish(_ datasets: [DatasetEntry]) throws(InputError) {
    if format == .table {
      for source in sources {
        let entry = datasets.first { $0.dataset.id == source.dataset }
        try output.append(words.credit(source, entry) + "\n")
      }
      if !counts.isEmpty { try output.append(words.summary(counts) + "\n") }
    }
    try output.flush()
  }

  /// The verdicts on one document as a table under its name.
  private mutating func text(_ verdicts: [Verdict]) -> String {
    guard let document = verdicts.first?.claim.document else { return "" }
    var table = TextTable(words.heads)
    for verdict in verdicts {
      let figure = verdict.claim
      counts[verdict.label, default: 0] += 1
      table.add([
        figure.locator?.page.map(String.init) ?? "", figure.quote, FigureText.value(of: figure),
        words.label(verdict), words.official(verdict), words.note(verdict),
      ])
      for observation in verdict.evidence {
        let source = VerdictText.Source(
          dataset: observation.dataset, version: observation.vintage.version)
        if !sources.contains(source) { sources.append(source) }
      }
    }
    return "\(document)\n\n\(table.text())\n"
  }
}

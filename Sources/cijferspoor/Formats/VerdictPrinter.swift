// SPDX-License-Identifier: EUPL-1.2

import CorpusRun
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
  private var table = TextTable([
    "document", "blz.", "citaat", "cijfer", "oordeel", "officieel", "toelichting",
  ])
  private var sources: [VerdictText.Source] = []
  private var isStarted = false

  init(_ format: VerdictFormat) {
    self.format = format
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
        ClaimReview.write(verdict, to: &json)
        json.endLine()
      }
      try output.append(json.bytes)
    }
    if flushed { try output.flush() }
  }

  /// Writes what is left, with the sources under a table by the names that `datasets` give them.
  mutating func finish(_ datasets: [DatasetEntry]) throws(InputError) {
    if format == .table {
      for source in sources {
        let line = VerdictText.credit(source, datasets.first { $0.dataset.id == source.dataset })
        try output.append("Bron: \(line); bewerking Cijferspoor\n")
      }
    }
    try output.flush()
  }

  /// The verdicts on one document as a table under its name.
  private mutating func text(_ verdicts: [Verdict]) -> String {
    guard let document = verdicts.first?.claim.document else { return "" }
    var table = TextTable(["blz.", "citaat", "cijfer", "oordeel", "officieel", "toelichting"])
    for verdict in verdicts {
      let figure = verdict.claim
      table.add([
        figure.locator?.page.map(String.init) ?? "", figure.quote, FigureText.value(of: figure),
        VerdictText.label(verdict), VerdictText.official(verdict), VerdictText.note(verdict),
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

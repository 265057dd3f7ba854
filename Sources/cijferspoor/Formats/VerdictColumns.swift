// SPDX-License-Identifier: EUPL-1.2

import FigureModel

/// A verdict as a row of comma-separated values: what was judged, how, and on what grounds.
enum VerdictColumns {
  static let header =
    [
      "label", "reason", "claimed_low", "claimed_high", "official_low", "official_high",
      "official_status", "dataset",
      "measure", "period_code", "formula", "indicator", "needed", "explanation",
    ] + FigureColumns.header

  static func row(_ verdict: Verdict) -> [String] {
    let claimed = ends(verdict.claimed)
    let official = ends(verdict.official)
    let evidence = verdict.evidence.first
    return [
      verdict.label.rawValue, verdict.reason?.rawValue ?? "", claimed.0, claimed.1, official.0,
      official.1,
      verdict.officialStatus?.rawValue ?? "", evidence?.dataset ?? "", evidence?.measure.code ?? "",
      evidence?.periodLabel.code ?? "", verdict.formula ?? "", verdict.indicator ?? "",
      verdict.needed ?? "",
      verdict.explanation,
    ] + FigureColumns.row(verdict.claim)
  }

  /// The ends of the one interval, or of the change's end, which is what a reader looks for first.
  private static func ends(_ compared: Verdict.Compared?) -> (String, String) {
    let measured: Verdict.Measured? =
      switch compared {
      case .single(let measured): measured
      case .parts(let from, let to, let by): to ?? by ?? from
      case nil: nil
      }
    return (measured?.interval.low.description ?? "", measured?.interval.high.description ?? "")
  }
}

// SPDX-License-Identifier: EUPL-1.2

import FigureChecking
import FigureModel
import Foundation
import OfficialData

/// Verdicts in the words of a reader, in Dutch or English; a figure is never called untrue.
struct VerdictText {
  let language: CheckOptions.Language

  private var isDutch: Bool { language == .dutch }

  /// The heads of a table's columns.
  var heads: [String] {
    isDutch
      ? ["blz.", "citaat", "cijfer", "oordeel", "officieel", "toelichting"]
      : ["p.", "quote", "figure", "verdict", "official", "explanation"]
  }

  /// A label with its reason.
  func label(_ verdict: Verdict) -> String {
    let label = label(verdict.label)
    guard let reason = verdict.reason else { return label }
    return "\(label) (\(isDutch ? Self.dutch(reason) : Self.english(reason)))"
  }

  /// A label in words.
  func label(_ label: Verdict.Label) -> String {
    switch label {
    case .confirmed: isDutch ? "klopt" : "confirmed"
    case .contradicted: isDutch ? "wijkt af van" : "differs"
    case .differs: isDutch ? "wijkt mogelijk af" : "may differ"
    case .inconsistent: isDutch ? "strijdig met zichzelf" : "inconsistent"
    case .notComparable: isDutch ? "niet te vergelijken" : "not comparable"
    case .undetermined: isDutch ? "niet te bepalen" : "undetermined"
    case .noSource: isDutch ? "geen bron" : "no source"
    case .notCheckable: isDutch ? "niet te toetsen" : "not checkable"
    case .sourceError: isDutch ? "bron onleesbaar" : "source unreadable"
    }
  }

  /// How many figures got which label, in one line.
  func summary(_ counts: [Verdict.Label: Int]) -> String {
    let total = counts.values.reduce(0, +)
    let parts = Verdict.Label.allCases.compactMap { label in
      counts[label].map { "\($0) \(self.label(label))" }
    }
    let head = isDutch ? (total == 1 ? "cijfer" : "cijfers") : (total == 1 ? "figure" : "figures")
    return "\(total) \(head): \(parts.joined(separator: ", "))"
  }

  /// What the official data say, with how settled they are: the value that was published, or what follows from several.
  func official(_ verdict: Verdict) -> String {
    guard let official = verdict.official else { return "" }
    let formulas = formulas(verdict.formula)
    func text(_ measured: Verdict.Measured, _ role: String) -> String {
      self.text(measured, published(verdict, formulas[role] ?? formulas[""]))
    }
    let text =
      switch official {
      case .single(let measured): text(measured, "")
      case .parts(let from, let to, let by):
        [
          from.map { (isDutch ? "van " : "from ") + text($0, "from") },
          to.map { (isDutch ? "naar " : "to ") + text($0, "to") },
          by.map { (isDutch ? "met " : "by ") + text($0, "by") },
        ].compactMap(\.self).joined(separator: ", ")
      }
    guard verdict.officialStatus == .provisional else { return text }
    return text + (isDutch ? " (voorlopig)" : " (provisional)")
  }

  /// The formulas of the parts, by their role; one without a role by nothing.
  private func formulas(_ formula: String?) -> [String: String] {
    var formulas: [String: String] = [:]
    for part in (formula ?? "").components(separatedBy: "; ") {
      let pieces = part.components(separatedBy: ": ")
      formulas[pieces.count == 2 ? pieces[0] : ""] = pieces.last
    }
    return formulas
  }

  /// The observation that a formula of one letter stands for.
  private func published(_ verdict: Verdict, _ formula: String?) -> Observation? {
    guard let letter = formula?.utf8.first, formula?.utf8.count == 1, (97...122).contains(letter),
      verdict.evidence.indices.contains(Int(letter) - 97)
    else { return nil }
    let observation = verdict.evidence[Int(letter) - 97]
    return observation.masked == nil ? observation : nil
  }

  private func text(_ measured: Verdict.Measured, _ observation: Observation?) -> String {
    let unit = isDutch ? FigureText.unit(measured.unit) : Self.english(measured.unit)
    if let observation, let value = observation.value, measured.interval.contains(value) {
      return number(value, decimals: max(0, -observation.lastPlace)) + unit
    }
    let interval = measured.interval
    guard interval.low != interval.high else { return number(interval.low) + unit }
    return "\(number(interval.low)) \(isDutch ? "à" : "to") \(number(interval.high))\(unit)"
  }

  private func number(_ value: ExactDecimal, decimals: Int = 0) -> String {
    let dutch = FigureText.number(value, decimals: decimals)
    guard !isDutch else { return dutch }
    return String(dutch.map { $0 == "," ? "." : $0 == "." ? "," : $0 })
  }

  /// What a reader needs beside label and values: the explanation without the source, which stands
  /// below the table; nothing where a figure is simply confirmed.
  func note(_ verdict: Verdict) -> String {
    var notes = verdict.label == .inconsistent ? [] : verdict.related.map(\.why)
    if verdict.label != .confirmed || verdict.reason != .exact {
      let source = isDutch ? " (bron: " : " (source: "
      let text = verdict.explanation.components(separatedBy: source).first
      notes.insert(text ?? verdict.explanation, at: 0)
    }
    guard notes.count > 1 else { return notes.first ?? "" }
    return notes.map { $0.hasSuffix(".") ? String($0.dropLast()) : $0 }.joined(separator: "; ")
  }

  /// The dataset that an observation is from, as its licence asks to name it.
  func source(_ observation: Observation) -> String {
    let parts = observation.dataset.split(separator: ":", maxSplits: 1)
    let table = isDutch ? "tabel" : "table"
    let name =
      parts.count == 2 ? "\(parts[0].uppercased()), \(table) \(parts[1])" : observation.dataset
    return "\(name), \(isDutch ? "versie" : "version") \(observation.vintage.version)"
  }

  /// A version of a dataset.
  struct Source: Hashable {
    var dataset: String
    var version: String
  }

  /// The line below a table that names a source as its licence asks: who publishes it, what it is called, where it is found and
  /// which version.
  func credit(_ source: Source, _ entry: DatasetEntry?) -> String {
    let table = source.dataset.split(separator: ":", maxSplits: 1)
    let number = table.count == 2 ? "\(isDutch ? "tabel" : "table") \(table[1]), " : ""
    let version = "\(isDutch ? "versie" : "version") \(source.version)"
    let line: String
    if let entry {
      let publisher = entry.attribution.isEmpty ? entry.dataset.publisher : entry.attribution
      let credit = publisher.hasPrefix("Bron: ") ? String(publisher.dropFirst(6)) : publisher
      line = "\(credit), «\(entry.dataset.title)», \(number)\(version)"
    } else {
      let publisher = table.count == 2 ? "\(table[0].uppercased()), " : "\(source.dataset), "
      line = publisher + number + version
    }
    return isDutch
      ? "Bron: \(line); bewerking Cijferspoor" : "Source: \(line); processed by Cijferspoor"
  }
}

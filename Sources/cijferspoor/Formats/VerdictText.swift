// SPDX-License-Identifier: EUPL-1.2

import FigureModel
import Foundation
import OfficialData

/// Verdicts in the words of a Dutch reader; a figure is never called untrue.
enum VerdictText {
  /// A label with its reason.
  static func label(_ verdict: Verdict) -> String {
    let label =
      switch verdict.label {
      case .confirmed: "klopt"
      case .contradicted: "wijkt af van"
      case .differs: "wijkt mogelijk af"
      case .inconsistent: "strijdig met zichzelf"
      case .notComparable: "niet te vergelijken"
      case .undetermined: "niet te bepalen"
      case .noSource: "geen bron"
      case .notCheckable: "niet te toetsen"
      case .sourceError: "bron onleesbaar"
      }
    guard let reason = verdict.reason.map(reason) else { return label }
    return "\(label) (\(reason))"
  }

  /// What the official data allow, with how settled they are.
  static func official(_ verdict: Verdict) -> String {
    guard let official = verdict.official else { return "" }
    let text =
      switch official {
      case .single(let measured): measured.text
      case .parts(let from, let to, let by):
        [from.map { "van " + $0.text }, to.map { "naar " + $0.text }, by.map { "met " + $0.text }]
          .compactMap(\.self).joined(separator: ", ")
      }
    return verdict.officialStatus == .provisional ? text + " (voorlopig)" : text
  }

  /// What a reader needs beside label and values: the explanation without the source, which stands
  /// below the table; nothing where a figure is simply confirmed.
  static func note(_ verdict: Verdict) -> String {
    var notes = verdict.label == .inconsistent ? [] : verdict.related.map(\.why)
    if verdict.label != .confirmed || verdict.reason != .exact {
      let text = verdict.explanation.components(separatedBy: " (bron: ").first
      notes.insert(text ?? verdict.explanation, at: 0)
    }
    guard notes.count > 1 else { return notes.first ?? "" }
    return notes.map { $0.hasSuffix(".") ? String($0.dropLast()) : $0 }.joined(separator: "; ")
  }

  /// The dataset that an observation is from, as its licence asks to name it.
  static func source(_ observation: Observation) -> String {
    let parts = observation.dataset.split(separator: ":", maxSplits: 1)
    let name =
      parts.count == 2 ? "\(parts[0].uppercased()), tabel \(parts[1])" : observation.dataset
    return "\(name), versie \(observation.vintage.version)"
  }

  /// A version of a dataset.
  struct Source: Hashable {
    var dataset: String
    var version: String
  }

  /// A source as its licence asks to name it: who publishes it, what it is called, where it is found and which version.
  static func credit(_ source: Source, _ entry: DatasetEntry?) -> String {
    let table = source.dataset.split(separator: ":", maxSplits: 1)
    let number = table.count == 2 ? "tabel \(table[1]), " : ""
    guard let entry else {
      let publisher = table.count == 2 ? "\(table[0].uppercased()), " : "\(source.dataset), "
      return "\(publisher)\(number)versie \(source.version)"
    }
    let publisher = entry.attribution.isEmpty ? entry.dataset.publisher : entry.attribution
    let credit = publisher.hasPrefix("Bron: ") ? String(publisher.dropFirst(6)) : publisher
    return "\(credit), «\(entry.dataset.title)», \(number)versie \(source.version)"
  }

  private static func reason(_ reason: Verdict.Reason) -> String {
    switch reason {
    case .exact: "precies"
    case .rounded: "afgerond"
    case .provisional: "voorlopig cijfer"
    case .earlierVintage: "eerdere versie"
    case .value: "waarde"
    case .direction: "richting"
    case .unit: "eenheid"
    case .arithmetic: "rekenkundig"
    case .repeated: "twee waarden"
    case .definition: "andere definitie"
    case .population: "andere populatie"
    case .period: "andere periode"
    case .vintage: "versie van toen ontbreekt"
    case .interval: "marge"
    case .ambiguous: "meer reeksen passen"
    case .forecast: "verwachting"
    case .target: "doel"
    case .hypothetical: "aanname"
    case .vague: "te vaag"
    case .unlinked: "niet te koppelen"
    }
  }
}

extension Verdict.Measured {
  fileprivate var text: String {
    let unit = FigureText.unit(unit)
    guard interval.low != interval.high else { return FigureText.number(interval.low) + unit }
    return "\(FigureText.number(interval.low)) à \(FigureText.number(interval.high))\(unit)"
  }
}

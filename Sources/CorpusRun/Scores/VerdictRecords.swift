// SPDX-License-Identifier: EUPL-1.2

public import FigureChecking
import FigureModel
import Foundation

/// Reads verdicts, and gold that says which are right, from JSON Lines.
public enum VerdictRecords {
  private struct GoldRow: Decodable {
    var doc: String
    var start: Int
    var end: Int
    var label: String
    var automatic: String?
    var accept: [String]?

    enum CodingKeys: String, CodingKey {
      case doc
      case start
      case end
      case label
      case automatic = "label_auto"
      case accept
    }
  }

  private struct FoundRow: Decodable {
    struct Claim: Decodable {
      var doc: String
      var start: Int
      var end: Int
    }
    var label: String
    var indicator: String?
    var claim: Claim
  }

  /// Gold: `{"doc", "start", "end", "label"}`, with `label_auto` where the program's own link must
  /// say less, and `accept`.
  public static func readGold(_ path: String) throws(InputError) -> [VerdictScore.Expected] {
    try rows(path, of: GoldRow.self, "a record with doc, start, end and label") { row in
      guard let curated = Verdict.Label(rawValue: row.label) else { return nil }
      let automatic =
        row.automatic.flatMap(Verdict.Label.init)
        ?? (curated == .contradicted ? .differs : curated)
      return VerdictScore.Expected(
        document: fileName(row.doc), span: TextSpan(row.start, row.end), curated: curated,
        automatic: automatic,
        accepted: Set((row.accept ?? []).compactMap(Verdict.Label.init)))
    }
  }

  /// Verdicts as `check` prints them.
  public static func readFound(_ path: String) throws(InputError) -> [VerdictScore.Given] {
    try rows(path, of: FoundRow.self, "a verdict record with label and claim") { row in
      guard let label = Verdict.Label(rawValue: row.label) else { return nil }
      return VerdictScore.Given(
        document: fileName(row.claim.doc), span: TextSpan(row.claim.start, row.claim.end),
        label: label,
        isCurated: row.indicator != nil)
    }
  }

  private static func rows<Row: Decodable, Value>(
    _ path: String, of type: Row.Type, _ wanted: String, _ make: (Row) -> Value?
  ) throws(InputError) -> [Value] {
    let lines = try FileBytes.read(path).split(separator: 0x0A, omittingEmptySubsequences: false)
    var values: [Value] = []
    for (number, line) in lines.enumerated() where !line.allSatisfy({ $0 <= 0x20 }) {
      guard let row = try? JSONDecoder().decode(type, from: Data(line)), let value = make(row)
      else {
        throw InputError(.malformedLine, at: "\(path), line \(number + 1)", detail: "not \(wanted)")
      }
      values.append(value)
    }
    return values
  }

  private static func fileName(_ path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }
}

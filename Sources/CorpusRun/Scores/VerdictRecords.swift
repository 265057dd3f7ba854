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
    var reason: String?
    var indicator: String?
    var claimed: MeasuredRow?
    var official: MeasuredRow?
    var claim: Claim
  }

  /// Gold: `{"doc", "start", "end", "label"}`, with `label_auto` where the program's own link must
  /// say less, and `accept`; or statements with their figures, as `corpus/gold/verdicts.jsonl` has them.
  public static func readGold(_ path: String) throws(InputError) -> [VerdictScore.Expected] {
    let slash = path.lastIndex(of: "/")
    let folder = slash.map { String(path[..<$0]) } ?? "."
    let wanted =
      "a record with doc, start, end and label, or a statement whose quotes are in its text and whose labels and reasons exist"
    return try rows(path, of: EitherRow.self, wanted) { row in
      switch row {
      case .statement(let statement):
        return statement.expected(inLettersOf: [folder, folder + "/.."])
      case .figure(let row):
        guard let curated = Verdict.Label(rawValue: row.label) else { return nil }
        let automatic =
          row.automatic.flatMap(Verdict.Label.init)
          ?? (curated == .contradicted ? .differs : curated)
        return [
          VerdictScore.Expected(
            document: fileName(row.doc), span: TextSpan(row.start, row.end), curated: curated,
            automatic: automatic,
            accepted: Set((row.accept ?? []).compactMap(Verdict.Label.init)))
        ]
      }
    }.flatMap(\.self)
  }

  /// A line of gold: a figure or a statement.
  private enum EitherRow: Decodable {
    case figure(GoldRow)
    case statement(GoldStatement)

    init(from decoder: any Decoder) throws {
      if let statement = try? GoldStatement(from: decoder) {
        self = .statement(statement)
      } else {
        self = .figure(try GoldRow(from: decoder))
      }
    }
  }

  /// Verdicts as `check` prints them.
  public static func readFound(_ path: String) throws(InputError) -> [VerdictScore.Given] {
    try rows(path, of: FoundRow.self, "a verdict record with label and claim") { row in
      guard let label = Verdict.Label(rawValue: row.label) else { return nil }
      var given = VerdictScore.Given(
        document: fileName(row.claim.doc), span: TextSpan(row.claim.start, row.claim.end),
        label: label, isCurated: row.indicator != nil)
      given.reason = row.reason.flatMap(Verdict.Reason.init)
      given.claimed = row.claimed?.intervals ?? [:]
      given.official = row.official?.intervals ?? [:]
      return given
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

// SPDX-License-Identifier: EUPL-1.2

public import FigureChecking
import FigureModel
import Foundation

/// Reads figure records, gold or found, from JSON Lines.
public enum FigureRecords {
  private struct Row: Decodable {
    struct Size: Decodable {
      var value: Decimal?
      var min: Decimal?
      var max: Decimal?
      var unit: String?
    }
    struct Ends: Decodable {
      var start: String?
      var end: String?
    }
    var doc: String
    var start: Int
    var end: Int
    var kind: String
    var value: Decimal?
    var min: Decimal?
    var max: Decimal?
    var from: Decimal?
    var to: Decimal?
    var by: Size?
    var unit: String?
    var direction: String?
    var approximation: String?
    var modality: String?
    var period: Ends?
    var subject: String?
    var optional: Bool?
    var any: [String]?
  }

  /// The records in the file at `path`, one a line; blank lines are passed over.
  public static func read(_ path: String) throws(InputError) -> [ScoredFigure] {
    let lines = try FileBytes.read(path).split(separator: 0x0A, omittingEmptySubsequences: false)
    var figures: [ScoredFigure] = []
    for (number, line) in lines.enumerated() where !line.allSatisfy({ $0 <= 0x20 }) {
      guard let row = try? JSONDecoder().decode(Row.self, from: Data(line)), 0 <= row.start,
        row.start <= row.end
      else {
        throw InputError(
          .malformedLine, at: "\(path), line \(number + 1)",
          detail: "not a figure record with doc, start, end and kind")
      }
      figures.append(figure(row))
    }
    return figures
  }

  private static func figure(_ row: Row) -> ScoredFigure {
    func numbers(_ pairs: [(String, Decimal?)]) -> [String: ExactDecimal] {
      pairs.reduce(into: [:]) { result, pair in
        if let value = pair.1 { result[pair.0] = ExactDecimal("\(value)") }
      }
    }
    let labels = [
      ("direction", row.direction), ("approximation", row.approximation),
      ("modality", row.modality),
    ]
    return ScoredFigure(
      document: row.doc.split(separator: "/").last.map(String.init) ?? row.doc,
      span: TextSpan(row.start, row.end),
      kind: row.kind,
      numbers: numbers([
        ("value", row.value), ("min", row.min), ("max", row.max), ("from", row.from),
        ("to", row.to),
      ]),
      by: row.by.map { numbers([("value", $0.value), ("min", $0.min), ("max", $0.max)]) },
      byUnit: row.by?.unit,
      unit: row.unit, labels: labels.reduce(into: [:]) { if let label = $1.1 { $0[$1.0] = label } },
      periodStart: row.period?.start, periodEnd: row.period?.end, subject: row.subject,
      isOptional: row.optional ?? false, open: Set(row.any ?? []))
  }
}

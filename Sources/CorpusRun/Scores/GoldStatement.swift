// SPDX-License-Identifier: EUPL-1.2

import FigureChecking
import FigureModel
import Foundation

/// A statement of gold with the verdicts that its figures should get.
///
/// `{"id", "text", "document_date", "figures": [{"quote", "label_curated", "label_auto", "reason", "accept", "claimed",
/// "expected_official"}]}`. It is its own document, called `id`, unless `letter` names the text that it stands in: a file of the
/// folder `letters` beside the gold or one above.
struct GoldStatement: Decodable {
  struct Row: Decodable {
    var quote: String
    var curated: String
    var automatic: String?
    var reason: String?
    var accept: [String]?
    var claimed: MeasuredRow?
    var official: MeasuredRow?

    enum CodingKeys: String, CodingKey {
      case quote
      case curated = "label_curated"
      case automatic = "label_auto"
      case reason
      case accept
      case claimed
      case official = "expected_official"
    }
  }

  var id: String
  var text: String
  var letter: String?
  var figures: [Row]

  /// The figures with their place in the statement's document; nil where a quote or the text is not in it, or a label or reason is none.
  func expected(inLettersOf folders: [String]) -> [VerdictScore.Expected]? {
    var scalars = Array(text.unicodeScalars)
    var start = 0
    if let letter {
      guard
        let bytes = folders.lazy.compactMap({ try? FileBytes.read("\($0)/letters/\(letter)") })
          .first
      else { return nil }
      scalars = Array(String(decoding: bytes, as: UTF8.self).unicodeScalars)
      guard let place = Self.find(text, in: scalars[...]) else { return nil }
      start = place.lowerBound
    }
    var expected: [VerdictScore.Expected] = []
    for row in figures {
      guard let place = Self.find(row.quote, in: scalars[start...]),
        let curated = Verdict.Label(rawValue: row.curated)
      else { return nil }
      let automatic = row.automatic.map(Verdict.Label.init)
      let accepted = (row.accept ?? []).map(Self.label)
      let reason = row.reason.map(Verdict.Reason.init)
      // A label or reason that is misspelt would count for nothing in silence.
      guard automatic != .some(nil), reason != .some(nil), !accepted.contains(nil) else {
        return nil
      }
      var figure = VerdictScore.Expected(
        document: letter ?? id, span: TextSpan(place.lowerBound, place.upperBound),
        curated: curated,
        automatic: automatic?.flatMap(\.self) ?? (curated == .contradicted ? .differs : curated),
        accepted: Set(accepted.compactMap(\.self)))
      figure.reason = reason?.flatMap(\.self)
      figure.claimed = row.claimed?.intervals ?? [:]
      figure.official = row.official?.intervals ?? [:]
      expected.append(figure)
    }
    return expected
  }

  /// The label of `not_comparable/definition`, which names a reason as well.
  private static func label(_ text: String) -> Verdict.Label? {
    text.split(separator: "/").first.flatMap { Verdict.Label(rawValue: String($0)) }
  }

  /// The first place of `text` in `scalars`, where any run of blanks stands for any other.
  private static func find(_ text: String, in scalars: ArraySlice<Unicode.Scalar>) -> Range<Int>? {
    let words = text.split(whereSeparator: \.isWhitespace).map { Array($0.unicodeScalars) }
    guard let first = words.first?.first else { return nil }
    for start in scalars.indices where scalars[start] == first {
      var place = start
      var isFound = true
      for (index, word) in words.enumerated() {
        if index > 0 {
          let blank = place
          while place < scalars.endIndex, scalars[place].properties.isWhitespace { place += 1 }
          isFound = place > blank
        }
        guard isFound, scalars[place...].starts(with: word) else {
          isFound = false
          break
        }
        place += word.count
      }
      if isFound { return start..<place }
    }
    return nil
  }
}

/// An interval, or those of the parts of a change, as records write them.
struct MeasuredRow: Decodable {
  struct Ends: Decodable {
    var low: Decimal
    var high: Decimal

    var interval: Interval? {
      guard let low = ExactDecimal("\(low)"), let high = ExactDecimal("\(high)") else { return nil }
      return Interval(low, high)
    }
  }

  /// By part; "" where there is one.
  var intervals: [String: Interval] = [:]

  enum CodingKeys: String, CodingKey {
    case from
    case to
    case by
  }

  init(from decoder: any Decoder) throws {
    if let ends = try? Ends(from: decoder) {
      intervals[""] = ends.interval
      return
    }
    let container = try decoder.container(keyedBy: CodingKeys.self)
    for key in [CodingKeys.from, .to, .by] {
      intervals[key.stringValue] = try container.decodeIfPresent(Ends.self, forKey: key)?.interval
    }
  }
}

// SPDX-License-Identifier: EUPL-1.2

import FigureChecking
import FigureModel
import Foundation

/// Verdicts as schema.org's ClaimReview in JSON-LD, for those who publish fact checks.
///
/// The rating is the verdict's own words; it has a number only where the data decide, so that a
/// figure that nobody could check is never ranked between true and false.
struct ClaimReview {
  let words: VerdictText

  /// What readers of the format show of a claim, in characters.
  private static let claimLength = 75

  /// Whether the data decide: the others are no reviews.
  static func isReview(_ verdict: Verdict) -> Bool {
    switch verdict.label {
    case .confirmed, .contradicted, .differs, .inconsistent: true
    case .notComparable, .undetermined, .noSource, .notCheckable, .sourceError: false
    }
  }

  /// Writes one review.
  func write(_ verdict: Verdict, to json: inout JSONWriter) {
    let figure = verdict.claim
    json.object { json in
      json.member("@context", "https://schema.org")
      json.member("@type", "ClaimReview")
      json.member("url", "\(Self.address(of: figure.document))#\(figure.id)")
      json.member("claimReviewed", Self.claim(figure))
      json.member("inLanguage", words.language.rawValue)
      json.key("author")
      json.object {
        $0.member("@type", "Organization")
        $0.member("name", "Cijferspoor")
      }
      json.key("itemReviewed")
      json.object { json in
        json.member("@type", "Claim")
        json.member("text", figure.quote)
        json.member("inLanguage", "nl")
        if let name = figure.attribution?.name {
          json.key("author")
          json.object {
            $0.member("@type", "Organization")
            $0.member("name", name)
          }
        }
        json.key("appearance")
        json.object {
          $0.member("@type", "CreativeWork")
          $0.member("url", Self.address(of: figure.document))
          $0.member("pagination", figure.locator?.page.map(String.init))
        }
      }
      json.key("reviewRating")
      json.object { json in
        json.member("@type", "Rating")
        json.member("ratingValue", Self.rating(verdict.label))
        json.member("worstRating", 1)
        json.member("bestRating", 3)
        json.member("alternateName", words.label(verdict))
        json.member("ratingExplanation", verdict.explanation)
      }
      json.member("citation", verdict.evidence.map(words.source).unique) { $0.string($1) }
    }
  }

  /// Where a label stands from one that accuses, over one that a person has to confirm first, to one that fits.
  private static func rating(_ label: Verdict.Label) -> Int {
    switch label {
    case .confirmed: 3
    case .differs: 2
    default: 1
    }
  }

  /// The address of a document: its own where it has one, else that of the file.
  private static func address(of document: String) -> String {
    if document.contains("://") { return document }
    return URL(filePath: document).absoluteString
  }

  /// The claim in as many words as fit: what is measured, its value and its period.
  private static func claim(_ figure: Figure) -> String {
    let parts = [
      figure.subject ?? "", FigureText.value(of: figure), FigureText.period(figure.period),
    ]
    let text = parts.filter { !$0.isEmpty }.joined(separator: " ").oneLine
    return text.count <= claimLength ? text : text.prefix(claimLength - 1) + "…"
  }
}

extension [String] {
  /// The elements without repetition, in order.
  fileprivate var unique: [String] {
    reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }
}

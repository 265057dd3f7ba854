// SPDX-License-Identifier: EUPL-1.2

import FigureModel

/// Verdicts as schema.org's ClaimReview in JSON-LD, for those who publish fact checks.
///
/// The rating is the verdict's own words; it has a number only where the data decide, so that a
/// figure that nobody could check is never ranked between true and false.
enum ClaimReview {
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
  static func write(_ verdict: Verdict, to json: inout JSONWriter) {
    let figure = verdict.claim
    json.object { json in
      json.member("@context", "https://schema.org")
      json.member("@type", "ClaimReview")
      json.member("url", "\(figure.document)#\(figure.id)")
      json.member("claimReviewed", claim(figure))
      json.member("inLanguage", "nl")
      json.key("author")
      json.object {
        $0.member("@type", "SoftwareApplication")
        $0.member("name", "Cijferspoor")
      }
      json.key("itemReviewed")
      json.object { json in
        json.member("@type", "Claim")
        json.member("text", figure.quote)
        json.key("appearance")
        json.object {
          $0.member("@type", "CreativeWork")
          $0.member("url", figure.document)
          $0.member("pagination", figure.locator?.page.map(String.init))
        }
      }
      json.key("reviewRating")
      json.object { json in
        json.member("@type", "Rating")
        json.member("ratingValue", verdict.label == .confirmed ? 2 : 1)
        json.member("worstRating", 1)
        json.member("bestRating", 2)
        json.member("alternateName", VerdictText.label(verdict))
        json.member("ratingExplanation", verdict.explanation)
      }
      json.member("citation", verdict.evidence.map(VerdictText.source).unique) { $0.string($1) }
    }
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

// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Testing

/// What `check` prints, as a user sees it.
@Suite struct CheckOutputTests {
  /// What schema.org and those who show fact checks ask of a ClaimReview.
  private struct Review: Decodable {
    struct Rating: Decodable {
      var ratingValue: Int
      var worstRating: Int
      var bestRating: Int
      var alternateName: String
    }
    struct Item: Decodable {
      struct Work: Decodable {
        var url: URL
      }
      var text: String
      var appearance: Work
    }
    var context: String
    var type: String
    var url: URL
    var claimReviewed: String
    var reviewRating: Rating
    var itemReviewed: Item

    enum CodingKeys: String, CodingKey {
      case context = "@context"
      case type = "@type"
      case url
      case claimReviewed
      case reviewRating
      case itemReviewed
    }
  }

  private static let letter = Program.corpus + "/letters/prijzen-bevolking-werk.txt"

  /// Gives `body` a store with the figures of the corpus, removed afterwards.
  private func withStore(_ body: (String) throws -> Void) throws {
    let folder = NSTemporaryDirectory() + "check-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let store = folder + "/store.sqlite"
    let imported = try Program.run(["data", "import", Program.corpus + "/data", "--store", store])
    #expect(imported.status == 0)
    try body(store)
  }

  @Test func reviewsHaveWhatTheirReadersRequire() throws {
    try withStore { store in
      let outcome = try Program.run(
        ["check", Self.letter, "--store", store, "--format", "claimreview"])
      #expect(outcome.lines.count > 5)
      for line in outcome.lines {
        let review = try JSONDecoder().decode(Review.self, from: Data(line.utf8))
        #expect(review.context == "https://schema.org")
        #expect(review.type == "ClaimReview")
        #expect(review.url.scheme == "file")
        #expect(review.itemReviewed.appearance.url.scheme == "file")
        #expect(!review.claimReviewed.isEmpty && review.claimReviewed.count <= 75)
        #expect(!review.reviewRating.alternateName.isEmpty)
        #expect(
          (review.reviewRating.worstRating...review.reviewRating.bestRating)
            .contains(review.reviewRating.ratingValue))
      }
    }
  }

  @Test func verdictsAreExplainedInTheLanguageAskedFor() throws {
    try withStore { store in
      let english = try Program.run(
        ["check", Self.letter, "--store", store, "--format", "table", "--explain-in", "en"])
      #expect(english.output.contains("confirmed (exactly)"))
      #expect(english.output.contains("Source: "))
      #expect(!english.output.contains("klopt"))
      let dutch = try Program.run(["check", Self.letter, "--store", store, "--format", "table"])
      #expect(dutch.output.contains("klopt (precies)"))
      #expect(dutch.lines.last?.contains(" cijfers: ") == true)
    }
  }

  @Test func aStoreThatIsMissingOrTooYoungIsSaid() throws {
    let missing = try Program.run(["check", Self.letter, "--store", "/nergens/store.sqlite"])
    #expect(missing.status != 0)
    #expect(missing.errors.contains("data import"))
    try withStore { store in
      let early = try Program.run(
        ["check", Self.letter, "--store", store, "--as-of", "2001-01-01", "--format", "jsonl"])
      #expect(early.status == 0)
      #expect(early.errors.contains("no version as old as that"))
      #expect(!early.output.contains(#""label":"confirmed""#))
    }
  }

  @Test func aLabelToFailOnEndsWithOne() throws {
    try withStore { store in
      let call = ["check", Self.letter, "--store", store, "--format", "csv", "--fail-on"]
      let reached = try Program.run(call + ["contradicted"])
      #expect(reached.status == 1)
      let passed = try Program.run(call + ["source_error"])
      #expect(passed.status == 0)
    }
  }
}

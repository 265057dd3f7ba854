// SPDX-License-Identifier: EUPL-1.2

import FigureParsing
import Foundation
import Testing

/// The reference page in `docs/rules.md` says what the rules say.
@Suite struct RuleReferenceTests {
  static var page: URL {
    URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("docs/rules.md")
  }

  @Test func pageIsFresh() throws {
    let rendered = Language.dutch.ruleReference
    if ProcessInfo.processInfo.environment["RECORD_RULES"] == "1" {
      try rendered.write(to: Self.page, atomically: true, encoding: .utf8)
      // A run that records has shown nothing: it never passes.
      Issue.record("the page was recorded anew; run the test without RECORD_RULES")
    }
    let recorded = try String(contentsOf: Self.page, encoding: .utf8)
    #expect(recorded == rendered, "record it anew with RECORD_RULES=1")
  }
}

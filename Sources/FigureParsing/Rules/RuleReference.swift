// SPDX-License-Identifier: EUPL-1.2

extension Language {
  /// The rules of the language as a page of Markdown: what each reads, what it makes of its examples, what it refuses.
  public var ruleReference: String {
    var lines = [
      "# Rules (`\(code)`)", "",
      "Rendered from the rules themselves; the tests run every example. Do not edit: record it anew with",
      "`RECORD_RULES=1 swift test --filter RuleReferenceTests`.", "",
      "A rule is tried where its words wake it. The reading that covers most measures wins; between readings that cover as",
      "many, the order of this page decides.",
    ]
    for family in rules.families {
      lines += ["", "## \(family.name)"]
      for rule in family.rules { lines += rule.reference }
    }
    return lines.joined(separator: "\n") + "\n"
  }
}

extension Rule {
  fileprivate var reference: [String] {
    var lines = ["", "### `\(id)`", "", note, ""]
    for example in examples {
      let text = example.text.split(separator: "\n").joined(separator: " ⏎ ")
      lines.append("- “\(text)”")
      lines += example.figures.isEmpty ? ["  - no figure"] : example.figures.map { "  - `\($0)`" }
    }
    if !refusals.isEmpty {
      lines += ["", "Leaves alone:", ""]
      lines += refusals.map { "- “\($0.split(separator: "\n").joined(separator: " ⏎ "))”" }
    }
    return lines
  }
}

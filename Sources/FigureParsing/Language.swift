// SPDX-License-Identifier: EUPL-1.2

/// A language as the engine sees it: words and rules; it knows none by name.
public struct Language: Sendable {
  /// The code by which the command line calls it: `nl`.
  public let code: String
  /// The rules.
  public let rules: RuleBook
  let lexicon: Lexicon

  init(code: String, lexicon: Lexicon, rules: RuleBook) {
    self.code = code
    self.lexicon = lexicon
    self.rules = rules
  }
}

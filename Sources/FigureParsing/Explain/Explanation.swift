// SPDX-License-Identifier: EUPL-1.2

/// Why a text gave the figures that it gave: tokens, what each step found, rules tried, winners and losers.
public struct Explanation: Sendable, CustomStringConvertible {
  /// One thing that happened, in order.
  public enum Step: Sendable, Hashable {
    /// A token as it was read, with the classes that the lexicon gives it.
    case token(text: String, classes: [String])
    /// A sentence that holds nothing to read.
    case asleep(text: String)
    /// A rule took a number for no number.
    case veto(rule: String, text: String)
    /// A rule read a period.
    case period(rule: String, text: String)
    /// A number with its unit was read.
    case measure(text: String, value: String)
    /// A rule was tried and did not match.
    case tried(rule: String, text: String)
    /// A rule matched.
    case matched(rule: String, text: String)
    /// The rule whose match was kept.
    case won(rule: String, text: String)
    /// A measure of which no rule made a figure.
    case unused(text: String)
    /// A figure that was dropped because its line holds hardly a word.
    case rubbish(text: String)
  }

  /// What happened, in order.
  public var steps: [Step] = []
  /// The figures, each as one line.
  public var figures: [String] = []

  /// The whole as text, one step a line.
  public var description: String {
    var lines = steps.map(\.line)
    lines.append(figures.isEmpty ? "no figure" : "figures:")
    lines += figures.map { "  " + $0 }
    return lines.joined(separator: "\n")
  }
}

extension Explanation.Step {
  fileprivate var line: String {
    switch self {
    case .token(let text, let classes): "token    \(text)  \(classes.joined(separator: " "))"
    case .asleep(let text): "passed   \(text)"
    case .veto(let rule, let text): "no number \(text)  by \(rule)"
    case .period(let rule, let text): "period   \(text)  by \(rule)"
    case .measure(let text, let value): "measure  \(text)  \(value)"
    case .tried(let rule, let text): "  no     \(rule)  at \(text)"
    case .matched(let rule, let text): "  match  \(rule)  \(text)"
    case .won(let rule, let text): "  WON    \(rule)  \(text)"
    case .unused(let text): "  unused \(text): no rule made a figure of it"
    case .rubbish(let text): "  dropped \(text): its line holds hardly a word"
    }
  }
}

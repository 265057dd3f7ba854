// SPDX-License-Identifier: EUPL-1.2

import FigureModel

/// One wording and what it means: a value with its examples beside it.
///
/// The examples are its tests, its page in the reference is rendered from them, and `explain` prints its id.
public struct Rule: Sendable {
  /// A text and what the rule makes of it.
  public struct Example: Sendable {
    /// The text.
    public let text: String
    /// The figures it holds, each as ``FigureModel/Figure/summary``.
    public let figures: [String]

    /// An example whose `figures` are those that the whole engine finds, in the order of the text.
    public init(_ text: String, _ figures: String...) {
      self.text = text
      self.figures = figures
    }
  }

  /// The dotted identifier, starting with the language: `nl.change.from-to`.
  public let id: String
  /// What it reads, and what it refuses on purpose and why.
  public let note: String
  /// Texts that it reads.
  public let examples: [Example]
  /// Texts that look like it and that it leaves alone; no figure with this rule's id comes out of them.
  public let refusals: [String]

  let step: RuleStep

  init(
    _ id: String, _ step: RuleStep, note: String, examples: [Example], refusals: [String] = []
  ) {
    self.id = id
    self.step = step
    self.note = note
    self.examples = examples
    self.refusals = refusals
  }
}

/// The step of the cascade in which a rule has its say, and the match that it makes there.
enum RuleStep: Sendable {
  /// Numbers that are none: the tokens that a reference, date or name covers, woken by a class of token.
  case veto(WordClass, @Sendable (borrowing Scene, Int) -> Range<Int>?)
  /// The same, woken by digits with something of what it needs around them.
  case numberVeto(NumberSurroundings, @Sendable (borrowing Scene, Int) -> Range<Int>?)
  /// A period that starts at a token, woken by a class of token, and by digits too where it says so.
  case period(WordClass, digits: Bool = false, @Sendable (borrowing Scene, Int) -> PeriodMention?)
  /// A figure that a measure begins, in a sentence with one of the classes; with none named, in every sentence.
  case relation(WordClass, @Sendable (borrowing Scene, Int) -> Draft?)
  /// In what sense a figure is stated.
  case modality(@Sendable (borrowing Scene, borrowing Draft) -> Figure.Modality?)
  /// What the layers below do for every figure; the examples say what.
  case layer
}

/// Rules that read one kind of wording, in the order in which they are tried.
public struct RuleFamily: Sendable {
  /// What the rules have in common, as a heading.
  public let name: String
  /// The rules.
  public let rules: [Rule]

  init(_ name: String, _ rules: [Rule]) {
    self.name = name
    self.rules = rules
  }
}

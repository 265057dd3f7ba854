// SPDX-License-Identifier: EUPL-1.2

public import FigureModel

/// Verdicts found, held against the labels that gold expects.
public struct VerdictScore: Sendable, Hashable {
  /// A figure of the gold and the labels that are right for it.
  public struct Expected: Sendable, Hashable {
    /// The document's file name without its folder.
    public var document: String
    /// The figure's span.
    public var span: TextSpan
    /// The label where an indicator decides.
    public var curated: Verdict.Label
    /// The label where the program links the figure itself.
    public var automatic: Verdict.Label
    /// Other labels that are right too.
    public var accepted: Set<Verdict.Label>

    /// A figure and the labels that are right for it.
    public init(
      document: String, span: TextSpan, curated: Verdict.Label, automatic: Verdict.Label,
      accepted: Set<Verdict.Label> = []
    ) {
      self.document = document
      self.span = span
      self.curated = curated
      self.automatic = automatic
      self.accepted = accepted
    }
  }

  /// A verdict that was given.
  public struct Given: Sendable, Hashable {
    /// The document's file name without its folder.
    public var document: String
    /// The figure's span.
    public var span: TextSpan
    /// The label.
    public var label: Verdict.Label
    /// Whether a curated indicator decided.
    public var isCurated: Bool

    /// A verdict on the figure at `span`.
    public init(document: String, span: TextSpan, label: Verdict.Label, isCurated: Bool) {
      self.document = document
      self.span = span
      self.label = label
      self.isCurated = isCurated
    }
  }

  /// How many figures the gold has.
  public private(set) var figures = 0
  /// How many of them were captured.
  public private(set) var captured = 0
  /// How many have the right label.
  public private(set) var right = 0
  /// How many are accused though gold does not accuse them.
  public private(set) var falseAccusations = 0

  /// The score of `found` against `gold`.
  public init(gold: [Expected], found: [Given]) {
    let given = Dictionary(grouping: found, by: \.document)
    for expected in gold {
      figures += 1
      let overlapping = (given[expected.document] ?? []).filter { $0.span.overlaps(expected.span) }
      let verdict = overlapping.max {
        Self.overlap($0.span, expected.span) < Self.overlap($1.span, expected.span)
      }
      guard let verdict else { continue }
      captured += 1
      let wanted = verdict.isCurated ? expected.curated : expected.automatic
      let asCurated: Verdict.Label = verdict.label == .differs ? .contradicted : verdict.label
      let isRight =
        verdict.label == wanted || expected.accepted.contains(verdict.label)
        || expected.accepted.contains(asCurated)
      right += isRight ? 1 : 0
      let mayAccuse = expected.curated.accuses || expected.accepted.contains(where: \.accuses)
      falseAccusations += verdict.label.accuses && !mayAccuse ? 1 : 0
    }
  }

  private static func overlap(_ a: TextSpan, _ b: TextSpan) -> Int {
    min(a.end, b.end) - max(a.start, b.start)
  }
}

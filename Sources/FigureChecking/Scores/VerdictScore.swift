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
    /// The reason; nil where gold gives none.
    public var reason: Verdict.Reason?
    /// What the words allow, by part ("" of a level, "from", "to", "by"); empty where gold does not say.
    public var claimed: [String: Interval] = [:]
    /// What the data allow, likewise.
    public var official: [String: Interval] = [:]

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
    /// The reason.
    public var reason: Verdict.Reason?
    /// What the words allow, by part ("" of a level, "from", "to", "by").
    public var claimed: [String: Interval] = [:]
    /// What the data allow, likewise.
    public var official: [String: Interval] = [:]

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
  /// How many have the right label for the right reason.
  public private(set) var reasoned = 0
  /// How many figures gold calls true, and how many of them were called anything that accuses or may come to that.
  public private(set) var trueFigures = Share()
  /// How many figures gold accuses, and how many of those were caught.
  public private(set) var wrongFigures = Share()
  /// How many that gold accuses were confirmed.
  public private(set) var wrongConfirmed = 0
  /// How many claimed intervals gold gives, and how many are right.
  public private(set) var claimed = Share()
  /// How many official intervals gold gives, and how many are right.
  public private(set) var official = Share()
  /// How many are accused though gold does not accuse them.
  public private(set) var falseAccusations = 0

  /// Some of so many.
  public struct Share: Sendable, Hashable {
    /// Some.
    public private(set) var part = 0
    /// Of so many.
    public private(set) var whole = 0

    mutating func count(_ isPart: Bool) {
      whole += 1
      part += isPart ? 1 : 0
    }
  }

  /// The score of `found` against `gold`.
  public init(gold: [Expected], found: [Given]) {
    let given = Dictionary(grouping: found, by: \.document)
    for expected in gold {
      figures += 1
      let overlapping = (given[expected.document] ?? []).filter { $0.span.overlaps(expected.span) }
      let verdict = overlapping.max {
        Self.overlap($0.span, expected.span) < Self.overlap($1.span, expected.span)
      }
      count(verdict, for: expected)
      countIntervals(verdict, for: expected)
    }
  }

  private mutating func count(_ verdict: Given?, for expected: Expected) {
    let label = verdict?.label
    let doubts = label == .differs || label?.accuses == true
    if expected.curated == .confirmed { trueFigures.count(doubts) }
    if expected.curated.accuses {
      wrongFigures.count(doubts)
      wrongConfirmed += label == .confirmed ? 1 : 0
    }
    guard let verdict else { return }
    captured += 1
    let wanted = verdict.isCurated ? expected.curated : expected.automatic
    let asCurated: Verdict.Label = verdict.label == .differs ? .contradicted : verdict.label
    let isRight =
      verdict.label == wanted || expected.accepted.contains(verdict.label)
      || expected.accepted.contains(asCurated)
    right += isRight ? 1 : 0
    reasoned += isRight && verdict.reason == expected.reason ? 1 : 0
    let mayAccuse = expected.curated.accuses || expected.accepted.contains(where: \.accuses)
    falseAccusations += verdict.label.accuses && !mayAccuse ? 1 : 0
  }

  private mutating func countIntervals(_ verdict: Given?, for expected: Expected) {
    if !expected.claimed.isEmpty {
      claimed.count(Self.agree(expected.claimed, verdict?.claimed ?? [:]))
    }
    if !expected.official.isEmpty {
      official.count(Self.agree(expected.official, verdict?.official ?? [:]))
    }
  }

  /// Whether every interval of `wanted` is in `got`, to six digits; a lone one may stand under any name.
  private static func agree(_ wanted: [String: Interval], _ got: [String: Interval]) -> Bool {
    wanted.allSatisfy { name, interval in
      got.contains { other, found in
        (name == other || name.isEmpty || other.isEmpty) && isNear(interval.low, found.low)
          && isNear(interval.high, found.high)
      }
    }
  }

  private static func isNear(_ a: ExactDecimal, _ b: ExactDecimal) -> Bool {
    (a - b).magnitude <= max(1, a.magnitude) * ExactDecimal(1, exponent: -6)
  }

  private static func overlap(_ a: TextSpan, _ b: TextSpan) -> Int {
    min(a.end, b.end) - max(a.start, b.start)
  }
}

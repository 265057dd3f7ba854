// SPDX-License-Identifier: EUPL-1.2

/// How official data compare with a figure: the record `verdict/1`.
public struct Verdict: Sendable, Hashable {
  /// The outcome.
  public enum Label: String, Sendable, Hashable, CaseIterable {
    /// Every facet equal and the intervals overlap.
    case confirmed
    /// Every facet equal by a curated indicator of full coverage, and the intervals are disjoint:
    /// this accuses.
    case contradicted
    /// The same by the program's own link, which a person has to confirm before it accuses.
    case differs
    /// The document contradicts itself: this accuses.
    case inconsistent
    /// The nearest official series measures something else.
    case notComparable = "not_comparable"
    /// The data contain the claim and exceed it, or several series fit and disagree.
    case undetermined
    /// No dataset in the store holds the concept.
    case noSource = "no_source"
    /// Nothing to check, or too little in the text.
    case notCheckable = "not_checkable"
    /// The dataset could not be read.
    case sourceError = "source_error"

    /// Whether it accuses the document.
    public var accuses: Bool { self == .contradicted || self == .inconsistent }
  }

  /// Why, where a label has more than one way.
  public enum Reason: String, Sendable, Hashable, CaseIterable {
    /// Equal at the written precision of both.
    case exact
    /// Equal only at the written precision, or through a hedge.
    case rounded
    /// Equal to a provisional value.
    case provisional
    /// Equal to a version that stood at the document's date and no longer the current one.
    case earlierVintage = "earlier_vintage"
    /// The size is outside.
    case value
    /// The official change goes the other way.
    case direction
    /// The value fits after exchanging units.
    case unit
    /// From, to, by, parts or totals do not add up.
    case arithmetic
    /// One indicator has two values.
    case repeated
    /// Another concept.
    case definition
    /// Another population.
    case population
    /// Another period or kind of period.
    case period
    /// No version of the data as old as the document.
    case vintage
    /// The official interval contains and exceeds the claim.
    case interval
    /// Several series fit and disagree.
    case ambiguous
    /// A forecast.
    case forecast
    /// A target.
    case target
    /// A supposition.
    case hypothetical
    /// Too little in the text.
    case vague
    /// No concept could be linked to the words.
    case unlinked
  }

  /// An interval in a unit; sizes of change are signed, a fall is negative.
  public struct Measured: Sendable, Hashable {
    /// The interval.
    public var interval: Interval
    /// The unit.
    public var unit: Unit?

    /// `interval` in `unit`.
    public init(_ interval: Interval, _ unit: Unit?) {
      self.interval = interval
      self.unit = unit
    }
  }

  /// The intervals of a claim, or of the official values beside it.
  public enum Compared: Sendable, Hashable {
    /// One interval: a level, or a change that names one part.
    case single(Measured)
    /// The parts that a change names.
    case parts(from: Measured?, to: Measured?, by: Measured?)
  }

  /// A figure of a related document about the same thing.
  public struct Relative: Sendable, Hashable {
    /// The other figure's identifier.
    public var figure: String
    /// The other document.
    public var document: String
    /// Whether the two agree.
    public var agrees: Bool
    /// Why, in one sentence.
    public var why: String
    /// The words that state the other figure.
    public var quote: String
    /// Where it stands in its document; nil where that has no pages.
    public var locator: Locator?

    /// A figure of `document`.
    public init(
      figure: String, document: String, agrees: Bool, why: String, quote: String,
      locator: Locator? = nil
    ) {
      self.figure = figure
      self.document = document
      self.agrees = agrees
      self.why = why
      self.quote = quote
      self.locator = locator
    }
  }

  /// A neighbour that a sceptic asks for.
  public struct Perspective: Sendable, Hashable {
    /// What it is: `previous`, `next`, `other_base`, `long_trend`.
    public var kind: String
    /// The observation or observations it is made from.
    public var evidence: [Observation]
    /// One sentence for a reader, in the document's language.
    public var text: String

    /// A neighbour of `kind`.
    public init(kind: String, evidence: [Observation], text: String) {
      self.kind = kind
      self.evidence = evidence
      self.text = text
    }
  }

  /// The figure judged.
  public var claim: Figure
  /// The outcome.
  public var label: Label
  /// Why.
  public var reason: Reason?
  /// What the words allow.
  public var claimed: Compared?
  /// What the data allow.
  public var official: Compared?
  /// How settled the official values are: the least settled of those used.
  public var officialStatus: Observation.Status?
  /// The observations used.
  public var evidence: [Observation] = []
  /// How `official` follows from the evidence.
  public var formula: String?
  /// The curated indicator, or nil when the program linked the figure itself.
  public var indicator: String?
  /// The distance to the nearest end of the official interval, in the figure's unit.
  public var difference: ExactDecimal?
  /// Figures of related documents about the same thing.
  public var related: [Relative] = []
  /// How sure the link is, in hundredths from 0 to 100.
  public var confidence: Int
  /// The other series considered, best first, each with the observation that was looked at.
  public var candidates: [Observation] = []
  /// With `no_source`: what dataset, measure and population would decide it.
  public var needed: String?
  /// Neighbours that a sceptic asks for.
  public var perspective: [Perspective] = []
  /// One sentence for a reader, in the document's language.
  public var explanation: String

  /// A verdict on `claim`; the rest may be set afterwards.
  public init(
    on claim: Figure, _ label: Label, _ reason: Reason? = nil, confidence: Int = 0,
    explanation: String = ""
  ) {
    self.claim = claim
    self.label = label
    self.reason = reason
    self.confidence = confidence
    self.explanation = explanation
  }
}

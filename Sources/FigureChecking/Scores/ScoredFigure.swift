// SPDX-License-Identifier: EUPL-1.2

public import FigureModel

/// A figure record as scoring needs it: gold or found, with what gold leaves open.
public struct ScoredFigure: Sendable, Hashable {
  /// The numeric keys of a record, by name: `value`, `min`, `max`, `from`, `to`.
  public var numbers: [String: ExactDecimal]
  /// The size of change, by key: `value`, `min`, `max`; nil where the record has none.
  public var by: [String: ExactDecimal]?
  /// The unit of that size.
  public var byUnit: String?
  /// The document's file name without its folder.
  public var document: String
  /// The span.
  public var span: TextSpan
  /// The kind, by its code.
  public var kind: String
  /// The unit, by its code.
  public var unit: String?
  /// The keys `direction`, `approximation` and `modality` that the record has.
  public var labels: [String: String]
  /// The ends of the period as written; an open one is absent.
  public var periodStart: String?
  /// The end of the period as written.
  public var periodEnd: String?
  /// The subject.
  public var subject: String?
  /// Whether it costs nothing when missed or found.
  public var isOptional: Bool
  /// The fields that gold leaves open.
  public var open: Set<String>

  /// A record to score.
  public init(
    document: String, span: TextSpan, kind: String, numbers: [String: ExactDecimal] = [:],
    by: [String: ExactDecimal]? = nil, byUnit: String? = nil, unit: String? = nil,
    labels: [String: String] = [:],
    periodStart: String? = nil, periodEnd: String? = nil, subject: String? = nil,
    isOptional: Bool = false,
    open: Set<String> = []
  ) {
    self.document = document
    self.span = span
    self.kind = kind
    self.numbers = numbers
    self.by = by
    self.byUnit = byUnit
    self.unit = unit
    self.labels = labels
    self.periodStart = periodStart
    self.periodEnd = periodEnd
    self.subject = subject
    self.isOptional = isOptional
    self.open = open
  }
}

extension ScoredFigure {
  /// Whether kind, unit and every number equal those of `gold`, fields it leaves open aside.
  func hasValue(of gold: ScoredFigure) -> Bool {
    let open = gold.open
    return (open.contains("kind") || kind == gold.kind)
      && (open.contains("unit") || gold.kind == "trend" || gold.unit == nil
        || Self.litre(unit) == Self.litre(gold.unit))
      && ["value", "min", "max", "from", "to"].allSatisfy {
        open.contains($0) || Self.same(numbers[$0], gold.numbers[$0])
      }
      && (open.contains("by") || hasSize(of: gold))
  }

  /// Whether direction, approximation, modality and period equal those of `gold` too.
  func isFull(of gold: ScoredFigure) -> Bool {
    let open = gold.open
    return hasValue(of: gold)
      && ["direction", "approximation", "modality"].allSatisfy {
        open.contains($0) || labels[$0] == gold.labels[$0]
      }
      && (open.contains("period")
        || (periodStart == gold.periodStart && periodEnd == gold.periodEnd))
  }

  private func hasSize(of gold: ScoredFigure) -> Bool {
    guard let by, let other = gold.by else { return by == nil && gold.by == nil }
    return ["value", "min", "max"].allSatisfy { Self.same(by[$0], other[$0]) }
      && byUnit == gold.byUnit
  }

  /// Equal; a share from a fraction, which has no last decimal, to four digits.
  private static func same(_ a: ExactDecimal?, _ b: ExactDecimal?) -> Bool {
    guard let a, let b else { return a == nil && b == nil }
    if a == b { return true }
    let isEndless = a.rounded(toExponent: -3, .nearest) != a
    guard isEndless else { return false }
    let tolerance = ExactDecimal(1, exponent: -4) * max(a.magnitude, b.magnitude)
    return (a - b).magnitude <= tolerance
  }

  private static func litre(_ unit: String?) -> String {
    (unit ?? "").lowercased() == "l" ? "L" : unit ?? ""
  }
}

// SPDX-License-Identifier: EUPL-1.2

import FigureModel

/// A part of a claim: what the text says of a size, and in what unit.
struct ClaimPart: Sendable, Hashable {
  /// Which part.
  enum Role: String, Sendable, Hashable {
    case level
    case from
    case to
    case by
  }

  /// How the official counterpart of a change follows from the two ends.
  enum Measure: Sendable, Hashable {
    /// The value at one time.
    case value
    /// A published or computed relative change, in percent.
    case growth
    /// A difference, in the indicator's unit or in percentage points.
    case difference
    /// A multiple.
    case ratio
  }

  var role: Role
  var claimed: ClaimedInterval
  var unit: Unit?
  var measure: Measure
  /// Whether the text leaves the direction of a change open, so that only its size is claimed.
  var isUnsigned = false
  /// The year that an index number is counted from, where that is not the series' own.
  var indexBase: TimePoint?
}

/// What a figure claims of an indicator, part by part.
struct Parts: Sendable, Hashable {
  var list: [ClaimPart]
  /// Whether it is a move without a number.
  var isTrend = false
  /// Whether it is about change, so that a base is needed.
  var isChange: Bool
  /// Whether the rate itself is meant by its name ("een inflatie van 3%" of a price index).
  var usesGrowth = false

  /// What `figure` claims of something measured in `unit`; nil where the units do not go together.
  init?(
    _ figure: Figure, unit: Unit, hasGrowth: Bool, hasValue: Bool, hasChange: Bool = false
  ) {
    switch figure.kind {
    case .level:
      guard let amount = figure.amount else { return nil }
      isChange = false
      if hasValue, Self.isSame(figure, unit) {
        let claimed = ClaimedInterval(amount, unit: unit, approximation: figure.approximation)
        list = [ClaimPart(role: .level, claimed: claimed, unit: unit, measure: .value)]
      } else if hasGrowth, figure.unit == .percent, unit != .percent || !hasValue {
        isChange = true
        usesGrowth = true
        let claimed = ClaimedInterval(amount, unit: .percent, approximation: figure.approximation)
        list = [ClaimPart(role: .by, claimed: claimed, unit: .percent, measure: .growth)]
      } else {
        return nil
      }
    case .change, .difference:
      isChange = true
      list = []
      guard addEnds(of: figure, unit: unit, hasGrowth: hasGrowth, hasValue: hasValue),
        addSize(of: figure, unit: unit, hasValue: hasValue, hasChange: hasChange), !list.isEmpty
      else { return nil }
    case .trend:
      guard let direction = figure.direction else { return nil }
      isChange = true
      isTrend = true
      list = [Self.trend(direction, figure, unit: unit)]
    }
  }

  /// The same with index numbers counted from `base`.
  ///
  /// Such numbers were rounded before they were counted from another year: a unit of the last digit is no fault.
  func counted(from base: TimePoint) -> Parts {
    var parts = self
    for index in parts.list.indices where parts.list[index].isIndexNumber {
      parts.list[index].indexBase = base
      let claimed = parts.list[index].claimed
      parts.list[index].claimed.leeway = max(claimed.leeway, claimed.interval.width)
    }
    return parts
  }

  /// Adds what the text says of the ends; false where they cannot be in `unit`.
  private mutating func addEnds(of figure: Figure, unit: Unit, hasGrowth: Bool, hasValue: Bool)
    -> Bool
  {
    guard figure.from != nil || figure.to != nil else { return true }
    if hasValue, Self.isSame(figure, unit) {
      usesGrowth = false
    } else if hasGrowth, figure.unit == .percent {
      usesGrowth = true
    } else {
      return false
    }
    let shown = usesGrowth ? Unit.percent : unit
    for (role, numeral) in [(ClaimPart.Role.from, Self.start(of: figure)), (.to, figure.to)] {
      guard let numeral else { continue }
      // A hedge before a change belongs to its size where it has one, else to its end.
      let hedge = role == .to ? Self.hedgeOfEnd(figure) : nil
      list.append(
        ClaimPart(
          role: role, claimed: ClaimedInterval(numeral, unit: shown, approximation: hedge),
          unit: shown, measure: .value))
    }
    return true
  }

  /// The hedge of a change's end: the figure's where the end is all that it gives, else what stands behind "tot" or "naar".
  private static func hedgeOfEnd(_ figure: Figure) -> Quantity.Approximation? {
    guard figure.by != nil else { return figure.approximation }
    guard figure.to != nil else { return nil }
    let words = Words(figure.quote).list
    for (word, next) in zip(words, words.dropFirst())
    where word.is("tot") || word.is("naar") || word.is("op") {
      if let hedge = hedges[next.text] { return hedge }
    }
    return nil
  }

  private static let hedges: [String: Quantity.Approximation] = [
    "ruim": .justOver, "dik": .justOver, "bijna": .justUnder, "krap": .justUnder,
    "nagenoeg": .justUnder, "vrijwel": .justUnder, "circa": .about, "ca": .about,
    "ongeveer": .about, "zo": .about, "rond": .about, "almost": .justUnder, "about": .about,
  ]

  /// The start of a change, without a "duizend" or "miljoen" that was meant for its end alone: "van 229.574 naar 233 duizend".
  private static func start(of figure: Figure) -> Numeral? {
    guard let from = figure.from, let to = figure.to, to.value > 0 else { return figure.from }
    let far = ExactDecimal(100)
    guard from.value > to.value * far else { return from }
    let scaled = [-3, -6].map { from.scaled(byTenTo: $0) }
    return scaled.first { $0.value < to.value * far && $0.value * far > to.value } ?? from
  }

  /// Adds what the text says of the size of the change; false where it cannot be in its unit.
  private mutating func addSize(
    of figure: Figure, unit: Unit, hasValue: Bool, hasChange: Bool
  ) -> Bool {
    guard let by = figure.by else { return true }
    let measure: ClaimPart.Measure
    var shown = by.unit
    switch by.unit {
    case .percent: measure = .growth
    case .percentagePoint:
      guard unit == .percent || !hasValue || usesGrowth else { return false }
      measure = .difference
    case .factor: measure = .ratio
    default:
      guard hasValue || hasChange, Self.isSame(by.unit, figure.counted, unit) else { return false }
      measure = .difference
      shown = unit
    }
    // The hedge of the end says nothing of the size.
    let hedge = Self.hedgeOfEnd(figure) == nil ? figure.approximation : nil
    var claimed = ClaimedInterval(by.amount, unit: shown, approximation: hedge)
    // "drie keer meer" is three or four times as much: whatever lies between is not held against it.
    if let other = by.other {
      let widest = ClaimedInterval(other, unit: shown, approximation: hedge)
      claimed.interval = Interval(
        min(claimed.interval.low, widest.interval.low),
        max(claimed.interval.high, widest.interval.high))
    }
    var isUnsigned = false
    switch figure.direction {
    case .down where measure != .ratio: claimed = claimed.negated
    case nil where measure != .ratio:
      if let from = figure.from, let to = figure.to {
        if to.value < from.value { claimed = claimed.negated }
      } else {
        isUnsigned = true
      }
    default: break
    }
    list.append(
      ClaimPart(
        role: .by, claimed: claimed, unit: shown, measure: measure, isUnsigned: isUnsigned))
    return true
  }

  /// A move without a number: any size in its direction; "licht" up to five percent, "gelijk" within two.
  private static func trend(_ direction: Figure.Direction, _ figure: Figure, unit: Unit)
    -> ClaimPart
  {
    let isShare = unit == .percent || unit == .index
    let slight = Words(figure.quote).list.contains { $0.is("licht") || $0.is("lichte") }
    let most: ExactDecimal = slight ? (isShare ? 2 : 5) : 100
    let interval =
      switch direction {
      case .up: Interval(0, most)
      case .down: Interval(-most, 0)
      case .flat:
        isShare
          ? Interval(ExactDecimal(-5, exponent: -1), ExactDecimal(5, exponent: -1))
          : Interval(-2, 2)
      }
    return ClaimPart(
      role: .by, claimed: ClaimedInterval(interval),
      unit: isShare ? (unit == .percent ? .percentagePoint : unit) : .percent,
      measure: isShare ? .difference : .growth)
  }

  private static func isSame(_ figure: Figure, _ unit: Unit) -> Bool {
    isSame(figure.unit, figure.counted, unit)
  }

  /// Whether something written in `claimed` may be in `unit`; a bare number may be in any that has no sign of its own.
  static func isSame(_ claimed: Unit?, _ counted: String?, _ unit: Unit) -> Bool {
    if claimed == unit { return true }
    let isPoints = counted.map { $0.hasPrefix("punt") } ?? true
    switch (claimed, unit) {
    case (nil, .count), (nil, .index), (nil, .fte): return true
    case (.count, .index): return isPoints
    case (.index, .count): return false
    default: return false
    }
  }
}

extension ClaimPart {
  /// Whether it is an index number, or a difference between two: what another base year changes.
  var isIndexNumber: Bool { unit == .index && (measure == .value || measure == .difference) }
}

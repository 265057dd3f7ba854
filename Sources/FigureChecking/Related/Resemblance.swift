// SPDX-License-Identifier: EUPL-1.2

import FigureModel

/// How a statement of one document resembles one of another.
struct Resemblance {
  /// Whether the two are of the same things.
  enum Topic: Sendable, Hashable {
    /// The words of either hold nothing that those of the other lack.
    case same
    /// One of them is narrowed by words that the other lacks.
    case narrower(by: [UInt8]?)
  }

  /// How the two sizes compare.
  enum Size: Sendable, Hashable {
    /// Written alike.
    case equal
    /// Equal at the precision of the coarser.
    case rounded
    /// Apart.
    case apart
  }

  var topic: Topic
  var size: Size
  /// Whether both say when, and the same.
  var isOfSameTime: Bool
  /// How many words they share.
  var shared: Int

  /// The resemblance of two statements; nil where nothing says that they are of the same thing.
  init?(_ own: Statement, _ other: Statement) {
    guard own.whole.kind == other.whole.kind, own.region == other.region,
      own.whole.modality == other.whole.modality || own.whole.modality == nil,
      let times = Self.sameTime(own.period, other.period),
      let size = Self.size(own.whole, other.whole),
      // Two sizes that are apart say something only of one time.
      size != .apart || times, let topic = Self.topic(own, other)
    else { return nil }
    self.topic = topic
    self.size = size
    isOfSameTime = times
    shared = own.sentence.intersection(other.sentence).count
  }

  /// Whether two times are one, false where one of them is missing; nil where they are not.
  private static func sameTime(_ own: Period?, _ other: Period?) -> Bool? {
    guard let own, let other else { return false }
    if own == other { return true }
    // A change of which one text names both ends, the other only the last.
    guard own.end == other.end,
      own.isPoint || other.isPoint || own.start == nil || other.start == nil
    else { return nil }
    return false
  }

  private static func topic(_ own: Statement, _ other: Statement) -> Topic? {
    if let indicator = own.indicator, indicator == other.indicator, own.group == other.group {
      return .same
    }
    let shared = own.key.intersection(other.key)
    guard !shared.isEmpty else { return nil }
    let more = own.key.subtracting(other.sentence)
    let otherMore = other.key.subtracting(own.sentence)
    if more.isEmpty, otherMore.isEmpty, own.group == other.group { return .same }
    // Only the noun itself makes two sizes of one thing: a place or an adjective does not.
    guard [own.head, other.head].contains(where: { $0.map(shared.contains) ?? false }),
      more.isEmpty || otherMore.isEmpty
    else { return nil }
    let words = other.key.subtracting(own.sentence).union(own.key.subtracting(other.sentence))
    return .narrower(by: words.min { $0.lexicographicallyPrecedes($1) })
  }

  /// How the sizes that both give compare; nil where they are in different units or have no part in common.
  private static func size(_ own: Figure, _ other: Figure) -> Size? {
    guard own.unit == other.unit || own.amount == nil && own.from == nil && own.to == nil,
      own.per == other.per, own.direction == other.direction || own.kind == .level
    else { return nil }
    if own.kind == .trend { return .equal }
    var pairs: [(Quantity.Amount, Quantity.Amount, Unit?)] = []
    if let a = own.amount, let b = other.amount { pairs.append((a, b, own.unit)) }
    if let a = own.from, let b = other.from { pairs.append((.single(a), .single(b), own.unit)) }
    if let a = own.to, let b = other.to { pairs.append((.single(a), .single(b), own.unit)) }
    if let a = own.by, let b = other.by, a.unit == b.unit {
      pairs.append((a.amount, b.amount, a.unit))
    }
    guard !pairs.isEmpty else { return nil }
    if pairs.allSatisfy({ isEqual($0.0, $0.1) }) { return .equal }
    let meet = pairs.allSatisfy { pair in
      let a = ClaimedInterval(pair.0, unit: pair.2, approximation: own.approximation)
      let b = ClaimedInterval(pair.1, unit: pair.2, approximation: other.approximation)
      return a.interval.overlaps(b.interval)
    }
    return meet ? .rounded : .apart
  }

  private static func isEqual(_ a: Quantity.Amount, _ b: Quantity.Amount) -> Bool {
    switch (a, b) {
    case (.single(let x), .single(let y)): x.value == y.value
    case (.range(let x, let y), .range(let v, let w)): x.value == v.value && y.value == w.value
    default: false
    }
  }
}

// SPDX-License-Identifier: EUPL-1.2

import FigureModel

/// Lists quantities in the mode in which every number counts: each sort is read on its own, so that "25 km per uur" is a
/// number, a dimension or a rate as it is asked.
enum BareListing {
  /// The quantities of the sorts asked, in the order of the text; of those that overlap, the longest.
  static func mentions(in scene: borrowing Scene, _ options: QuantityOptions) -> [QuantityMention] {
    let numbers = BareNumberReader.read(scene)
    let ones = articles(scene)
    let sorts = options.sorts.isEmpty ? Set(QuantityMention.Sort.allCases) : options.sorts
    var found: [BareQuantity] = []
    for number in ones {
      for sort in [QuantityMention.Sort.percent, .money, .dimension, .age]
      where sorts.contains(sort) {
        // "een jaar" is a length of time, "een jaar oud" an age.
        if sort == .age, !scene.at(number.tokens.upperBound + 1, has: .old) { continue }
        if let quantity = quantity(scene, number, sort) { found.append(quantity) }
      }
    }
    for number in numbers {
      for sort in QuantityMention.Sort.allCases where sorts.contains(sort) {
        if let quantity = quantity(scene, number, sort) { found.append(quantity) }
      }
    }
    if sorts.contains(.period) { found += BarePeriodReader.read(scene) }
    if sorts.contains(.duration) { found += BareDurationReader.read(scene, numbers) }
    if sorts.contains(.rate) { found += BareRateReader.read(scene) }
    if sorts.contains(.range) { found += BareRangeReader.read(scene, numbers) }
    if sorts.contains(.ordinal) { found += BareOrdinalReader.read(scene) }
    return distinct(found).map { quantity in
      let tokens = quantity.tokens
      let span = TextSpan(
        scene.tokens[tokens.lowerBound].start, scene.tokens[tokens.upperBound - 1].end)
      return QuantityMention(
        span: span, quote: scene.text(tokens), sort: quantity.sort, amount: quantity.amount,
        unit: quantity.unit, period: quantity.period)
    }
  }

  /// "een hectare": an article that is one of a unit.
  private static func articles(_ scene: borrowing Scene) -> [NumberMention] {
    scene.tokens.indices.filter { scene.at($0, has: .one) && scene.at($0 + 1, is: .unit) }
      .map { NumberMention(tokens: $0..<$0 + 1, numeral: Numeral(1, form: .words)) }
  }

  private static func quantity(
    _ scene: borrowing Scene, _ number: NumberMention, _ sort: QuantityMention.Sort
  ) -> BareQuantity? {
    switch sort {
    case .number: BareUnitReader.number(scene, number)
    case .percent: BareUnitReader.percent(scene, number)
    case .money: BareMoneyReader.money(scene, number)
    case .dimension: BareUnitReader.dimension(scene, number)
    case .temperature: BareUnitReader.temperature(scene, number)
    case .age: BareUnitReader.age(scene, number)
    case .ordinal, .range, .period, .duration, .rate: nil
    }
  }

  /// Without those that lie in a longer one, or repeat one.
  private static func distinct(_ found: [BareQuantity]) -> [BareQuantity] {
    var kept: [BareQuantity] = []
    let sorted = found.sorted {
      ($0.tokens.lowerBound, $1.tokens.count) < ($1.tokens.lowerBound, $0.tokens.count)
    }
    for quantity in sorted where quantity.tokens.lowerBound >= kept.last?.tokens.upperBound ?? 0 {
      kept.append(quantity)
    }
    return kept
  }
}

/// A quantity by its tokens.
struct BareQuantity {
  var tokens: Range<Int>
  var sort: QuantityMention.Sort
  var amount: Quantity.Amount?
  var unit: Unit?
  var period: Period?

  init(
    _ tokens: Range<Int>, _ sort: QuantityMention.Sort, _ numeral: Numeral? = nil,
    unit: Unit? = nil, period: Period? = nil
  ) {
    self.tokens = tokens
    self.sort = sort
    amount = numeral.map { .single($0) }
    self.unit = unit
    self.period = period
  }
}

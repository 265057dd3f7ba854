// SPDX-License-Identifier: EUPL-1.2

import FigureModel

/// The sum of cells of one period; of one cell, the cell itself.
struct CellSum {
  private(set) var low = ExactDecimal.zero
  private(set) var high = ExactDecimal.zero
  private(set) var count = 0
  private(set) var masked = 0
  private(set) var isMissing = false
  private(set) var status: Observation.Status?

  /// Adds a cell.
  mutating func add(_ cell: Cell, notes: [UInt8: NoteDraft]) {
    count += 1
    if let own = Cell.status(cell.status) { status = Self.lessSettled(own, status) }
    switch cell.kind {
    case .value:
      low = low + cell.exact
      high = high + cell.exact
    case .masked:
      guard let interval = notes[cell.note]?.masked else {
        isMissing = true
        return
      }
      masked += 1
      low = low + interval.low
      high = high + interval.high
    case .missing, .gone: isMissing = true
    }
  }

  /// The status of which less is certain.
  static func lessSettled(_ one: Observation.Status, _ other: Observation.Status?)
    -> Observation.Status
  {
    guard let other else { return one }
    let order: [Observation.Status] = [.final, .revised, .provisional, .masked, .missing]
    let first = order.firstIndex(of: one) ?? 0
    let second = order.firstIndex(of: other) ?? 0
    return first >= second ? one : other
  }
}

/// Makes observations of one series.
struct ObservationMaker {
  let dataset: LoadedDataset
  let measure: LoadedDataset.Code
  let coordinates: [Observation.Coordinate]
  private let unit: UnitLabel
  private let isReferenceMeasure: Bool

  /// A maker of observations of `measure` at `coordinates`.
  init(
    dataset: LoadedDataset, measure: LoadedDataset.Code, coordinates: [Observation.Coordinate]
  ) {
    self.dataset = dataset
    self.measure = measure
    self.coordinates = coordinates
    unit = UnitLabel(measure.unit)
    isReferenceMeasure = PeriodCode.namesReferenceDate(measure.label.title)
  }

  /// The observation of a period and the number that orders it, or nil where the period is not
  /// known.
  func observation(_ sum: CellSum, period number: UInt32) -> (
    order: Int, observation: Observation
  )? {
    guard let period = dataset.periods[number] else { return nil }
    let power = ExactDecimal.power(ofTen: unit.scale)
    let isMasked = sum.masked > 0 && !sum.isMissing
    let status: Observation.Status =
      sum.isMissing
      ? .missing : isMasked ? .masked : CellSum.lessSettled(sum.status ?? period.status, nil)
    let observation = Observation(
      dataset: dataset.info.id, measure: measure.label, coordinates: coordinates,
      periodLabel: period.label, period: period.period,
      isReferenceDate: period.isReferenceDate
        || (isReferenceMeasure && period.kind != .day && period.kind != .month),
      value: sum.isMissing || isMasked ? nil : sum.low * power,
      masked: isMasked ? Interval(sum.low * power, sum.high * power) : nil,
      decimals: measure.decimals ?? 0, scale: unit.scale, unitLabel: measure.unit,
      unit: unit.unit, roundingBase: measure.roundingBase, status: status,
      vintage: dataset.vintage)
    return (period.order, observation)
  }
}

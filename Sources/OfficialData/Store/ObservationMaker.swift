// SPDX-License-Identifier: EUPL-1.2

import FigureModel

/// Makes observations of one series.
struct ObservationMaker {
  let dataset: LoadedDataset
  let measure: LoadedDataset.Code
  let coordinates: [Observation.Coordinate]
  private let unitName: String
  private let unit: UnitLabel
  private let isReferenceMeasure: Bool

  /// A maker of observations of `measure` at `coordinates`.
  init(
    dataset: LoadedDataset, measure: LoadedDataset.Code, coordinates: [Observation.Coordinate],
    unitName: String
  ) {
    self.unitName = unitName
    self.dataset = dataset
    self.measure = measure
    self.coordinates = coordinates
    unit = UnitLabel(unitName)
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
      decimals: measure.decimals ?? 0, scale: unit.scale, unitLabel: unitName,
      unit: unit.unit, roundingBase: measure.roundingBase, status: status,
      vintage: dataset.vintage)
    return (period.order, observation)
  }
}

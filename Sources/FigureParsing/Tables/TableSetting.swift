// SPDX-License-Identifier: EUPL-1.2

import FigureModel

/// What the texts around a cell say of it: unit, scale, period, and in what sense it is stated.
struct TableSetting {
  /// A part of a year that a head names without its year: "2e kwartaal", "mei".
  enum YearPart: Equatable {
    case quarter(Int)
    case month(Int)
  }

  var unit: Unit?
  /// Whether the unit is stated as one, and is not just a word of the head.
  var isExplicit = false
  /// The power of ten that a scale or a magnitude multiplies by; 0 where the text says that there is none.
  var power: Int?
  var per: String?
  /// The noun counted, as written.
  var counted: String?
  var period: Period?
  /// Whether the text is a period and nothing else.
  var isPeriodAlone = false
  var part: YearPart?
  var modality: Figure.Modality?
  /// Whether it says that its cells are known outcomes.
  var isRealised = false
  /// Whether it heads numbers that only tell things apart: "Nr.", "Artikel".
  var isNumbering = false

  /// Takes over what `inner`, which stands nearer to the cell, says.
  mutating func narrow(by inner: TableSetting) {
    if let unit = inner.unit {
      // A scale of money multiplies no persons.
      if self.unit != nil, self.unit != unit { power = nil }
      if self.unit != unit { per = nil }
      self.unit = unit
      isExplicit = inner.isExplicit
      counted = inner.counted
    }
    power = inner.power ?? power
    per = inner.per ?? per
    if inner.period != nil {
      period = inner.period
      isPeriodAlone = inner.isPeriodAlone
    }
    part = inner.part ?? part
    modality = inner.modality ?? modality
    isRealised = isRealised || inner.isRealised
    isNumbering = isNumbering || inner.isNumbering
  }

  /// What the heads above and beside a cell say together.
  ///
  /// A column of percentages is one whatever its rows count, unless they state a rate; else a stated unit goes before a word, and the row before the column. A
  /// year in the name of a row ("Wet van 2015") is no time of its cells where the column names one.
  static func crossing(_ above: TableSetting, _ beside: TableSetting) -> TableSetting {
    var both = above
    both.narrow(by: beside)
    let isShare = above.isExplicit && above.unit?.isShare == true && beside.unit?.isShare != true
    let isRate = beside.unit == .count && beside.per != nil
    if !isRate, isShare || above.isExplicit && beside.unit != nil && !beside.isExplicit {
      (both.unit, both.isExplicit, both.power) = (above.unit, true, above.power)
      (both.per, both.counted) = (above.per, above.counted)
    }
    if above.period != nil, !beside.isPeriodAlone { both.period = above.period }
    if above.period != nil, above.part != nil, beside.isPeriodAlone { both.period = beside.period }
    return both
  }

  /// The period of a cell, with the part of the year put into its year.
  var cellPeriod: Period? {
    guard let part, let point = period?.start, period?.isPoint == true, case .year(let year) = point
    else { return period }
    switch part {
    case .quarter(let quarter): return Period(.quarter(year, quarter))
    case .month(let month): return Period(.month(year, month))
    }
  }
}

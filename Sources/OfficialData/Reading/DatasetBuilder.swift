// SPDX-License-Identifier: EUPL-1.2

import FigureModel

/// A dataset while it is being read: its labels, and its cells on their way to the store.
struct DatasetBuilder: ~Copyable {
  /// What the publisher says of it.
  var info: DatasetInfo
  /// The version; its digest is set when all bytes have been seen.
  var vintage: Vintage
  /// The dimensions; the first is the measure, time is not among them.
  var dimensions: [DimensionDraft]
  /// The periods, in the order in which they came.
  private(set) var periods: [PeriodDraft] = []
  /// Why cells have no plain number.
  private(set) var notes: [NoteDraft] = []
  /// The series met so far.
  private(set) var series: SeriesIndex
  /// What was left out, and how often.
  private(set) var skipped: [String: Int] = [:]
  /// The cells.
  var cells = CellSorter()
  /// How many cells the source says there are, where it does.
  var announced: Int?
  private var periodNumbers = ByteInterner()

  /// A dataset with its dimensions and no cells yet.
  init(info: DatasetInfo, vintage: Vintage, dimensions: [DimensionDraft]) {
    self.info = info
    self.vintage = vintage
    self.dimensions = dimensions
    series = SeriesIndex(width: dimensions.count)
  }

  /// The other names of measures, by code.
  var codeSynonyms: [String: [String]] {
    var result: [String: [String]] = [:]
    for code in dimensions[0].codes where !code.synonyms.isEmpty {
      result[code.code] = code.synonyms
    }
    return result
  }

  /// Adds a period that the source lists.
  mutating func add(_ period: PeriodDraft) {
    if periodNumbers.number(of: period.code) == periods.count { periods.append(period) }
  }

  /// The number of a period's code, or nil where it is not known.
  func period(_ code: UnsafeBufferPointer<UInt8>) -> UInt32? {
    periodNumbers.lookUp(code).map { UInt32($0) }
  }

  /// The number of a note, a new one where it was not met before.
  mutating func note(_ note: NoteDraft) throws(DataError) -> UInt8 {
    if let index = notes.firstIndex(of: note) { return UInt8(index) }
    guard notes.count < 255 else {
      throw DataError(.schema, info.id, "more than 255 different marks stand for a missing value")
    }
    notes.append(note)
    return UInt8(notes.count - 1)
  }

  /// Adds a cell at a row of codes, one a dimension, and a period.
  mutating func add(_ cell: Cell, at codes: [UInt32], period: UInt32) throws(DataError) {
    var cell = cell
    cell.series = UInt32(series.number(of: codes))
    cell.period = period
    try cells.add(cell)
  }

  /// Marks the data as a part of the table: nothing is added up over it, and what it lacks is not
  /// gone.
  mutating func becomePart(_ what: String) {
    info.slice = what
    for index in dimensions.indices { dimensions[index].isDisjoint = false }
  }

  /// Counts something that was left out, and why.
  mutating func skip(_ reason: String, _ count: Int = 1) {
    skipped[reason, default: 0] += count
  }
}

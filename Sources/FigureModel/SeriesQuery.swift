// SPDX-License-Identifier: EUPL-1.2

/// A question to the store for one series: asked by checking, answered by official data, carried by
/// the caller.
public struct SeriesQuery: Sendable, Hashable {
  /// What codes of a dimension are meant.
  public enum Selection: Sendable, Hashable {
    /// One code.
    case code(String)
    /// Several codes, summed over.
    case codes([String])
    /// Every code whose title or code fits a pattern, case aside; summed over.
    ///
    /// In the pattern `*` stands for anything, `|` parts alternatives, and `!` before one refuses
    /// what fits it: `VMBO*|!*techniek*` is all that starts with "vmbo" and has no "techniek" in it.
    case matching(String)
    /// The dimension's total, where it has one; else every code, summed over.
    case total
  }

  /// The dataset (`cbs:80590ned`).
  public var dataset: String
  /// The measure's code.
  public var measure: String
  /// What is selected of each dimension; one that is not named stands at its total.
  public var selections: [String: Selection]
  /// The newest vintage that may be used, or nil for the newest there is.
  public var asOf: CalendarDay?

  /// A query for `measure` of `dataset`.
  public init(
    dataset: String, measure: String, selections: [String: Selection] = [:],
    asOf: CalendarDay? = nil
  ) {
    self.dataset = dataset
    self.measure = measure
    self.selections = selections
    self.asOf = asOf
  }
}

/// A question to the store for the series that words may mean.
public struct CandidateQuery: Sendable, Hashable {
  /// The words of the subject, of the noun counted and of the sentence around, most telling first.
  public var words: [String]
  /// Words that count where a title holds them and for nothing where it does not: what official titles may call it, ages,
  /// codes of regions.
  public var optional: [String]
  /// The unit that the series must be able to give, or nil.
  public var unit: Unit?
  /// The period that it should hold, or nil.
  public var period: Period?
  /// The newest vintage that may be used, or nil for the newest there is.
  public var asOf: CalendarDay?
  /// How many candidates at the most.
  public var limit: Int

  /// A query for `words`.
  public init(
    words: [String], optional: [String] = [], unit: Unit? = nil, period: Period? = nil,
    asOf: CalendarDay? = nil,
    limit: Int = 10
  ) {
    self.words = words
    self.optional = optional
    self.unit = unit
    self.period = period
    self.asOf = asOf
    self.limit = limit
  }
}

/// A series that words may mean, and how well they fit it.
public struct SeriesCandidate: Sendable, Hashable {
  /// The series.
  public var series: Series
  /// How well the words fit titles, measures, codes and synonyms: 0 to 1000.
  public var textScore: Int
  /// The words that were found.
  public var matched: [String]
  /// Words that name a code of the dataset and that the series does not hold: it may be of something wider than meant.
  public var unselected: [String]

  /// A candidate.
  public init(series: Series, textScore: Int, matched: [String], unselected: [String] = []) {
    self.series = series
    self.textScore = textScore
    self.matched = matched
    self.unselected = unselected
  }
}

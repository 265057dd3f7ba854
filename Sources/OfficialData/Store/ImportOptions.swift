// SPDX-License-Identifier: EUPL-1.2

public import FigureModel

/// What a person, or the client that fetched it, adds to what a source says of itself.
public struct ImportOptions: Sendable, Hashable {
  /// The identifier that the dataset gets instead of its own.
  public var identifier: String?
  /// The period of a table that tells of none (`2018-2019`).
  public var period: String?
  /// The day on which the data were fetched, of a source that does not tell it itself.
  public var retrieved: CalendarDay?
  /// What was fetched (`cbs:80590ned`, an address), as the store remembers it; nil of a file.
  var origin: String?

  /// Options; what is nil is taken from the source.
  public init(identifier: String? = nil, period: String? = nil, retrieved: CalendarDay? = nil) {
    self.identifier = identifier
    self.period = period
    self.retrieved = retrieved
  }
}

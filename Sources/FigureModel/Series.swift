// SPDX-License-Identifier: EUPL-1.2

/// A dataset as a reader of a verdict needs to know it.
public struct DatasetSummary: Sendable, Hashable {
  /// The identifier (`cbs:80590ned`).
  public var id: String
  /// The title.
  public var title: String
  /// Who publishes it.
  public var publisher: String
  /// The licence, as stated by the publisher.
  public var license: String
  /// Where it came from.
  public var source: String
  /// Whether it leaves out units that no longer exist, so that no total or change may be made from
  /// it.
  public var survivorsOnly: Bool

  /// A dataset.
  public init(
    id: String, title: String, publisher: String, license: String, source: String,
    survivorsOnly: Bool = false
  ) {
    self.id = id
    self.title = title
    self.publisher = publisher
    self.license = license
    self.source = source
    self.survivorsOnly = survivorsOnly
  }
}

/// One measure at fixed coordinates through time, from one vintage of a dataset.
public struct Series: Sendable, Hashable {
  /// The dataset.
  public var dataset: DatasetSummary
  /// The measure.
  public var measure: CodedLabel
  /// Every dimension but time; one that was summed over stands with the filter as its code.
  public var coordinates: [Observation.Coordinate]
  /// The observations by period, earliest first; years, quarters and months may stand beside each
  /// other.
  public var observations: [Observation]

  /// A series of `observations`.
  public init(
    dataset: DatasetSummary, measure: CodedLabel, coordinates: [Observation.Coordinate],
    observations: [Observation]
  ) {
    self.dataset = dataset
    self.measure = measure
    self.coordinates = coordinates
    self.observations = observations
  }
}

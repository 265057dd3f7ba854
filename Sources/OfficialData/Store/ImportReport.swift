// SPDX-License-Identifier: EUPL-1.2

public import FigureModel

/// What an import did with one dataset.
public struct ImportReport: Sendable, Hashable {
  /// How the store changed.
  public enum Outcome: String, Sendable, Hashable {
    /// The dataset is new.
    case added
    /// A new vintage of a dataset that was there.
    case updated
    /// The same bytes were imported before; nothing was written.
    case unchanged
  }

  /// The dataset's identifier (`cbs:80590ned`).
  public var dataset: String
  /// Its title.
  public var title: String
  /// The file or folder that was read.
  public var path: String
  /// How the store changed.
  public var outcome: Outcome
  /// The vintage that the source is.
  public var vintage: Vintage
  /// How many cells the source holds, masked and missing ones among them.
  public var observations: Int
  /// How many the source says it holds, where it does; of a slice, what the capture says.
  public var announced: Int?
  /// How many cells are new or different from the vintage before.
  public var changed: Int
  /// What was left out and how often, by reason.
  public var skipped: [String: Int]
  /// Where at least fifty cells of a measure are all multiples of one number: a rounding base that
  /// a person may confirm.
  public var proposedRounding: [String: Int]

  /// A report on one dataset.
  public init(
    dataset: String, title: String, path: String, outcome: Outcome, vintage: Vintage,
    observations: Int, announced: Int? = nil, changed: Int = 0, skipped: [String: Int] = [:],
    proposedRounding: [String: Int] = [:]
  ) {
    self.dataset = dataset
    self.title = title
    self.path = path
    self.outcome = outcome
    self.vintage = vintage
    self.observations = observations
    self.announced = announced
    self.changed = changed
    self.skipped = skipped
    self.proposedRounding = proposedRounding
  }
}

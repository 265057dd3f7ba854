// SPDX-License-Identifier: EUPL-1.2

/// A version of a dataset, pinned: vintages are added to a store, never overwritten.
public struct Vintage: Sendable, Hashable {
  /// The publisher's own version, or the day of retrieval where it gives none.
  public var version: String
  /// When the publisher last changed the data.
  public var modified: CalendarDay?
  /// When it was fetched or imported.
  public var retrieved: CalendarDay?
  /// The SHA-256 over the source's bytes, in hexadecimal.
  public var sha256: String

  /// A version of a dataset.
  public init(
    version: String, modified: CalendarDay? = nil, retrieved: CalendarDay? = nil, sha256: String
  ) {
    self.version = version
    self.modified = modified
    self.retrieved = retrieved
    self.sha256 = sha256
  }
}

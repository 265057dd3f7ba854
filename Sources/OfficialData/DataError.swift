// SPDX-License-Identifier: EUPL-1.2

/// Why official data could not be read, stored or found.
public struct DataError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The kind of failure; more may be added in later versions.
  public struct Code: Sendable, Hashable {
    enum Kind: Sendable {
      case unreadable
      case unknownFormat
      case malformed
      case schema
      case incomplete
      case tooLarge
      case store
      case notFound
      case network
    }
    let kind: Kind

    /// A file or folder cannot be opened.
    public static let unreadable = Code(kind: .unreadable)
    /// The content is none of the formats that are read.
    public static let unknownFormat = Code(kind: .unknownFormat)
    /// The content breaks the rules of its own format.
    public static let malformed = Code(kind: .malformed)
    /// A column, dimension, period or unit is not what its description says.
    public static let schema = Code(kind: .schema)
    /// Less arrived than the source announced.
    public static let incomplete = Code(kind: .incomplete)
    /// A limit on size was reached.
    public static let tooLarge = Code(kind: .tooLarge)
    /// The store itself failed.
    public static let store = Code(kind: .store)
    /// The store has no such dataset, measure or vintage.
    public static let notFound = Code(kind: .notFound)
    /// The publisher's server did not give what was asked.
    public static let network = Code(kind: .network)
  }

  /// The kind of failure.
  public let code: Code
  /// The file, address or dataset, with a line or offset where there is one.
  public let place: String
  /// What was met and what to do about it, one sentence without its full stop.
  public let reason: String

  /// A failure at `place`.
  public init(_ code: Code, _ place: String, _ reason: String) {
    self.code = code
    self.place = place
    self.reason = reason
  }

  /// The failure on one line: the place, then what was met and what to do.
  public var description: String { "\(place): \(reason)" }
}

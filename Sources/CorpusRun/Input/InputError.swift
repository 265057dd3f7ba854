// SPDX-License-Identifier: EUPL-1.2

/// Why an input could not be used: where, what and what to do, in one line.
public struct InputError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The kind of failure; more may be added in later versions.
  public struct Code: Sendable, Hashable {
    enum Kind: Sendable {
      case missing, noPermission, isFolder, tooLarge, unreadable, malformedLine, unwritable
      case noStore
    }
    let kind: Kind
    /// There is no such file or folder.
    public static let missing = Code(kind: .missing)
    /// The file or folder may not be read.
    public static let noPermission = Code(kind: .noPermission)
    /// A folder stands where a file is needed.
    public static let isFolder = Code(kind: .isFolder)
    /// The file is larger than the limit.
    public static let tooLarge = Code(kind: .tooLarge)
    /// The system could not read it.
    public static let unreadable = Code(kind: .unreadable)
    /// A line of JSON Lines is not what it should be.
    public static let malformedLine = Code(kind: .malformedLine)
    /// There is no store of official data.
    public static let noStore = Code(kind: .noStore)
    /// An output could not be written.
    public static let unwritable = Code(kind: .unwritable)
  }

  /// The kind of failure.
  public let code: Code
  /// The path, or the line of standard input.
  public let place: String
  /// What the system said, or what is wrong with the line.
  public let detail: String

  /// A failure at `place`.
  public init(_ code: Code, at place: String, detail: String = "") {
    self.code = code
    self.place = place
    self.detail = detail
  }

  /// One line for a person: where, what and what to do.
  public var description: String {
    switch code.kind {
    case .missing: "\(place): no such file or folder; check the path"
    case .noPermission: "\(place): no permission to read it; check its owner and mode"
    case .isFolder: "\(place): is a folder; name a file"
    case .tooLarge: "\(place): \(detail)"
    case .unreadable: "\(place): cannot be read: \(detail)"
    case .malformedLine: "\(place): \(detail)"
    case .noStore:
      "\(place): there is no store; make one with: cijferspoor data import FOLDER --store \(place)"
    case .unwritable: "\(place): cannot be written: \(detail)"
    }
  }
}

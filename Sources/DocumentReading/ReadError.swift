// SPDX-License-Identifier: EUPL-1.2

/// Why a document could not be read.
public struct ReadError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The kind of failure; more may be added in later versions.
  public struct Code: Sendable, Hashable {
    enum Kind: String, Sendable {
      case empty
      case notADocument = "not-a-document"
      case encrypted
      case damaged
      case unreadable
      case limit
      case timeout
      case memory
      case crashed
      case missingLibrary = "missing-library"
      case noSuchPage = "no-such-page"
    }

    let kind: Kind

    /// The file has no bytes.
    public static let empty = Code(kind: .empty)
    /// The bytes are neither text nor a PDF.
    public static let notADocument = Code(kind: .notADocument)
    /// The file needs a password, or another than the one given.
    public static let encrypted = Code(kind: .encrypted)
    /// The PDF is broken beyond what can be mended.
    public static let damaged = Code(kind: .damaged)
    /// The file could not be opened or read from its disk.
    public static let unreadable = Code(kind: .unreadable)
    /// The document is larger than the limits allow.
    public static let limit = Code(kind: .limit)
    /// Reading took longer than the limits allow.
    public static let timeout = Code(kind: .timeout)
    /// Reading took more memory than the limits allow.
    public static let memory = Code(kind: .memory)
    /// The worker process ended while it read the document.
    public static let crashed = Code(kind: .crashed)
    /// A library that reads the document is not installed.
    public static let missingLibrary = Code(kind: .missingLibrary)
    /// The document has no page of the number asked for.
    public static let noSuchPage = Code(kind: .noSuchPage)

    /// The code in output files, as `not-a-document`.
    public var name: String { kind.rawValue }

    /// The code that ``name`` writes, or nil.
    public init?(name: String) {
      guard let kind = Kind(rawValue: name) else { return nil }
      self.kind = kind
    }

    init(kind: Kind) { self.kind = kind }
  }

  /// The kind of failure.
  public let code: Code
  /// The document's name.
  public let document: String
  /// What was met, where more is known than the code says.
  public let detail: String?

  /// A failure to read `document`.
  public init(_ code: Code, document: String, detail: String? = nil) {
    self.code = code
    self.document = document
    self.detail = detail
  }

  /// One line that says where, what, and what to do.
  public var description: String {
    let what = detail.map { " (\($0))" } ?? ""
    return "\(document): \(problem)\(what); \(remedy)"
  }

  /// What is the matter, in a few words.
  var problem: String {
    switch code.kind {
    case .empty: "the file is empty"
    case .notADocument: "neither a PDF nor text"
    case .encrypted: "encrypted"
    case .damaged: "damaged PDF"
    case .unreadable: "could not be opened"
    case .limit: "larger than the limits allow"
    case .timeout: "took longer than the limits allow"
    case .memory: "took more memory than the limits allow"
    case .crashed: "reading it ended the worker process"
    case .missingLibrary: "a library is missing"
    case .noSuchPage: "there is no such page"
    }
  }

  private var remedy: String {
    switch code.kind {
    case .empty: "supply the whole file"
    case .notADocument: "supply a PDF or a text file"
    case .encrypted: "give its password with --password"
    case .damaged: "supply a whole copy"
    case .unreadable: "check the path and its permissions"
    case .limit, .timeout, .memory: "split it, or read it with wider limits"
    case .crashed: "the other documents are not affected"
    case .missingLibrary: "install it (cijferspoor doctor says which)"
    case .noSuchPage: "ask for one that there is"
    }
  }
}

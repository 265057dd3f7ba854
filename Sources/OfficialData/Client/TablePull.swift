// SPDX-License-Identifier: EUPL-1.2

/// One table on its way from its publisher to a folder that a reader takes in.
protocol TablePull: Sendable {
  /// Where the answers gather.
  var folder: PullFolder { get }
  /// What is imported: the folder, or the one file in it.
  var path: String { get }

  /// Fetches what tells the version; nil where the server has nothing newer than `etag`.
  func fetchHead(etag: String?) async throws(DataError) -> PullHead?

  /// Fetches everything else.
  func fetchRest() async throws(DataError)
}

/// What the first answer of a pull tells.
struct PullHead: Sendable {
  /// The publisher's version; empty where only the bytes tell it.
  var version: String
  /// The server's tag of it.
  var etag: String?
}

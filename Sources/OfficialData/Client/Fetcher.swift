// SPDX-License-Identifier: EUPL-1.2

import Foundation

#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

/// Fetches addresses into files: tries again with growing, random waits, goes on where a body was
/// cut, keeps a pace.
actor Fetcher {
  /// What came of a fetch.
  enum Result: Sendable {
    /// The body is in the file.
    case fetched(etag: String?)
    /// The server has nothing newer than the tag that was sent.
    case notModified
  }

  private let settings: ClientSettings
  private let progress: @Sendable (PullProgress) -> Void
  private var last: ContinuousClock.Instant?
  private var total = 0

  /// A fetcher with a fresh count of bytes.
  init(_ settings: ClientSettings, progress: @escaping @Sendable (PullProgress) -> Void) {
    self.settings = settings
    self.progress = progress
  }

  /// Fetches an address to `path`; with `etag` only where it changed.
  func fetch(_ address: String, to path: String, etag: String? = nil) async throws(DataError)
    -> Result
  {
    guard let url = URL(string: address), let scheme = url.scheme,
      ["http", "https"].contains(scheme)
    else { throw DataError(.network, address, "is no address that can be fetched") }
    let part = "\(path).part"
    // A part of an earlier run is only gone on with when its tag is known.
    if Self.tag(of: part) == nil { try? FileManager.default.removeItem(atPath: part) }
    var attempt = 0
    while true {
      try await keepPace()
      var request = URLRequest(url: url)
      request.setValue("application/json, */*;q=0.5", forHTTPHeaderField: "Accept")
      request.setValue("cijferspoor", forHTTPHeaderField: "User-Agent")
      if let etag { request.setValue(etag, forHTTPHeaderField: "If-None-Match") }
      let have = Self.size(part)
      if have > 0, let tag = Self.tag(of: part) {
        request.setValue("bytes=\(have)-", forHTTPHeaderField: "Range")
        request.setValue(tag, forHTTPHeaderField: "If-Range")
      }
      let (name, before, report) = ((path as NSString).lastPathComponent, total, progress)
      let outcome = await Download.run(
        request, to: part, limit: settings.sizeLimit - total, settings: settings
      ) { report(.downloading(file: name, bytes: before + $0)) }
      let wait: Double?
      let reason: String
      switch outcome {
      case .done(let etag):
        try finish(part, path)
        return .fetched(etag: etag)
      case .notModified: return .notModified
      case .tooLarge:
        throw DataError(
          .tooLarge, address,
          "is larger than the \(settings.sizeLimit) bytes that a table may have")
      case .status(416, _):
        Self.discard(part)
        (wait, reason) = (nil, "status 416")
      case .status(let status, let asked):
        guard status == 429 || status == 408 || status >= 500 else {
          throw DataError(
            status == 404 ? .notFound : .network, address,
            "status \(status)\(Self.meaning(status))")
        }
        (wait, reason) = (asked, "status \(status)")
      case .unwritable(let what):
        Self.discard(part)
        throw DataError(.unreadable, path, "cannot be written: \(what); free some space")
      case .failed(let what): (wait, reason) = (nil, what)
      }
      guard attempt < settings.retries, !Task.isCancelled else {
        throw DataError(
          .network, address, "\(reason), also after \(attempt) new tries; try again later")
      }
      try await pause(attempt, asked: wait, reason)
      attempt += 1
    }
  }

  private func finish(_ part: String, _ path: String) throws(DataError) {
    total += Self.size(part)
    Self.forgetTag(of: part)
    guard rename(part, path) == 0 else {
      throw DataError(.unreadable, path, "cannot be written: \(String(cString: strerror(errno)))")
    }
  }

  private func keepPace() async throws(DataError) {
    if let last {
      let next = last + .seconds(settings.interval)
      do { try await Task.sleep(until: next, clock: .continuous) } catch {
        throw DataError(.network, "pull", "was cancelled")
      }
    }
    last = .now
  }

  private func pause(_ attempt: Int, asked: Double?, _ reason: String) async throws(DataError) {
    var factor = 1.0
    for _ in 0..<attempt { factor *= 2 }
    // Half of the wait is chance, so that many clients do not come back at once.
    let own = settings.firstWait * factor * Double.random(in: 0.5...1)
    let seconds = min(settings.longestWait, max(own, asked ?? 0))
    progress(.waiting(seconds: seconds, reason: reason))
    do { try await Task.sleep(for: .seconds(seconds)) } catch {
      throw DataError(.network, "pull", "was cancelled")
    }
  }

  private static func meaning(_ status: Int) -> String {
    switch status {
    case 404: ": there is no such table; look for it with 'data search'"
    case 401, 403: ": the server refuses it"
    default: ""
    }
  }

  // MARK: Parts

  private static func size(_ path: String) -> Int {
    var status = stat()
    return stat(path, &status) == 0 ? Int(status.st_size) : 0
  }

  private static func discard(_ part: String) {
    try? FileManager.default.removeItem(atPath: part)
    forgetTag(of: part)
  }

  private static func tag(of part: String) -> String? {
    try? String(contentsOfFile: "\(part).etag", encoding: .utf8)
  }

  private static func forgetTag(of part: String) {
    try? FileManager.default.removeItem(atPath: "\(part).etag")
  }
}

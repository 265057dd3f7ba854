// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Synchronization

#if canImport(FoundationNetworking)
import FoundationNetworking
#endif

/// One request whose body is streamed to a file.
///
/// The file may hold the beginning of the body already: then only the rest is asked for, and the
/// server decides whether it is still the same.
final class Download: NSObject, URLSessionDataDelegate {
  /// How a request ended.
  enum Outcome: Sendable {
    /// The whole body is in the file.
    case done(etag: String?)
    /// The server has nothing newer.
    case notModified
    /// The server answered with another status.
    case status(Int, retryAfter: Double?)
    /// The body is larger than allowed.
    case tooLarge
    /// The connection failed or was cut; what arrived is in the file.
    case failed(String)
    /// The body cannot be written, which no new try would mend.
    case unwritable(String)
  }

  private struct State {
    var output: UnsafeMutablePointer<FILE>?
    var outcome: Outcome?
    var received = 0
    var expected: Int?
    var etag: String?
    var continuation: CheckedContinuation<Outcome, Never>?
  }

  private let path: String
  private let limit: Int
  private let progress: @Sendable (Int) -> Void
  private let state = Mutex(State())

  private init(path: String, limit: Int, progress: @escaping @Sendable (Int) -> Void) {
    self.path = path
    self.limit = limit
    self.progress = progress
  }

  /// Runs a request and streams its body to `path`.
  static func run(
    _ request: URLRequest, to path: String, limit: Int, settings: ClientSettings,
    progress: @escaping @Sendable (Int) -> Void
  ) async -> Outcome {
    let download = Download(path: path, limit: limit, progress: progress)
    let configuration = URLSessionConfiguration.ephemeral
    configuration.timeoutIntervalForRequest = settings.idleTimeout
    configuration.timeoutIntervalForResource = settings.requestTimeout
    configuration.urlCache = nil
    configuration.httpCookieStorage = nil
    let session = URLSession(
      configuration: configuration, delegate: download, delegateQueue: nil)
    defer { session.finishTasksAndInvalidate() }
    let task = session.dataTask(with: request)
    return await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        download.state.withLock { $0.continuation = continuation }
        task.resume()
      }
    } onCancel: {
      task.cancel()
    }
  }

  /// Why the last call of the system's library failed.
  private static func unwritable() -> Outcome { .unwritable(String(cString: strerror(errno))) }

  // MARK: URLSession

  func urlSession(
    _ session: URLSession, dataTask: URLSessionDataTask, didReceive response: URLResponse,
    completionHandler: @escaping @Sendable (URLSession.ResponseDisposition) -> Void
  ) {
    guard let http = response as? HTTPURLResponse else { return completionHandler(.cancel) }
    let goesOn = state.withLock { state -> Bool in
      switch http.statusCode {
      case 200, 206:
        state.etag = http.value(forHTTPHeaderField: "ETag")
        // 206 goes on where the file ends, 200 begins anew.
        state.output = fopen(path, http.statusCode == 206 ? "a" : "w")
        if state.output == nil { state.outcome = Self.unwritable() }
        // Only a strong tag promises the same bytes to whoever comes back for the rest.
        if let tag = state.etag, tag.hasPrefix("\"") {
          try? tag.write(toFile: "\(path).etag", atomically: true, encoding: .utf8)
        }
        if let length = http.value(forHTTPHeaderField: "Content-Length").flatMap({ Int($0) }),
          http.value(forHTTPHeaderField: "Content-Encoding") == nil
        {
          state.expected = length
          if length > limit { state.outcome = .tooLarge }
        }
      case 304: state.outcome = .notModified
      default:
        let wait = http.value(forHTTPHeaderField: "Retry-After").flatMap { Double($0) }
        state.outcome = .status(http.statusCode, retryAfter: wait)
      }
      return state.outcome == nil
    }
    completionHandler(goesOn ? .allow : .cancel)
  }

  func urlSession(_ session: URLSession, dataTask: URLSessionDataTask, didReceive data: Data) {
    let received = state.withLock { state -> Int? in
      guard state.outcome == nil, let output = state.output else { return nil }
      state.received += data.count
      guard state.received <= limit else {
        state.outcome = .tooLarge
        return nil
      }
      let written = data.withUnsafeBytes { fwrite($0.baseAddress, 1, $0.count, output) }
      if written != data.count { state.outcome = Self.unwritable() }
      return written == data.count ? state.received : nil
    }
    if let received { progress(received) } else { dataTask.cancel() }
  }

  func urlSession(
    _ session: URLSession, task: URLSessionTask, willPerformHTTPRedirection: HTTPURLResponse,
    newRequest: URLRequest, completionHandler: @escaping @Sendable (URLRequest?) -> Void
  ) {
    // A redirect may not take the transfer out of encryption.
    let wasSecure = task.originalRequest?.url?.scheme == "https"
    let isSecure = newRequest.url?.scheme == "https"
    completionHandler(wasSecure && !isSecure ? nil : newRequest)
  }

  func urlSession(
    _ session: URLSession, task: URLSessionTask, didCompleteWithError error: (any Error)?
  ) {
    let (continuation, outcome) = state.withLock { state in
      // What was buffered may be refused as late as here.
      let isWritten = state.output.map { fclose($0) == 0 } ?? true
      state.output = nil
      var outcome = state.outcome
      if outcome == nil, !isWritten { outcome = Self.unwritable() }
      if outcome == nil {
        if let error {
          outcome = .failed(error.localizedDescription)
        } else if let expected = state.expected, expected != state.received {
          outcome = .failed("\(state.received) of \(expected) bytes arrived")
        } else {
          outcome = .done(etag: state.etag)
        }
      }
      let waiting = state.continuation
      state.continuation = nil
      return (waiting, outcome ?? .failed("ended without an answer"))
    }
    continuation?.resume(returning: outcome)
  }
}

// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Synchronization

/// A server on this machine that answers as a publisher's does, good and bad: the test says byte by
/// byte what goes out.
final class ReplayServer: Sendable {
  /// A request as it came in.
  struct Request: Sendable {
    var path: String
    var headers: [String: String]
    /// How many requests for this path came before.
    var earlier: Int
  }

  /// What goes out.
  enum Answer: Sendable {
    /// A whole answer.
    case answer(Int, [String: String], String)
    /// An answer that promises all of the body and is cut after so many bytes of it.
    case cut(String, after: Int, tag: String)
    /// An answer whose stated length is wrong.
    case wrongLength(String, stated: Int)
    /// Bytes one after another, with a pause in seconds after each piece of ten.
    case slow(String, Double)
    /// Nothing: the connection is closed.
    case close

    /// A good answer.
    static func ok(_ body: String, tag: String? = nil) -> Answer {
      .answer(200, tag.map { ["ETag": $0] } ?? [:], body)
    }
  }

  /// The address of the server, without a slash at its end.
  let address: String
  private let socket: Int32
  private let seen = Mutex<[Request]>([])
  private let handler: @Sendable (Request) -> Answer

  /// A server that answers with what `handler` gives.
  init(_ handler: @escaping @Sendable (Request) -> Answer) throws {
    self.handler = handler
    let socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = inet_addr("127.0.0.1")
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let bound = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { pointer in
        bind(socket, pointer, length) == 0 && listen(socket, 16) == 0
          && getsockname(socket, pointer, &length) == 0
      }
    }
    self.socket = socket
    self.address = "http://127.0.0.1:\(UInt16(bigEndian: address.sin_port))"
    guard bound else { throw CocoaError(.featureUnsupported) }
    Thread.detachNewThread { [self] in accept() }
  }

  /// The paths that were asked for, in their order.
  var paths: [String] { seen.withLock { $0.map(\.path) } }

  /// The requests that came in, in their order.
  var requests: [Request] { seen.withLock { $0 } }

  /// Takes no more connections.
  func stop() {
    shutdown(socket, Int32(SHUT_RDWR))
    close(socket)
  }

  private func accept() {
    while true {
      let connection = Glibc.accept(socket, nil, nil)
      guard connection >= 0 else { return }
      Thread.detachNewThread { [self] in
        serve(connection)
        close(connection)
      }
    }
  }

  private func serve(_ connection: Int32) {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 4096)
    while !bytes.suffix(4).elementsEqual([13, 10, 13, 10]) {
      let count = recv(connection, &buffer, buffer.count, 0)
      guard count > 0 else { return }
      bytes += buffer[..<count]
    }
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\r\n")
    guard let first = lines.first?.split(separator: " "), first.count >= 2 else { return }
    var headers: [String: String] = [:]
    for line in lines.dropFirst() {
      let parts = line.split(separator: ":", maxSplits: 1)
      if parts.count == 2 {
        headers[parts[0].lowercased()] = parts[1].trimmingCharacters(in: .whitespaces)
      }
    }
    let path = String(first[1])
    let request = seen.withLock { seen in
      let earlier = seen.count { $0.path == path }
      seen.append(Request(path: path, headers: headers, earlier: earlier))
      return Request(path: path, headers: headers, earlier: earlier)
    }
    send(handler(request), to: connection)
  }

  private func send(_ answer: Answer, to connection: Int32) {
    func write(_ text: some StringProtocol) {
      let bytes = Array(text.utf8)
      _ = Glibc.send(connection, bytes, bytes.count, Int32(MSG_NOSIGNAL))
    }
    func head(_ status: Int, _ headers: [String: String], length: Int) {
      var text = "HTTP/1.1 \(status) X\r\nContent-Length: \(length)\r\nConnection: close\r\n"
      for (name, value) in headers { text += "\(name): \(value)\r\n" }
      write(text + "\r\n")
    }
    switch answer {
    case .answer(let status, let headers, let body):
      head(status, headers, length: body.utf8.count)
      write(body)
    case .cut(let body, let count, let tag):
      head(200, ["ETag": tag], length: body.utf8.count)
      write(body.prefix(count))
    case .wrongLength(let body, let stated):
      head(200, [:], length: stated)
      write(body)
    case .slow(let body, let pause):
      head(200, [:], length: body.utf8.count)
      var rest = Substring(body)
      while !rest.isEmpty {
        write(rest.prefix(10))
        rest = rest.dropFirst(10)
        Thread.sleep(forTimeInterval: pause)
      }
    case .close: break
    }
  }
}

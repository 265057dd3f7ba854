// SPDX-License-Identifier: EUPL-1.2

internal import CWorker
internal import FigureModel

/// One worker process, as its caller sees it.
final class WorkerProcess {
  /// Why a worker gave no whole answer.
  enum Failure: Error {
    /// The document's fault, said by the worker.
    case unreadable(ReadError)
    /// The deadline passed.
    case timeout
    /// The worker ended, or answered what is no answer.
    case ended
  }

  private var process = worker_process(pid: 0, input: -1, output: -1)
  /// How many documents it was given.
  private(set) var documents = 0
  /// The largest memory that it reported, in bytes.
  private(set) var memory = 0

  /// Starts a worker, or nil when none can be started.
  init?(path: String, argument: String) {
    let serve: @convention(c) (Int32, Int32) -> Int32 = {
      ReadingWorker.serve(input: $0, output: $1)
    }
    guard worker_start(&process, path, argument, serve) == 0 else { return nil }
  }

  deinit { end() }

  /// Ends the process; gives the largest memory it held, in bytes.
  @discardableResult
  func end() -> Int { Int(worker_end(&process)) }

  /// Sends a document and hands what comes back to `composer`, until it is complete or `seconds` have passed.
  func read(
    _ bytes: [UInt8], options: ReadingOptions, name: String, into composer: inout PDFComposer
  ) throws(Failure) {
    documents += 1
    let clock = ContinuousClock()
    let end = clock.now + .milliseconds(Int(min(max(options.limits.seconds, 0), 86_400) * 1000))
    func left() -> Int32 {
      let remaining = (end - clock.now).components
      let milliseconds = remaining.seconds * 1000 + remaining.attoseconds / 1_000_000_000_000_000
      return Int32(clamping: max(0, milliseconds))
    }
    var writer = ByteWriter()
    options.write(to: &writer)
    try send(.options, writer.bytes, left())
    try send(.document, bytes, left())
    while true {
      let header = try receive(FrameKind.headerSize, left)
      var reader = ByteReader(Array(header.dropFirst()))
      guard let kind = FrameKind(rawValue: header[0]), let length = try? reader.readInt(),
        length >= 0, length <= FrameKind.limit
      else { throw .ended }
      let content = try receive(length, left)
      guard let step = try? take(kind, content, name: name, into: &composer) else { throw .ended }
      switch step {
      case .more: continue
      case .complete: return
      case .failed(let error): throw .unreadable(error)
      }
    }
  }

  private enum Step {
    case more
    case complete
    case failed(ReadError)
  }

  private func take(
    _ kind: FrameKind, _ content: [UInt8], name: String, into composer: inout PDFComposer
  ) throws(ByteReader.Malformed) -> Step {
    var reader = ByteReader(content)
    switch kind {
    case .facts: composer.add(try FileFacts(from: &reader))
    case .page: composer.add(try PageSheet(from: &reader))
    case .failure: return .failed(try ReadError(from: &reader, document: name))
    case .done:
      memory = try reader.readInt()
      return .complete
    case .options, .document: throw ByteReader.Malformed()
    }
    return .more
  }

  private func send(_ kind: FrameKind, _ content: [UInt8], _ left: Int32) throws(Failure) {
    let header = kind.header(length: content.count)
    for part in [header, content] {
      let status = part.withUnsafeBytes {
        worker_write(process.input, $0.baseAddress, $0.count, left)
      }
      if status == -2 { throw .timeout }
      if status != 0 { throw .ended }
    }
  }

  private func receive(_ count: Int, _ left: () -> Int32) throws(Failure) -> [UInt8] {
    // Memory grows with what comes, not with what a broken worker announces.
    var bytes: [UInt8] = []
    bytes.reserveCapacity(min(count, 1 << 20))
    var piece = [UInt8](repeating: 0, count: min(count, 1 << 18))
    while bytes.count < count {
      let wanted = min(piece.count, count - bytes.count)
      let got = piece.withUnsafeMutableBytes {
        worker_read(process.output, $0.baseAddress, wanted, left())
      }
      if got == -2 { throw .timeout }
      if got <= 0 { throw .ended }
      bytes += piece[..<got]
    }
    return bytes
  }
}

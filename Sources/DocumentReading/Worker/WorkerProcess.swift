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

  private var process = worker_process(pid: 0, input: -1, output: -1, inherited: 0)
  /// How many documents it was given.
  private(set) var documents = 0
  /// The largest memory that it reported, in bytes.
  private(set) var memory = 0
  /// The largest memory that it reported of its copies, in bytes.
  private var memoryOfCopies = 0

  /// Starts a worker, or nil when none can be started.
  init?(path: String, argument: String) {
    let serve: @convention(c) (Int32, Int32) -> Int32 = {
      ReadingWorker.serve(input: $0, output: $1)
    }
    guard worker_start(&process, path, argument, serve) == 0 else { return nil }
  }

  deinit { end() }

  /// Ends the process; gives the largest memory it is known to have held by itself, in bytes.
  @discardableResult
  func end() -> Int {
    let held = Int(worker_end(&process))
    return held > memoryOfCopies ? held : memory
  }

  /// Sends a document and hands what comes back to `composer`, until it is complete or the time allowed has passed.
  func read(
    _ bytes: [UInt8], options: ReadingOptions, name: String, into composer: inout PDFComposer
  ) throws(Failure) {
    var deadline = try send(bytes, options: options)
    while true {
      let (kind, content) = try receive(deadline)
      if kind == .recognizing {
        deadline.extend(by: options.limits.secondsOfRecognizedPage)
        continue
      }
      guard let step = try? take(kind, content, name: name, into: &composer) else { throw .ended }
      switch step {
      case .more: continue
      case .complete: return
      case .failed(let error): throw .unreadable(error)
      }
    }
  }

  /// Sends a document of which a page is to be drawn; gives the PNG file.
  func draw(
    _ order: DrawingOrder, _ bytes: [UInt8], options: ReadingOptions, name: String
  ) throws(Failure) -> [UInt8] {
    let deadline = try send(bytes, options: options, order: order)
    let (kind, content) = try receive(deadline)
    var reader = ByteReader(content)
    if kind == .picture, let png = try? reader.readColumn(of: UInt8.self) { return png }
    guard kind == .failure, let error = try? ReadError(from: &reader, document: name) else {
      throw .ended
    }
    throw .unreadable(error)
  }

  private func send(
    _ bytes: [UInt8], options: ReadingOptions, order: DrawingOrder? = nil
  ) throws(Failure) -> Deadline {
    documents += 1
    let deadline = Deadline(seconds: options.limits.seconds)
    var writer = ByteWriter()
    options.write(to: &writer)
    try send(.options, writer.bytes, deadline)
    if let order {
      writer = ByteWriter()
      order.write(to: &writer)
      try send(.drawing, writer.bytes, deadline)
    }
    try send(.document, bytes, deadline)
    return deadline
  }

  private func receive(_ deadline: Deadline) throws(Failure) -> (FrameKind, [UInt8]) {
    let header = try receive(FrameKind.headerSize, deadline)
    var reader = ByteReader(Array(header.dropFirst()))
    guard let kind = FrameKind(rawValue: header[0]), let length = try? reader.readInt(),
      length >= 0, length <= FrameKind.limit
    else { throw .ended }
    return (kind, try receive(length, deadline))
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
    case .copied: memoryOfCopies = max(memoryOfCopies, try reader.readInt())
    case .options, .document, .recognizing, .drawing, .picture: throw ByteReader.Malformed()
    }
    return .more
  }

  private func send(_ kind: FrameKind, _ content: [UInt8], _ deadline: Deadline) throws(Failure) {
    let header = kind.header(length: content.count)
    for part in [header, content] {
      let status = part.withUnsafeBytes {
        worker_write(process.input, $0.baseAddress, $0.count, deadline.milliseconds)
      }
      if status == -2 { throw .timeout }
      if status != 0 { throw .ended }
    }
  }

  private func receive(_ count: Int, _ deadline: Deadline) throws(Failure) -> [UInt8] {
    // Memory grows with what comes, not with what a broken worker announces.
    var bytes = try receivePart(min(count, Self.firstPart), deadline)
    while bytes.count < count {
      bytes += try receivePart(min(bytes.count, count - bytes.count), deadline)
    }
    return bytes
  }

  /// Room for so many bytes is made before any has come: a page of text has no more.
  private static let firstPart = 1 << 18

  private func receivePart(_ count: Int, _ deadline: Deadline) throws(Failure) -> [UInt8] {
    var status = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { bytes, filled in
      while filled < count {
        status = worker_read(
          process.output, bytes.baseAddress.map { $0 + filled }, count - filled,
          deadline.milliseconds)
        if status <= 0 { return }
        filled += status
      }
    }
    if bytes.count == count { return bytes }
    throw status == -2 ? .timeout : .ended
  }
}

/// When an answer has to be complete.
private struct Deadline {
  private var end: ContinuousClock.Instant

  init(seconds: Double) { end = ContinuousClock().now + Self.duration(seconds) }

  mutating func extend(by seconds: Double) { end += Self.duration(seconds) }

  /// What is left.
  var milliseconds: Int32 {
    let remaining = (end - ContinuousClock().now).components
    let left = remaining.seconds * 1000 + remaining.attoseconds / 1_000_000_000_000_000
    return Int32(clamping: max(0, left))
  }

  private static func duration(_ seconds: Double) -> Duration {
    .milliseconds(Int(min(max(seconds, 0), 86_400) * 1000))
  }
}

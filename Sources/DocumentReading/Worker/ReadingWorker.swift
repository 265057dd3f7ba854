// SPDX-License-Identifier: EUPL-1.2

internal import CWorker

/// The other side of a ``WorkerPool``: a process that takes PDFs apart and does nothing else.
public enum ReadingWorker {
  /// The argument with which a program starts itself as a worker.
  public static let argument = "__read"

  /// Whether this program can read text without building colour transforms, which cost more than half of the time: false when it
  /// was linked without exporting its symbols, or poppler is one with which that changes the text.
  public static var switchesColourManagementOff: Bool { PDFExtractor.switchesColourManagementOff }

  /// Reads documents from standard input and answers on standard output until the input ends.
  ///
  /// A program calls it as the first thing when it was started with ``argument``, and then ends.
  public static func serve() { _ = serve(input: 0, output: 1) }

  /// Serves on two files; 0 when the input ended as it should.
  static func serve(input: Int32, output: Int32) -> Int32 {
    _ = worker_keep_blocks()
    let channel = Channel(input: input, output: output)
    var options = ReadingOptions()
    var order: DrawingOrder?
    while let (kind, content) = channel.receive() {
      switch kind {
      case .options:
        var reader = ByteReader(content)
        guard let sent = try? ReadingOptions(from: &reader) else { return 1 }
        options = sent
        worker_confine(options.limits.memory)
      case .drawing:
        var reader = ByteReader(content)
        guard let sent = try? DrawingOrder(from: &reader) else { return 1 }
        order = sent
      case .document:
        endUnlessDone(options)
        if let drawing = order {
          draw(content, drawing, options: options, on: channel)
        } else {
          answer(content, options: options, on: channel)
        }
        order = nil
        worker_end_after(0)
      case .facts, .page, .recognizing, .picture, .failure, .done, .copied: return 1
      }
    }
    return 0
  }

  private static func answer(_ bytes: [UInt8], options: ReadingOptions, on channel: Channel) {
    do throws(ReadError) {
      let extractor = PDFExtractor(options: options) {
        channel.send(.recognizing) { _ in }
        endUnlessDone(options)
      }
      try extractor.extract(
        bytes, name: "",
        file: { facts in channel.send(.facts) { facts.write(to: &$0) } },
        page: { page in
          if page.isRecognized || page.unrecognized != nil {
            channel.send(.copied) { $0.write(Int(worker_largest_memory_of_copies())) }
          }
          channel.send(.page) { page.write(to: &$0) }
        })
      channel.send(.done) { $0.write(Int(worker_largest_memory())) }
    } catch {
      channel.send(.failure) { error.write(to: &$0) }
    }
  }

  /// Has the kernel end this process some time after its caller should have.
  private static func endUnlessDone(_ options: ReadingOptions) {
    let limits = options.limits
    let seconds = limits.seconds + limits.secondsOfRecognizedPage
    worker_end_after(UInt32(min(max(seconds, 1), 86_400)) + 3)
  }

  private static func draw(
    _ bytes: [UInt8], _ order: DrawingOrder, options: ReadingOptions, on channel: Channel
  ) {
    // Pictures have colours.
    worker_set_colour_management_off(false)
    do throws(ReadError) {
      let document = try PopplerDocument(bytes, password: options.password, name: "")
      let count = document.pageCount
      guard order.page <= count else {
        throw ReadError(
          .noSuchPage, document: "", detail: count == 1 ? "it has 1 page" : "it has \(count) pages")
      }
      guard let page = document.page(at: order.page - 1),
        let image = PageImage(page, resolution: order.resolution)
      else { throw ReadError(.damaged, document: "", detail: "page \(order.page) cannot be drawn") }
      image.draw(order.frames)
      let png = image.png
      channel.send(.picture) { $0.write(column: png) }
    } catch {
      channel.send(.failure) { error.write(to: &$0) }
    }
  }

  private struct Channel {
    let input: Int32
    let output: Int32

    /// The next frame, or nil at the end.
    func receive() -> (FrameKind, [UInt8])? {
      guard let header = read(FrameKind.headerSize), let kind = FrameKind(rawValue: header[0])
      else { return nil }
      var reader = ByteReader(Array(header.dropFirst()))
      guard let length = try? reader.readInt(), length >= 0, length <= FrameKind.limit,
        let content = read(length)
      else { return nil }
      return (kind, content)
    }

    private func read(_ count: Int) -> [UInt8]? {
      let bytes = [UInt8](unsafeUninitializedCapacity: count) { bytes, filled in
        while filled < count {
          let got = worker_read(
            input, bytes.baseAddress.map { $0 + filled }, count - filled, .max)
          if got <= 0 { return }
          filled += got
        }
      }
      return bytes.count == count ? bytes : nil
    }

    func send(_ kind: FrameKind, _ body: (inout ByteWriter) -> Void) {
      var writer = ByteWriter()
      body(&writer)
      let header = kind.header(length: writer.bytes.count)
      _ = header.withUnsafeBytes { worker_write_all(output, $0.baseAddress, $0.count) }
      _ = writer.bytes.withUnsafeBytes { worker_write_all(output, $0.baseAddress, $0.count) }
    }
  }
}

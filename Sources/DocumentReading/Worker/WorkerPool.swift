// SPDX-License-Identifier: EUPL-1.2

internal import CWorker
internal import FigureModel
internal import Synchronization

/// Reads documents with the bytes of PDFs only ever parsed in worker processes.
///
/// A worker that crashes, hangs or grows costs the document that it was reading; the next one gets a new worker. Plain text
/// is read in this process. As many documents can be read at once as there are callers; each call waits for its own.
public final class WorkerPool: Sendable {
  /// A worker is replaced after this many documents.
  static let documentsOfWorker = 500
  /// A worker is replaced when it has held this much memory, in bytes.
  static let memoryOfWorker = 300 << 20

  /// How documents are read.
  public let options: ReadingOptions
  private let path: String
  private let argument: String
  private let idle = Mutex<[Idle]>([])

  // A worker belongs to one caller at a time: it is in the list, or with whoever took it out.
  private struct Idle: @unchecked Sendable { let worker: WorkerProcess }

  /// A pool whose workers are this program started with ``ReadingWorker/argument``.
  public convenience init(options: ReadingOptions = ReadingOptions()) {
    self.init(options: options, path: "/proc/self/exe", argument: ReadingWorker.argument)
  }

  init(options: ReadingOptions, path: String, argument: String) {
    self.options = options
    self.path = path
    self.argument = argument
  }

  /// Starts a worker ahead of its first document.
  ///
  /// Called first thing, while the program has one thread, it costs a fork and no second start of the program.
  public func prepare() {
    guard let worker = WorkerProcess(path: path, argument: argument) else { return }
    put(back: worker)
  }

  /// Reads the document that `bytes` hold; waits until it is read or has failed.
  ///
  /// - Parameters:
  ///   - bytes: The whole file.
  ///   - name: The name by which records and errors call it.
  /// - Returns: The reading. Where the worker ended or time ran out after some pages, those pages, with a finding.
  /// - Throws: ``ReadError``, where nothing can be read.
  public func read(_ bytes: [UInt8], name: String) throws(ReadError) -> Reading {
    if bytes.isEmpty { throw ReadError(.empty, document: name) }
    guard DocumentReader.isPDF(bytes) else { return try DocumentReader.readText(bytes, name: name) }
    return try read(bytes, name: name, after: PDFComposer(options: options))
  }

  /// Reads the pages behind those that have come.
  private func read(
    _ bytes: [UInt8], name: String, after read: PDFComposer
  ) throws(ReadError) -> Reading {
    let worker = try takeWorker(name)
    let isFresh = worker.documents == 0
    var composer = read
    do throws(WorkerProcess.Failure) {
      try worker.read(bytes, options: options, name: name, into: &composer)
    } catch {
      switch error {
      case .unreadable(let reason):
        put(back: worker)
        throw reason
      case .timeout:
        worker.end()
        return try partial(composer, bytes, ReadError(.timeout, document: name))
      case .ended:
        // What an earlier document did to the worker is not this one's fault, and text alone is better than nothing.
        let isMemory = worker.end() > options.limits.memory / 2 && isFresh
        let error = ReadError(isMemory ? .memory : .crashed, document: name)
        if isFresh && options.isPlain { return try partial(composer, bytes, error) }
        if isFresh { composer.add(Self.goesOn(after: composer.lastPage, error)) }
        return try again(isPlain: isFresh, after: composer.lastPage, error)
          .read(bytes, name: name, after: composer)
      }
    }
    put(back: worker)
    return try composer.reading(of: bytes, name: name)
  }

  /// Draws a page as a PNG file, with boxes framed on it; waits until it is drawn or has failed.
  ///
  /// - Parameters:
  ///   - page: The page's number, from 1.
  ///   - bytes: The whole file.
  ///   - name: The name by which errors call it.
  ///   - resolution: Dots an inch.
  ///   - frames: What is framed.
  /// - Returns: The PNG file.
  /// - Throws: ``ReadError``, where the page cannot be drawn.
  public func png(
    ofPage page: Int, in bytes: [UInt8], name: String, resolution: Float = 100,
    frames: [PageFrame] = []
  ) throws(ReadError) -> [UInt8] {
    guard DocumentReader.isPDF(bytes) else {
      throw ReadError(.notADocument, document: name, detail: "only a PDF has pages to draw")
    }
    let worker = try takeWorker(name)
    let order = DrawingOrder(page: page, resolution: resolution, frames: frames)
    do throws(WorkerProcess.Failure) {
      let png = try worker.draw(order, bytes, options: options, name: name)
      put(back: worker)
      return png
    } catch {
      worker.end()
      switch error {
      case .unreadable(let reason): throw reason
      case .timeout: throw ReadError(.timeout, document: name)
      case .ended: throw ReadError(.crashed, document: name)
      }
    }
  }

  /// A pool for a second try in a new worker, with the pages behind the last one that came.
  private func again(isPlain: Bool, after page: Int, _ error: ReadError) -> WorkerPool {
    var options = options
    options.pagesRead = page
    options.isPlain = options.isPlain || isPlain
    if error.code == .memory { options.recognition = .never }
    return WorkerPool(options: options, path: path, argument: argument)
  }

  private static func goesOn(after page: Int, _ error: ReadError) -> Finding {
    Finding(
      .limitReached,
      "from page \(page + 1) on characters alone are read, without the lines of tables and what hides text: \(error.problem)"
    )
  }

  /// The pages that came before a worker was lost, or the error when there are none.
  private func partial(
    _ composer: PDFComposer, _ bytes: [UInt8], _ error: ReadError
  ) throws(ReadError) -> Reading {
    guard composer.hasText else { throw error }
    let finding = Finding(
      .limitReached, "only the first \(composer.pageCount) pages are read: \(error.problem)")
    return try composer.reading(of: bytes, name: error.document, ending: finding)
  }

  private func takeWorker(_ name: String) throws(ReadError) -> WorkerProcess {
    if let waiting = idle.withLock({ $0.popLast() }) { return waiting.worker }
    guard let worker = WorkerProcess(path: path, argument: argument) else {
      throw ReadError(.crashed, document: name, detail: "no worker could be started")
    }
    return worker
  }

  private func put(back worker: WorkerProcess) {
    if worker.documents >= Self.documentsOfWorker || worker.memory > Self.memoryOfWorker {
      worker.end()
      return
    }
    let idle = Idle(worker: worker)
    self.idle.withLock { $0.append(idle) }
  }
}

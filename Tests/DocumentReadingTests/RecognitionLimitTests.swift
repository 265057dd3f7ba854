// SPDX-License-Identifier: EUPL-1.2

import FigureModel
import Foundation
import Testing

@testable import DocumentReading

/// What a document costs when its pages are recognised, in real workers.
@Suite struct RecognitionLimitTests {
  /// The program that was built with the tests.
  static let program = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
    .appending(path: "cijferspoor").path

  static func pool(_ options: ReadingOptions) -> WorkerPool {
    WorkerPool(options: options, path: program, argument: ReadingWorker.argument)
  }

  @Test(.enabled(if: PictureTests.hasRecognizer))
  func memoryOfARecognisedPageIsGivenBack() throws {
    var options = ReadingOptions(recognition: .always)
    options.limits.memory = 500 << 20
    let reading = try Self.pool(options).read(
      MadePDF.drawnLetters(pages: 5, letters: 12), name: "letters.pdf")
    #expect(reading.document.pages.count == 5)
    #expect(reading.document.findings.map(\.code) == Array(repeating: .pageRecognized, count: 5))
  }

  @Test(.enabled(if: PictureTests.hasRecognizer))
  func aPageThatTakesTooMuchIsNotRecognisedAndTheRestIsRead() throws {
    var options = ReadingOptions(recognition: .always)
    options.limits.memory = 280 << 20
    var large = MadePDF.Page.lines(["Groot."])
    (large.width, large.height) = (3000, 3000)
    let reading = try Self.pool(options).read(
      MadePDF(pages: [large, .lines(["Een stijging van 5%"])]).bytes, name: "large.pdf")
    #expect(reading.document.pages.map(\.isRecognized) == [false, true])
    let finding = try #require(reading.document.findings.first { $0.page == 1 })
    #expect(finding.message.hasSuffix("more memory than the limits allow"))
  }

  @Test(.enabled(if: PictureTests.hasRecognizer))
  func onlyThePageThatIsAskedForIsRecognised() throws {
    var options = ReadingOptions(recognition: .always)
    options.limits.recognizedPages = 1
    options.recognizedPage = 2
    let page = MadePDF.Page.lines(["Een stijging van 5%"])
    let reading = try Self.pool(options).read(
      MadePDF(pages: [page, page, page]).bytes, name: "pages.pdf")
    #expect(reading.document.pages.map(\.isRecognized) == [false, true, false])
  }

  @Test func pagesBehindTheLimitSayWhy() throws {
    var options = ReadingOptions(recognition: .always)
    options.limits.recognizedPages = 0
    let reading = try DocumentReader(options: options).read(WorkerTests.file, name: "a.pdf")
    #expect(reading.document.text.hasPrefix("Een stijging van 5%"))
    #expect(reading.document.findings.map(\.code) == [.limitReached, .limitReached])
    #expect(reading.document.findings[0].message.contains("as many pages"))
  }

  /// A worker that answers what is in a file and ends, the first time; another file the second time.
  @Test func aSecondWorkerGoesOnWhereTheFirstEnded() throws {
    let frames = try WorkerTests.frames(WorkerTests.served(WorkerTests.file))
    let (pool, folder) = try Self.pool(
      """
      head -c 9 >/dev/null
      if mkdir seen 2>/dev/null; then cat first; else cat second; sleep 5; fi
      """,
      answers: ["first": Array(frames[0...1]), "second": [frames[0], frames[2], frames[3]]],
      memory: 1 << 30)
    defer { try? FileManager.default.removeItem(at: folder) }
    let reading = try pool.read(WorkerTests.file, name: "a.pdf")
    #expect(reading.document.pages.map(\.number) == [1, 2])
    #expect(reading.document.findings.map(\.code) == [.limitReached])
    #expect(reading.document.findings[0].message.contains("from page 2 on"))
  }

  /// A folder that holds a worker: a script of the shell, which is in that folder, and the answers that it gives.
  static func pool(
    _ script: String, answers: [String: [(FrameKind, [UInt8])]], memory: Int
  ) throws -> (pool: WorkerPool, folder: URL) {
    let folder = URL(filePath: NSTemporaryDirectory()).appending(path: "worker-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    let file = folder.appending(path: "worker")
    try Data("cd \"$(dirname \"$0\")\"\n\(script)".utf8).write(to: file)
    for (name, frames) in answers {
      let bytes = frames.flatMap { $0.0.header(length: $0.1.count) + $0.1 }
      try Data(bytes).write(to: folder.appending(path: name))
    }
    var options = ReadingOptions()
    options.limits.memory = memory
    return (WorkerPool(options: options, path: "/bin/sh", argument: file.path), folder)
  }

  /// Holds 800 MB, more than the tests themselves do, in a process that the worker waits for.
  static let hold = "dd if=/dev/zero of=/dev/null bs=800M count=1 2>/dev/null"

  @Test func whatACopyHeldIsNotTheWorkers() throws {
    let frames = try WorkerTests.frames(WorkerTests.served(WorkerTests.file))
    var writer = ByteWriter()
    writer.write(900 << 20)
    for (isTold, words) in [(true, "ended the worker"), (false, "more memory than")] {
      let copied = isTold ? [(FrameKind.copied, writer.bytes)] : []
      let (pool, folder) = try Self.pool(
        """
        head -c 9 >/dev/null
        if mkdir seen 2>/dev/null; then cat first; \(Self.hold); else cat second; sleep 5; fi
        """,
        answers: [
          "first": [frames[0]] + copied + [frames[1]], "second": [frames[0], frames[2], frames[3]],
        ],
        memory: 1 << 30)
      defer { try? FileManager.default.removeItem(at: folder) }
      let findings = try pool.read(WorkerTests.file, name: "a.pdf").document.findings
      #expect(
        findings.count == 1 && findings[0].message.contains(words), "\(findings.map(\.message))")
    }
  }

  @Test func whatAnEarlierDocumentHeldKeepsNoneFromBeingRecognised() throws {
    var little = ByteWriter()
    little.write(1 << 20)
    let pages = try WorkerTests.frames(WorkerTests.served(WorkerTests.file)).dropLast()
    let frames = Array(pages) + [(FrameKind.done, little.bytes)]
    var writer = ByteWriter()
    ReadingOptions().write(to: &writer)
    let asked = 2 * FrameKind.headerSize + writer.bytes.count + WorkerTests.file.count
    let (pool, folder) = try Self.pool(
      """
      if mkdir seen 2>/dev/null; then
        head -c \(asked) >/dev/null; \(Self.hold); cat whole; head -c 9 >/dev/null
      else
        head -c \(asked) >asked; cat whole; sleep 5
      fi
      """, answers: ["whole": frames], memory: 1 << 30)
    defer { try? FileManager.default.removeItem(at: folder) }
    for _ in 0..<2 {
      #expect(try pool.read(WorkerTests.file, name: "a.pdf").document.findings.isEmpty)
    }
    let second = try Data(contentsOf: folder.appending(path: "asked"))
    var reader = ByteReader(Array(second.dropFirst(FrameKind.headerSize)))
    let options = try ReadingOptions(from: &reader)
    #expect(options.recognition == .auto && !options.isPlain)
  }

  @Test func pagesThatWereReadArePassedOver() throws {
    var options = ReadingOptions()
    options.pagesRead = 1
    let reading = try DocumentReader(options: options).read(WorkerTests.file, name: "a.pdf")
    #expect(reading.document.pages.map(\.number) == [2])
  }
}

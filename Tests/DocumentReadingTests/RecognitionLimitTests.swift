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
    let folder = URL(filePath: NSTemporaryDirectory()).appending(path: "goes-on-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let frames = try WorkerTests.frames(WorkerTests.served(WorkerTests.file))
    func bytes(_ frames: [(FrameKind, [UInt8])]) -> [UInt8] {
      frames.flatMap { $0.0.header(length: $0.1.count) + $0.1 }
    }
    let script = """
      head -c 9 >/dev/null; cd "$(dirname "$0")"
      if mkdir seen 2>/dev/null; then cat first; else cat second; sleep 5; fi
      """
    try Data(script.utf8).write(to: folder.appending(path: "worker"))
    try Data(bytes(Array(frames[0...1]))).write(to: folder.appending(path: "first"))
    try Data(bytes([frames[0], frames[2], frames[3]])).write(to: folder.appending(path: "second"))
    let pool = WorkerPool(
      options: ReadingOptions(), path: "/bin/sh", argument: folder.appending(path: "worker").path)
    let reading = try pool.read(WorkerTests.file, name: "a.pdf")
    #expect(reading.document.pages.map(\.number) == [1, 2])
    #expect(reading.document.findings.map(\.code) == [.limitReached])
    #expect(reading.document.findings[0].message.contains("from page 2 on"))
  }

  @Test func pagesThatWereReadArePassedOver() throws {
    var options = ReadingOptions()
    options.pagesRead = 1
    let reading = try DocumentReader(options: options).read(WorkerTests.file, name: "a.pdf")
    #expect(reading.document.pages.map(\.number) == [2])
  }
}

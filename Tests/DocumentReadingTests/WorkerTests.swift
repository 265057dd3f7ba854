// SPDX-License-Identifier: EUPL-1.2

import FigureModel
import Glibc
import SeededDice
import Testing

@testable import DocumentReading

@Suite struct WorkerTests {
  static let file = MadePDF(pages: [.lines(["Een stijging van 5%"]), .lines(["en meer."])]).bytes

  /// Serves one document in this process, through pipes, and gives all that the worker sent.
  static func served(_ bytes: [UInt8]) throws -> [UInt8] {
    var (down, up): ([Int32], [Int32]) = ([0, 0], [0, 0])
    try #require(pipe(&down) == 0 && pipe(&up) == 0)
    let request = FrameKind.document.header(length: bytes.count) + bytes
    _ = request.withUnsafeBytes { write(down[1], $0.baseAddress, $0.count) }
    close(down[1])
    #expect(ReadingWorker.serve(input: down[0], output: up[1]) == 0)
    close(up[1])
    var answer = [UInt8](repeating: 0, count: 1 << 16)
    let count = answer.withUnsafeMutableBytes { read(up[0], $0.baseAddress, $0.count) }
    close(down[0])
    close(up[0])
    return Array(answer.prefix(count))
  }

  /// The frames in `bytes`.
  static func frames(_ bytes: [UInt8]) throws -> [(FrameKind, [UInt8])] {
    var frames: [(FrameKind, [UInt8])] = []
    var at = 0
    while at < bytes.count {
      let kind = try #require(FrameKind(rawValue: bytes[at]))
      var reader = ByteReader(Array(bytes[(at + 1)..<(at + FrameKind.headerSize)]))
      let length = try reader.readInt()
      at += FrameKind.headerSize
      frames.append((kind, Array(bytes[at..<(at + length)])))
      at += length
    }
    return frames
  }

  @Test func pagesComeOneByOneAndSurviveTheJourney() throws {
    let frames = try Self.frames(Self.served(Self.file))
    #expect(frames.map(\.0) == [.facts, .page, .page, .done])
    var composer = PDFComposer(options: ReadingOptions())
    for (kind, content) in frames {
      var reader = ByteReader(content)
      if kind == .facts { composer.add(try FileFacts(from: &reader)) }
      if kind == .page { composer.add(try PageSheet(from: &reader)) }
    }
    let apart = try composer.reading(of: Self.file, name: "a.pdf")
    #expect(try apart == DocumentReader().read(Self.file, name: "a.pdf"))
  }

  @Test func whatCannotBeReadIsSaid() throws {
    let frames = try Self.frames(Self.served(Array("%PDF-1.7 en verder niets".utf8)))
    #expect(frames.map(\.0) == [.failure])
    var reader = ByteReader(frames[0].1)
    #expect(try ReadError(from: &reader, document: "a.pdf").code == .damaged)
  }

  @Test func aPageBehindTheLastOneIsNoDamage() throws {
    let error = #expect(throws: ReadError.self) {
      try RecognitionLimitTests.pool(ReadingOptions()).png(ofPage: 3, in: Self.file, name: "a.pdf")
    }
    let words = "a.pdf: there is no such page (it has 2 pages); ask for one that there is"
    #expect(error?.description == words)
  }

  @Test func cutAndFalsifiedFramesAreRefused() throws {
    let page = try #require(try Self.frames(Self.served(Self.file)).first { $0.0 == .page }?.1)
    for length in stride(from: 0, to: page.count, by: 7) {
      var reader = ByteReader(Array(page.prefix(length)))
      #expect(throws: ByteReader.Malformed.self) { try PageSheet(from: &reader) }
    }
    // Whatever bits a worker sends, what comes in is a page or nothing, and can be laid out.
    var random = SeededDice(seed: 1)
    for _ in 0..<300 {
      var bytes = page
      for _ in 0..<4 {
        bytes[Int.random(in: 0..<bytes.count, using: &random)] = .random(
          in: 0...255, using: &random)
      }
      var reader = ByteReader(bytes)
      guard let sheet = try? PageSheet(from: &reader) else { continue }
      var composer = PDFComposer(options: ReadingOptions())
      composer.add(sheet)
      #expect(throws: Never.self) { try composer.reading(of: [1], name: "a.pdf") }
    }
  }

  struct Lost: Sendable, CustomTestStringConvertible {
    let path: String
    let argument: String
    let code: ReadError.Code
    var testDescription: String { "\(path) \(argument)" }
  }

  static let lost = [
    Lost(path: "/bin/false", argument: "", code: .crashed),
    Lost(path: "/bin/sleep", argument: "30", code: .timeout),
    Lost(path: "/bin/cat", argument: "-", code: .crashed),
    Lost(path: "/nergens/te/vinden", argument: "", code: .crashed),
  ]

  @Test(arguments: lost)
  func aLostWorkerCostsItsDocumentAlone(_ each: Lost) throws {
    var options = ReadingOptions()
    options.limits.seconds = 0.5
    let pool = WorkerPool(options: options, path: each.path, argument: each.argument)
    let error = #expect(throws: ReadError.self) { try pool.read(Self.file, name: "a.pdf") }
    #expect(error?.code == each.code)
    #expect(try pool.read(Array("5%".utf8), name: "a.txt").document.text == "5%")
  }
}

// SPDX-License-Identifier: EUPL-1.2

import CorpusRun
import DocumentReading
import FigureChecking
import FigureModel
import FigureParsing
import Foundation
import Logging
import Testing

@Suite struct BatchTests {
  private let folder = NSTemporaryDirectory() + "batch-\(UUID().uuidString)"

  /// Runs over a corpus of files made from `documents`, and gives the summary and the folder of
  /// results.
  private func run(
    _ documents: [String: [UInt8]], jobs: Int = 1, indicators: [Indicator] = []
  ) async throws -> BatchSummary {
    let corpus = folder + "/corpus"
    try FileManager.default.createDirectory(atPath: corpus, withIntermediateDirectories: true)
    for (name, bytes) in documents { try FileBytes.replace(corpus + "/" + name, with: bytes) }
    let batch = Batch(
      extractor: Extractor(reader: WorkerPool(), parser: FigureParser(language: .dutch)),
      checker: Checker(indicators: indicators), store: nil, jobs: jobs,
      logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() })
    return try await batch.run(corpus, into: folder + "/out")
  }

  private func lines(_ name: String) throws -> [String] {
    String(decoding: try FileBytes.read(folder + "/out/" + name), as: UTF8.self)
      .split(separator: "\n").map(String.init)
  }

  @Test func oneBadDocumentDoesNotStopTheOthers() async throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let summary = try await run([
      "a.txt": Array("Het tekort bedraagt 7,5% in 2024.".utf8), "b.txt": [],
      "c.pdf": Array("%PDF-1.4 rest".utf8),
      "d.txt": Array("Er zijn 74 scholen.".utf8), "e.png": [1],
    ])
    #expect(summary.read == 2)
    #expect(summary.failed == 2)
    #expect(summary.passedOver == 1)
    let documents = try lines("documents.jsonl")
    #expect(documents.count == 4)
    #expect(documents[0].contains(#""doc":"a.txt""#) && documents[0].contains(#""status":"ok""#))
    #expect(documents[1].contains(#""status":"failed""#) && documents[1].contains("b.txt: "))
    #expect(documents[2].contains(#""status":"failed""#))
    #expect(try lines("figures.jsonl").count == 2)
    #expect(try lines("verdicts.jsonl").count == 2)
    #expect(try lines("series.csv").first?.hasPrefix("indicator,") == true)
  }

  @Test func theNumberOfJobsChangesNothing() async throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let documents = Dictionary(
      uniqueKeysWithValues: (0..<20).map {
        ("\($0).txt", Array("In 2024 was het aandeel \($0),5% van de \($0 + 20) scholen.".utf8))
      })
    _ = try await run(documents)
    let alone = try ["figures.jsonl", "verdicts.jsonl", "series.csv"].map(lines)
    _ = try await run(documents, jobs: 4)
    #expect(try ["figures.jsonl", "verdicts.jsonl", "series.csv"].map(lines) == alone)
  }

  @Test func documentsThatGiveOneThingTwoValuesAreListed() async throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let summary = try await run(
      [
        "a.txt": Array("De inflatie was in 2023 3,8%.".utf8),
        "b.txt": Array("De inflatie was in 2023 4,3%.".utf8),
        "c.txt": Array("De inflatie was in 2022 10,0%.".utf8),
      ], jobs: 2, indicators: try IndicatorFile.builtin().indicators)
    #expect(summary.conflicts == 1)
    let conflicts = try lines("conflicts.jsonl")
    #expect(conflicts.count == 1)
    #expect(conflicts.first?.contains(#""indicator":"inflation""#) == true)
    #expect(conflicts.first?.contains(#""doc":"a.txt""#) == true)
    #expect(conflicts.first?.contains(#""doc":"b.txt""#) == true)
    #expect(summary.labels.keys.allSatisfy { !$0.accuses })
  }

  @Test func anOutputThatCannotBeWrittenEndsTheRun() async throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try FileBytes.replace(folder + "/out", with: [1])
    await #expect(throws: InputError.self) { try await run(["a.txt": Array("5%".utf8)]) }
  }
}

// SPDX-License-Identifier: EUPL-1.2

import CorpusRun
import DocumentReading
import FigureChecking
import FigureModel
import FigureParsing
import Foundation
import OfficialData
import Testing

/// Letters made from the cells of a store, read, parsed and checked: true ones accuse nobody, false ones are caught.
///
/// Over `corpus/data`, or the store that `CIJFERSPOOR_STORE` names.
@Suite struct StatementTests {
  private let folder = NSTemporaryDirectory() + "statements-\(UUID().uuidString)"

  private func store() throws -> DataStore {
    if let path = ProcessInfo.processInfo.environment["CIJFERSPOOR_STORE"] {
      return try DataStore(path: path, readOnly: true)
    }
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let data = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "corpus/data").path
    let store = try DataStore(path: folder + "/store.sqlite", readOnly: false)
    try store.importAll(at: data)
    return store
  }

  /// The verdicts on `statements`, each a letter of its own.
  private func verdicts(_ statements: [String], _ store: DataStore) async throws -> [Verdict] {
    let catalogue = try IndicatorFile.builtin()
    let checker = DocumentChecker(
      checker: Checker(indicators: catalogue.indicators, regions: catalogue.regions), store: store)
    let extractor = Extractor(reader: WorkerPool(), parser: FigureParser(language: .dutch))
    var verdicts: [Verdict] = []
    for (number, statement) in statements.enumerated() {
      let text = "Den Haag, 1 september 2026\n\n\(statement)\n"
      let source = DocumentSource(name: "\(number)", content: .text(text))
      let extraction = try await extractor.extract(source)
      verdicts += try await checker.check(extraction, from: source)
    }
    return verdicts
  }

  private func statements(_ count: Int, _ fault: StatementMaker.Fault, _ store: DataStore) throws
    -> [String]
  {
    var maker = try StatementMaker(store, seed: 20_260_724)
    var made: [String] = []
    for _ in 0..<(count * 20) where made.count < count {
      if let statement = maker.statement(fault) { made.append(statement) }
    }
    return made
  }

  @Test func threeThousandTrueStatementsAccuseNobody() async throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let store = try store()
    let made = try statements(3000, .none, store)
    #expect(made.count == 3000)
    let verdicts = try await verdicts(made, store)
    let labels = Dictionary(grouping: verdicts, by: \.label.rawValue).mapValues(\.count)
    print("3,000 true statements: \(labels.sorted { $0.key < $1.key })")
    let accused = verdicts.filter(\.label.accuses)
    #expect(accused.isEmpty, "\(accused.prefix(5).map(\.explanation))")
    let differing = verdicts.filter { $0.label == .differs }
    #expect(
      differing.count * 50 < verdicts.count,
      "\(differing.count): \(differing.prefix(5).map { $0.claim.quote + " – " + $0.explanation })")
    #expect(verdicts.filter { $0.label == .confirmed }.count * 10 > verdicts.count * 8)
  }

  /// At least this many of a hundred false statements of a kind are caught.
  ///
  /// The value of another year is one that a sentence naming both years may mean: it is left undecided there.
  @Test(arguments: [
    (StatementMaker.Fault.digits, 88), (.thousandfold, 88), (.otherYear, 58), (.opposite, 78),
  ])
  func falseStatementsAreCaught(fault: StatementMaker.Fault, share: Int) async throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let store = try store()
    let made = try statements(200, fault, store)
    #expect(made.count == 200)
    let verdicts = try await verdicts(made, store)
    let caught = verdicts.filter { $0.label.accuses || $0.label == .differs }.count
    print("\(fault): \(caught) of \(made.count) false statements caught")
    #expect(caught * 100 >= made.count * share, "\(fault): \(caught) of \(made.count)")
  }
}

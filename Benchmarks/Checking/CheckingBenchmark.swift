// SPDX-License-Identifier: EUPL-1.2

import CorpusRun
import DocumentReading
import FigureChecking
import FigureModel
import FigureParsing
import Foundation
import OfficialData

/// Checks ten thousand figures against stores of a tenth and of the whole of so many observations.
///
///     checking-benchmark [OBSERVATIONS]     five million by default
///
/// Half of the figures are named by a curated indicator, half have to be searched for. Only checking is timed: the questions,
/// the store's answers and the verdicts, in seconds of one core, the best of three rounds. Ends with status 1 where the goal is missed.
@main
struct CheckingBenchmark {
  static func main() async throws {
    let wanted = CommandLine.arguments.dropFirst().first.flatMap { Int($0) } ?? 5_000_000
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("cijferspoor-checking-\(UUID().uuidString)").path
    defer { try? FileManager.default.removeItem(atPath: folder) }
    var seconds: [Double] = []
    for cells in [wanted / 10, wanted] {
      let table = InventedTable(cells: cells)
      let path = "\(folder)/\(cells)"
      let written = try table.write(to: path + "/table")
      let store = try DataStore(path: path + "/store.sqlite")
      try store.importAll(at: path + "/table")
      let time = try await Self.check(table, store)
      print(
        "\(written) observations: \(time.figures) figures, \(Int(Double(time.figures) / time.seconds)) a second; "
          + "\(time.confirmed) confirmed")
      seconds.append(time.seconds / Double(time.figures))
    }
    print(
      String(format: "ten times the observations: %.2f times the time", seconds[1] / seconds[0]))
    let rate = 1 / seconds[1]
    print("goal 2000 a second\(rate < 2000 ? "  MISSED" : "")")
    exit(rate < 2000 ? 1 : 0)
  }

  private static func check(_ table: InventedTable, _ store: DataStore) async throws -> (
    figures: Int, confirmed: Int, seconds: Double
  ) {
    let checker = DocumentChecker(
      checker: Checker(indicators: table.indicators, regions: table.regions), store: store)
    let extractor = Extractor(reader: WorkerPool(), parser: FigureParser(language: .dutch))
    var documents: [(DocumentSource, Extraction)] = []
    for number in 0..<100 {
      let source = DocumentSource(
        name: "\(number)", content: .text(table.letter(number, sentences: 100)),
        referenceDate: CalendarDay(2026, 9, 1))
      documents.append((source, try await extractor.extract(source)))
    }
    var figures = 0
    var confirmed = 0
    var best = Double.infinity
    for _ in 0..<3 {
      (figures, confirmed) = (0, 0)
      let start = Self.processorSeconds
      for (source, extraction) in documents {
        let verdicts = try await checker.check(extraction, from: source)
        figures += verdicts.count
        confirmed += verdicts.count { $0.label == .confirmed }
      }
      best = min(best, Self.processorSeconds - start)
    }
    return (figures, confirmed, best)
  }

  /// What this process has used of a core: what else the machine does at the time does not count.
  private static var processorSeconds: Double {
    Double(clock()) / Double(CLOCKS_PER_SEC)
  }
}

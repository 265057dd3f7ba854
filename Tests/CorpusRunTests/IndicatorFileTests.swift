// SPDX-License-Identifier: EUPL-1.2

import FigureChecking
import FigureModel
import Foundation
import Testing

@testable import CorpusRun

@Suite struct IndicatorFileTests {
  static let entry = """
    indicators:
      - id: inflation
        title: Inflatie
        names: [inflatie, prijsstijg*]
        definition: Verandering van de CPI.
        unit: percent
        population: huishoudens
        coverage: full
        revised: provisional_only
        series:
          - name: alle bestedingen
            dataset: cbs:86141NED
            where: {Bestedingscategorieen: T001112}
            value: M000238
          - name: aandeel
            words: [aandeel]
            dataset: duo_examens
            value:
              share:
                part: {measure: KANDIDATEN, where: {OPLEIDING: "*techniek*"}}
                whole: KANDIDATEN
        rivals: [aandeel]
    """

  @Test func readsAnEntry() throws {
    let file = try IndicatorFile(Self.entry, file: "a.yaml")
    let indicator = try #require(file.indicators.first)
    #expect(indicator.id == "inflation")
    #expect(indicator.unit == .percent)
    #expect(indicator.revised == .provisionalOnly)
    #expect(indicator.rivals == ["aandeel"])
    #expect(
      indicator.series.first?.value
        == .series(
          SeriesTemplate(
            SeriesQuery(
              dataset: "cbs:86141NED", measure: "M000238",
              selections: ["Bestedingscategorieen": .code("T001112")]))))
    guard case .share(.series(let part), .series) = indicator.series.last?.value else {
      Issue.record("no share")
      return
    }
    #expect(part.query.selections == ["OPLEIDING": .matching("*techniek*")])
  }

  struct Slip: Sendable, CustomTestStringConvertible {
    var from: String
    var to: String
    var line: Int
    var says: String
    var testDescription: String { "\(from) → \(to)" }
  }

  @Test(arguments: [
    Slip(from: "coverage: full", to: "coverage: total", line: 8, says: "coverage is 'full'"),
    Slip(
      from: "revised: provisional_only", to: "revised: often", line: 9,
      says: "'often' is not one of"),
    Slip(from: "title: Inflatie", to: "titel: Inflatie", line: 3, says: "unknown key 'titel'"),
    Slip(from: "id: inflation", to: "id: In flation", line: 2, says: "has other signs"),
    Slip(from: "        dataset: duo_examens\n", to: "", line: 18, says: "'dataset' is missing"),
    Slip(
      from: "names: [inflatie, prijsstijg*]", to: "names: []", line: 2, says: "'names' is empty"),
    Slip(from: "unit: percent", to: "unit: [", line: 7, says: "did not find"),
  ])
  func namesTheLineOfWhatIsWrong(slip: Slip) {
    let text = Self.entry.replacingOccurrences(of: slip.from, with: slip.to)
    #expect(text != Self.entry)
    do {
      _ = try IndicatorFile(text, file: "a.yaml")
      Issue.record("was read")
    } catch {
      #expect(error.file == "a.yaml")
      #expect(abs((error.line ?? 0) - slip.line) <= 1)
      #expect(error.description.contains(slip.says))
    }
  }

  @Test func everyFileOfTheFolderIsBuiltInAndSound() throws {
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../corpus/indicators")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path())
      .filter { $0.hasSuffix(".yaml") }
    #expect(Set(names) == Set(IndicatorFile.builtinFiles.map(\.name)))
    let all = try IndicatorFile.builtin()
    #expect(all.indicators.count >= 40)
    #expect(Set(all.indicators.map(\.id)).count == all.indicators.count)
    #expect(all.regions.contains { $0.code == "GM0599" })
  }

  @Test func rivalsNameASeriesOrAnIndicator() throws {
    let all = try IndicatorFile.builtin()
    let ids = Set(all.indicators.map(\.id))
    for indicator in all.indicators {
      for rival in indicator.rivals ?? [] {
        let isKnown = ids.contains(rival) || indicator.series.contains { $0.name == rival }
        #expect(isKnown, "\(indicator.id): \(rival)")
      }
    }
  }
}

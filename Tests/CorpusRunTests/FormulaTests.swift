// SPDX-License-Identifier: EUPL-1.2

import CorpusRun
import DocumentReading
import FigureChecking
import FigureModel
import FigureParsing
import Foundation
import OfficialData
import Testing

/// Every formula of a run can be computed again from its evidence, by somebody who has nothing but the record.
@Suite struct FormulaTests {
  private let folder = NSTemporaryDirectory() + "formulas-\(UUID().uuidString)"

  /// A formula's value with its letters standing for the evidence: a number, a letter, brackets and the four operations.
  struct Formula {
    private var signs: [Character]
    private var place = 0
    private let values: [Double]

    static func value(_ text: Substring, _ values: [Double]) -> Double? {
      var formula = Formula(signs: text.filter { $0 != " " }, values: values)
      let value = formula.sum()
      return formula.place == formula.signs.count ? value : nil
    }

    private init(signs: String, values: [Double]) {
      self.signs = Array(signs)
      self.values = values
    }

    private var next: Character? { place < signs.count ? signs[place] : nil }

    private mutating func sum() -> Double? {
      guard var value = product() else { return nil }
      while let sign = next, sign == "+" || sign == "-" {
        place += 1
        guard let term = product() else { return nil }
        value += sign == "+" ? term : -term
      }
      return value
    }

    private mutating func product() -> Double? {
      guard var value = factor() else { return nil }
      while let sign = next, sign == "*" || sign == "/" {
        place += 1
        guard let term = factor() else { return nil }
        value = sign == "*" ? value * term : value / term
      }
      return value
    }

    private mutating func factor() -> Double? {
      guard let sign = next else { return nil }
      if sign == "(" {
        place += 1
        let value = sum()
        guard next == ")" else { return nil }
        place += 1
        return value
      }
      var text = ""
      if sign == "-" {
        text = "-"
        place += 1
      }
      if let letter = next, letter.isLetter {
        place += 1
        var digits = ""
        while let digit = next, digit.isNumber {
          digits.append(digit)
          place += 1
        }
        guard let first = letter.asciiValue, let block = Int(digits.isEmpty ? "0" : digits) else {
          return nil
        }
        let index = Int(first) - 97 + 26 * block
        return values.indices.contains(index) ? (text.isEmpty ? 1 : -1) * values[index] : nil
      }
      while let digit = next, digit.isNumber || digit == "." {
        text.append(digit)
        place += 1
      }
      return Double(text)
    }
  }

  private static func number(_ value: ExactDecimal) -> Double { Double(value.description) ?? .nan }

  /// The middle of what an observation allows.
  private static func value(_ observation: Observation) -> Double {
    if let masked = observation.masked { return (number(masked.low) + number(masked.high)) / 2 }
    return observation.value.map(number) ?? .nan
  }

  /// The intervals of a verdict by the name of their part.
  private static func parts(_ compared: Verdict.Compared?) -> [String: Interval] {
    switch compared {
    case .single(let measured)?: ["": measured.interval]
    case .parts(let from, let to, let by)?:
      ["from": from, "to": to, "by": by].compactMapValues { $0?.interval }
    case nil: [:]
    }
  }

  private static let sentences = [
    "De inflatie was in 2023 3,8% en in 2025 3,2%.",
    "De inflatie daalde van 10,0% in 2022 naar 3,8% in 2023, een daling van 6,2 procentpunt.",
    "In 2024 en 2025 samen werden 138.000 nieuwbouwwoningen opgeleverd.",
    "Het aantal nieuwbouwwoningen nam in 2025 met 0,1% toe.",
    "Op 1 januari 2026 had Drenthe 45.293 inwoners meer dan Flevoland.",
    "De werkloosheid was in 2025 0,2 procentpunt hoger dan een jaar eerder.",
    "Het aantal inwoners nam tussen 2020 en 2026 toe van 17,4 miljoen naar 18,1 miljoen.",
    "Het aantal gesloopte woningen is in 2025 gehalveerd.",
  ]

  @Test func everyFormulaOfARunFollowsFromItsEvidence() async throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "corpus").path
    let store = try DataStore(path: folder + "/store.sqlite", readOnly: false)
    try store.importAll(at: root + "/data")
    let catalogue = try IndicatorFile.builtin()
    let checker = DocumentChecker(
      checker: Checker(indicators: catalogue.indicators, regions: catalogue.regions), store: store)
    let extractor = Extractor(reader: WorkerPool(), parser: FigureParser(language: .dutch))
    let letters = ["prijzen-bevolking-werk", "techniek-vmbo"].map {
      DocumentSource(path: root + "/letters/\($0).txt")
    }
    let texts = Self.sentences.enumerated().map {
      DocumentSource(
        name: "\($0.offset)", content: .text("Den Haag, 1 september 2026\n\n\($0.element)"))
    }
    var formulas = 0
    for source in letters + texts {
      let extraction = try await extractor.extract(source)
      for verdict in try await checker.check(extraction, from: source) {
        guard let formula = verdict.formula, !verdict.evidence.isEmpty else { continue }
        let values = verdict.evidence.map(Self.value)
        let official = Self.parts(verdict.official)
        let pieces = formula.split(separator: ";")
        #expect(pieces.count == official.count, "\(formula)")
        for piece in pieces {
          let name = piece.split(separator: ":")
          let key = name.count > 1 ? name[0].trimmingCharacters(in: .whitespaces) : ""
          // A single part stands without its name.
          let interval = official[key] ?? (official.count == 1 ? official.first?.value : nil)
          let value = try #require(Formula.value(name.last ?? "", values), "\(formula)")
          let known = try #require(interval, "\(formula)")
          formulas += 1
          let slack = max(1, abs(value)) * 1e-9
          #expect(
            Self.number(known.low) - slack <= value && value <= Self.number(known.high) + slack,
            "\(verdict.claim.quote): \(formula) is \(value), not in \(known)")
        }
      }
    }
    #expect(formulas > 20)
  }
}

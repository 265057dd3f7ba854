// SPDX-License-Identifier: EUPL-1.2

import DocumentReading
import FigureChecking
import FigureModel
import FigureParsing
import Foundation
import Testing

@testable import CorpusRun

/// A letter beside the report that it accompanies.
@Suite struct RelatedDocumentsTests {
  private let folder = NSTemporaryDirectory() + "related-\(UUID().uuidString)"

  /// What a sentence of a letter and one of its report should give: whether they agree, and a word of why.
  static let pairs: [(letter: String, report: String, agrees: Bool?, why: String)] = [
    (
      "In 2024 zat 14% van de leerlingen in een brede brugklas.",
      "In 2024 zat 14% van de leerlingen in een brede brugklas.", true, "noemt hetzelfde"
    ),
    (
      "In 2024 zat 14% van de leerlingen in een brede brugklas.",
      "In 2024 zat 14,2% van de leerlingen in een brede brugklas.", true, "afgerond hetzelfde"
    ),
    (
      "Het aantal deelnemende scholen steeg van 612 naar 1.048.",
      "Het aantal deelnemende scholen steeg van 612 in 2021 naar 1.048 in 2025.", true,
      "noemt hetzelfde"
    ),
    (
      "De wachttijd voor jeugdhulp bedroeg 48 dagen in 2023.",
      "De wachttijd voor jeugdhulp bedroeg naar schatting 48 dagen in 2023.", true, "naar schatting"
    ),
    (
      "In 2023 volgden 3.240 leraren de training.",
      "Naar verwachting volgen 3.240 leraren de training in 2023.", true, "een verwachting"
    ),
    (
      "Het aandeel leerlingen met een bijbaan was 38,4% in 2024.",
      "Het aandeel leerlingen in de bovenbouw met een bijbaan was 38,4% in 2024.", false,
      "andere populatie"
    ),
    (
      "In 2025 volgden 3.240 leraren de training.", "In 2025 volgden 3.420 leraren de training.",
      false, "andere waarde"
    ),
    // Another year, another thing, another region and a bare coincidence say nothing.
    (
      "In 2025 volgden 3.240 leraren de training.", "In 2024 volgden 3.420 leraren de training.",
      nil, ""
    ),
    (
      "In 2025 volgden 3.240 leraren de training.", "In 2025 kregen 3.240 scholen subsidie.", nil,
      ""
    ),
    (
      "In Utrecht telde de opvang 340 plaatsen in 2024.",
      "In Zeeland telde de opvang 520 plaatsen in 2024.", nil, ""
    ),
    (
      "In 2024 had 20% van de scholen een tekort aan leraren.",
      "In 2024 had 35% van de scholen een rookvrij schoolplein.", nil, ""
    ),
    (
      "In 2024 gebruikte 10% van de leerlingen een tablet.",
      "Van de leerlingen in groep 8 krijgt 10% een plusboek in 2023.", nil, ""
    ),
  ]

  private func verdicts(_ letter: String, _ report: String, named: String = "rapport.txt")
    async throws -> [Verdict]
  {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try FileBytes.replace(folder + "/brief.txt", with: Array(letter.utf8))
    try FileBytes.replace(folder + "/" + named, with: Array(report.utf8))
    if named == "rapport.txt" {
      try FileBytes.replace(
        folder + "/brief.json", with: Array(#"{"related": ["rapport.txt"]}"#.utf8))
    }
    let sources = ["brief.txt", named].map { DocumentSource(path: folder + "/" + $0) }
    let regions = try IndicatorFile.builtin().regions
    let checker = Checker(indicators: [], regions: regions)
    let extractor = Extractor(reader: WorkerPool(), parser: FigureParser(language: .dutch))
    let related = RelatedDocuments(
      relations: DocumentRelations(sources), extractor: extractor, checker: checker)
    let extraction = try await extractor.extract(sources[0])
    return try await DocumentChecker(checker: checker, store: nil, related: related)
      .check(extraction, from: sources[0])
  }

  @Test(arguments: pairs.indices)
  func aLettersFigureIsLaidBesideItsReports(_ index: Int) async throws {
    let pair = Self.pairs[index]
    let verdict = try #require(try await verdicts(pair.letter, pair.report).first)
    #expect(verdict.related.first?.agrees == pair.agrees, "\(pair) \(verdict.related)")
    #expect(verdict.related.first?.why.contains(pair.why) ?? pair.why.isEmpty)
    #expect(!verdict.label.accuses)
  }

  @Test func aReferenceNumberNamesTheReport() async throws {
    let letter = """
      Ik bied u het onderzoek aan (Kamerstuk 31 293, nr. 45). In 2025 volgden 3.240 leraren de training.
      """
    let report = "In 2025 volgden 3.240 leraren de training."
    let found = try await verdicts(letter, report, named: "kst-31293-45.txt")
    #expect(found.first?.related.first?.document.hasSuffix("kst-31293-45.txt") == true)
    let other = try await verdicts(letter, report, named: "kst-31293-46.txt")
    #expect(other.first?.related.isEmpty == true)
  }

  @Test(arguments: [
    ("Kamerstukken II 2017/18, 34 775 XV, nr. 16", ["34775", "XV", "16"]),
    ("kst-31293-45.pdf", ["31293", "45"]), ("(31293, nr. 045)", ["31293", "45"]),
    ("zie blg-1012345", ["BLG", "1012345"]), ("bijlage BLG1012345", ["BLG", "1012345"]),
    ("31.293 leerlingen in 45 scholen", []), ("tussen 12 345 en 20", []), ("in 2025", []),
  ])
  func referenceNumbersAreOneHoweverWritten(_ text: String, _ parts: [String]) {
    #expect(ReferenceNumber.all(in: text).first?.parts ?? [] == parts)
  }

  @Test func aSidecarThatNamesNothingIsSaid() async throws {
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try FileBytes.replace(folder + "/a.txt", with: Array("5%".utf8))
    try FileBytes.replace(folder + "/a.json", with: Array(#"{"related": ["weg.pdf"]}"#.utf8))
    let source = DocumentSource(path: folder + "/a.txt")
    let relations = DocumentRelations([source])
    #expect(relations.related(to: source, text: "").unknown == ["weg.pdf"])
    #expect(relations.related(to: source, text: "").documents.isEmpty)
  }
}

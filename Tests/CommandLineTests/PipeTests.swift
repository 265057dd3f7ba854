// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Testing

@Suite struct PipeTests {
  @Test func linesOfStandardInputAreDocumentsInOrder() throws {
    let input = """
      {"id":"b","text":"Het tekort was 7,5%."}
      {"id":"a","text":"Er kwamen 74 scholen bij.","reference_time":"2024-01-01T00:00:00"}
      """
    let outcome = try Program.run(["extract", "--input", "jsonl", "-"], input: input)
    #expect(outcome.status == 0)
    #expect(outcome.lines.map { $0.contains(#""doc":"b""#) } == [true, false])
    #expect(outcome.lines.last?.contains(#""doc":"a""#) == true)
  }

  @Test func aLineThatIsNoDocumentIsNamedByItsNumber() throws {
    let input = "{\"id\":\"a\",\"text\":\"5%\"}\nonzin\n{\"id\":\"c\",\"text\":\"6%\"}\n"
    let outcome = try Program.run(["extract", "--input", "jsonl"], input: input)
    #expect(outcome.status == 3)
    #expect(outcome.lines.count == 2)
    #expect(outcome.errors.contains("line 2"))
  }

  @Test func aDashIsStandardInput() throws {
    let outcome = try Program.run(["extract", "-"], input: "Het tekort was 7,5%.")
    #expect(outcome.status == 0)
    #expect(outcome.lines.first?.contains(#""value":7.5"#) == true)
  }

  @Test func textAndPDFOfALetterGiveTheSameFigures() throws {
    func values(_ ending: String) throws -> [String] {
      let path = Program.corpus + "/letters/techniek-vmbo." + ending
      return try Program.run(["extract", "--format", "csv", path]).lines.dropFirst().map {
        $0.split(separator: ",", omittingEmptySubsequences: false)[4..<19].joined(separator: ",")
      }
    }
    let text = try values("txt")
    #expect(text.count > 8)
    #expect(try values("pdf") == text)
  }
}

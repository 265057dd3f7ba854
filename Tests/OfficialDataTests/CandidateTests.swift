// SPDX-License-Identifier: EUPL-1.2

import FigureModel
import OfficialData
import Testing

@Suite struct CandidateTests {
  @Test func findsMeasuresByTheirGroups() throws {
    let data = try MadeData()
    let store = try data.store()
    try store.importAll(at: try MadeTable().write(in: data))
    let query = CandidateQuery(words: ["zwemmers", "zonder", "diploma"])
    let found = try store.candidates([query])[0]
    #expect(found.map(\.series.measure.code) == ["M2", "M1"])
    #expect(found.first?.matched == ["zwemmers", "zonder", "diploma"])
    #expect(found.first?.series.coordinates.map(\.value.code) == ["T001038"])
  }

  @Test func fixesADimensionAtTheCodeThatIsNamed() throws {
    let data = try MadeData()
    let store = try data.store()
    try store.importAll(at: try MadeTable().write(in: data))
    let query = CandidateQuery(words: ["diploma", "vrouwen"], unit: .count)
    let found = try store.candidates([query])[0]
    #expect(found.map(\.series.measure.code) == ["M1"])
    #expect(found.first?.series.coordinates.map(\.value.title) == ["Vrouwen"])
  }

  @Test func takesCompoundsApart() throws {
    let data = try MadeData()
    let store = try data.store()
    try store.importAll(at: try MadeTable().write(in: data))
    #expect(try store.search("zwemmersdiploma").first?.dimension == "Measure")
    #expect(try store.search("grondwaterstand").isEmpty)
    #expect(try store.candidates([CandidateQuery(words: ["grondwaterstand"])]) == [[]])
  }

  @Test func knowsWordsOfOneMeaning() throws {
    let data = try MadeData()
    let store = try data.store()
    try store.importAll(at: try MadeTable().write(in: data))
    // The invented table says "diploma"; a letter may say "gediplomeerden".
    #expect(try store.search("gediplomeerden").first?.label.title.contains("diploma") == true)
  }

  @Test func findsNothingByAPlaceAlone() throws {
    let data = try MadeData()
    let store = try data.store()
    try store.importAll(at: try MadeTable().write(in: data))
    let alone = try store.candidates([CandidateQuery(words: ["vrouwen"])])[0]
    let named = try store.candidates([CandidateQuery(words: ["zwemmers"])])[0]
    #expect((alone.first?.textScore ?? 0) < (named.first?.textScore ?? 0) / 2)
  }

  @Test func whatACodeIsCalledInBracketsIsNotItsName() throws {
    let data = try MadeData()
    let store = try data.store()
    var table = MadeTable()
    table.women = "Utrecht (gemeente)"
    try store.importAll(at: try table.write(in: data))
    func code(_ words: String...) throws -> String? {
      let query = CandidateQuery(words: words, unit: .count)
      return try store.candidates([query])[0].first?.series.coordinates.first?.value.code
    }
    #expect(try code("zwemmers", "gemeenten") == "T001038")
    #expect(try code("zwemmers", "Utrecht") == "4000")
  }
}

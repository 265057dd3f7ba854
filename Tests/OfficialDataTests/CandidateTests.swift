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
}

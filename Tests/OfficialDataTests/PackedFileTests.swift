// SPDX-License-Identifier: EUPL-1.2

import FigureModel
import Foundation
import Testing

@testable import OfficialData

@Suite struct PackedFileTests {
  private static let gzip =
    "H4sIAAAAAAACAwt29vD397H2cnQMsnZ09Atx9OFytDYyMDKxNuVygjDMuQAaXk3BJQAAAA=="
  private static let zip =
    "UEsDBBQAAAAIALRueF0aXk3BIgAAACUAAAAJAAAAYmFkZW4uY3N2C3b28Pf3sfZydAyydnT0C3H04XK0NjIwMrE25XKCMMy5AFBLAQIeAxQAAAAIALRueF0aXk3BIgAAACUAAAAJAAAAAAAAAAEAAACkgQAAAABiYWRlbi5jc3ZQSwUGAAAAAAEAAQA3AAAASQAAAAAA"

  private static let descriptor = """
    {"bestand": "baden*.csv", "lang": {"periode": "JAAR"}, "maten": {"AANTAL": {"eenheid": "aantal"}},
     "dimensies": {"SCHOOL": {}}}
    """

  private func read(_ name: String, _ bytes: Data) throws -> [ExactDecimal?] {
    let data = try MadeData()
    let store = try data.store()
    try data.write("lijst/baden.bron.json", Self.descriptor)
    let catalog = try DescriptorCatalog(folders: ["\(data.path)/lijst"])
    let path = try data.write(name, bytes)
    let reports = try store.importAll(at: path, descriptors: catalog)
    #expect(reports.map(\.dataset) == ["baden"])
    #expect(try store.importAll(at: path, descriptors: catalog).map(\.outcome) == [.unchanged])
    let query = SeriesQuery(dataset: "baden", measure: "AANTAL")
    return try store.series([query])[query]?.observations.map(\.value) ?? []
  }

  @Test func readsGzip() throws {
    #expect(try read("baden.csv.gz", try #require(Data(base64Encoded: Self.gzip))) == [12])
  }

  @Test func readsZip() throws {
    #expect(try read("pakket.zip", try #require(Data(base64Encoded: Self.zip))) == [12])
  }

  @Test(arguments: [20, 30, 45])
  func refusesAFileThatEndsEarly(_ count: Int) throws {
    let data = try MadeData()
    let store = try data.store()
    let whole = try #require(Data(base64Encoded: Self.gzip))
    let path = try data.write("baden.csv.gz", whole.prefix(count))
    #expect(throws: DataError.self) { try store.importAll(at: path) }
  }

  @Test func stopsAtTheLimit() throws {
    let whole = try #require(Data(base64Encoded: Self.gzip))
    Array(whole).withUnsafeBufferPointer { bytes in
      var inflater = Inflater(bytes, at: 10, limit: 36)
      #expect(throws: Inflater.Fault.self) { try inflater.run { _ in } }
    }
  }

  @Test func refusesANameThatLeadsOut() throws {
    let data = try MadeData()
    let store = try data.store()
    var bytes = try #require(Data(base64Encoded: Self.zip))
    let name = Data("../en.csv".utf8)
    for place in [30, 73 + 46] { bytes.replaceSubrange(place..<(place + 9), with: name) }
    let path = try data.write("pakket.zip", bytes)
    let error = try #require(throws: DataError.self) { try store.importAll(at: path) }
    #expect(error.description.contains("leads out"))
  }
}

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

  private static let zip64 = """
    UEsDBC0AAAAIAAAAAAC25CbZ//////////8JABQAYmFkZW4uY3N2AQAQACsAAAAAAAAAJgAAAAAAAAALdvbw9/ex\
    9nJ0DLJ2dPQLcfThMjBw9LA2MjAytTYFsT0hbHMuAFBLAQItAC0AAAAIAAAAAAC25CbZ//////////8JABwAAAAA\
    AAAAAAAAAP////9iYWRlbi5jc3YBABgAKwAAAAAAAAAmAAAAAAAAAAAAAAAAAAAAUEsGBiwAAAAAAAAALQAtAAAA\
    AAAAAAAAAQAAAAAAAAABAAAAAAAAAFMAAAAAAAAAYQAAAAAAAABQSwYHAAAAALQAAAAAAAAAAQAAAFBLBQYAAAAA\
    ////////////////AAA=
    """
  private static let excel = """
    UEsDBBQAAAAAAAAAIVyDFtyMAQAAAAEAAAATAAAAW0NvbnRlbnRfVHlwZXNdLnhtbHhQSwMEFAAAAAAAAAAhXIMW\
    3IwBAAAAAQAAAA8AAAB4bC93b3JrYm9vay54bWx4UEsBAhQDFAAAAAAAAAAhXIMW3IwBAAAAAQAAABMAAAAAAAAA\
    AAAAAIABAAAAAFtDb250ZW50X1R5cGVzXS54bWxQSwECFAMUAAAAAAAAACFcgxbcjAEAAAABAAAADwAAAAAAAAAA\
    AAAAgAEyAAAAeGwvd29ya2Jvb2sueG1sUEsFBgAAAAACAAIAfgAAAGAAAAAAAA==
    """
  private static let libreOffice = """
    UEsDBBQAAAAAAAAAIVyDFtyMAQAAAAEAAAAIAAAAbWltZXR5cGV4UEsDBBQAAAAAAAAAIVyDFtyMAQAAAAEAAAAL\
    AAAAY29udGVudC54bWx4UEsBAhQDFAAAAAAAAAAhXIMW3IwBAAAAAQAAAAgAAAAAAAAAAAAAAIABAAAAAG1pbWV0\
    eXBlUEsBAhQDFAAAAAAAAAAhXIMW3IwBAAAAAQAAAAsAAAAAAAAAAAAAAIABJwAAAGNvbnRlbnQueG1sUEsFBgAA\
    AAACAAIAbwAAAFEAAAAAAA==
    """

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

  @Test func readsZipWithRecordsOf64Bits() throws {
    #expect(try read("pakket.zip", try #require(Data(base64Encoded: Self.zip64))) == [12])
  }

  /// Of every byte of the directory that says how long or where something is.
  @Test func refusesADamagedDirectoryOf64Bits() throws {
    let data = try MadeData()
    let store = try data.store()
    try data.write("lijst/baden.bron.json", Self.descriptor)
    let catalog = try DescriptorCatalog(folders: ["\(data.path)/lijst"])
    let whole = try #require(Data(base64Encoded: Self.zip64))
    for place in 96..<whole.count {
      var bytes = whole
      bytes[place] ^= 0xFF
      let path = try data.write("pakket-\(place).zip", bytes)
      // Either that byte says nothing that is needed, or the file is refused.
      let (reports, refused) = try store.importEverything(at: path, descriptors: catalog)
      #expect(reports.count + refused.count <= 1)
      #expect(reports.allSatisfy { $0.observations == 2 })
    }
  }

  @Test(arguments: [("leraren.xlsx", excel, "Excel"), ("leraren.ods", libreOffice, "LibreOffice")])
  func saysWhatToDoWithASpreadsheet(_ name: String, _ bytes: String, _ program: String) throws {
    let data = try MadeData()
    let store = try data.store()
    try data.write("map/\(name)", try #require(Data(base64Encoded: bytes)))
    try data.write("map/oud.xls", Data([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]))
    let (reports, refused) = try store.importEverything(at: "\(data.path)/map")
    #expect(reports.isEmpty)
    #expect(refused.map(\.code) == [.unknownFormat, .unknownFormat])
    #expect(refused.first?.description.contains("is a spreadsheet of \(program)") == true)
    #expect(refused.allSatisfy { $0.description.contains("save the sheet") })
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

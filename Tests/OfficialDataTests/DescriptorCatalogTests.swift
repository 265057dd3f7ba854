// SPDX-License-Identifier: EUPL-1.2

import FigureModel
import Foundation
import Testing

@testable import OfficialData

@Suite struct DescriptorCatalogTests {
  @Test func buildsInEveryDescriptorOfTheRepository() throws {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("corpus/datasets").path
    let names = try FileManager.default.contentsOfDirectory(atPath: folder)
      .filter { $0.hasSuffix(".json") }
    #expect(names.sorted() == DescriptorCatalog.builtInNames.sorted())
  }

  @Test func readsItsOwnDescriptors() throws {
    let catalog = try DescriptorCatalog.builtIn()
    #expect(catalog.descriptors.allSatisfy { $0.license != nil && $0.attribution != nil })
    #expect(catalog.descriptor(forDataset: "CBS:80590NED")?.groupTitles["M001906_1"] != nil)
    #expect(catalog.available.allSatisfy { !$0.title.isEmpty && !$0.source.isEmpty })
    #expect(Set(catalog.available.map(\.id)).count == catalog.available.count)
  }

  @Test func knowsOtherNamesOfColumnsAndThePeriodOfTheName() throws {
    let data = try MadeData()
    let store = try data.store()
    let table = """
      BRIN NUMMER;VESTIGINGSNUMMER;INSTELLINGSNAAM_VESTIGING;GEMEENTENAAM VESTIGING;PROVINCIE VESTIGING;ONDERWIJSTYPE VO;LEERWEG VMBO;VMBO SECTOR;AFDELING;EXAMENKANDIDATEN;GESLAAGDEN;GEZAKTEN;GEMIDDELD CIJFER SCHOOLEXAMEN;GEMIDDELD CIJFER CENTRAAL EXAMEN;GEMIDDELD CIJFER CIJFERLIJST
      99ZZ;99ZZ01;Bad;ZWEMSTAD;Flevoland;VMBO;BB;techniek;;8;7;1;6,1;5,8;6,2

      """
    let path = try data.write("geslaagden-gezakten-en-cijfers-2017-2018.csv", table)
    try store.importAll(at: path)
    let query = SeriesQuery(
      dataset: "geslaagden-gezakten-en-cijfers-2017-2018", measure: "EXAMENKANDIDATEN")
    let series = try #require(try store.series([query])[query])
    #expect(series.observations.map(\.value) == [8])
    #expect(series.observations.first?.period == Period(.schoolYear(2017)))
    let undated = try data.write("geslaagden-gezakten-en-cijfers.csv", table)
    #expect(throws: DataError.self) { try store.importAll(at: undated) }
    let options = ImportOptions(identifier: "examens", period: "2016-2017")
    #expect(try store.importAll(at: undated, options: options).map(\.dataset) == ["examens"])
  }

  @Test func addsNothingUpOverAPart() throws {
    let data = try MadeData()
    let store = try data.store()
    let path = try data.write(
      "leerlingen-vo-per-vestiging-2024.csv",
      """
      INSTELLINGSCODE;VESTIGINGSCODE;INSTELLINGSNAAM VESTIGING;GEMEENTENAAM;PROVINCIE;AANTAL LEERLINGEN;AANTAL VO LEERLINGEN UITBESTEED AAN VAVO
      99ZZ;99ZZ01;Bad;Zwemstad;Flevoland;145;<5
      98ZZ;98ZZ01;Plas;Zwemstad;Flevoland;55;0

      """)
    let report = try #require(try store.importAll(at: path).first)
    #expect(try store.datasets().first?.slice == "2 rows of at least 1000")
    let whole = SeriesQuery(dataset: report.dataset, measure: "AANTAL LEERLINGEN")
    var one = whole
    one.selections = [
      "VESTIGINGSCODE": .code("99ZZ01"), "INSTELLINGSCODE": .code("99ZZ"),
      "GEMEENTENAAM": .code("Zwemstad"), "PROVINCIE": .code("Flevoland"),
    ]
    let answers = try store.series([whole, one])
    #expect(answers[whole] == nil)
    #expect(answers[one]?.observations.map(\.value) == [145])
  }
}

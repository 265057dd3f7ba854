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

@Suite struct AvailableDatasetTests {
  private func catalog() throws -> DescriptorCatalog { try DescriptorCatalog.builtIn() }

  @Test(arguments: ["CBS", "DUO", "UWV", "CPB", "Eurostat", "Rijksoverheid"])
  func knowsThePublishersThatPolicyCites(_ publisher: String) throws {
    let sources = try catalog().available.filter { $0.publisher == publisher }
    #expect(sources.count >= 2)
    #expect(sources.allSatisfy { !$0.license.isEmpty && !$0.attribution.isEmpty })
    #expect(sources.allSatisfy { $0.source.hasPrefix("https://") })
  }

  @Test(arguments: [
    ("cbs:80590ned", AvailableDataset.Access.add), ("eurostat:nama_10_gdp?geo=NL", .add),
    ("*examenkandidaten-en-geslaagden_*.csv", .importFile), ("uwv-ww-uitkeringen", .describe),
  ])
  func saysHowASourceComesIn(_ id: String, _ access: AvailableDataset.Access) throws {
    #expect(try catalog().available.first { $0.id == id }?.access == access)
  }

  @Test(arguments: [
    ("vmbo examenkandidaten", "*examenkandidaten-en-geslaagden_*.csv"),
    ("vmbo-techniekleerlingen", "*leerlingen-vo-per-vestiging-naar-onderwijstype-*.csv"),
    ("jeugdwerkloosheid", "cbs:85263NED"), ("begrotingstekort", "cbs:85968NED"),
    ("WW-uitkeringen", "uwv-ww-uitkeringen"),
  ])
  func findsWhatIsNotInTheStoreYet(_ words: String, _ id: String) throws {
    #expect(try catalog().search(words).map(\.id).contains(id))
  }

  @Test func findsNothingByWordsOfNothing() throws {
    #expect(try catalog().search("").isEmpty)
    #expect(try catalog().search("kwartelei").isEmpty)
  }

  @Test func takesTheNarrowerOfTwoPatterns() throws {
    let found = try catalog().descriptor(
      forName: "01.-leerlingen-vo-per-vestiging-naar-onderwijstype-2025.csv")
    #expect(found?.wide?.measure == "LEERLINGEN")
  }

  /// A table that another one continues says so at both ends, and no series is made of the two.
  @Test func namesBothEndsOfASuccession() throws {
    let catalog = try catalog()
    for descriptor in catalog.descriptors {
      for next in descriptor.successors {
        let other = try #require(catalog.descriptor(forDataset: next))
        #expect(other.predecessors.contains(descriptor.dataset ?? ""))
      }
    }
    #expect(catalog.descriptor(forDataset: "cbs:85880NED")?.predecessors == ["cbs:84106NED"])
  }

  @Test func addsTheLicenceToATableOfEurostat() throws {
    let data = try MadeData()
    let store = try data.store()
    let path = try data.write(
      "gdp.json",
      """
      {"version": "2.0", "class": "dataset", "label": "GDP", "id": ["na_item", "time"], "size": [1, 1],
       "role": {"time": ["time"]}, "dimension": {"na_item": {"category": {"label": {"B1GQ": "GDP"}}},
       "time": {"category": {"index": ["2024"]}}}, "value": [4], "extension": {"id": "NAMA_10_GDP", "agencyId": "ESTAT"}}
      """)
    #expect(try store.importAll(at: path).map(\.dataset) == ["estat:NAMA_10_GDP"])
    let entry = try #require(try store.datasets().first)
    #expect(entry.dataset.license == "CC BY 4.0")
    #expect(entry.attribution == "Bron: Eurostat")
    #expect(try store.search("economie").map(\.label.code).contains("estat:NAMA_10_GDP"))
  }
}

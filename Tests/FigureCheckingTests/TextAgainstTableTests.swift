// SPDX-License-Identifier: EUPL-1.2

import FigureModel
import Testing

@testable import FigureChecking

/// Figures of running text beside the cells of the document's own tables.
@Suite struct TextAgainstTableTests {
  /// What is found inconsistent in `text` in which `quote` is a level, above a table with a title and rows whose first column and
  /// first row are heads.
  static func found(
    _ text: String, _ quote: String, title: String = "Tabel 2: Leerlingen per regio",
    rows: [[String]] = rows, _ change: (inout Figure) -> Void = { _ in }
  ) -> [String] {
    var whole = text + "\n\n" + title + "\n\n"
    let caption = TextSpan(
      text.unicodeScalars.count + 2, text.unicodeScalars.count + 2 + title.unicodeScalars.count)
    var cells: [Table.Cell] = []
    var figures: [Figure] = []
    let level = Sample.figure(.level, quote, in: text) {
      $0.amount = .single(Numeral(ExactDecimal(quote.filter(\.isNumber)) ?? 0))
      $0.unit = .count
      $0.confidence = 90
      $0.period = Words(text).list.compactMap(\.number).first { $0 > 2000 && $0 < 2100 }
        .map { Period(.year($0)) }
      change(&$0)
    }
    figures.append(level)
    let start = whole.unicodeScalars.count
    for (row, values) in rows.enumerated() {
      for (column, value) in values.enumerated() where !value.isEmpty {
        let first = whole.unicodeScalars.count
        whole += value
        let span = TextSpan(first, whole.unicodeScalars.count)
        whole += "\t"
        let isHead = row == 0 || column == 0
        cells.append(Table.Cell(row: row, column: column, isHeader: isHead, span: span))
        guard !isHead, let number = ExactDecimal(value) else { continue }
        var figure = Figure(kind: .level, span: span, quote: value, rule: "test")
        figure.unit = .count
        figure.amount = .single(Numeral(number))
        figure.confidence = 90
        figure.period = Int(rows[0][column]).map { Period(.year($0)) }
        figure.locator = Locator(
          page: 1,
          table: .init(
            index: 0, row: row, column: column, rowHeader: values[0], columnHeader: rows[0][column])
        )
        figures.append(figure)
      }
    }
    let table = Table(
      page: 1, span: TextSpan(start, whole.unicodeScalars.count), cells: cells, caption: caption)
    let checker = Checker(indicators: [])
    let plan = checker.plan(
      figures, in: DocumentContext(name: "t", text: whole, tables: [table]))
    return checker.verdicts(plan, series: [:]).filter { $0.label == .inconsistent }
      .map { "\($0.claim.quote): \($0.related.first?.quote ?? "")" }
  }

  static let rows = [
    ["", "2022", "2023"], ["Noord", "1014", "1203"], ["Zuid", "2408", "2511"],
    ["Zuid West", "711", "702"],
  ]

  @Test(arguments: [
    ("In 2023 waren er in Noord 1302 leerlingen (tabel 2).", "1302 leerlingen", "1203"),
    ("Tabel 2 laat zien dat Zuid West in 2022 nog 771 leerlingen telde.", "771 leerlingen", "711"),
    // No table is cited, but nothing is said that it does not hold.
    ("In Zuid waren er in 2023 2411 leerlingen.", "2411 leerlingen", "2511"),
  ])
  func aFigureDiffersFromTheCellThatItsSentenceNames(
    _ text: String, _ quote: String, _ cell: String
  ) {
    #expect(Self.found(text, quote) == ["\(quote): \(cell)"])
  }

  /// Sentences that agree with the table, or of which nobody can say that they are about the cell.
  @Test(arguments: [
    ("In 2023 waren er in Noord 1203 leerlingen (tabel 2).", "1203 leerlingen"),
    // Another cell may be meant.
    ("In 2023 waren er in Noord 1014 leerlingen (tabel 2).", "1014 leerlingen"),
    // Another table, two rows, no year.
    ("In 2023 waren er in Noord 1302 leerlingen (tabel 3).", "1302 leerlingen"),
    ("In 2023 waren er in Noord en Zuid 1302 leerlingen (tabel 2).", "1302 leerlingen"),
    ("In Noord waren er 1302 leerlingen (tabel 2).", "1302 leerlingen"),
    // Words that neither heads nor title hold.
    ("In 2023 waren er in Noord 1302 nieuwe vmbo-leerlingen met een rugzak.", "1302 nieuwe"),
    // Another time than the column's, and what is around the cell.
    ("Na 2023 waren er in Noord 1302 leerlingen (tabel 2).", "1302 leerlingen"),
    ("Zonder Noord waren er in 2023 1302 leerlingen (tabel 2).", "1302 leerlingen"),
    ("In 2023 waren er in Noord bij de avondklas 1302 leerlingen (tabel 2).", "1302 leerlingen"),
    // A value of another scale.
    ("In 2023 waren er in Noord 1203000 leerlingen (tabel 2).", "1203000 leerlingen"),
  ])
  func nobodyIsAccusedOtherwise(_ text: String, _ quote: String) {
    #expect(Self.found(text, quote).isEmpty)
  }

  @Test func aTableOfSomethingNarrowerSaysNothingUnlessItIsCited() {
    let title = "Tabel 2: Leerlingen met een rugzak per regio"
    let quote = "1302 leerlingen"
    #expect(Self.found("In 2023 waren er in Noord 1302 leerlingen.", quote, title: title).isEmpty)
    #expect(
      !Self.found("In 2023 waren er in Noord 1302 leerlingen (tabel 2).", quote, title: title)
        .isEmpty)
  }

  @Test func whatIsNoPlainLevelIsNotHeldAgainstATable() {
    let (text, quote) = (
      "In 2023 waren er in Noord 1302 leerlingen (tabel 2).", "1302 leerlingen"
    )
    #expect(Self.found(text, quote) { $0.modality = .forecast }.isEmpty)
    #expect(Self.found(text, quote) { $0.approximation = .about }.isEmpty)
    #expect(Self.found(text, quote) { $0.unit = .euro }.isEmpty)
    #expect(Self.found(text, quote) { $0.subject = "cursisten" }.isEmpty)
    #expect(Self.found(text, quote) { $0.period = Period(.month(2023, 12)) }.isEmpty)
  }
}

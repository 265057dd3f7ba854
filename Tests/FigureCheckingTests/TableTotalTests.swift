// SPDX-License-Identifier: EUPL-1.2

import FigureModel
import Testing

@testable import FigureChecking

/// Totals of tables beside the sum of their parts.
@Suite struct TableTotalTests {
  /// The quotes of the totals that are found wrong in a table given row by row, its first column and row being heads.
  static func wrong(_ rows: [[String]], _ change: (inout Figure) -> Void = { _ in }) -> [String] {
    var text = ""
    var cells: [Table.Cell] = []
    var figures: [Figure] = []
    for (row, values) in rows.enumerated() {
      for (column, value) in values.enumerated() where !value.isEmpty {
        let start = text.unicodeScalars.count
        text += value
        let span = TextSpan(start, text.unicodeScalars.count)
        text += "\t"
        let isHead = row == 0 || column == 0
        cells.append(Table.Cell(row: row, column: column, isHeader: isHead, span: span))
        guard !isHead, let number = ExactDecimal(value) else { continue }
        var figure = Figure(kind: .level, span: span, quote: value, rule: "test")
        figure.unit = .count
        figure.amount = .single(Numeral(number))
        figure.confidence = 90
        figure.locator = Locator(
          page: 1, table: .init(index: 0, row: row, column: column, rowHeader: values[0]))
        change(&figure)
        figures.append(figure)
      }
    }
    let table = Table(page: 1, span: TextSpan(0, text.unicodeScalars.count), cells: cells)
    let checker = Checker(indicators: [])
    let plan = checker.plan(
      figures, in: DocumentContext(name: "t", text: text, tables: [table]))
    return checker.verdicts(plan, series: [:]).filter { $0.label == .inconsistent }
      .map { "\($0.claim.quote): \($0.formula ?? "")" }
  }

  static let head = ["", "2022", "2023", "2024"]

  @Test func aTotalThatOneColumnDoesNotAddUpToIsWrong() {
    let found = Self.wrong([
      Self.head, ["Noord", "10", "12", "15"], ["Zuid", "20", "21", "22"],
      ["Totaal", "30", "33", "47"],
    ])
    #expect(found == ["47: 15 + 22 = 37"])
  }

  @Test func aLastColumnIsATotalAsWell() {
    let found = Self.wrong([
      ["", "Mannen", "Vrouwen", "Totaal"], ["Noord", "10", "12", "22"], ["Zuid", "20", "21", "41"],
      ["West", "11", "14", "35"],
    ])
    #expect(found == ["35: 11 + 14 = 25"])
  }

  /// Tables of which nobody can say that their total is wrong.
  @Test(arguments: [
    // It adds up, and it adds up but for rounding.
    [["Noord", "10", "12", "15"], ["Zuid", "20", "21", "22"], ["Totaal", "30", "33", "37"]],
    [["Noord", "10", "12", "15"], ["Zuid", "20", "21", "22"], ["Totaal", "30", "33", "38"]],
    // No other columns show that these rows are all the parts.
    [["Noord", "10", "12", "15"], ["Zuid", "20", "21", "22"], ["Totaal", "60", "33", "47"]],
    // A cell was not read or is masked.
    [["Noord", "10", "12", "-"], ["Zuid", "20", "21", "22"], ["Totaal", "30", "33", "47"]],
    [["Noord", "10", "12", "<5"], ["Zuid", "20", "21", "22"], ["Totaal", "30", "33", "47"]],
    // A row is a part of another, or the last is no total.
    [
      ["Noord", "10", "12", "15"], ["waarvan stad", "20", "21", "22"],
      ["Totaal", "30", "33", "47"],
    ],
    [["Noord", "10", "12", "15"], ["Zuid", "20", "21", "22"], ["Oost", "30", "33", "47"]],
  ])
  func nobodyIsAccusedOtherwise(_ rows: [[String]]) {
    #expect(Self.wrong([Self.head] + rows).isEmpty)
  }

  /// Tables whose last column need not be what its parts add up to, whatever the others do.
  @Test(arguments: [
    // An average, by its name and by its size; an index.
    [
      ["", "Leerlingen", "Klassen", "Leraren", "Leerlingen per klas"],
      ["Noord", "1014", "51", "87", "20"], ["Zuid", "2408", "96", "163", "25"],
      ["Totaal", "3422", "147", "250", "23"],
    ],
    [
      ["", "Leerlingen", "Klassen", "Leraren", "Klassengrootte"],
      ["Noord", "1014", "51", "87", "20"], ["Zuid", "2408", "96", "163", "25"],
      ["Totaal", "3422", "147", "250", "23"],
    ],
    [
      ["", "2022", "2023", "2024", "Index 2024"], ["Noord", "10", "12", "15", "103"],
      ["Zuid", "20", "21", "22", "104"], ["Totaal", "30", "33", "37", "108"],
    ],
    // Who asked twice is counted once.
    [
      ["", "Aanvragen", "Toegekend", "Afgewezen", "Aanvragers"],
      ["Fiets", "814", "511", "303", "702"],
      ["Bus", "633", "522", "111", "601"], ["Totaal", "1447", "1033", "414", "1188"],
    ],
    // Counts rounded to fives.
    [
      ["", "2022", "2023", "2024"], ["Noord", "15", "25", "40"], ["Midden", "20", "45", "35"],
      ["Oost", "30", "15", "20"], ["Zuid", "20", "20", "25"], ["Totaal", "85", "105", "125"],
    ],
    // A first row that was not read, and columns of nothing but zeros, which show nothing.
    [
      ["", "2022", "2023", "2024"], ["Buitenland", "-", "-", "x"], ["Noord", "10", "12", "15"],
      ["Zuid", "20", "21", "22"], ["Totaal", "30", "33", "47"],
    ],
    [
      ["", "2022", "2023", "2024"], ["Noord", "0", "0", "15"], ["Zuid", "0", "0", "22"],
      ["Totaal", "0", "0", "47"],
    ],
  ])
  func aColumnOfAnotherKindIsNotAddedUp(_ rows: [[String]]) {
    #expect(Self.wrong(rows).isEmpty)
  }

  @Test func aTotalBelowItsPartsIsWrongBesideOtherYears() {
    let found = Self.wrong([
      Self.head, ["Noord", "10", "12", "15"], ["Zuid", "20", "21", "22"],
      ["Totaal", "30", "33", "27"],
    ])
    #expect(found == ["27: 15 + 22 = 37"])
  }

  @Test func sharesAreNotAddedUp() {
    let rows = [
      Self.head, ["Noord", "10", "12", "15"], ["Zuid", "20", "21", "22"],
      ["Totaal", "30", "33", "47"],
    ]
    #expect(Self.wrong(rows) { $0.unit = .percent }.isEmpty)
    #expect(Self.wrong(rows) { $0.repaired = true }.isEmpty)
  }
}

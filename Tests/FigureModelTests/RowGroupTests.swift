// SPDX-License-Identifier: EUPL-1.2

import FigureModel
import Testing

/// Which groups the indents of names show.
@Suite struct RowGroupTests {
  /// A table of one column of names at left edges, and one of values where a row has one; the first row is the head.
  static func table(
    _ rows: [(name: String, edge: Float, hasValue: Bool)], width: Float? = nil,
    continues: Int? = nil
  ) -> Table {
    var cells: [Table.Cell] = []
    for (row, (name, edge, hasValue)) in rows.enumerated() {
      let span = TextSpan(100 * row, 100 * row + name.unicodeScalars.count)
      let right = width.map { edge + $0 } ?? edge + 5 * Float(name.unicodeScalars.count)
      let box = Box(x0: edge, y0: 12 * Float(row), x1: right, y1: 12 * Float(row) + 10)
      cells.append(Table.Cell(row: row, column: 0, isHeader: true, span: span, box: box))
      if hasValue || row == 0 && continues == nil {
        let span = TextSpan(100 * row + 90, 100 * row + 93)
        cells.append(
          Table.Cell(row: row, column: 1, isHeader: row == 0 && continues == nil, span: span))
      }
    }
    return Table(page: 1, span: TextSpan(0, 10_000), cells: cells, continues: continues)
  }

  /// For each row the rows of the names of its groups.
  static func groups(_ tables: Table...) -> [[Int]] {
    let groups = RowGroups.all(of: tables)[tables.count - 1]
    let rows = (tables.last?.cells ?? []).filter { $0.column == 0 }.map(\.row)
    return rows.map { groups.names(of: $0).map(\.row) }
  }

  static let inTwoLevels: [(name: String, edge: Float, hasValue: Bool)] = [
    ("Soort", 70, false), ("Wegen", 70, false), ("aanleg", 76, true), ("beheer", 76, true),
    ("Sporen", 70, false), ("personenvervoer", 76, true), ("Totaal", 70, true),
  ]

  @Test func namesSetInAreOfTheNameAbove() {
    #expect(Self.groups(Self.table(Self.inTwoLevels)) == [[], [], [1], [1], [], [4], []])
  }

  @Test func groupsMayHoldGroups() {
    let rows: [(name: String, edge: Float, hasValue: Bool)] = [
      ("Soort", 70, false), ("Vervoer", 70, false), ("Wegen", 76, false), ("aanleg", 82, true),
      ("beheer", 82, true), ("Sporen", 76, true), ("Zorg", 70, false), ("ziekenhuizen", 76, true),
    ]
    #expect(Self.groups(Self.table(rows)) == [[], [], [1], [1, 2], [1, 2], [1], [], [6]])
  }

  @Test func namesAtOneEdgeOrAtTheRightOrInTheMiddleShowNone() {
    let flat = Self.inTwoLevels.map { ($0.name, Float(70), $0.hasValue) }
    #expect(Self.groups(Self.table(flat)).joined().isEmpty)
    // The wider a name, the further left it starts.
    let right = Self.inTwoLevels.map { ($0.name, 150 - 5 * Float($0.name.count), $0.hasValue) }
    #expect(Self.groups(Self.table(right)).joined().isEmpty)
  }

  @Test func aRowWithValuesOpensNoGroup() {
    let rows = Self.inTwoLevels.map { ($0.name, $0.edge, true) }
    #expect(Self.groups(Self.table(rows)).joined().isEmpty)
  }

  @Test func aGroupGoesOnOnTheNextPage() {
    let first = Array(Self.inTwoLevels.dropLast())
    let rest: [(name: String, edge: Float, hasValue: Bool)] = [
      ("goederenvervoer", 76, true), ("onderhoud", 76, true), ("Vaart", 70, false),
      ("sluizen", 76, true), ("Totaal", 70, true),
    ]
    #expect(
      Self.groups(Self.table(first), Self.table(rest, continues: 0)) == [[4], [4], [], [2], []])
  }
}

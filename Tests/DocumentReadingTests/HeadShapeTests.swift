// SPDX-License-Identifier: EUPL-1.2

import FigureModel
import Testing

@testable import DocumentReading

/// Heads that are numbers, stand close together, or group columns that others leave out.
@Suite struct CloseHeadTests {
  static let xs: [Double] = [70, 200, 250, 300, 350, 400]
  static let body = [
    ["Wonen", "1.200", "980", "1.310", "310", "1.002"],
    ["Zorg", "2.400", "2.180", "2.311", "290", "2.003"],
    ["Werk", "3.500", "1.280", "1.312", "188", "1.004"],
  ]

  @Test func quartersAndClassesNameColumns() throws {
    let quarters = ["Sector", "Q1", "Q2", "Q3", "Q4", "Q1"]
    let classes = ["Sector", "<15", "15-24", "25-44", "45-64", "65+"]
    for head in [quarters, classes] {
      let texts = TableTests.rows([head] + Self.body, xs: Self.xs)
      #expect(try HeadGroupTests.heads(texts) == Array(head.dropFirst()))
    }
  }

  @Test func rangesThatDoNotFollowEachOtherAreValues() throws {
    let rows = [["Sector", "12-15", "14-18", "20-22", "8-9", "7-9"]] + Self.body
    let document = try PDFReaderTests.read([
      MadePDF.Page(
        texts: TableTests.rows([["Sector", "a", "b", "c", "d", "e"]] + rows, xs: Self.xs))
    ]).document
    let table = try #require(document.tables.first)
    #expect(table.cells.filter { $0.row == 1 && $0.column > 0 }.allSatisfy { !$0.isHeader })
  }

  @Test func headsWithLittleWhiteBetweenThemKeepTheirColumns() throws {
    // "Instroom" is 41 points wide, "Uitstroom" 45: some 7 points are left between them.
    let head = ["Sector", "Instroom", "Uitstroom", "Voorraad"]
    let xs: [Double] = [70, 200, 248, 300]
    let texts = TableTests.rows(
      [head]
        + [
          ["Wonen", "120", "98", "131"], ["Zorg", "240", "218", "231"],
          ["Werk", "350", "128", "131"],
        ],
      xs: xs)
    #expect(try HeadGroupTests.heads(texts) == Array(head.dropFirst()))
  }

  @Test func numbersWithLittleWhiteBetweenThemAreTwoCells() throws {
    // "1.200" is 25 points wide: 6 points are left before "65,8".
    let rows = [
      ["Sector", "aantal", "%"], ["Wonen", "1.200", "65,8"], ["Zorg", "2.400", "31,2"],
      ["Werk", "3.500", "28,4"],
    ]
    let texts = TableTests.rows(rows, xs: [70, 200, 231])
    #expect(try HeadGroupTests.heads(texts) == ["aantal", "%"])
  }

  @Test func columnsThatNameThemselvesWithACapitalAreInNoGroup() throws {
    // Both groups end where their last column does: nothing but the capital parts "Bedrijven" from them.
    var texts = TableTests.rows(
      [["Sector", "Bedrijven", "stikstof", "fosfaat", "gras", "bouw"]] + Self.body,
      xs: [70, 190, 250, 300, 350, 400], y: 216)
    texts += [
      MadePDF.Text(string: "Emissie", x: 295, y: 200),
      MadePDF.Text(string: "Areaal", x: 395, y: 200),
    ]
    #expect(
      try HeadGroupTests.heads(texts) == [
        "Bedrijven", "Emissie stikstof", "Emissie fosfaat", "Areaal gras", "Areaal bouw",
      ])
  }

  @Test func unitsAreGroupedByTheTextsAtTheirRightEdge() throws {
    let rows = [
      ["Post", "€ mln", "% bbp", "fte", "%"], ["Zorg", "1.200", "4,4", "980", "31,2"],
      ["Werk", "2.400", "2,8", "980", "23,1"], ["Wonen", "3.500", "1,8", "980", "28,8"],
    ]
    // "Uitgaven" ends with "% bbp" at 283, "Mensen" with the last column at 362.
    var texts = TableTests.rows([rows[0]], xs: [70, 200, 255, 300, 353], y: 216)
    texts += TableTests.rows(Array(rows.dropFirst()), xs: [70, 200, 255, 300, 342.5], y: 232)
    texts += [
      MadePDF.Text(string: "Uitgaven", x: 243, y: 200),
      MadePDF.Text(string: "Mensen", x: 327, y: 200),
    ]
    #expect(
      try HeadGroupTests.heads(texts) == [
        "Uitgaven € mln", "Uitgaven % bbp", "Mensen fte", "Mensen %",
      ])
  }

  @Test func groupsEndWithTheLastOfTheHeadsThatRepeat() throws {
    var texts = TableTests.rows(
      [["Sector", "2016", "2017", "2016", "2017", "Saldo"]] + Self.body, xs: Self.xs, y: 216)
    // Set to the right: "2017" ends at 272 and at 372.
    texts += [
      MadePDF.Text(string: "Kosten", x: 240, y: 200),
      MadePDF.Text(string: "Opbrengst", x: 325, y: 200),
    ]
    #expect(
      try HeadGroupTests.heads(texts) == [
        "Kosten 2016", "Kosten 2017", "Opbrengst 2016", "Opbrengst 2017", "Saldo",
      ])
  }
}

/// Groups of heads that have more lines or levels, and grounds under a part of a head.
@Suite struct HeadShapeTests {
  static let xs: [Double] = [70, 200, 250, 300, 350, 400]
  /// Numbers of many widths, set to the left.
  static let body = [
    ["Wonen", "1.200", "980", "1.310", "310", "1.002"],
    ["Zorg", "240", "2.180", "31", "2.290", "3"], ["Werk", "35", "1.280", "1.312", "18", "1.004"],
  ]

  /// The heads of five columns below texts in upper lines.
  static func heads(_ leaves: [String], _ upper: [(String, Double, Double)]) throws -> [String] {
    let texts =
      TableTests.rows([leaves] + body, xs: xs, y: 224)
      + upper.map { MadePDF.Text(string: $0.0, x: $0.1, y: $0.2) }
    return try HeadGroupTests.heads(texts)
  }

  @Test func datesNameColumns() throws {
    let dates = ["1-1-2015", "1-1-2016", "1/1/2017", "31-12-2017", "31-12-2018"]
    let texts = TableTests.rows(
      [["Sector"] + dates] + Self.body, xs: [70, 200, 260, 320, 380, 450], y: 224)
    #expect(try HeadGroupTests.heads(texts) == dates)
  }

  @Test func theUnitBelowTheNameOfAGroupIsItsSecondLine() throws {
    // Each unit stands in the middle of the name above it.
    let heads = try Self.heads(
      ["Sector", "2020", "2021", "2020", "2021", "2021"],
      [
        ("Formatie", 219, 200), ("(fte)", 228, 212), ("Verzuim", 319, 200), ("(%)", 329, 212),
        ("Verloop", 394, 200), ("(%)", 403, 212),
      ])
    #expect(
      heads == [
        "Formatie (fte) 2020", "Formatie (fte) 2021", "Verzuim (%) 2020", "Verzuim (%) 2021",
        "Verloop (%) 2021",
      ])
  }

  @Test func aTextOverGroupsLeavesOutWhatIsInNone() throws {
    let heads = try Self.heads(
      ["Sector", "vast", "los", "vast", "los", "Totaal"],
      [("2020", 200, 212), ("2021", 300, 212), ("Raming", 200, 200)])
    #expect(
      heads == [
        "Raming 2020 vast", "Raming 2020 los", "Raming 2021 vast", "Raming 2021 los", "Totaal",
      ])
  }

  @Test func aTextOverYearsNamesTheYearsAlone() throws {
    // "Score" stands above the middle one of three years, in the middle of all five columns too.
    let heads = try Self.heads(
      ["Sector", "Norm", "2021", "2022", "2023", "Oordeel"], [("Score", 298, 212)])
    #expect(heads == ["Norm", "Score 2021", "Score 2022", "Score 2023", "Oordeel"])
  }

  @Test func groupsOfOneAndOfTwoUnitsKeepTheirTexts() throws {
    let heads = try Self.heads(
      ["Sector", "kg/jaar", "kg/ha", "mg/l", "m3/s", "m"],
      [("Vracht", 200, 212), ("Gehalte", 300, 212), ("Debiet", 350, 212), ("Peil", 400, 212)])
    #expect(
      heads == ["Vracht kg/jaar", "Vracht kg/ha", "Gehalte mg/l", "Debiet m3/s", "Peil m"])
  }

  @Test func aGroundUnderThePartOfAHeadIsNoTable() throws {
    // The upper line has a ground, and the name of the rows one over both lines; the years have none.
    var drawing = "0.9 g\n"
    for (x, y, width, height) in [
      (65.0, 202.0, 125.0, 26.0), (190, 202, 80, 13), (270, 202, 80, 13), (350, 202, 50, 26),
    ] {
      drawing += "\(x) \(842 - y - height) \(width) \(height) re f\n"
    }
    let texts =
      TableTests.rows(
        [["Sector", "2020", "2021", "2020", "2021", "Duur"]] + Self.body,
        xs: [70, 195, 235, 275, 315, 355], y: 224)
      + [("Formatie", 212.0), ("Verzuim", 292)].map {
        MadePDF.Text(string: $0.0, x: $0.1, y: 212)
      }
    let heads = try HeadGroupTests.heads(texts, drawing: drawing + "0 g\n")
    #expect(
      heads == ["Formatie 2020", "Formatie 2021", "Verzuim 2020", "Verzuim 2021", "Duur"])
  }

  @Test func ordinalsAreTheFirstLinesOfHeads() throws {
    let heads = try Self.heads(
      ["Sector", "halfjaar", "halfjaar", "kwartaal", "kwartaal", "Totaal"],
      [("1e", 200, 212), ("2e", 250, 212), ("1e", 300, 212), ("2e", 350, 212)])
    #expect(heads == ["1e halfjaar", "2e halfjaar", "1e kwartaal", "2e kwartaal", "Totaal"])
  }

  @Test func yearsAndSharesAreGroupedByTheTextsAtTheirLeftEdge() throws {
    let heads = try Self.heads(
      ["Sector", "2021", "2022", "punten", "in %", "in euro"],
      [("Aandeel", 200, 212), ("Groei", 300, 212)])
    #expect(
      heads == ["Aandeel 2021", "Aandeel 2022", "Groei punten", "Groei in %", "Groei in euro"])
  }

  @Test func aLastHeadMayBeMuchWiderThanItsColumn() throws {
    let last = "Verschil van begroting en rekening"
    let heads = try Self.heads(["Sector", "2020", "2021", "2022", "2023", last], [])
    #expect(heads == ["2020", "2021", "2022", "2023", last])
  }

  @Test func aNameGoesOnWithABracket() throws {
    let names = try RowNameTests.names(
      RowNameTests.rows([
        (["Gemeente", "2022", "2023"], 200), (["Bergen", "12,5", "13,1"], 214),
        (["(Limburg)"], 228),
        (["Breda", "8,0", "8,4"], 242), (["Almere", "7,1", "6,9"], 256),
      ]))
    #expect(names == ["Gemeente", "Bergen (Limburg)", "Breda", "Almere"])
  }
}

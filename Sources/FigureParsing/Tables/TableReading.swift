// SPDX-License-Identifier: EUPL-1.2

import FigureModel

/// The tables of a document with the places of their texts in its bytes.
private struct TableTexts {
  let notes: TableNotes
  let groups: [RowGroups]
  var places: [TextSpan: Range<Int>] = [:]

  init(_ document: Document, _ bytes: borrowing Span<UInt8>) {
    notes = TableNotes(document)
    groups = RowGroups.all(of: document.tables)
    var spans = document.tables.flatMap { table in
      [table.caption ?? TextSpan(0, 0)] + table.cells.map(\.span)
    }
    spans += notes.spans.joined()
    let offsets = ScalarOffsets.bytes(ofScalars: spans.flatMap { [$0.start, $0.end] }, in: bytes)
    for (index, span) in spans.enumerated() {
      places[span] = offsets[2 * index]..<offsets[2 * index + 1]
    }
  }
}

/// A table while its cells are read.
private struct OpenTable {
  let table: Table
  let heads: TableHeads
  let groups: RowGroups
  /// The heads of the table that this one continues, where it has none of its own.
  let lent: TableHeads?
  /// What caption, notes and corner say.
  var setting: TableSetting
  /// What each head says.
  var settings: [TextSpan: TableSetting] = [:]
  /// Cells that only count up.
  let numbering: Set<TextSpan>
  /// Whether digits are grouped with points.
  let hasPoints: Bool
}

extension Reading {
  /// Makes a figure of every cell that holds one number, with its heads.
  mutating func readTables(_ cascade: Cascade) {
    guard !document.tables.isEmpty else { return }
    let texts = TableTexts(document, scene.bytes.span)
    for index in document.tables.indices { readTable(index, cascade, texts) }
  }

  private mutating func readTable(_ index: Int, _ cascade: Cascade, _ texts: TableTexts) {
    var open = opened(index, cascade, texts)
    for cell in open.table.cells
    where !cell.isHeader && cell.column > 0 && !open.numbering.contains(cell.span) {
      guard let place = texts.places[cell.span], !open.heads.isYearHead(cell),
        lex(place)
      else { continue }
      CellReader.dropMark(&scene.tokens)
      guard scene.tokens.contains(where: \.isNumber) else { continue }
      cascade.readQuantities(&scene)
      let measures = CellReader.measures(scene)
      guard !measures.isEmpty else { continue }
      var above = open.heads.above(cell)
      if above.isEmpty, let lent = open.lent {
        above = lent.above(
          Table.Cell(
            row: .max, column: cell.column, columnSpan: cell.columnSpan, span: cell.span))
      }
      let beside = open.heads.beside(cell)
      let rowHeader = joined(open.groups.names(of: cell.row) + beside, texts)
      // Reading heads takes the scene: what the cell says is kept.
      let drafts = measures.compactMap { draft($0, open, rowHeader != nil) }
      guard !drafts.isEmpty else { continue }
      let setting = setting(of: cell, above, beside, &open, cascade, texts)
      let table = Locator.TableCell(
        index: index, row: cell.row, column: cell.column, rowHeader: rowHeader,
        columnHeader: joined(above, texts))
      for draft in drafts where !(setting.isNumbering && draft.figure.unit == nil) {
        var figure = draft.figure
        draft.govern(&figure, setting)
        figure.subject = rowHeader
        figure.cited = notes.sources(markedIn: place)
        figure.locator = Locator(page: open.table.page, table: table)
        figures.append(figure)
      }
    }
  }

  /// A table with what holds for all of it.
  private mutating func opened(_ index: Int, _ cascade: Cascade, _ texts: TableTexts) -> OpenTable {
    let table = document.tables[index]
    let source = origin(of: index)
    let bytes = scene.bytes
    func text(_ span: TextSpan) -> String {
      texts.places[span].map { bytes.span.text($0).oneLine } ?? ""
    }
    let heads = TableHeads(table, text: text)
    let lent = source == index ? nil : TableHeads(document.tables[source], text: text)
    var setting = TableSetting()
    for note in texts.notes.spans[source] + (source == index ? [] : texts.notes.spans[index]) {
      setting.narrow(by: read(note, .note, cascade, texts))
    }
    if let caption = table.caption ?? document.tables[source].caption {
      setting.narrow(by: read(caption, .caption, cascade, texts))
    }
    let corner = heads.corner.isEmpty ? lent?.corner ?? [] : heads.corner
    for head in corner {
      var said = read(head.span, .corner, cascade, texts)
      if said.power == nil, said.unit != nil, namesHaveNumbers(table, heads, texts) {
        (said.unit, said.per) = (nil, nil)
      }
      setting.narrow(by: said)
    }
    // Where columns name their times, the title's is that of none.
    let columns = heads.columnHeads.isEmpty ? lent?.columnHeads ?? [] : heads.columnHeads
    if columns.contains(where: { read($0.span, .column, cascade, texts).period != nil }) {
      setting.period = nil
    }
    let hasPoints = table.cells.contains { cell in
      texts.places[cell.span].map { bytes.span.groupsWithPoints($0) } ?? false
    }
    return OpenTable(
      table: table, heads: heads, groups: texts.groups[index], lent: lent,
      setting: setting,
      numbering: TableNumbering.cells(table, text: text), hasPoints: hasPoints)
  }

  /// The first of the tables that the one at `index` goes on with, by their heads.
  private func origin(of index: Int) -> Int {
    var source = index
    while let earlier = document.tables[source].continues, earlier < source, earlier >= 0 {
      source = earlier
    }
    return source
  }

  /// Whether the names of the rows start with numbers, which a unit above them is then of: "Leeftijd (jaar)".
  private func namesHaveNumbers(_ table: Table, _ heads: TableHeads, _ texts: TableTexts) -> Bool {
    table.cells.contains { cell in
      guard cell.isHeader, cell.row >= heads.firstBodyRow, let place = texts.places[cell.span],
        !place.isEmpty
      else { return false }
      return scene.bytes[place.lowerBound] &- 48 < 10 || scene.bytes[place.lowerBound] == 0x3C
        || scene.bytes[place.lowerBound] == 0x3E
    }
  }

  /// What everything around a cell says of it.
  private mutating func setting(
    of cell: Table.Cell, _ above: [Table.Cell], _ beside: [Table.Cell], _ open: inout OpenTable,
    _ cascade: Cascade, _ texts: TableTexts
  ) -> TableSetting {
    var setting = open.setting
    if let section = open.heads.section(of: cell) {
      var said = known(section, .row, &open, cascade, texts)
      if !said.isExplicit { (said.unit, said.power, said.counted) = (nil, nil, nil) }
      if !said.isPeriodAlone { said.period = nil }
      said.modality = nil
      setting.narrow(by: said)
    }
    var (column, row) = (TableSetting(), TableSetting())
    for head in above { column.narrow(by: known(head, .column, &open, cascade, texts)) }
    for head in beside { row.narrow(by: known(head, .row, &open, cascade, texts)) }
    setting.narrow(by: .crossing(column, row))
    return setting
  }

  private mutating func known(
    _ head: Table.Cell, _ place: HeadText.Place, _ open: inout OpenTable, _ cascade: Cascade,
    _ texts: TableTexts
  ) -> TableSetting {
    if let known = open.settings[head.span] { return known }
    let said = read(head.span, place, cascade, texts)
    open.settings[head.span] = said
    return said
  }

  /// What one text says, all its sentences together.
  private mutating func read(
    _ span: TextSpan, _ kind: HeadText.Place, _ cascade: Cascade, _ texts: TableTexts
  ) -> TableSetting {
    guard span.count > 0, let place = texts.places[span] else { return TableSetting() }
    let (bytes, lexicon) = (scene.bytes, scene.lexicon)
    var setting = TableSetting()
    var lexer = Lexer([place])
    while lexer.next(bytes.span, lexicon, into: &scene.tokens) != nil {
      scene.restart()
      guard !scene.tokens.isEmpty else { continue }
      cascade.readQuantities(&scene)
      setting.narrow(by: HeadText(place: kind).setting(scene))
    }
    return setting
  }

  /// What the cell in the scene says by itself.
  private func draft(_ index: Int, _ open: OpenTable, _ isNamed: Bool) -> CellDraft? {
    let measure = scene.measures[index]
    if open.hasPoints, CellReader.isTwoNumbers(scene, measure) { return nil }
    let minus = CellReader.minus(scene, measure)
    var draft = Draft(.level, rule: "table.cell", tokens: minus.tokens, measures: [index])
    draft.adopt(measure)
    draft.amount = measure.amount
    draft.unit = measure.unit
    return CellDraft(
      figure: scene.figure(draft), hasMagnitude: measure.magnitude > 0,
      isNegative: minus.isNegative && !minus.isBracketed,
      isBracketed: minus.isBracketed && isNamed)
  }

  /// The heads' texts in one line, or nil when there are none.
  private func joined(_ cells: [Table.Cell], _ texts: TableTexts) -> String? {
    let bytes = scene.bytes
    let parts = cells.compactMap { cell in
      texts.places[cell.span].map { bytes.span.text($0).oneLine }
    }
    .filter { !$0.isEmpty }
    return parts.isEmpty ? nil : parts.joined(separator: " ")
  }

  /// Lexes one place; false when there is nothing in it.
  private mutating func lex(_ place: Range<Int>) -> Bool {
    let (bytes, lexicon) = (scene.bytes, scene.lexicon)
    var lexer = Lexer([place])
    guard lexer.next(bytes.span, lexicon, into: &scene.tokens) != nil, !scene.tokens.isEmpty else {
      return false
    }
    scene.restart()
    return true
  }
}

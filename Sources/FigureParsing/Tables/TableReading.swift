// SPDX-License-Identifier: EUPL-1.2

import FigureModel

/// What a table's caption or a head says of the cells under it: unit, scale and period.
struct TableSetting {
  var unit: Unit?
  var power = 0
  var period: Period?

  /// This setting where it says something, else that of `outer`.
  func within(_ outer: TableSetting) -> TableSetting {
    TableSetting(
      unit: unit ?? outer.unit, power: power == 0 ? outer.power : power,
      period: period ?? outer.period)
  }
}

extension Reading {
  /// Makes a figure of every cell that holds one number, with its heads.
  mutating func readTables(_ cascade: Cascade) {
    guard !document.tables.isEmpty else { return }
    let spans = document.tables.flatMap { table in
      [table.caption ?? TextSpan(0, 0)] + table.cells.map(\.span)
    }
    let offsets = ScalarOffsets.bytes(
      ofScalars: spans.flatMap { [$0.start, $0.end] }, in: scene.bytes.span)
    var places: [TextSpan: Range<Int>] = [:]
    for (index, span) in spans.enumerated() {
      places[span] = offsets[2 * index]..<offsets[2 * index + 1]
    }
    for (index, table) in document.tables.enumerated() {
      readTable(table, index, cascade, places)
    }
  }

  private mutating func readTable(
    _ table: Table, _ index: Int, _ cascade: Cascade, _ places: [TextSpan: Range<Int>]
  ) {
    let bytes = scene.bytes
    let lent = table.continues.flatMap {
      document.tables.indices.contains($0) ? document.tables[$0] : nil
    }
    let heads = TableHeads(table) { span in places[span].map { bytes.span.text($0).oneLine } ?? "" }
    let lentHeads = lent.map { lent in
      TableHeads(lent) { span in places[span].map { bytes.span.text($0).oneLine } ?? "" }
    }
    let caption = setting(table.caption ?? lent?.caption, cascade, places)
    var settings: [TextSpan: TableSetting] = [:]
    for head in table.cells where head.isHeader {
      settings[head.span] = setting(head.span, cascade, places)
    }
    for cell in table.cells where !cell.isHeader && cell.column > 0 {
      guard let place = places[cell.span] else { continue }
      var above = heads.above(cell)
      if above.isEmpty, let lentHeads {
        above = lentHeads.above(Table.Cell(row: .max, column: cell.column, span: cell.span))
      }
      let beside = heads.beside(cell)
      var setting = caption
      for head in above + beside {
        let own = settings[head.span] ?? self.setting(head.span, cascade, places)
        setting = own.within(setting)
      }
      guard var figure = figure(inCell: place, cascade, setting) else { continue }
      figure.subject = heads.joined(beside)
      figure.locator = Locator(
        page: table.page,
        table: Locator.TableCell(
          index: index, row: cell.row, column: cell.column, rowHeader: heads.joined(beside),
          columnHeader: heads.joined(above)))
      figures.append(figure)
    }
  }

  /// What the text of a caption or head says of unit, scale and period.
  private mutating func setting(
    _ span: TextSpan?, _ cascade: Cascade, _ places: [TextSpan: Range<Int>]
  ) -> TableSetting {
    guard let span, span.count > 0, let place = places[span], lex(place) else {
      return TableSetting()
    }
    cascade.readQuantities(&scene)
    var setting = TableSetting()
    setting.power = scene.scales.last?.power ?? 0
    setting.unit = scene.scales.last?.unit
    setting.period = scene.periods.last { $0.role != .base && !$0.isDuration }?.period
    for token in scene.tokens.indices where scene.tokens[token].has([.unit, .currency, .magnitude])
    {
      let entry = scene.entry(token)
      if scene.tokens[token].has(.magnitude), setting.power == 0 { setting.power = entry.power }
      if setting.unit == nil, !scene.tokens[token].has(.timeUnit) { setting.unit = entry.unit }
    }
    if setting.unit == nil,
      scene.tokens.indices.contains(where: { scene.traits($0).contains(.number) })
    {
      setting.unit = .count
    }
    return setting
  }

  /// The figure of a cell that holds one number and little else.
  private mutating func figure(
    inCell place: Range<Int>, _ cascade: Cascade, _ setting: TableSetting
  ) -> Figure? {
    guard lex(place) else { return nil }
    cascade.readQuantities(&scene)
    guard scene.measures.count == 1, let measure = scene.measures.first, measure.sort == .cardinal,
      !measure.inWords, isAlone(measure)
    else { return nil }
    var draft = Draft(.level, rule: "table.cell", tokens: scene.hedged(0), measures: [0])
    draft.adopt(measure)
    draft.amount = measure.amount
    draft.unit = measure.unit ?? setting.unit
    draft.period = setting.period
    var figure = scene.figure(draft)
    if measure.unit == nil || measure.unit == setting.unit, measure.magnitude == 0,
      setting.power > 0,
      setting.unit?.isShare != true, let amount = figure.amount
    {
      figure.amount = amount.scaled(byTenTo: setting.power)
    }
    if isBracketed(measure), case .single(let numeral) = figure.amount {
      figure.amount = .single(numeral.negated)
    }
    return figure
  }

  /// Whether the cell puts its number between brackets, as accounts write a negative one: "(75)", or behind "-/-".
  private func isBracketed(_ measure: Measure) -> Bool {
    let before = measure.hedgeStart - 1
    if scene.at(before, isSymbol: "("), scene.at(measure.tokens.upperBound, isSymbol: ")") {
      return true
    }
    return scene.at(before, isSymbol: "-") && scene.at(before - 1, isSymbol: "/")
      && scene.at(before - 2, isSymbol: "-")
  }

  /// Whether a measure is all that a cell says, brackets, signs and a footnote's mark apart.
  private func isAlone(_ measure: Measure) -> Bool {
    let others = scene.tokens.indices.filter {
      !measure.tokens.contains($0) && $0 < measure.hedgeStart || $0 >= measure.tokens.upperBound
    }
    return others.allSatisfy {
      scene.tokens[$0].kind == .symbol || scene.isGlued($0) && scene.tokens[$0].isNumber
    }
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

extension Quantity.Amount {
  /// The amount times 10^`power`.
  func scaled(byTenTo power: Int) -> Quantity.Amount {
    switch self {
    case .single(let numeral): .single(numeral.scaled(byTenTo: power))
    case .range(let low, let high): .range(low.scaled(byTenTo: power), high.scaled(byTenTo: power))
    }
  }
}

extension Unit {
  /// Whether it is a share, which no scale multiplies.
  var isShare: Bool {
    self == .percent || self == .percentagePoint || self == .permille || self == .index
  }
}

extension String {
  /// The text with every run of white space as one blank.
  var oneLine: String {
    split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}

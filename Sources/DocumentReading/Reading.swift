// SPDX-License-Identifier: EUPL-1.2

public import FigureModel

/// A document as read, with the way back from every offset to its place on the page.
public struct Reading: Sendable, Hashable {
  /// The document.
  public var document: Document
  /// The glyph boxes of its text; empty for plain text.
  var glyphs: GlyphMap
  private let marks: TextMarks
  /// The groups of the rows of each table.
  private let groups: [RowGroups]

  /// A document without layout.
  public init(document: Document) {
    self.document = document
    glyphs = GlyphMap()
    marks = TextMarks(document.text)
    groups = RowGroups.all(of: document.tables)
  }

  init(document: Document, glyphs: GlyphMap) {
    self.document = document
    self.glyphs = glyphs
    marks = TextMarks(document.text)
    groups = RowGroups.all(of: document.tables)
  }
}

extension Reading {
  /// The place of `span`: its page, one box a line of glyphs, the heading above it and the table cell it stands in.
  ///
  /// Page furniture, notes and margins that lie inside a span of running text have no box. Plain text gives only a section.
  public func locator(for span: TextSpan) -> Locator {
    var locator = Locator()
    if let page = page(at: span.start) {
      locator.page = page.number
      locator.pageLabel = page.label
    }
    locator.boxes = boxes(of: span)
    let blocks = document.blocks
    let first = blockIndex(at: span.start)
    if let first {
      locator.section = heading(above: first)
      if let index = blocks[first].table, index < document.tables.count {
        locator.table = cell(at: span, in: index)
      }
    }
    return locator
  }

  /// How sure the reading of `span` is, in hundredths: that of its least sure word on a recognised page, nil on all other pages.
  public func recognitionConfidence(of span: TextSpan) -> Int? {
    glyphs.confidence(of: span).map(Int.init)
  }

  /// The page that holds the scalar at `offset`, or nil for plain text.
  public func page(at offset: Int) -> Document.Page? {
    let pages = document.pages
    let index = pages.firstSortedIndex { $0.span.end >= offset }
    return index < pages.count ? pages[index] : nil
  }

  private func boxes(of span: TextSpan) -> [Locator.PlacedBox] {
    let flow = blockIndex(at: span.start).map { document.blocks[$0].role.isMainFlow } ?? false
    var placed: [Locator.PlacedBox] = []
    glyphs.forEachLine(in: span) { line, box in
      if flow, let index = blockIndex(at: line.start),
        !document.blocks[index].role.isMainFlow, document.blocks[index].span.start > span.start
      {
        return
      }
      guard let page = page(at: line.start) else { return }
      placed.append(Locator.PlacedBox(page: page.number, box: box))
    }
    return placed
  }

  /// The index of the block that holds the scalar at `offset`.
  func blockIndex(at offset: Int) -> Int? {
    let blocks = document.blocks
    let index = blocks.firstSortedIndex { $0.span.end > offset }
    guard index < blocks.count, blocks[index].span.start <= offset else { return nil }
    return index
  }

  private func heading(above index: Int) -> String? {
    var at = index
    while at >= 0 {
      if document.blocks[at].role == .heading {
        return marks.text(in: document.blocks[at].span, of: document.text).joinedLines
      }
      at -= 1
    }
    return nil
  }

  private func cell(at span: TextSpan, in index: Int) -> Locator.TableCell? {
    let table = document.tables[index]
    guard
      let cell = table.cells.first(where: {
        $0.span.start <= span.start && span.start < $0.span.end
      })
    else { return nil }
    var headers = headers(of: cell, in: table)
    if !headers.row.isEmpty, groups.indices.contains(index) {
      headers.row = groups[index].names(of: cell.row) + headers.row
    }
    func joined(_ cells: [Table.Cell]) -> String? {
      let parts = cells.map { marks.text(in: $0.span, of: document.text).joinedLines }
      return parts.isEmpty ? nil : parts.joined(separator: " ")
    }
    return Locator.TableCell(
      index: index, row: cell.row, column: cell.column, rowHeader: joined(headers.row),
      columnHeader: joined(headers.column))
  }
}

extension Reading {
  /// The header cells of `cell`; where its table goes on from an earlier page without a head, the head stands there.
  private func headers(of cell: Table.Cell, in table: Table) -> (
    row: [Table.Cell], column: [Table.Cell]
  ) {
    var headers = table.headers(of: cell)
    var part = table
    while headers.column.isEmpty, let earlier = part.continues, earlier < document.tables.count {
      part = document.tables[earlier]
      var below = cell
      below.row = part.rowCount
      headers.column = part.headers(of: below).column.filter { head in
        part.cells.contains { !$0.isHeader && $0.row > head.row }
      }
    }
    return headers
  }
}

extension Document.Block.Role {
  /// Whether a block of this role is part of the text that is read from start to end.
  var isMainFlow: Bool {
    switch self {
    case .body, .heading, .listItem, .caption, .table: true
    case .margin, .furniture, .footnote, .hidden: false
    }
  }
}

extension Table {
  /// The header cells that name the row and the column of `cell`, outermost first.
  func headers(of cell: Cell) -> (row: [Cell], column: [Cell]) {
    var row: [Cell] = []
    var column: [Cell] = []
    for other in cells where other.isHeader && other != cell {
      let sharesRow = other.row <= cell.row && cell.row < other.row + other.rowSpan
      let sharesColumn =
        other.column < cell.column + cell.columnSpan
        && cell.column < other.column + other.columnSpan
      if sharesRow, other.column < cell.column { row.append(other) }
      if sharesColumn, other.row < cell.row { column.append(other) }
    }
    return (row.sorted { $0.column < $1.column }, column.sorted { $0.row < $1.row })
  }
}

extension String {
  /// The text with every run of white space as one space; unlike `oneLine` it leaves spaces that do not break a line, which belong to
  /// what is quoted.
  var joinedLines: String { utf8.joinedLines }
}

extension Collection<UInt8> {
  /// The text that the bytes are in UTF-8, so joined.
  var joinedLines: String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(count)
    for byte in self {
      let isSpace = byte == 0x20 || (byte >= 0x09 && byte <= 0x0d)
      if !isSpace {
        bytes.append(byte)
      } else if bytes.last != 0x20, !bytes.isEmpty {
        bytes.append(0x20)
      }
    }
    if bytes.last == 0x20 { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }
}

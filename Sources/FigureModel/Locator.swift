// SPDX-License-Identifier: EUPL-1.2

/// Where a figure stands: page, boxes, section, table cell.
public struct Locator: Sendable, Hashable {
  /// A rectangle on a page.
  public struct PlacedBox: Sendable, Hashable {
    /// The page, from 1.
    public var page: Int
    /// The rectangle.
    public var box: Box

    /// `box` on `page`.
    public init(page: Int, box: Box) {
      self.page = page
      self.box = box
    }
  }

  /// A cell of a table and the headers above and beside it.
  public struct TableCell: Sendable, Hashable {
    /// Which table of the document, from 0.
    public var index: Int
    /// The row, from 0.
    public var row: Int
    /// The column, from 0.
    public var column: Int
    /// The text of the row's header cells, outermost first, joined by a space.
    public var rowHeader: String?
    /// The text of the column's header cells, outermost first, joined by a space.
    public var columnHeader: String?

    /// A cell at `row` and `column` of table `index`.
    public init(
      index: Int, row: Int, column: Int, rowHeader: String? = nil, columnHeader: String? = nil
    ) {
      self.index = index
      self.row = row
      self.column = column
      self.rowHeader = rowHeader
      self.columnHeader = columnHeader
    }
  }

  /// The page on which the quote starts, from 1.
  public var page: Int?
  /// The page's printed label ("iv"), where the file gives one that differs from its number.
  public var pageLabel: String?
  /// One box a line of glyphs that were read, in reading order.
  public var boxes: [PlacedBox]
  /// The nearest heading above.
  public var section: String?
  /// The table cell it stands in.
  public var table: TableCell?

  /// A locator; every part may be missing.
  public init(
    page: Int? = nil, pageLabel: String? = nil, boxes: [PlacedBox] = [], section: String? = nil,
    table: TableCell? = nil
  ) {
    self.page = page
    self.pageLabel = pageLabel
    self.boxes = boxes
    self.section = section
    self.table = table
  }
}

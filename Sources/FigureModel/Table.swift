// SPDX-License-Identifier: EUPL-1.2

/// A table of a document: its cells by row and column, from 0.
public struct Table: Sendable, Hashable {
  /// A cell that is not blank.
  public struct Cell: Sendable, Hashable {
    /// The topmost row that it covers, from 0.
    public var row: Int
    /// The leftmost column that it covers, from 0.
    public var column: Int
    /// How many rows it covers.
    public var rowSpan: Int
    /// How many columns it covers.
    public var columnSpan: Int
    /// Whether it names a row or a column.
    public var isHeader: Bool
    /// Its part of the text.
    public var span: TextSpan
    /// The rectangle around its glyphs.
    public var box: Box?

    /// A cell at `row` and `column`.
    public init(
      row: Int, column: Int, rowSpan: Int = 1, columnSpan: Int = 1, isHeader: Bool = false,
      span: TextSpan, box: Box? = nil
    ) {
      self.row = row
      self.column = column
      self.rowSpan = rowSpan
      self.columnSpan = columnSpan
      self.isHeader = isHeader
      self.span = span
      self.box = box
    }
  }

  /// The page it stands on, from 1.
  public var page: Int
  /// The rectangle around it.
  public var box: Box?
  /// The part of the text that holds its cells.
  public var span: TextSpan
  /// The cells in the order of the text, blank ones left out.
  public var cells: [Cell]
  /// The title or note that states what it shows, its unit or its scale.
  public var caption: TextSpan?
  /// The table on an earlier page that it continues, as an index into ``Document/tables``.
  public var continues: Int?

  /// A table of `cells`.
  public init(
    page: Int, box: Box? = nil, span: TextSpan, cells: [Cell], caption: TextSpan? = nil,
    continues: Int? = nil
  ) {
    self.page = page
    self.box = box
    self.span = span
    self.cells = cells
    self.caption = caption
    self.continues = continues
  }
}

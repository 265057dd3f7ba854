// SPDX-License-Identifier: EUPL-1.2

/// A document as read: one text, and what is known of its pages, blocks and tables.
///
/// Every span in it and in every record made from it is into `text`, which is never edited
/// afterwards.
public struct Document: Sendable, Hashable {
  /// What kind of file it came from.
  public enum Format: String, Sendable, Hashable {
    /// Plain text; the document's text is the file itself, decoded.
    case plainText = "text"
    /// PDF; the text is rebuilt from character boxes.
    case pdf
  }

  /// The path as given, relative to the corpus root in batch work.
  public var name: String
  /// The SHA-256 of the file's bytes, in hexadecimal.
  public var sha256: String
  /// What kind of file it came from.
  public var format: Format
  /// The one text.
  public var text: String
  /// The pages in order; empty for plain text.
  public var pages: [Page]
  /// The blocks in the order of the text; empty where the format has no layout.
  public var blocks: [Block]
  /// The tables in the order of the text.
  public var tables: [Table]
  /// The footnotes and endnotes in the order of the text.
  public var notes: [Note]
  /// What the file says of itself.
  public var metadata: Metadata
  /// What was odd about it.
  public var findings: [Finding]

  /// A document named `name` with `text`; layout and metadata may follow.
  public init(
    name: String, sha256: String, format: Format = .plainText, text: String, pages: [Page] = [],
    blocks: [Block] = [],
    tables: [Table] = [], notes: [Note] = [], metadata: Metadata = Metadata(),
    findings: [Finding] = []
  ) {
    self.name = name
    self.sha256 = sha256
    self.format = format
    self.text = text
    self.pages = pages
    self.blocks = blocks
    self.tables = tables
    self.notes = notes
    self.metadata = metadata
    self.findings = findings
  }
}

extension Document {
  /// A page of a document.
  public struct Page: Sendable, Hashable {
    /// The number, from 1.
    public var number: Int
    /// The printed label, where the file gives one that differs from the number.
    public var label: String?
    /// The width as displayed, in points.
    public var width: Float
    /// The height as displayed, in points.
    public var height: Float
    /// The rotation that was applied to display it: 0, 90, 180 or 270 degrees.
    public var rotation: Int
    /// Its part of the text, without the form feed that ends it.
    public var span: TextSpan
    /// Whether its text came from optical character recognition.
    public var isRecognized: Bool

    /// A page with its size in points and its part of the text.
    public init(
      number: Int, label: String? = nil, width: Float, height: Float, rotation: Int = 0,
      span: TextSpan,
      isRecognized: Bool = false
    ) {
      self.number = number
      self.label = label
      self.width = width
      self.height = height
      self.rotation = rotation
      self.span = span
      self.isRecognized = isRecognized
    }
  }

  /// A run of text that belongs together: a paragraph, a heading, a list item, a note.
  public struct Block: Sendable, Hashable {
    /// What part a block plays on its page.
    public enum Role: String, Sendable, Hashable, CaseIterable {
      /// Running text.
      case body
      /// A heading; `level` tells how deep.
      case heading
      /// An item of a list.
      case listItem = "list-item"
      /// A note in the margin, or a sidebar.
      case margin
      /// The running head, foot, page number or a line repeated on every page: kept in the text,
      /// never a source of figures.
      case furniture
      /// A footnote's text.
      case footnote
      /// The title or note of a table or picture.
      case caption
      /// A table's cells.
      case table
      /// Text that a reader of the page cannot see: never a source of figures or quotes.
      case hidden
    }

    /// What part it plays.
    public var role: Role
    /// The depth of a heading, from 1; 0 for every other role.
    public var level: Int
    /// Its part of the text.
    public var span: TextSpan
    /// The page it stands on, from 1.
    public var page: Int
    /// The rectangle around it.
    public var box: Box?
    /// The table that it is, as an index into ``Document/tables``.
    public var table: Int?
    /// Whether it continues the block before it of the same role, from a page or column further up.
    public var continues: Bool
    /// The language that it is written in; nil where its words do not tell, and for tables.
    public var language: Language?

    /// A block of `role`.
    public init(
      role: Role, level: Int = 0, span: TextSpan, page: Int, box: Box? = nil, table: Int? = nil,
      continues: Bool = false
    ) {
      self.role = role
      self.level = level
      self.span = span
      self.page = page
      self.box = box
      self.table = table
      self.continues = continues
    }
  }

  /// What a document says of itself.
  public struct Metadata: Sendable, Hashable {
    /// The title.
    public var title: String?
    /// The day it is of: the letter's own date before the file's.
    public var date: CalendarDay?
    /// The day on which the file was made, by its own properties.
    public var created: CalendarDay?
    /// Who sent it.
    public var sender: String?
    /// Its reference number ("kst-31293-45", "Ons kenmerk").
    public var reference: String?
    /// The program that made the file.
    public var producer: String?

    /// Metadata; every part may be missing.
    public init(
      title: String? = nil, date: CalendarDay? = nil, created: CalendarDay? = nil,
      sender: String? = nil,
      reference: String? = nil, producer: String? = nil
    ) {
      self.title = title
      self.date = date
      self.created = created
      self.sender = sender
      self.reference = reference
      self.producer = producer
    }
  }
}

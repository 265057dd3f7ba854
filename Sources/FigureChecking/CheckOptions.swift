// SPDX-License-Identifier: EUPL-1.2

public import FigureModel

/// How figures are checked.
public struct CheckOptions: Sendable, Hashable {
  /// The language of explanations.
  public enum Language: String, Sendable, Hashable, CaseIterable {
    /// Dutch.
    case dutch = "nl"
    /// English.
    case english = "en"
  }

  /// Whether the curated indicators are used; without them nothing is ever contradicted.
  public var useCurated: Bool
  /// The day as of which the data are taken, to replay an earlier check; nil for the newest.
  public var asOf: CalendarDay?
  /// The language of explanations.
  public var language: Language

  /// Options; by default everything, with the newest data, in Dutch.
  public init(useCurated: Bool = true, asOf: CalendarDay? = nil, language: Language = .dutch) {
    self.useCurated = useCurated
    self.asOf = asOf
    self.language = language
  }
}

/// What checking has to know of the document that figures stand in.
public struct DocumentContext: Sendable, Hashable {
  /// The document's name.
  public var name: String
  /// The day it is of; nil where it is unknown, when the first full date in its head stands in.
  public var date: CalendarDay?
  /// The document's one text, which the figures' spans are into.
  public var text: String
  /// Its tables, so that their totals can be added up.
  public var tables: [Table]

  /// The context of a document.
  public init(name: String, date: CalendarDay? = nil, text: String, tables: [Table] = []) {
    self.name = name
    self.date = date
    self.text = text
    self.tables = tables
  }

  /// The context of a document that was read.
  public init(_ document: Document) {
    self.init(
      name: document.name, date: document.metadata.date, text: document.text,
      tables: document.tables)
  }
}

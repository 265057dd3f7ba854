// SPDX-License-Identifier: EUPL-1.2

public import FigureModel

/// Reads the figures of documents in one language.
///
/// A parser is a value without state: the same document gives the same figures, in any order and on any thread.
public struct FigureParser: Sendable {
  let cascade: Cascade

  /// A parser of `language`.
  public init(language: Language = .dutch) {
    cascade = Cascade(language: language)
  }

  /// The figures of a document, with spans in its text.
  ///
  /// Furniture and hidden text are passed over, headings give sections, and every numeric cell of a table is a figure
  /// with its headers. Relative times count from `referenceDate`, else from the document's own date.
  public func parse(_ document: Document, referenceDate: CalendarDay? = nil) -> Parsing {
    var reading = Reading(
      document, language: cascade.language, today: referenceDate ?? document.metadata.date)
    reading.readFigures(cascade)
    reading.readTables(cascade)
    return reading.finish()
  }

  /// Every number with its unit, and every period, before figures are made of them.
  public func quantities(
    in document: Document, referenceDate: CalendarDay? = nil,
    options: QuantityOptions = QuantityOptions()
  ) -> [QuantityMention] {
    var reading = Reading(
      document, language: cascade.language, today: referenceDate ?? document.metadata.date)
    return reading.readQuantities(cascade, options)
  }

  /// Tokens, quantities, rules tried, winners and losers for one text, whose relative times count from `referenceDate`.
  public func explain(_ text: String, referenceDate: CalendarDay? = nil) -> Explanation {
    var reading = Reading(
      Document(name: "", sha256: "", text: text), language: cascade.language,
      today: referenceDate)
    return reading.explain(cascade)
  }
}

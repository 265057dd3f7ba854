// SPDX-License-Identifier: EUPL-1.2

import FigureModel

extension Wording {
  /// Why a related figure agrees: it is the same.
  func relatedEqual(_ other: Figure) -> String {
    isDutch
      ? "\(source(other)) noemt hetzelfde: \(quote(other))"
      : "\(source(other)) says the same: \(quote(other))"
  }

  /// Why a related figure agrees: at the precision of the coarser of the two.
  func relatedRounded(_ other: Figure) -> String {
    isDutch
      ? "afgerond hetzelfde als in \(source(other)): \(quote(other))"
      : "rounded, the same as in \(source(other)): \(quote(other))"
  }

  /// Why a related figure that agrees says less: `caveat` is lost.
  func relatedCaveat(_ other: Figure, _ caveat: String) -> String {
    isDutch
      ? "\(source(other)) noemt hetzelfde, maar met een voorbehoud dat hier ontbreekt («\(caveat)»): \(quote(other))"
      : "\(source(other)) says the same, but with a caveat that is missing here (“\(caveat)”): \(quote(other))"
  }

  /// Why a related figure with the same value does not agree: it is of another group.
  func relatedPopulation(_ other: Figure) -> String {
    let subject = other.subject ?? other.counted ?? other.quote
    return isDutch
      ? "\(source(other)) noemt hetzelfde getal over een andere populatie («\(subject.oneLine)»): \(quote(other))"
      : "\(source(other)) gives the same number for another population (“\(subject.oneLine)”): \(quote(other))"
  }

  /// Why a related figure does not agree: its size is another.
  func relatedApart(_ other: Figure) -> String {
    isDutch
      ? "\(source(other)) noemt een andere waarde: \(quote(other))"
      : "\(source(other)) gives another value: \(quote(other))"
  }

  /// A hedge in words.
  func hedge(_ hedge: Quantity.Approximation) -> String {
    switch hedge {
    case .about: isDutch ? "ongeveer" : "about"
    case .justOver: isDutch ? "ruim" : "just over"
    case .justUnder: isDutch ? "bijna" : "almost"
    case .moreThan: isDutch ? "meer dan" : "more than"
    case .lessThan: isDutch ? "minder dan" : "less than"
    case .atLeast: isDutch ? "minstens" : "at least"
    case .atMost: isDutch ? "hoogstens" : "at most"
    }
  }

  /// The sense of a figure that states no fact, in words.
  func modality(_ modality: Figure.Modality) -> String {
    switch modality {
    case .target: isDutch ? "een doel" : "a target"
    case .forecast: isDutch ? "een verwachting" : "a forecast"
    case .hypothetical: isDutch ? "een veronderstelling" : "a supposition"
    case .negated: isDutch ? "een ontkenning" : "a denial"
    }
  }

  private func source(_ figure: Figure) -> String {
    let name = figure.document.split(separator: "/").last.map(String.init) ?? figure.document
    guard let page = figure.locator?.page else { return name }
    return "\(name), \(isDutch ? "blz." : "p.") \(figure.locator?.pageLabel ?? String(page))"
  }

  private func quote(_ figure: Figure) -> String {
    isDutch ? "«\(figure.quote.oneLine)»" : "“\(figure.quote.oneLine)”"
  }
}

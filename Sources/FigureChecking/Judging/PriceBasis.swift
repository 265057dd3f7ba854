// SPDX-License-Identifier: EUPL-1.2

import FigureModel

/// Whether a size in prices of its own time is held against one with prices taken out, or the other way round.
enum PriceBasis {
  /// Why a figure that says what prices it is in cannot be held against `series`; nil where the series is in them too, or
  /// the text says nothing of it.
  static func unlike(_ figure: Figure, _ indicator: Indicator, _ series: IndicatorSeries)
    -> Indicator.Unlike?
  {
    let text = "\(series.name) . \(indicator.title) . \(indicator.definition)"
    return unlike(figure, titled: Words(text).list + series.words.flatMap { Words($0.text).list })
  }

  /// The same for a series known by its titles alone.
  static func unlike(_ figure: Figure, titled titles: [Word]) -> Indicator.Unlike? {
    for basis in figure.basis {
      let known: [WordPattern]
      let said: String
      switch basis {
      case .nominal: (known, said) = (nominal, "nominaal")
      case .real: (known, said) = (real, "reëel")
      case .average, .cumulative, .structural, .incidental: continue
      }
      guard !known.occur(in: titles[...]) else { continue }
      return Indicator.Unlike(
        words: known, facet: .definition, why: "de tekst rekent \(said), de reeks niet")
    }
    return nil
  }

  private static let nominal = [
    "nominaal", "nominale", "waarde", "lopende prijzen", "werkelijke prijzen",
  ].map { WordPattern($0) }

  private static let real = [
    "reeel", "reele", "volume*", "constante prijzen", "prijsniveau*", "prijsgecorrigeerd*",
  ].map { WordPattern($0) }
}

extension Figure {
  /// Whether it counts things and gives tenths of them.
  var isCountInTenths: Bool {
    guard kind == .level, unit == .count, case .single(let numeral) = amount else { return false }
    return numeral.hasFraction && numeral.lastPlace < 0
  }
}

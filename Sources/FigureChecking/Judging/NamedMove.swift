// SPDX-License-Identifier: EUPL-1.2

import FigureModel

/// Gives a size that is said of a move by a noun its direction: "de afname van het aantal bedrijven bedroeg 3%", "liet een
/// daling zien van 3%".
enum NamedMove {
  /// `figure` as a change, where it was read as a level and its words are of a move; else as it is.
  static func whole(_ figure: Figure, in passage: Passage) -> Figure {
    guard figure.kind == .level, figure.unit == .percent || figure.unit == .percentagePoint,
      case .single(let numeral) = figure.amount, numeral.value > 0
    else { return figure }
    let subject = Words(figure.subject ?? "").list
    var moved = figure
    if let place = subject.firstIndex(where: { direction(of: $0) != nil }), place <= 1,
      subject.dropFirst(place + 1).first?.is("van") == true, subject.count > place + 2
    {
      moved.direction = direction(of: subject[place])
      moved.subject = subject.dropFirst(place + 2).map(\.text).joined(separator: " ")
    } else if let noun = noun(before: passage.quote.lowerBound, in: passage) {
      moved.direction = direction(of: noun)
    } else {
      return figure
    }
    moved.kind = .change
    moved.by = Figure.Size(.single(numeral), unit: figure.unit)
    moved.amount = nil
    moved.unit = nil
    return moved
  }

  /// The noun of a move that the words right before a figure lead to: "een daling zien van".
  private static func noun(before place: Int, in passage: Passage) -> Word? {
    var index = place - 1
    while index >= passage.clause.lowerBound, place - index < 6 {
      let word = passage.words[index]
      if direction(of: word) != nil {
        let isIndefinite = index > passage.clause.lowerBound && passage.words[index - 1].is("een")
        return isIndefinite ? word : nil
      }
      guard links.contains(word.text) else { return nil }
      index -= 1
    }
    return nil
  }

  private static let links: Set<String> = [
    "zien", "van", "met", "ruim", "bijna", "circa", "ongeveer",
  ]

  private static func direction(of word: Word) -> Figure.Direction? {
    if ups.contains(word.text) { return .up }
    return downs.contains(word.text) ? .down : nil
  }

  private static let ups: Set<String> = ["stijging", "toename", "groei", "aanwas"]
  private static let downs: Set<String> = [
    "daling", "afname", "krimp", "terugloop", "vermindering",
  ]
}

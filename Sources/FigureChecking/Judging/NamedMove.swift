// SPDX-License-Identifier: EUPL-1.2

import FigureModel

/// Gives a level of a move that a noun names the move's direction: "de afname van het aantal bedrijven bedroeg 3%".
///
/// The record keeps it a level of "de afname van …", as it is written.
enum NamedMove {
  /// `figure` as a change, where its subject is a move of something; else as it is.
  static func whole(_ figure: Figure) -> Figure {
    guard figure.kind == .level, figure.unit == .percent || figure.unit == .percentagePoint,
      case .single(let numeral) = figure.amount, numeral.value > 0
    else { return figure }
    let subject = Words(figure.subject ?? "").list
    guard let place = subject.prefix(2).firstIndex(where: { direction(of: $0) != nil }),
      subject.dropFirst(place + 1).first?.is("van") == true, subject.count > place + 2
    else { return figure }
    var moved = figure
    moved.direction = direction(of: subject[place])
    moved.subject = subject.dropFirst(place + 2).map(\.text).joined(separator: " ")
    moved.kind = .change
    moved.by = Figure.Size(.single(numeral), unit: figure.unit)
    moved.amount = nil
    moved.unit = nil
    return moved
  }

  private static func direction(of word: Word) -> Figure.Direction? {
    if ups.contains(word.text) { return .up }
    return downs.contains(word.text) ? .down : nil
  }

  private static let ups: Set<String> = ["stijging", "toename", "groei", "aanwas"]
  private static let downs: Set<String> = [
    "daling", "afname", "krimp", "terugloop", "vermindering",
  ]
}

// SPDX-License-Identifier: EUPL-1.2

import FigureModel

/// A figure whose words leave out what stands just before: "Flevoland telde ruim 462 duizend inwoners, Zeeland bijna 395
/// duizend".
enum EllipticClaim {
  /// `figure` with what an earlier figure of its sentence counts, where its own words name nothing but a region ("Zeeland
  /// bijna 395 duizend") or nothing at all ("951 faillissementen, 9% minder dan een jaar eerder"); as a level where the words
  /// only seem to give a change.
  static func whole(
    _ figure: Figure, among others: ArraySlice<Figure>, _ passage: Passage, _ regions: RegionReader
  ) -> Figure {
    var whole = figure
    let before = others.last {
      $0.span.end <= figure.span.start && $0.kind == .level && $0.counted != nil
        && $0.unit == .count && $0.modality == figure.modality
    }
    switch figure.kind {
    case .level where figure.unit == nil || figure.unit == .count:
      guard figure.per == nil, namesOnlyRegion(passage, regions) else { break }
      if let before, figure.counted == nil { whole.counted = before.counted }
      if whole.counted != nil {
        whole.unit = .count
        whole.subject = nil
      }
    case .change, .difference:
      guard let before, figure.subject == nil, figure.counted == nil, figure.unit == nil,
        figure.from == nil, figure.to == nil, passage.subject.isEmpty, isOnlyCompared(passage)
      else { break }
      whole.subject = before.subject ?? before.counted
      whole.counted = before.counted
    default: break
    }
    if figure.kind == .level, figure.unit == .count, figure.approximation != .atMost,
      let amount = figure.amount, let direction = moved(passage),
      !startsNew(figure.counted)
    {
      whole.kind = .change
      whole.by = Figure.Size(amount, unit: .count)
      whole.amount = nil
      whole.direction = direction
    }
    if figure.kind == .change, figure.unit == .currency("EUR"), !namesMoney(passage) {
      whole.unit = nil
    }
    if addsNewThings(figure), case .single(let numeral)? = figure.by?.amount {
      whole.kind = .level
      whole.amount = .single(numeral)
      whole.unit = .count
      whole.by = nil
      whole.direction = nil
    }
    return whole
  }

  /// Whether the subject holds no thing, and the clause a region beside plain words.
  private static func namesOnlyRegion(_ passage: Passage, _ regions: RegionReader) -> Bool {
    let places = regions.places(in: passage.clauseWords).map(\.words)
    guard !places.isEmpty else { return false }
    return passage.clause.allSatisfy { index in
      let word = passage.words[index]
      return PlainWords.hold(word) || RegionReader.kinds.contains(word.text)
        || places.contains { $0.contains(index) } || passage.quote.contains(index)
    }
  }

  /// Whether every word of the clause is plain or of the quote, as in "9% minder dan een jaar eerder".
  private static func isOnlyCompared(_ passage: Passage) -> Bool {
    passage.words[
      passage.quote.upperBound..<max(passage.quote.upperBound, passage.clause.upperBound)
    ]
    .allSatisfy { PlainWords.hold($0) }
  }

  /// Whether what came is new, so that as many came as there are: "er kwamen 69.189 nieuwbouwwoningen bij".
  private static func addsNewThings(_ figure: Figure) -> Bool {
    guard figure.kind == .change, figure.from == nil, figure.to == nil, figure.direction == .up,
      figure.by?.unit == .count, let counted = figure.counted
    else { return false }
    return startsNew(counted)
  }

  private static func startsNew(_ counted: String?) -> Bool {
    Words(counted ?? "").list.first?.letters.starts(with: "nieuw".utf8) ?? false
  }

  /// Which way a count moved that a clause frames: "er kwamen … bij", "er gingen … verloren".
  private static func moved(_ passage: Passage) -> Figure.Direction? {
    let before = passage.words[passage.clause.lowerBound..<passage.quote.lowerBound]
    let after = passage.words[
      passage.quote
        .upperBound..<max(
          passage.quote.upperBound, passage.clause.upperBound)]
    guard let last = after.last else { return nil }
    let came = before.contains { ["kwam", "kwamen", "komen", "komt"].contains($0.text) }
    if came, last.is("bij") || last.is("erbij") { return .up }
    let went = before.contains { ["ging", "gingen", "vielen"].contains($0.text) }
    return went && (last.is("verloren") || last.is("weg") || last.is("af")) ? .down : nil
  }

  /// Whether the words of a change name money: a bare "van 8,6 miljoen naar 8,8 miljoen" may count anything.
  private static func namesMoney(_ passage: Passage) -> Bool {
    passage.isMoneySigned
      || passage.words.contains { $0.letters.starts(with: "euro".utf8) || $0.is("eur") }
  }
}

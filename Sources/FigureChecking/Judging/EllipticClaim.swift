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
    return Words(counted).list.first?.letters.starts(with: "nieuw".utf8) ?? false
  }
}

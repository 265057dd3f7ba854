// SPDX-License-Identifier: EUPL-1.2

import FigureModel

/// The regions that a figure and what stands around it are of.
extension IndicatorLinker {
  /// The region below the country that the figure is of, and the others that its sentence names.
  func regions(around passage: Passage, _ sentence: SentenceFigures) -> (
    own: RegionReader.Finding?, elsewhere: [Region?]
  ) {
    let places = regions.places(in: passage.sentenceWords)
    let clause = places.filter { passage.clause.contains($0.words.lowerBound) }
    var own: RegionReader.Finding?
    if clause.count == 1, sentence.list.count < 2 {
      own = clause[0].finding
    } else {
      let partner = sentence.partner(among: places.map(\.words), in: passage.words).flatMap {
        // What a later clause names is its own.
        places[$0].words.lowerBound >= passage.clause.upperBound ? nil : places[$0].finding
      }
      own = partner ?? regions.regions(in: passage.headers[...]).last
    }
    // The country is what figures are of that name no region.
    if own?.region.kind == .country { own = nil }
    var elsewhere: [Region?] = places.map(\.finding.region)
      .filter { $0 != own?.region && $0.kind != .country }
    if own != nil, Self.nationwide.occur(in: passage.sentenceWords) { elsewhere.append(nil) }
    return (own, elsewhere)
  }

  private static let nationwide = ["nederland", "nederlandse", "landelijk*", "land"].map {
    WordPattern($0)
  }

  /// The region behind the "dan" or "als" of a difference.
  static func reference(_ figure: Figure, _ other: Region?, in passage: Passage) -> Region? {
    guard figure.kind == .difference, let other, isComparison(passage) else { return nil }
    return other
  }

  /// Whether a comparative and "dan" stand right behind the quote: "300 inwoners meer dan Flevoland".
  static func isGap(_ passage: Passage) -> Bool {
    let next = passage.words[passage.quote.upperBound...].prefix(2)
    guard let comparative = next.first, next.last?.is("dan") == true,
      // A comma starts another thought: "3,8%, lager dan in 2022".
      let last = passage.words[passage.quote].last, comparative.start - last.end <= 1
    else { return false }
    return ["meer", "minder", "hoger", "lager", "groter", "kleiner"].contains(comparative.text)
  }

  /// Whether "dan" or "als" stands in the quote or within a few words after it.
  static func isComparison(_ passage: Passage) -> Bool {
    passage.words[passage.quote.lowerBound...].prefix(passage.quote.count + 4).contains {
      $0.is("dan") || $0.is("als") || $0.is("than") || $0.is("as")
    }
  }
}

// SPDX-License-Identifier: EUPL-1.2

public import FigureModel

/// A figure with what its words say of it, ready to be laid beside the figures of other documents.
public struct Statement: Sendable {
  /// The figure as it was captured.
  public let figure: Figure
  /// The change that it is part of, where the text gives that in two breaths; else the figure itself.
  let whole: Figure
  /// The stems of the words that tell what is measured.
  let key: Set<[UInt8]>
  /// The last of them before a preposition: "leerlingen" of "de leerlingen in het vmbo".
  let head: [UInt8]?
  /// The stems of every word of its sentence.
  let sentence: Set<[UInt8]>
  /// The stems of the words of its clause that are not plain.
  let clause: Set<[UInt8]>
  /// The name of the region below the country that it is of.
  let region: String?
  /// The group of people that it is narrowed to, as the text has it.
  let group: String?
  /// When it is of; nil where the text does not say.
  let period: Period?
  /// The curated indicator and its series that its words name for certain.
  let indicator: String?
  /// The words of its sentence that take something back: "naar schatting", "voorlopig".
  let caveats: [String]

  init(_ item: PlannedFigure, in passage: Passage, region: Region?) {
    figure = item.record
    whole = item.figure
    let regionWords = Set((region?.names ?? []).flatMap(\.elements).map(\.letters))
    let subject = SubjectWords.content(of: passage.subject[...], besides: [])
      .filter { !PlainWords.hold($0) && !regionWords.contains($0.letters) }
    let headers = SubjectWords.content(of: passage.headers[...], besides: [])
    key = Set((subject + headers).map { TitleFit.stem($0.letters) })
    head = Self.head(of: passage.subject, besides: regionWords).map { TitleFit.stem($0.letters) }
    sentence = Set(
      (passage.words + passage.subject + passage.headers).map {
        TitleFit.stem($0.letters)
      })
    clause = Set(
      passage.clauseWords.filter { !PlainWords.hold($0) && !regionWords.contains($0.letters) }
        .map { TitleFit.stem($0.letters) })
    self.region = region?.name
    group = GroupWords.unknown(in: passage, besides: [])?.words.first?.text
    let time = item.figure.period
    period = time?.start == nil && time?.end == nil ? nil : time
    if let link = item.link, link.isCertain, link.unlike == nil {
      indicator = "\(link.indicator.id) \(link.main.name)"
    } else {
      indicator = nil
    }
    caveats = Self.caveatWords.compactMap { pattern in
      pattern.first(in: passage.sentenceWords).map { start in
        passage.words[start..<(start + pattern.elements.count)].map(\.text).joined(separator: " ")
      }
    }
  }

  /// What may name the same thing elsewhere: the words of the subject, and the indicator.
  var names: Set<[UInt8]> {
    guard let indicator else { return key }
    return key.union([Array(indicator.utf8)])
  }

  /// The sizes that it gives.
  var sizes: [ExactDecimal] {
    var sizes = [whole.from, whole.to].compactMap { $0?.value }
    if case .single(let numeral)? = whole.amount { sizes.append(numeral.value) }
    if case .single(let numeral)? = whole.by?.amount { sizes.append(numeral.value) }
    return sizes
  }

  private static func head(of subject: [Word], besides regions: Set<[UInt8]>) -> Word? {
    var head: Word?
    for word in subject {
      if ClauseHead.isPreposition(word) {
        if head != nil { return head }
      } else if !SubjectWords.isEmpty(word), !PlainWords.hold(word), !regions.contains(word.letters)
      {
        head = word
      }
    }
    return head
  }

  private static let caveatWords = [
    "naar schatting", "geschat*", "schatting*", "voorlopig*", "indicatie*", "indicatief",
    "steekproef*", "onzeker*", "betrouwbaarheids*", "foutmarge*", "onder voorbehoud",
    "met enige voorzichtigheid", "met voorzichtigheid", "voorzichtig*", "vermoedelijk",
    "waarschijnlijk", "mogelijk", "niet representatief", "zelfrapportage", "exclusief",
    "met uitzondering van", "niet meegeteld", "buiten beschouwing", "alleen", "uitsluitend",
    "estimated", "provisional", "preliminary", "excluding",
  ].map { WordPattern($0) }
}

// SPDX-License-Identifier: EUPL-1.2

import FigureModel

/// The words by which a series is looked for, the most telling first.
struct ClaimWords: Sendable {
  /// The noun that the subject is about, or the clause where the figure has no subject of its own.
  var head: String?
  /// The noun counted, unless it only says that people are.
  var counted: [String]
  /// The words of the subject and of the noun counted, or of the clause where there is none: what is measured, by name.
  var key: [String]
  /// Whether the text names no subject, so that the key holds other words of the clause as well.
  var isLoose: Bool
  /// What official titles call it.
  var official: [String]
  /// Names of regions.
  var regions: [String]
  /// Their codes in official data.
  var codes: [String]
  /// What official titles call the other words of the clause.
  var implied: [String]
  /// Whether the subject says only which people it is about: "van de vrouwen was 5% werkloos".
  var isGroup: Bool
  /// Whether it is a share of such people: then their name is that of no measure.
  var isShareOfGroup: Bool
  /// How a change is published, and whether seasons are taken out.
  var kind: [String]
  /// The other words of the clause, and what official titles call them.
  var context: [String]
  /// Words of the clause that state a size or a move ("liet zien"): that no title holds them says nothing.
  var plain: [String]
  /// Adjectives of the subject and first halves of its words with a hyphen, each with the word that it stands before.
  var adjectives: [(adjective: String, noun: String)]
  /// The group of ages that the text names.
  var age: AgeGroup?
  /// What tells one code from another and nothing of what is measured: ages, "zonder", abbreviations of two letters.
  var marks: [String]

  /// The words around `figure`.
  init(_ figure: Figure, in passage: Passage, base: ComparisonBase?, regions: [Region]) {
    let regionWords = regions.flatMap(\.names).flatMap(\.elements).map(\.letters)
    func content(_ words: ArraySlice<Word>) -> [String] {
      SubjectWords.content(of: words, besides: []).filter { word in
        !Self.tellsNothing(word) && !regionWords.contains(word.letters)
      }.map(\.text)
    }
    // A subject from further back does not hold where the clause has one of its own.
    let own = ClauseHead.find(in: passage.clauseWords)
    let isCarried =
      !passage.isSubjectNear
      && own.map { own in
        !passage.subject.contains { $0.letters.suffix(own.letters.count) == own.letters[...] }
      } ?? false
    // A physical unit names no measure.
    var isPhysical = false
    if case .physical = figure.unit { isPhysical = true }
    let named = Words(String(figure.subjectName)).list
    let subject = isCarried ? [] : isPhysical ? named : passage.subject
    // What ties a phrase to the subject is no word of it: "de uitstoot door het verkeer".
    let tied = subject.filter { !$0.is("door") && !$0.is("naar") }
    var key = content(tied[...]) + content(passage.headers[...])
    var official = Thesaurus.official(for: (subject + passage.headers)[...])
    // A subject that is only the noun counted ("396.000 woningen") leaves open what is counted of it.
    let counted = isPhysical ? [] : content(Words(figure.counted ?? "").list[...])
    let isLoose = key.allSatisfy { counted.contains($0) } && Set(counted).count < 2
    if isLoose { key = [] }
    for scope in [passage.clauseWords, passage.sentenceWords] where isLoose {
      if key.isEmpty { key = content(scope) }
      if official.isEmpty { official = Thesaurus.official(for: scope) }
    }
    key += counted.filter { !key.contains($0) }
    if official.isEmpty, !isLoose {
      official = Thesaurus.official(for: passage.words[passage.quote])
    }
    self.key = key
    self.official = official
    self.isLoose = isLoose
    self.counted = isLoose ? counted.filter { !Self.people.contains($0) } : []
    head =
      isLoose
      ? own.flatMap { Self.people.contains($0.text) ? nil : $0.text }
      : Self.head(of: Words(String(figure.subjectName)).list, besides: regionWords)
    let quote = isPhysical ? [] : content(passage.words[passage.quote])
    let outside = passage.clause.filter { !isPhysical || !passage.quote.contains($0) }
    implied = Thesaurus.official(for: passage.clauseWords)
    var context = implied + quote + outside.flatMap { content(passage.words[$0...$0]) }
    // A short clause ("van wie er 77 slaagden") lives on the rest of its sentence.
    if Set(context).count <= 3 {
      context +=
        Thesaurus.official(for: passage.sentenceWords)
        // A clause further on is about something else: "van de 904 duizend uitkeringen ging 51 procent naar vrouwen".
        + content(passage.words[..<passage.clause.upperBound])
        .filter { !Self.isCounted($0, outside: passage) }
    }
    adjectives = zip(named, named.dropFirst()).compactMap { word, next in
      let isAdjective = word.letters.last == UInt8(ascii: "e") && !ClauseHead.isPreposition(next)
      return isAdjective || next.isTail ? (word.text, next.text) : nil
    }
    var marks: [String] = []
    for words in [passage.subject[...], passage.clauseWords] {
      if age == nil, let found = AgeGroup.first(in: words) {
        age = found.group
        marks += words[found.words].map(\.text)
      }
      marks += words.filter { $0.is("zonder") }.map(\.text)
      marks += zip(words, words.dropFirst()).filter { word, next in
        Self.qualifiers.contains(word.text) && !SubjectWords.isEmpty(next)
      }.map(\.0.text)
      // "profiel N&T", "vmbo-b"
      marks += words.filter { $0.letters.count == 1 && ($0.isCapital || $0.isTail) }.map(\.text)
      marks += words.filter { $0.letters.count == 2 && !Self.shortWords.contains($0.text) }
        .filter { $0.number == nil }.map(\.text)
    }
    // "bedrijven met 500 werkzame personen of meer"
    marks += passage.clause.filter { !passage.quote.contains($0) }
      .map { passage.words[$0] }.filter {
        $0.number.map { $0 >= 100 && !(1800...2200).contains($0) } ?? false
      }
      .map(\.text)
    self.marks = marks
    self.regions = regions.map(\.name)
    codes = regions.compactMap(\.code)
    isGroup = key.allSatisfy { Self.people.contains($0) }
    isShareOfGroup = isGroup && figure.kind == .level && figure.unit == .percent
    kind = Self.kind(of: figure, base, passage)
    let known = implied
    let plain = context.filter { text in
      !known.contains(text) && Words(text).list.allSatisfy(PlainWords.hold)
    }
    self.plain = plain
    self.context = context.filter { !plain.contains($0) }
  }

  /// Whether a word stands only right behind a number of another clause, which it is the noun of: "662 musea, waar 28.642
  /// vrijwilligers werken".
  private static func isCounted(_ text: String, outside passage: Passage) -> Bool {
    let places = passage.words.indices.filter { passage.words[$0].text == text }
    return places.allSatisfy { place in
      place > 0 && passage.words[place - 1].number != nil && !passage.clause.contains(place)
        && !passage.quote.contains(place)
    }
  }

  /// The last word that carries meaning before the subject's first preposition behind one: "tekort" of "een tekort aan
  /// woningen".
  private static func head(of subject: [Word], besides regions: [[UInt8]]) -> String? {
    var head: String?
    for word in subject {
      if ClauseHead.isPreposition(word) {
        if head != nil { return head }
      } else if !SubjectWords.isEmpty(word), !tellsNothing(word), !regions.contains(word.letters) {
        head = word.text
      }
    }
    return head
  }

  /// The query's words, each once.
  var list: [String] {
    var seen: Set<String> = []
    return (key + official + regions + context).filter { seen.insert($0).inserted }
      .prefix(16).map(\.self)
  }

  /// Words that tell one code from another, each once.
  var optional: [String] {
    var seen: Set<String> = Set(list)
    return (codes + marks + kind + plain).filter { seen.insert($0).inserted }.prefix(12).map(\.self)
  }

  /// Common adjectives that tell one title from another where a noun follows: "hoger onderwijs", "eerste asielverzoeken".
  private static let qualifiers: Set<String> = [
    "eerste", "tweede", "hoger", "hogere", "lager", "lagere", "nieuwe", "totale", "gemiddelde",
    "overige",
  ]

  private static let shortWords: Set<String> = [
    "in", "op", "de", "er", "te", "nu", "om", "en", "of", "is", "ze", "ca", "zo", "nr", "al", "we",
    "af", "na", "me", "je", "ik", "hé", "bv", "nv", "va",
  ]

  static let people: Set<String> = [
    "leerlingen", "studenten", "kandidaten", "werknemers", "nederlanders", "inwoners", "burgers",
    "punten", "punt", "jongeren", "ouderen", "kinderen", "mannen", "vrouwen", "nederlander",
    "mensen", "personen", "meisjes", "jongens", "huishouden",
  ]

  /// How official tables name what kind of series it is.
  private static func kind(of figure: Figure, _ base: ComparisonBase?, _ passage: Passage)
    -> [String]
  {
    var kind: [String] = []
    if Self.unadjusted.occur(in: passage.sentenceWords) {
      kind.append("niet-seizoengecorrigeerd")
    } else if Self.adjusted.occur(in: passage.sentenceWords) {
      kind.append("seizoengecorrigeerd")
    }
    if figure.by?.unit == .percent {
      switch base {
      case .previousPeriod: kind += ["volume", "voorgaande periode", "maandmutatie"]
      case .named(let month, let quarter, _) where month != nil || quarter != nil:
        kind += ["volume", "voorgaande periode", "maandmutatie"]
      default: kind += ["jaarmutatie", "zelfde periode vorig jaar"]
      }
    }
    return kind
  }

  private static let unadjusted = [
    "zonder seizoen*", "zonder correctie", "ongecorrigeerd*", "niet gecorrigeerd*",
    "niet seizoen*", "niet voor seizoen*",
  ].map { WordPattern($0) }

  private static let adjusted = [
    "seizoengecorrigeerd*", "seizoensgecorrigeerd*", "voor seizoen*", "voor het seizoen*",
  ].map { WordPattern($0) }

  /// Whether a word stands in every sentence about figures and tells nothing of what is measured.
  static func tellsNothing(_ word: Word) -> Bool { empty.contains(word.text) }

  private static let empty: Set<String> = [
    "gestegen", "gedaald", "steeg", "daalde", "stegen", "daalden", "stijgt", "daalt", "nam",
    "namen",
    "toe", "af", "toegenomen", "afgenomen", "groeide", "gegroeid", "kromp", "hoger", "lager",
    "meer",
    "minder", "procent", "procentpunt", "miljoen", "miljard", "duizend", "euro", "kwam", "kwamen",
    "bedroeg", "bedraagt", "telde", "telt", "ruim", "bijna", "circa", "ongeveer", "dan", "eerder",
    "later", "ten", "opzichte", "zich", "naar", "liep", "liepen", "ligt", "lag", "stond", "staat",
    "tegen", "tussen", "sinds", "gecorrigeerd", "seizoensinvloeden", "correctie", "zonder", "licht",
    "volume", "waarde", "periode", "iets", "weer", "vooral", "daarmee", "daarna", "vervolgens",
    "en",
    "ook", "echter", "inmiddels", "verder", "terwijl", "waarbij", "dit", "punten", "punt", "sterk",
    "verdubbeld", "gehalveerd", "helft", "gelijk", "gebleven", "vergeleken", "vergelijking", "der",
    "waarna", "volgde", "nog", "per",
  ]
}

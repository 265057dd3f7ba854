// SPDX-License-Identifier: EUPL-1.2

/// Words that narrow a population: an indicator that does not name the group cannot be compared with a claim that does.
enum GroupWords {
  /// What the words of a clause narrow, beyond what `known` names; nil where they narrow nothing.
  static func unknown(in passage: Passage, besides known: [WordPattern]) -> Indicator.Unlike? {
    for words in [passage.subject[...], passage.clauseWords] {
      let near = index.candidates(in: words).lazy.map { groups[$0] }
      if let group = near.first(where: { $0.occurs(in: words) && !isKnown($0, words, known) }) {
        return Indicator.Unlike(
          words: [group], facet: .population,
          why: "de tekst gaat over een groep (\(group.text.filter { $0 != "*" }))")
      }
      if let age = age(in: words), !known.occur(in: words[age]) {
        let text = words[age].map(\.text).joined(separator: " ")
        return Indicator.Unlike(
          words: [WordPattern(text)], facet: .population,
          why: "de tekst gaat over een leeftijdsgroep (\(text))")
      }
    }
    return nil
  }

  /// The groups that the subject or the clause names, as they stand there; without the ages.
  static func named(in passage: Passage) -> [WordPattern] {
    [passage.subject[...], passage.clauseWords].flatMap(named)
  }

  /// The groups that `words` name.
  static func named(in words: ArraySlice<Word>) -> [WordPattern] {
    index.candidates(in: words).map { groups[$0] }.filter { $0.occurs(in: words) }
  }

  private static func isKnown(
    _ group: WordPattern, _ words: ArraySlice<Word>, _ known: [WordPattern]
  ) -> Bool {
    guard let start = group.first(in: words) else { return true }
    return known.contains { name in
      name.elements.contains { $0.matches(words[start].letters) }
    }
  }

  /// `65 jaar of ouder`, `15 tot 25 jaar`, `65-plussers`; not the duration of something.
  private static func age(in words: ArraySlice<Word>) -> Range<Int>? {
    for index in words.indices where words[index].number != nil {
      let rest = words[(index + 1)...].prefix(4)
      guard let first = rest.first else { continue }
      if first.is("plussers") || first.is("plusser") || first.is("jarigen") || first.is("jarige") {
        return index..<(index + 2)
      }
      if first.is("jaar"), let second = rest.dropFirst().first, let third = rest.dropFirst(2).first,
        second.is("of") || second.is("en"),
        third.is("ouder") || third.is("jonger") || third.is("daarboven")
      {
        return index..<(index + 4)
      }
      if first.is("tot"), let second = rest.dropFirst().first, second.number ?? 200 < 120,
        let third = rest.dropFirst(2).first, third.is("jaar") || third.is("jarigen")
      {
        return index..<(index + 4)
      }
    }
    return nil
  }

  private static let index = NameIndex(groups.map { [$0] })

  private static let groups = [
    "vrouwen", "mannen", "vrouwelijke", "mannelijke", "meisjes", "jongens", "jongeren", "jeugd*",
    "ouderen", "kinderen", "allochton*", "autochton*", "migratieachtergrond", "*migranten",
    "vluchtelingen", "statushouders", "hoogopgeleid*", "laagopgeleid*", "middelbaar opgeleid*",
    "zzp*", "zelfstandigen", "schoolverlaters", "arbeidsbeperking", "gehandicapten",
    "eenoudergezinnen", "alleenstaanden", "gepensioneerden", "studenten", "langdurig*",
    "kortdurig*", "academici", "starters", "nieuwkomers", "ambtenaren", "zorgmedewerkers",
    "inkomens", "minima", "wijk", "wijken", "buurt", "buurten", "stadsdeel*", "dorp", "dorpen",
    "platteland", "bouw", "bouwsector", "horeca", "detailhandel", "sector", "sectoren",
    "eerstegraads", "tweedegraads", "leerjaar", "bovenbouw", "onderbouw", "brugklas",
  ].map { WordPattern($0) }
}

/// The words of a subject that carry meaning.
enum SubjectWords {
  /// The words of `subject` that neither are common nor stand in a name of `known`.
  static func content(of subject: ArraySlice<Word>, besides known: [WordPattern]) -> [Word] {
    subject.filter { word in
      !isEmpty(word)
        && !known.contains { $0.elements.contains { $0.matches(word.letters) } }
    }
  }

  /// Whether a word carries no meaning of its own: an article, a preposition, a number, a month, a common noun.
  static func isEmpty(_ word: Word) -> Bool {
    word.letters.count < 3 || word.number != nil || common.contains(word.text)
      || MonthNames.number(of: word) != nil
  }

  private static let common: Set<String> = [
    "het", "een", "dit", "dat", "deze", "die", "van", "aan", "met", "voor", "per", "bij", "uit",
    "over", "onder", "tot", "als", "ook", "nog", "wel", "zijn", "haar", "hun", "ons", "onze", "wij",
    "aantal", "aantallen", "aandeel", "percentage", "deel", "cijfer", "cijfers", "omvang", "totaal",
    "totale", "gemiddeld", "gemiddelde", "jaarlijks", "jaarlijkse", "landelijk", "landelijke",
    "nederland", "nederlandse", "nederlands", "niveau", "stand", "hoogte", "jaar", "maand",
    "kwartaal", "begin", "eind", "einde", "eerste", "tweede", "derde", "vierde", "werd", "werden",
    "was", "waren", "laatste", "afgelopen", "hoogste", "laagste", "nieuwe", "nationale",
    "officiele",
    "ontwikkeling", "groei", "stijging", "daling", "toename", "afname", "krimp", "mensen",
    "personen", "saldo", "eigen", "land", "ons", "hele", "alle", "er", "volgens", "cbs",
    "schooljaar",
    "overige", "overig", "andere", "kabinet", "minister", "ministerie", "regering",
    "staatssecretaris", "piekjaar", "topjaar", "recordjaar", "crisisjaar", "boekjaar",
    "kalenderjaar", "oordeel",
    "the", "ers", "number", "share", "rate", "level", "average", "total", "of", "in",
  ]
}

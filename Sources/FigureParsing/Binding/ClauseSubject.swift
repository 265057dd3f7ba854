// SPDX-License-Identifier: EUPL-1.2

/// The subject and the object of a clause, by the order of Dutch and its neighbours: verb second, or verb last behind a conjunction.
enum ClauseSubject {
  /// Verbs that carry a clause.
  static let finite: WordClass = [.auxiliary, .copula, .verb, .moveVerb, .factorVerb]
  /// Words that open a main clause before its verb, so that the subject stands behind that.
  static let opens: WordClass = [
    .preposition, .at, .by, .of, .from, .since, .source, .adverb, .until,
  ]

  /// The subject of a clause, its figure left out; nil when it is a pronoun or there is none.
  static func find(_ scene: borrowing Scene, _ clause: Int, around figure: Range<Int>) -> Range<
    Int
  >? {
    let here = scene.clauses[clause]
    switch here.opening {
    case .conjunction, .relative:
      let first = here.tokens.lowerBound + 1
      // "… is ingeboekt en loopt op tot": the verb goes on with the subject before it.
      if here.opening == .conjunction, scene.at(first - 1, is: [.and, .or, .conjunction]),
        isFinite(scene, first), scene.traits(first - 1).isDisjoint(with: .conditions),
        clause > 0
      {
        return find(scene, clause - 1, around: figure)
      }
      if let pointed = pointed(scene, here, figure) { return pointed }
      // "blijkt dat huren met 5% stegen": no verb comes first in a clause that a conjunction opens.
      if isPluralHead(scene, first) { return first..<first + 1 }
      if let found = first < here.tokens.upperBound
        ? phrase(scene, from: first, here.tokens, figure) : nil
      {
        return found
      }
      // "het percentage, dat steeg": the noun before the relative word.
      guard
        here.opening == .relative
          // "een tekort dat 3 procent hoger ligt", and not "uit onderzoek dat"
          || scene.at(first - 1, is: .relative) && scene.at(first - 3, has: .one)
            && scene.measure(at: first) != nil
      else { return nil }
      let end =
        scene.at(here.tokens.lowerBound - 1, isSymbol: ",")
        ? here.tokens.lowerBound - 1 : here.tokens.lowerBound
      return NounPhrase.ending(scene, before: end, reach: .full)
    case .resumed:
      if let found = phrase(scene, from: here.tokens.lowerBound, here.tokens, figure),
        !startsWithVerb(scene, here)
          // "Wanneer mest (zie tabel) wordt gebruikt (5%) is de uitstoot": what was put first ends here.
          || found.upperBound <= figure.lowerBound && clause >= 2
            && scene.at(scene.clauses[clause - 2].tokens.lowerBound, is: .conjunction)
      {
        return found
      }
      return clause >= 2 ? find(scene, clause - 2, around: figure) : nil
    case .mark where startsWithVerb(scene, here) && clause > 0:
      // What a comma interrupts: "de hulp, waaronder die aan Rusland, moet …".
      if let found = phrase(scene, from: here.tokens.lowerBound, here.tokens, figure),
        // "vallen € 4 hoger uit dan waar de raad mee instemde"
        found.upperBound <= figure.lowerBound || figure.isEmpty
      {
        return found
      }
      let before =
        scene.clauses[clause - 1].opening == .relative && clause > 1 ? clause - 2 : clause - 1
      return scene.clauses[before].opening == .sentence
        || scene.clauses[before].opening == .conjunction
        ? find(scene, before, around: figure) : nil
    case .sentence, .mark, .parenthesis:
      let first = inverted(scene, here) ?? here.tokens.lowerBound
      return phrase(scene, from: first, here.tokens, figure)
    }
  }

  /// Where the subject is looked for in a main clause that something else opens: behind its verb, as in "In de begroting van
  /// de minister is het tekort 5%".
  private static func inverted(_ scene: borrowing Scene, _ clause: Clause) -> Int? {
    let first = clause.tokens.lowerBound
    guard
      scene.at(first, is: opens) && !scene.at(first, is: .conjunction)
        || scene.period(at: first) != nil
    else { return nil }
    // "Ook de kosten stegen": the adverb goes with the subject.
    if scene.at(first, is: .adverb), !scene.at(first, is: opens.subtracting(.adverb)),
      let own = NounPhrase.phrase(scene, from: first + 1, reach: .full),
      isFinite(scene, own.upperBound)
    {
      return nil
    }
    var index = first + 1
    while index < min(clause.tokens.upperBound, first + 40) {
      if isFinite(scene, index) || isPluralFinite(scene, index) { return index + 1 }
      index += 1
    }
    return nil
  }

  /// Whether an infinitive is the plural of the present: "in dat jaar stijgen de tarieven".
  static func isPluralFinite(_ scene: borrowing Scene, _ index: Int) -> Bool {
    scene.at(index, is: finite) && scene.traits(index).contains(.infinitive)
      && !scene.traits(index - 1).contains(.toInfinitive)
      && !scene.at(index - 1, is: [.article, .determiner])
      && (scene.at(index + 1, is: [.article, .determiner, .pronoun])
        // "in dat jaar ontvangen WO en HBO"
        || index + 1 < scene.tokens.count && scene.tokens[index + 1].flags.contains(.acronym))
  }

  /// Whether a verb can carry a main clause: it is no participle or infinitive only, and no noun behind an article.
  static func isFinite(_ scene: borrowing Scene, _ index: Int) -> Bool {
    guard scene.at(index, is: finite), !scene.at(index - 1, is: [.article, .determiner]) else {
      return false
    }
    if scene.at(index, is: [.auxiliary, .copula]) { return true }
    let traits = scene.traits(index)
    return !traits.isDisjoint(with: [.present, .past])
      || traits.isDisjoint(with: [.participle, .infinitive])
  }

  private static func startsWithVerb(_ scene: borrowing Scene, _ clause: Clause) -> Bool {
    scene.at(clause.tokens.lowerBound, is: finite)
  }

  /// The first noun phrase that no preposition leads; a pronoun on the way is the subject and ends the search.
  private static func phrase(
    _ scene: borrowing Scene, from start: Int, _ clause: Range<Int>, _ figure: Range<Int>
  ) -> Range<Int>? {
    var index = start
    // A subject stands near the start of its clause; one that does not is not looked for.
    while index < min(clause.upperBound, start + 60) {
      // ", en ook": what is joined behind the figure is something new.
      if index >= figure.upperBound, figure.count > 0, scene.at(index, isSymbol: ","),
        scene.at(index + 1, is: .and)
      {
        return nil
      }
      if figure.contains(index) {
        index = figure.upperBound
        continue
      }
      if let end = skipped(scene, index, clause) {
        index = end
        continue
      }
      let token = scene.tokens[index]
      if isVerbFirst(scene, index, clause) {
        // "Reken je de rente mee, dan daalt de winst"
        guard
          let then = (index..<clause.upperBound).first(where: {
            scene.at($0, isSymbol: ",") && scene.at($0 + 1, is: .than)
          }), then < figure.lowerBound
        else { return nil }
        index = then + 2
        continue
      }
      // "Afschaffen van de toeslag kost € 5"
      if index == 0, scene.traits(0).contains(.infinitive), scene.at(1, is: .of),
        let object = NounPhrase.phrase(scene, from: 2, reach: .full),
        isFinite(scene, object.upperBound)
      {
        return 0..<object.upperBound
      }
      // "structureel hogere lasten"
      if token.has(.adverb), scene.at(index, has: .basis), NounPhrase.isModifier(scene, index + 1),
        let found = NounPhrase.phrase(
          scene, from: index + 1, reach: .full, limit: limit(clause, figure, index))
      {
        return index..<found.upperBound
      }
      if let headless = headless(scene, index, clause) { return headless }
      if isAnaphor(scene, index) { return nil }
      // "De 4.200 huurders … zijn 7 procent": what is counted is the subject of the other size.
      if token.has([.article, .determiner]), let measure = scene.measure(at: index + 1),
        !figure.contains(index + 1), scene.measures[measure].hedgeStart == index + 1,
        !scene.at(index - 1, is: [.preposition, .of, .at, .to, .by]),
        let counted = scene.measures[measure].counted
      {
        return index..<counted.upperBound
      }
      if token.has(.pronoun), !token.has([.article, .determiner, .adverb]),
        !scene.traits(index).isEmpty
      {
        return nil
      }
      if token.has([.article, .determiner]) || NounPhrase.isHead(scene, index)
        || NounPhrase.isModifier(scene, index)
        // "1e schijf"
        || token.isNumber && scene.at(index + 1, is: .ordinal) && scene.isGlued(index + 1),
        let found = NounPhrase.phrase(
          scene, from: index, reach: .full, limit: limit(clause, figure, index))
      {
        // "Elk jaar geven we": a time, not what is measured.
        // "is per eind 2017 geraamd op € 5"
        let isForeseen =
          found.count == 1 && found.lowerBound > clause.lowerBound
          && scene.at(found.lowerBound, is: .forecast)
        // "kinderen tussen 3 maanden en 3 jaar in de opvang"
        if scene.at(found.lowerBound, is: .timeUnit), scene.isNumber(found.lowerBound - 1) {
          index += 1
          continue
        }
        if isForeseen || isTime(scene, found) || isLoose(scene, found, figure) {
          index = found.upperBound
          continue
        }
        if isPredicate(scene, found, clause, figure) { return nil }
        if isParted(scene, found, clause) { return found.lowerBound..<found.upperBound + 1 }
        // "De consumentenprijzen (CPI) stegen": the bracket is a clause of its own.
        if found.upperBound == clause.upperBound,
          let gloss = NounPhrase.gloss(scene, found.upperBound),
          NounPhrase.isAbbreviation(scene, found.upperBound + 1)
        {
          return found.lowerBound..<gloss
        }
        // "De uitstoot door het verkeer is 5%": before the verb of a main clause it is no one who acts.
        if found.lowerBound == clause.lowerBound, found.upperBound < clause.upperBound,
          scene.traits(found.upperBound).contains(.agent),
          let cause = NounPhrase.phrase(
            scene, from: found.upperBound + 1, limit: clause.upperBound),
          isFinite(scene, cause.upperBound), !scene.at(clause.lowerBound, is: .conjunction)
        {
          return found.lowerBound..<cause.upperBound
        }
        return found
      }
      index += 1
    }
    return nil
  }

  static func limit(_ clause: Range<Int>, _ figure: Range<Int>, _ index: Int) -> Int {
    figure.lowerBound > index ? min(clause.upperBound, figure.lowerBound) : clause.upperBound
  }

  /// The end of what is no subject at `index`: a period, or a preposition with its noun phrase.
  static func skipped(_ scene: borrowing Scene, _ index: Int, _ clause: Range<Int>) -> Int? {
    if let period = scene.period(at: index), period.role != .name {
      return max(index + 1, period.tokens.upperBound)
    }
    // "in april vorig jaar": a time that is not known.
    if scene.at(index, is: .deictic), scene.at(index + 1, has: .stretchNoun),
      !scene.at(index, has: .anchored)
    {
      return index + 2
    }
    if let label = heading(scene, index, clause) { return label }
    // "lager dan de raming", "minder ontvangen dan geraamd"; "dan stijgt de premie" compares nothing.
    if scene.at(index, is: .than), !scene.at(index, is: .conjunction),
      !scene.at(index, is: .hedge) || scene.at(index, is: .comparative),
      scene.measure(at: index + 1) == nil,
      (max(clause.lowerBound, index - 3)...index).contains(where: { scene.at($0, is: .comparative) }
      )
    {
      return NounPhrase.phrase(scene, from: index + 1, limit: clause.upperBound)?.upperBound
        ?? (scene.at(index + 1, is: .forecast) || NounPhrase.isVerbal(scene, index + 1)
          ? index + 2 : index + 1)
    }
    if let measure = scene.measure(at: index),
      !(scene.at(index + 1, is: .ordinal) && scene.isGlued(index + 1))
    {
      return scene.measures[measure].tokens.upperBound
    }
    guard scene.at(index, is: [.preposition, .at, .by, .to, .of, .from, .base, .source, .since])
    else { return nil }
    guard
      let inner = NounPhrase.phrase(
        scene, from: index + 1, reach: .ofOnly, limit: clause.upperBound)
    else {
      return index + 1
    }
    // "het onderzoek dat SEO uitvoerde": the relative clause goes with it.
    guard scene.at(inner.upperBound, is: .relative), scene.at(inner.upperBound, is: .determiner)
    else { return inner.upperBound }
    var after = inner.upperBound + 1
    while after < min(clause.upperBound, inner.upperBound + 14), !scene.at(after, is: finite) {
      after += 1
    }
    return scene.at(after, is: finite) ? after + 1 : inner.upperBound
  }

  /// The end of what numbers the sentence: "Vraag 12", "II" at its start.
  private static func heading(_ scene: borrowing Scene, _ index: Int, _ clause: Range<Int>) -> Int?
  {
    if scene.at(index, is: .label), VetoMatcher.isNumber(scene, index + 1) { return index + 2 }
    guard index == clause.lowerBound, index + 1 < clause.upperBound,
      scene.tokens[index + 1].flags.contains(.capital),
      scene.at(index + 1, is: [.preposition, .article, .determiner, .pronoun])
    else { return nil }
    let token = scene.tokens[index]
    let isRoman = (token.start..<token.end).allSatisfy {
      scene.bytes[$0] == UInt8(ascii: "I") || scene.bytes[$0] == UInt8(ascii: "V")
        || scene.bytes[$0] == UInt8(ascii: "X")
    }
    return isRoman ? index + 1 : nil
  }
}

// SPDX-License-Identifier: EUPL-1.2

import FigureModel

/// What is more by so much or so many times: "extra", "verdubbeld", "drie keer zo veel".
extension RelationMatcher {
  /// "€ 80.000 extra", "350 miljoen meer besteden": what is added.
  static func extra(_ scene: borrowing Scene, _ index: Int) -> Draft? {
    let measure = scene.measures[index]
    let next = measure.tokens.upperBound
    guard scene.at(next, is: .extra), measure.unit != nil,
      CountedNoun.phrase(scene, from: next + 1) == nil
    else { return nil }
    var draft = size(scene, index)
    draft.tokens = draft.tokens.lowerBound..<next + 1
    draft.direction = .up
    draft.trigger = next
    return draft
  }

  /// "verdubbeld", "een halvering": a size in the word itself, with the end where the text gives one.
  static func factor(_ scene: borrowing Scene, _ index: Int) -> Draft? {
    let measure = scene.measures[index]
    let word = measure.tokens.upperBound - 1
    guard scene.at(word, is: [.factorVerb, .factorNoun]), measure.tokens.count == 1 else {
      return nil
    }
    var draft = size(scene, index)
    draft.direction = scene.entry(word).direction
    draft.trigger = word
    var after = word + 1
    if scene.at(after, is: .auxiliary) { after += 1 }
    var end = index + 1
    // "een verdubbeling in tien jaar tijd naar 8.400"
    if end + 1 < scene.measures.count, isStretch(scene, end) { end += 1 }
    if end < scene.measures.count, case let lead = scene.lead(end),
      scene.at(lead, is: .to),
      end == index + 1 && (lead == after || isEndBehind(scene, word, lead))
        || isEndOfNoun(scene, word, lead),
      case .single(let to) = scene.measures[end].amount
    {
      draft.to = to
      draft.unit =
        scene.measures[end].unit ?? impliedUnit(scene, word, scene.measures[end].magnitude)
      draft.counted = scene.measures[end].counted
      draft.per = scene.measures[end].per
      draft.measures.append(end)
      draft.tokens = draft.tokens.lowerBound..<scene.measures[end].tokens.upperBound
    }
    return draft
  }

  /// Whether "naar" leads to the end of a noun, behind its complement or a time: "de halvering van de subsidie naar 3 miljoen".
  ///
  /// "tot" may bound the complement, unless it counts: "een verdubbeling van het aantal meldingen tot 620".
  private static func isEndOfNoun(_ scene: borrowing Scene, _ word: Int, _ lead: Int) -> Bool {
    guard scene.at(word, is: .factorNoun), lead > word, lead - word < 14 else { return false }
    var index = word + 1
    var counts = true
    while index < lead {
      if let period = scene.period(at: index) {
        index = max(index + 1, period.tokens.upperBound)
        continue
      }
      guard scene.tokens[index].isWord || scene.tokens[index].isNumber,
        !scene.at(index, is: ClauseSplitter.verbs),
        !scene.at(index, is: [.and, .or, .conjunction, .relative, .to, .from])
          || scene.at(index, is: .of)
      else { return false }
      if scene.at(index, is: .of) { counts = false }
      if scene.traits(index).contains(.number) { counts = true }
      index += 1
    }
    // "tot" behind a time bounds nothing.
    return counts || !scene.at(lead, is: .until) || scene.at(lead - 1, is: .timeUnit)
      || scene.period(at: lead - 1) != nil
  }

  /// Whether the end of a verb follows its subject behind a comma: "verdubbelde het aantal aanvragen, tot 11.860".
  private static func isEndBehind(_ scene: borrowing Scene, _ word: Int, _ lead: Int) -> Bool {
    scene.at(word, is: .factorVerb) && scene.at(lead - 1, isSymbol: ",") && lead - word < 14
      && !(word + 1..<max(word + 1, lead - 1)).contains {
        ClauseSubject.isFinite(scene, $0) || scene.tokens[$0].kind == .symbol
      }
  }

  /// "met een factor 6 gestegen": a factor by which a verb says that something moves.
  private static func movedByFactor(_ scene: borrowing Scene, _ index: Int) -> Draft? {
    let measure = scene.measures[index]
    guard scene.at(scene.lead(index), is: .by),
      measure.tokens.contains(where: { scene.at($0, is: .label) }),
      !scene.at(measure.tokens.upperBound, is: [.equal, .comparative]),
      let trigger = scene.trigger(near: measure.tokens.lowerBound, .verb)
    else { return nil }
    var draft = size(scene, index)
    draft.tokens = scene.span(draft.tokens, with: trigger)
    draft.direction = trigger.direction
    draft.trigger = trigger.token
    if scene.traits(trigger.token).contains(.exceeds) { draft.kind = .difference }
    return draft
  }

  /// "drie keer zo veel", "twee keer zo hoog als", "een factor drie kleiner".
  static func times(_ scene: borrowing Scene, _ index: Int) -> Draft? {
    let measure = scene.measures[index]
    guard measure.unit == .factor, measure.sort == .times else { return nil }
    if let moved = movedByFactor(scene, index) { return moved }
    var end = measure.tokens.upperBound
    var direction: Figure.Direction? = .up
    var isMore = false
    if scene.at(end, is: .comparative) {
      direction = scene.entry(end).direction
      isMore = direction == .up
      end += 1
    } else {
      guard scene.at(end, is: .equal) else { return nil }
      if !scene.at(end, is: .determiner) { end += 1 }
      if end < scene.tokens.count, scene.tokens[end].isWord { end += 1 }
    }
    // "drie keer zo veel" says that something grows, unless it says than what; "twee keer zo hoog" compares.
    let isDifference = !scene.at(end - 1, is: .determiner) || isCompared(scene, from: end)
    let isTime = isDifference && compared(scene, after: end - 1) == .time
    var draft = size(scene, index, isDifference && !isTime ? .difference : .change)
    draft.tokens = draft.tokens.lowerBound..<end
    draft.direction = direction
    draft.trigger = end - 1
    // "drie keer meer" is three times as much to most, and three times more than it was, so four times, to others.
    if isMore, !measure.tokens.contains(where: { scene.at($0, is: .label) }),
      case .single(let numeral) = measure.amount
    {
      draft.by?.other = Numeral(
        numeral.value + 1, lastPlace: numeral.lastPlace, hasFraction: numeral.hasFraction,
        form: numeral.form)
    }
    return draft
  }
}

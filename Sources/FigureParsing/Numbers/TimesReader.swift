// SPDX-License-Identifier: EUPL-1.2

import FigureModel

/// How many times: "drie keer zo veel", "2x", "een factor drie", "verdubbeld", "gehalveerd".
enum TimesReader {
  /// How many times the words at `index` say, where digits or a number word at it are `cardinal`.
  static func times(
    _ scene: borrowing Scene, at index: Int, _ cardinal: NumberMention?
  ) -> NumberMention? {
    if scene.at(index, is: [.factorVerb, .factorNoun]) { return factorWord(scene, at: index) }
    if let labelled = labelled(scene, at: index) { return labelled }
    let end = cardinal?.tokens.upperBound ?? CompositeReader.half(scene, index)?.tokens.upperBound
    // "twee keer per jaar" is a frequency: only a comparison makes a factor of it.
    guard let next = end, scene.at(next, is: .times),
      scene.at(next + 1, is: [.equal, .comparative]),
      var times = cardinal ?? CompositeReader.half(scene, index)
    else { return nil }
    times.sort = .times
    times.tokens = index..<next + 1
    return times
  }

  private static func factorWord(_ scene: borrowing Scene, at index: Int) -> NumberMention? {
    let entry = scene.entry(index)
    guard entry.value > 0, let unit = entry.unit else { return nil }
    return NumberMention(
      tokens: index..<index + 1, numeral: Numeral(ExactDecimal(Int128(entry.value)), form: .words),
      sort: .times, unit: unit)
  }

  /// "een factor drie", "factor 2,5".
  private static func labelled(_ scene: borrowing Scene, at index: Int) -> NumberMention? {
    let word = scene.at(index, is: .article) ? index + 1 : index
    guard scene.at(word, is: .times), scene.at(word, is: .label),
      let number = NumberReader.cardinal(scene, at: word + 1)
    else { return nil }
    var times = number
    times.sort = .times
    times.tokens = index..<number.tokens.upperBound
    return times
  }
}

// SPDX-License-Identifier: EUPL-1.2

import FigureModel

/// Reads the number of a cell as accounts and statistics write it.
enum CellReader {
  /// Takes out the mark of a footnote that stands behind a number: "12.099 1)", "12.099 a)".
  static func dropMark(_ tokens: inout [Token]) {
    guard tokens.count >= 3, tokens[tokens.count - 1].isSymbol(")"),
      !tokens.contains(where: { $0.isSymbol("(") })
    else { return }
    let mark = tokens[tokens.count - 2]
    let isLetter = mark.isWord && mark.end - mark.start == 1
    let isNumber = mark.isNumber && mark.end - mark.start <= 2
    guard isLetter || isNumber, tokens[tokens.count - 3].isNumber else { return }
    tokens.removeLast(2)
  }

  /// The measures that a cell states: its one number, or a number and its share between brackets, "34 (12%)".
  static func measures(_ scene: borrowing Scene) -> [Int] {
    let all = scene.measures
    guard let first = all.first, all.count <= 2,
      all.allSatisfy({ $0.sort == .cardinal && !$0.inWords }), isAlone(scene)
    else { return [] }
    guard all.count == 2 else { return [0] }
    let share = all[1]
    return first.unit != .percent && share.unit == .percent
      && scene.at(share.tokens.lowerBound - 1, isSymbol: "(")
      && scene.at(share.tokens.upperBound, isSymbol: ")") ? [0, 1] : []
  }

  /// The tokens of a measure with a minus that stands apart from it, and whether there is one: "- 43", "- € 5", "43-", "(43)".
  static func minus(_ scene: borrowing Scene, _ measure: Measure) -> (
    tokens: Range<Int>, isNegative: Bool, isBracketed: Bool
  ) {
    let tokens = measure.hedgeStart..<measure.tokens.upperBound
    let (before, after) = (tokens.lowerBound - 1, tokens.upperBound)
    guard measure.signed == nil, case .single(let numeral) = measure.amount,
      numeral.value.mantissa > 0
    else { return (tokens, false, false) }
    if scene.at(before, isSymbol: "("), scene.at(after, isSymbol: ")") {
      return (tokens, true, true)
    }
    if before == 0, scene.at(before, isSymbol: "-"),
      !scene.tokens[tokens.lowerBound].flags.contains(.newLine)
    {
      return (before..<after, true, false)
    }
    let isLast = after == scene.tokens.count - 1
    if isLast, scene.at(after, isSymbol: "-"), scene.isGlued(after) {
      return (tokens.lowerBound..<after + 1, true, false)
    }
    return (tokens, false, false)
  }

  /// Whether a measure's number is two that stand side by side: blanks in it where the table groups its digits with points.
  static func isTwoNumbers(_ scene: borrowing Scene, _ measure: Measure) -> Bool {
    let numbers = measure.tokens.filter { scene.tokens[$0].isNumber }
    guard measure.split == nil, let first = numbers.first, let last = numbers.last else {
      return false
    }
    let range = scene.tokens[first].start..<scene.tokens[last].end
    return scene.bytes[range].contains { $0 <= 0x20 || $0 >= 0x80 }
  }

  /// Whether measures are all that a cell says, brackets, signs and marks apart.
  private static func isAlone(_ scene: borrowing Scene) -> Bool {
    for index in scene.tokens.indices where scene.tokens[index].kind != .symbol {
      if scene.isGlued(index), scene.tokens[index].isNumber { continue }
      let isRead = scene.measures.contains {
        $0.hedgeStart <= index && index < $0.tokens.upperBound
      }
      if !isRead { return false }
    }
    return true
  }
}

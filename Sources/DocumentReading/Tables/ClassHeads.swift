// SPDX-License-Identifier: EUPL-1.2

/// Tells classes from values: `15-24`, `25-44`, `45-64`, `65+` in a row name the columns below them.
enum ClassHeads {
  /// Whether texts, from the left, are classes of whole numbers of which each starts where the one before it ended; at least two have both
  /// ends.
  static func areClasses(_ texts: [[Unicode.Scalar]]) -> Bool {
    guard texts.count >= 3, texts.count <= 40 else { return false }
    var whole = 0
    var end: Int?
    for text in texts {
      guard let found = bounds(of: text) else { return false }
      if let end, let from = found.from {
        guard from == end || from == end + 1 else { return false }
      } else if end != nil || found.from == nil && found.to == nil {
        return false
      }
      if found.from != nil, found.to != nil { whole += 1 }
      end = found.to
      if end == nil, text != texts[texts.count - 1] { return false }
    }
    return whole >= 2
  }

  /// The first and the last number of a class: both of `15-24`, one of `<15` and `65+`.
  private static func bounds(of text: [Unicode.Scalar]) -> (from: Int?, to: Int?)? {
    var numbers: [Int] = []
    var signs: [Unicode.Scalar] = []
    var isInNumber = false
    for scalar in text {
      if (0x30...0x39).contains(scalar.value) {
        let digit = Int(scalar.value) - 0x30
        if isInNumber, let last = numbers.last {
          guard last < 1_000_000 else { return nil }
          numbers[numbers.count - 1] = last * 10 + digit
        } else {
          numbers.append(digit)
        }
        isInNumber = true
      } else {
        isInNumber = false
        if !scalar.properties.isAlphabetic { signs.append(scalar) }
      }
    }
    guard signs.count == 1, let sign = signs.first else { return nil }
    if numbers.count == 2, "-\u{2010}\u{2011}–/".unicodeScalars.contains(sign),
      numbers[0] < numbers[1]
    {
      return (numbers[0], numbers[1])
    }
    guard numbers.count == 1 else { return nil }
    if "<≤".unicodeScalars.contains(sign) { return (nil, numbers[0]) }
    return "+>≥".unicodeScalars.contains(sign) ? (numbers[0], nil) : nil
  }
}

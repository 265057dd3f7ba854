// SPDX-License-Identifier: EUPL-1.2

/// Dates in digits: "22-01-2016", "2002-10-09", "31.10.1974", "01-aug-2019", "2016/11", "3-2015", and "10/1" as the first
/// end of a range.
enum NumericDate {
  static func shape(_ scene: borrowing Scene, at index: Int) -> DateShape? {
    guard index < scene.tokens.count, scene.tokens[index].isNumber else { return nil }
    return dotted(scene, index) ?? threeParts(scene, index) ?? twoParts(scene, index)
  }

  /// Three numbers that the lexer keeps as one: "31.10.1974".
  private static func dotted(_ scene: borrowing Scene, _ index: Int) -> DateShape? {
    let token = scene.tokens[index]
    guard token.flags.contains(.mixed), token.end - token.start <= 10 else { return nil }
    var parts: [Int] = []
    var part = 0
    for byte in token.start..<token.end {
      if scene.bytes[byte] == UInt8(ascii: ".") {
        parts.append(part)
        part = 0
      } else if scene.bytes[byte] &- 48 < 10 {
        part = part * 10 + Int(scene.bytes[byte] &- 48)
      } else {
        return nil
      }
    }
    guard parts.count == 2, (1...31).contains(parts[0]), (1...12).contains(parts[1]),
      (1600...2150).contains(part)
    else { return nil }
    return DateShape(tokens: index..<index + 1, year: part, month: parts[1], day: parts[0])
  }

  /// Day, month and year, or year, month and day, with twice the same sign between them.
  private static func threeParts(_ scene: borrowing Scene, _ index: Int) -> DateShape? {
    guard let sign = sign(scene, index + 1), sign == self.sign(scene, index + 3),
      scene.isGlued(index + 2) == scene.isGlued(index + 1), index + 4 < scene.tokens.count
    else { return nil }
    guard let month = month(scene, index + 2) else { return nil }
    let tokens = index..<index + 5
    if let year = TimePointReader.year(scene, index + 4), let day = small(scene, index, 31) {
      return DateShape(tokens: tokens, year: year, month: month, day: day)
    }
    if let year = TimePointReader.year(scene, index), let day = small(scene, index + 4, 31) {
      return DateShape(tokens: tokens, year: year, month: month, day: day)
    }
    return nil
  }

  /// Month and year, year and month, or day and month.
  private static func twoParts(_ scene: borrowing Scene, _ index: Int) -> DateShape? {
    guard sign(scene, index + 1) != nil else { return nil }
    let tokens = index..<index + 3
    if let year = TimePointReader.year(scene, index), let month = month(scene, index + 2) {
      return DateShape(tokens: tokens, year: year, month: month)
    }
    if let month = small(scene, index, 12), let year = TimePointReader.year(scene, index + 2) {
      return DateShape(tokens: tokens, year: year, month: month)
    }
    guard scene.isGlued(index + 1), let day = small(scene, index, 31),
      let month = month(scene, index + 2)
    else { return nil }
    return DateShape(tokens: tokens, month: month, day: day)
  }

  /// The sign between the parts of a date.
  private static func sign(_ scene: borrowing Scene, _ index: Int) -> UInt8? {
    guard index < scene.tokens.count else { return nil }
    let token = scene.tokens[index]
    return token.isSymbol("-") || token.isSymbol("/") || token.isSymbol(".") ? token.detail : nil
  }

  private static func month(_ scene: borrowing Scene, _ index: Int) -> Int? {
    scene.at(index, is: .month) ? scene.entry(index).value : small(scene, index, 12)
  }

  private static func small(_ scene: borrowing Scene, _ index: Int, _ largest: Int) -> Int? {
    guard index < scene.tokens.count, scene.tokens[index].isNumber, scene.tokens[index].detail == 0,
      scene.tokens[index].end - scene.tokens[index].start <= 2, scene.tokens[index].digits > 0,
      scene.tokens[index].digits <= Int64(largest)
    else { return nil }
    return Int(scene.tokens[index].digits)
  }
}

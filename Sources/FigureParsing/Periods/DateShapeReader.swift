// SPDX-License-Identifier: EUPL-1.2

import FigureModel

/// Reads a date or stretch of time in every shape in which it is written: "4e jan 2019", "2016/11", "Q1-2017", "de derde
/// week van 2027", "zomer 2016", "Pasen 2018".
enum DateShapeReader {
  /// The longest shape that starts at `index`.
  static func shape(_ scene: borrowing Scene, at index: Int) -> DateShape? {
    guard index >= 0, index < scene.tokens.count else { return nil }
    var best: DateShape?
    func consider(_ shape: DateShape?) {
      if let shape, shape.tokens.count > best?.tokens.count ?? 0 { best = shape }
    }
    if scene.tokens[index].isNumber {
      consider(NumericDate.shape(scene, at: index))
      consider(year(scene, index))
    }
    consider(dayAndMonth(scene, index))
    consider(month(scene, index))
    consider(quarter(scene, index))
    consider(counted(scene, index))
    consider(labelled(scene, index))
    consider(week(scene, index))
    consider(relative(scene, index))
    return best
  }

  /// "2016", "2016 juni", "2016, nov".
  private static func year(_ scene: borrowing Scene, _ index: Int) -> DateShape? {
    guard let year = TimePointReader.year(scene, index),
      !scene.at(index + 1, is: [.unit, .magnitude]), !scene.at(index - 1, is: .currency)
    else { return nil }
    if let end = schoolYear(scene, index, year) {
      return DateShape(tokens: index..<end, named: Period(.schoolYear(year)))
    }
    let next = scene.at(index + 1, isSymbol: ",") ? index + 2 : index + 1
    if scene.at(next, is: .month), TimePointReader.year(scene, next + 1) == nil {
      return DateShape(
        tokens: index..<next + 1, year: year, month: scene.entry(next).value)
    }
    let sign = scene.at(next, isSymbol: "-") ? next + 1 : next
    if let (end, half) = halfSign(scene, sign) {
      return DateShape(tokens: index..<end, named: Self.half(half, of: year))
    }
    if let (end, quarter) = quarterSign(scene, sign) {
      return DateShape(tokens: index..<end, named: Period(.quarter(year, quarter)))
    }
    return DateShape(tokens: index..<index + 1, year: year)
  }

  /// The end of "2018/2019" or "2018/19".
  private static func schoolYear(_ scene: borrowing Scene, _ index: Int, _ year: Int) -> Int? {
    guard scene.at(index + 1, isSymbol: "/"), index + 2 < scene.tokens.count,
      scene.tokens[index + 2].isNumber, scene.tokens[index + 2].detail == 0
    else { return nil }
    let second = Int(scene.tokens[index + 2].digits)
    let isShort = second == (year + 1) % 100 && second > 12
    return second == year + 1 || isShort ? index + 3 : nil
  }

  /// "12 januari, 2016", "de 26e juni van 2020", "eerste januari 2000", "Vrijdag, 18 juli"; the year may be missing.
  private static func dayAndMonth(_ scene: borrowing Scene, _ index: Int) -> DateShape? {
    var next = index
    if scene.at(next, has: .weekday) {
      next += scene.at(next + 1, isSymbol: ",") ? 2 : 1
      if let date = NumericDate.shape(scene, at: next), date.day != nil {
        var shape = date
        shape.tokens = index..<date.tokens.upperBound
        return shape
      }
    }
    guard let (end, day) = place(scene, next), (1...31).contains(day) else { return nil }
    let word = scene.at(end, is: .of) ? end + 1 : end
    guard scene.at(word, is: .month), !scene.at(word, is: .numberWord) else { return nil }
    let month = scene.entry(word).value
    let (tail, year) = yearAfter(scene, word + 1)
    return DateShape(tokens: index..<tail, year: year, month: month, day: day)
  }

  /// "november, 2016", "juni van 1992", "jan-feb" as its first month.
  private static func month(_ scene: borrowing Scene, _ index: Int) -> DateShape? {
    guard scene.at(index, is: .month) else { return nil }
    let (end, year) = yearAfter(scene, index + 1)
    return DateShape(tokens: index..<end, year: year, month: scene.entry(index).value)
  }

  /// The year that may follow a month: "2016", ", 2016", "van 2016", "in 2016", "/2016".
  private static func yearAfter(_ scene: borrowing Scene, _ index: Int) -> (end: Int, year: Int?) {
    var next = index
    let joined =
      scene.at(next, isSymbol: ",") || scene.at(next, is: .of)
      || (scene.at(next, isSymbol: "/") || scene.at(next, isSymbol: "-")) && scene.isGlued(next)
      || scene.at(next, is: .preposition) && scene.at(next, has: .inTime)
    if joined { next += 1 }
    guard let year = TimePointReader.year(scene, next),
      !scene.at(next + 1, is: [.unit, .magnitude])
    else { return (index, nil) }
    return (next + 1, year)
  }

  /// A place in an order: "3", "26e", "eerste", "laatste"; the last counts as 31.
  static func place(_ scene: borrowing Scene, _ index: Int) -> (end: Int, value: Int)? {
    guard index < scene.tokens.count else { return nil }
    if scene.at(index, has: .last) { return (index + 1, 31) }
    let ordinal = scene.ordinalValue(index)
    if ordinal > 0, ordinal < 400 { return (index + 1, Int(ordinal)) }
    let token = scene.tokens[index]
    guard token.isNumber, token.detail == 0, token.digits > 0, token.digits < 400,
      token.flags.isDisjoint(with: [.mixed, .grouped])
    else { return nil }
    let hasEnding = scene.at(index + 1, has: .ordinalEnding) && scene.isGlued(index + 1)
    return (hasEnding ? index + 2 : index + 1, Int(token.digits))
  }

  /// "Q1 2017", "Q1-2017", "het derde kwartaal van 2016", "4de kwartaal 2018".
  private static func quarter(_ scene: borrowing Scene, _ index: Int) -> DateShape? {
    if let (end, quarter) = quarterSign(scene, index) {
      let next = scene.at(end, is: .of) || scene.at(end, isSymbol: "-") ? end + 1 : end
      guard let year = TimePointReader.year(scene, next) else { return nil }
      return DateShape(tokens: index..<next + 1, named: Period(.quarter(year, quarter)))
    }
    if let (end, half) = halfSign(scene, index) {
      let next = scene.at(end, is: .of) || scene.at(end, isSymbol: "-") ? end + 1 : end
      guard let year = TimePointReader.year(scene, next) else { return nil }
      return DateShape(tokens: index..<next + 1, named: Self.half(half, of: year))
    }
    let first = scene.at(index, is: .article) ? index + 1 : index
    guard let (word, place) = place(scene, first), scene.at(word, is: .quarter) else { return nil }
    let next = scene.at(word + 1, is: .of) ? word + 2 : word + 1
    guard let year = TimePointReader.year(scene, next) else { return nil }
    return DateShape(
      tokens: index..<next + 1, named: Period(.quarter(year, min(4, place))))
  }

  /// The first or second half of a year.
  private static func half(_ half: Int, of year: Int) -> Period {
    Period(start: .month(year, half == 1 ? 1 : 7), end: .month(year, half == 1 ? 6 : 12))
  }

  /// "Q1", "K3".
  static func quarterSign(
    _ scene: borrowing Scene, _ index: Int
  ) -> (end: Int, quarter: Int)? {
    guard let (letter, digit) = letterAndDigit(scene, index),
      letter == UInt8(ascii: "q") || letter == UInt8(ascii: "k"), (1...4).contains(digit)
    else { return nil }
    return (index + 1, digit)
  }

  /// "H1".
  private static func halfSign(_ scene: borrowing Scene, _ index: Int) -> (end: Int, half: Int)? {
    guard let (letter, digit) = letterAndDigit(scene, index), letter == UInt8(ascii: "h"),
      (1...2).contains(digit)
    else { return nil }
    return (index + 1, digit)
  }

  private static func letterAndDigit(
    _ scene: borrowing Scene, _ index: Int
  ) -> (letter: UInt8, digit: Int)? {
    guard index < scene.tokens.count, scene.tokens[index].isWord else { return nil }
    let token = scene.tokens[index]
    guard token.end - token.start == 2 else { return nil }
    let letter = scene.bytes[token.start] | 0x20
    let digit = Int(scene.bytes[token.start + 1]) - 48
    return (letter, digit)
  }

  /// A counted part of a longer stretch: "de eerste week van jan 2015", "eerste woensdag in oktober 2014", "de laatste
  /// maandag in april"; as coarse as the stretch.
  private static func counted(_ scene: borrowing Scene, _ index: Int) -> DateShape? {
    let first = scene.at(index, is: .article) ? index + 1 : index
    guard let (end, _) = place(scene, first) else { return nil }
    // "de laatste drie maanden van 2018"
    let word = scene.isNumber(end) ? end + 1 : end
    guard
      scene.at(word, is: .timeUnit) || scene.at(word, has: [.weekday, .halfYear])
    else { return nil }
    let joint = word + 1
    guard scene.at(joint, is: .of) || scene.at(joint, has: [.inTime, .after]),
      let whole = shape(scene, at: scene.at(joint + 1, is: .article) ? joint + 2 : joint + 1)
    else { return nil }
    var shape = whole
    shape.tokens = index..<whole.tokens.upperBound
    if scene.at(word, has: .halfYear), let year = whole.year, whole.month == nil {
      shape.named = half(scene.ordinalValue(first) == 1 ? 1 : 2, of: year)
    } else {
      shape.day = nil
    }
    return shape
  }

  /// A name before the year: "jaar 2008", "de jaren 1990", "het eind van 2000", "zomer 2016", "Pasen 2018".
  private static func labelled(_ scene: borrowing Scene, _ index: Int) -> DateShape? {
    var word = index
    if scene.at(word, is: .article), !scene.at(word - 1, has: .atTime) { word += 1 }
    let hasArticle = word > index
    if scene.at(word, has: .fiscal) { word += 1 }
    let isPart = scene.at(word, is: .partOfYear)
    let isDecade = scene.at(word, has: .decade)
    // The article belongs to a part and a decade, not to a year or season.
    guard isPart || isDecade || !hasArticle else { return nil }
    guard
      isPart || isDecade || scene.at(word, is: [.periodNoun, .schoolYear])
        || scene.at(word, has: [.season, .feast])
    else { return nil }
    var next = word + 1
    if scene.at(next, is: .of), !scene.at(word, is: .periodNoun) || isDecade { next += 1 }
    if scene.at(next, is: .article), scene.at(next + 1, is: .periodNoun) { next += 2 }
    if isPart, let whole = monthOrYear(scene, next) {
      var shape = whole
      shape.tokens = index..<whole.tokens.upperBound
      return shape
    }
    guard let year = TimePointReader.year(scene, next),
      !scene.at(next + 1, is: [.unit, .magnitude])
    else { return nil }
    if let end = schoolYear(scene, next, year) {
      return DateShape(tokens: index..<end, named: Period(.schoolYear(year)))
    }
    var shape = DateShape(tokens: index..<next + 1, year: year)
    if isDecade, year % 10 == 0 {
      shape.named = Period(start: .year(year), end: .year(year % 100 == 0 ? year + 99 : year + 9))
    } else if scene.at(word, has: .season) {
      shape.named = season(scene.entry(word).value, of: year)
    }
    return shape
  }

  /// "week 10 van 2019"; as coarse as its year.
  private static func week(_ scene: borrowing Scene, _ index: Int) -> DateShape? {
    guard scene.at(index, is: .timeUnit), scene.entry(index).unit == .time(.week),
      let (end, number) = place(scene, index + 1), (1...53).contains(number)
    else { return nil }
    let next = scene.at(end, is: .of) || scene.at(end, isSymbol: ",") ? end + 1 : end
    return TimePointReader.year(scene, next).map {
      DateShape(tokens: index..<next + 1, year: $0)
    }
  }

  private static func monthOrYear(_ scene: borrowing Scene, _ index: Int) -> DateShape? {
    month(scene, index) ?? year(scene, index)
  }

  /// The meteorological season that starts in `month`.
  static func season(_ month: Int, of year: Int) -> Period {
    Period(
      start: .month(year, month),
      end: month == 12 ? .month(year + 1, 2) : .month(year, month + 2))
  }

  /// "vandaag", "volgende vrijdag": only the day of writing tells which.
  private static func relative(_ scene: borrowing Scene, _ index: Int) -> DateShape? {
    guard scene.at(index, has: .today) else { return nil }
    let end = scene.at(index + 1, has: .weekday) || scene.at(index + 1, is: .timeUnit)
    return DateShape(tokens: index..<(end ? index + 2 : index + 1), isRelative: true)
  }
}

// SPDX-License-Identifier: EUPL-1.2

import FigureModel

/// Stretches of time of which only the end names the year: "van januari tot maart 2019", "1 maart t/m 30 april 2024",
/// "in april en mei 2020", "het eerste en tweede kwartaal van 2023".
enum SharedYear {
  /// The stretch that starts at `index` and the token after it; behind "tussen" its ends are joined by "en".
  static func range(
    _ scene: borrowing Scene, from index: Int, isBetween: Bool
  ) -> (end: Int, period: Period)? {
    guard let first = start(scene, index), first.end + 1 < scene.tokens.count else { return nil }
    let joint = first.end
    let isStretch =
      !isBetween && scene.at(joint, is: [.until, .rangeSign]) || scene.at(joint, isSymbol: "-")
    guard isStretch || scene.at(joint, is: .and) else { return nil }
    let second = scene.at(joint + 1, is: .article) ? joint + 2 : joint + 1
    guard let (end, last) = TimePointReader.written(scene, at: second),
      let point = first.point(before: last),
      isStretch || isBetween || point.isBefore(last, by: first.listed + 1)
    else { return nil }
    return (end, Period(start: point, end: last))
  }

  /// A month, a day or a quarter without its year.
  private struct Start {
    var end: Int
    var day: Int?
    var month: Int?
    var quarter: Int?
    /// How many months stand between it and the last in a list: "juni, juli en augustus 2023".
    var listed = 0

    /// The point in the year of the end, or in the year before where it would come later.
    func point(before last: TimePoint) -> TimePoint? {
      switch last {
      case .month(let year, let number):
        guard let month, day == nil, month != number else { return nil }
        return .month(month < number ? year : year - 1, month)
      case .day(let year, let number, let date):
        guard let day else { return nil }
        let month = month ?? number
        let isBefore = (month, day) < (number, date)
        guard self.month != nil || isBefore else { return nil }
        let first = isBefore ? year : year - 1
        return CalendarDay.exists(first, month, day) ? .day(first, month, day) : nil
      case .quarter(let year, let number):
        guard let quarter, quarter != number else { return nil }
        return .quarter(quarter < number ? year : year - 1, quarter)
      default: return nil
      }
    }
  }

  private static func start(_ scene: borrowing Scene, _ index: Int) -> Start? {
    if scene.at(index, is: .month) {
      var end = index + 1
      var listed = 0
      while listed < 3, scene.at(end, isSymbol: ","), scene.at(end + 1, is: .month) {
        end += 2
        listed += 1
      }
      return Start(end: end, month: scene.entry(index).value, listed: listed)
    }
    if let (end, quarter) = DateShapeReader.quarterSign(scene, index) {
      return Start(end: end, quarter: quarter)
    }
    if scene.at(index, is: .ordinal), (1...4).contains(scene.ordinalValue(index)) {
      let end = scene.at(index + 1, is: .quarter) ? index + 2 : index + 1
      return Start(end: end, quarter: Int(scene.ordinalValue(index)))
    }
    guard scene.isPlain(index), (1...31).contains(scene.tokens[index].digits) else { return nil }
    let day = Int(scene.tokens[index].digits)
    guard scene.at(index + 1, is: .month) else { return Start(end: index + 1, day: day) }
    return Start(end: index + 2, day: day, month: scene.entry(index + 1).value)
  }
}

extension TimePoint {
  /// Whether one month or quarter comes so many before another.
  fileprivate func isBefore(_ other: TimePoint, by steps: Int) -> Bool {
    switch (self, other) {
    case (.month(let year, let month), .month(let next, let second)):
      year * 12 + month + steps == next * 12 + second
    case (.quarter(let year, let quarter), .quarter(let next, let second)):
      year * 4 + quarter + steps == next * 4 + second
    default: false
    }
  }
}

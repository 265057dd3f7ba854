// SPDX-License-Identifier: EUPL-1.2

import FigureModel

/// Reads what one text around the cells of a table says of them.
///
/// A unit that follows a number of its own belongs to a name or a class ("Zone 250 m", "per 100 ml", ">21 mg"); one that "per" leads
/// is a denominator. What is left governs cells where it is bare, stands between brackets or follows "in".
struct HeadText {
  /// Where the text stands.
  enum Place {
    /// The title of the table.
    case caption
    /// A line above or below it, of which only scales count.
    case note
    /// The head of the column of names.
    case corner
    case column
    case row
  }

  let place: Place

  /// What the sentence in `scene` says, after its quantities were read.
  func setting(_ scene: borrowing Scene) -> TableSetting {
    var setting = TableSetting()
    readScale(scene, &setting)
    readUnits(scene, &setting)
    guard place != .note else {
      return setting.power == nil && !namesAmounts(scene) ? TableSetting() : setting
    }
    readCount(scene, &setting)
    readRate(scene, &setting)
    readPeriod(scene, &setting)
    if place != .caption { readSense(scene, &setting) }
    return setting
  }

  private func readScale(_ scene: borrowing Scene, _ setting: inout TableSetting) {
    // "€ 2.810 (x € 1.000)" is the scale of that amount.
    let stated = scene.scales.last {
      let before = $0.tokens.lowerBound - 1
      return before < 0 || !scene.tokens[before].isNumber || scene.period(at: before) != nil
    }
    if let stated {
      (setting.power, setting.unit, setting.isExplicit) = (stated.power, stated.unit, true)
    } else if let scale = HeadScale.find(scene, place) {
      (setting.power, setting.unit, setting.isExplicit) = (scale.power, scale.unit, true)
    }
  }

  private func readUnits(_ scene: borrowing Scene, _ setting: inout TableSetting) {
    for index in scene.tokens.indices {
      guard setting.unit == nil || !setting.isExplicit,
        let found = HeadUnit.read(scene, at: index)
      else { continue }
      guard found.isExplicit || setting.unit == nil && place != .caption && place != .corner,
        found.isExplicit || place != .note
      else { continue }
      (setting.unit, setting.isExplicit) = (found.unit, found.isExplicit)
      setting.per = found.per
      if found.power != 0 { setting.power = (setting.power ?? 0) + found.power }
    }
  }

  /// "Aantal scholen" counts them; "Percentage geslaagden" is a share.
  private func readCount(_ scene: borrowing Scene, _ setting: inout TableSetting) {
    guard setting.unit == nil, place != .corner else { return }
    // The name of a table tells early what it counts.
    for index in scene.tokens.indices.prefix(place == .caption ? 8 : .max) {
      if scene.at(index, has: .percentNoun) {
        setting.unit = .percent
        return
      }
      guard scene.traits(index).contains(.number) else { continue }
      setting.unit = .count
      if let end = CountedNoun.phrase(scene, from: index + 1) {
        setting.counted = scene.text(index + 1..<end)
      }
      return
    }
    // A head that is the plural of people counts them.
    guard place == .column || place == .row, scene.tokens.count == 1, scene.at(0, is: .group) else {
      return
    }
    setting.unit = .count
    setting.counted = scene.text(0..<1)
  }

  private func readRate(_ scene: borrowing Scene, _ setting: inout TableSetting) {
    guard setting.per == nil, place == .column || place == .row else { return }
    for index in scene.tokens.indices
    where scene.at(index, is: .each) && !scene.at(index, is: .rangeSign) {
      guard index + 1 < scene.tokens.count else { return }
      if let per = scene.entry(index + 1).per {
        setting.per = per
        return
      }
      // "per 1.000 inwoners": as written.
      if scene.tokens[index + 1].isNumber, CountedNoun.isNoun(scene, index + 2) {
        setting.per = scene.text(index + 1..<index + 3)
        return
      }
    }
  }

  private func readPeriod(_ scene: borrowing Scene, _ setting: inout TableSetting) {
    let period = scene.periods.last { $0.role != .base && !$0.isDuration }
    if let period, isBaseOfIndex(scene, period) {
      setting.unit = .index
      setting.isExplicit = true
      return
    }
    setting.period = period?.period
    if period != nil {
      setting.isPeriodAlone = scene.tokens.indices.allSatisfy {
        scene.tokens[$0].kind == .symbol || scene.period(at: $0) != nil
      }
    } else if place == .column || place == .row {
      setting.part = YearPartReader.read(scene)
    }
  }

  /// Whether the period is the base of an index: "2015 = 100".
  private func isBaseOfIndex(_ scene: borrowing Scene, _ period: PeriodMention) -> Bool {
    let next = period.tokens.upperBound
    return scene.at(next, isSymbol: "=") && next + 1 < scene.tokens.count
      && scene.tokens[next + 1].isNumber && scene.tokens[next + 1].digits == 100
  }

  /// Whether its first word says that the cells are foreseen, wanted, or known: "Raming 2026", "Streefwaarde", "Realisatie".
  private func readSense(_ scene: borrowing Scene, _ setting: inout TableSetting) {
    let words = scene.tokens.indices.filter {
      scene.tokens[$0].isWord && scene.period(at: $0) == nil
    }
    setting.isNumbering =
      place == .column && !words.isEmpty && words.count <= 2 && scene.periods.isEmpty
      && words.allSatisfy { scene.tokens[$0].has(.label) && !scene.tokens[$0].has(.times) }
    setting.isRealised = words.contains { scene.traits($0).contains(.realised) }
    guard let first = words.first else { return }
    if scene.tokens[first].has(.forecast), scene.traits(first).contains(.foretells),
      place == .column || words.count == 1
    {
      setting.modality = .forecast
    } else if scene.traits(first).contains(.aimed) {
      setting.modality = .target
    }
  }

  /// "Bedragen in euro's": a note may say that there is no scale.
  private func namesAmounts(_ scene: borrowing Scene) -> Bool {
    guard case .currency = setting(ofUnits: scene)?.unit else { return false }
    return scene.tokens.indices.contains { scene.traits($0).contains(.amount) }
  }

  private func setting(ofUnits scene: borrowing Scene) -> HeadUnit? {
    for index in scene.tokens.indices where scene.at(index - 1, has: .inTime) {
      if let found = HeadUnit.read(scene, at: index) { return found }
    }
    return nil
  }
}

/// Reads a part of a year that stands without its year: "Q2", "K2", "2e kwartaal", "mei".
enum YearPartReader {
  static func read(_ scene: borrowing Scene) -> TableSetting.YearPart? {
    guard scene.tokens.count <= 4 else { return nil }
    for index in scene.tokens.indices {
      let token = scene.tokens[index]
      if token.has(.month), token.isWord {
        let month = scene.entry(index).value
        return (1...12).contains(month) ? .month(month) : nil
      }
      if token.end - token.start == 2, token.isWord {
        let (letter, digit) = (scene.bytes[token.start] | 0x20, scene.bytes[token.end - 1])
        let isQuarter = letter == UInt8(ascii: "q") || letter == UInt8(ascii: "k")
        if isQuarter, (0x31...0x34).contains(digit) { return .quarter(Int(digit) - 0x30) }
      }
      if token.has(.quarter) { return quarter(scene, before: index) }
    }
    return nil
  }

  private static func quarter(
    _ scene: borrowing Scene, before index: Int
  ) -> TableSetting.YearPart? {
    for back in [index - 1, index - 2] where back >= 0 {
      let token = scene.tokens[back]
      let value = token.isNumber ? Int(token.digits) : token.isWord ? scene.entry(back).value : 0
      if token.isNumber || token.has(.ordinal), (1...4).contains(value) { return .quarter(value) }
    }
    return nil
  }
}

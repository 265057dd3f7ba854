// SPDX-License-Identifier: EUPL-1.2

import FigureModel

/// What a publisher's name for a unit says: the unit, the scale and whether values of it may be
/// added up.
struct UnitLabel: Sendable, Hashable {
  /// The unit, or nil where the name is not known.
  var unit: Unit?
  /// The power of ten that values have to be multiplied with: 3 for "x 1 000".
  var scale: Int
  /// Whether the sum over disjoint groups means anything: true of counts and money, false of shares
  /// and averages.
  var isAdditive: Bool

  /// Reads a name as publishers write it: "x 1 000", "mln euro", "%", "2015=100", "1 000 fte",
  /// "Current prices, million euro".
  init(_ name: String) {
    var words = Self.words(of: name)
    scale = 0
    isAdditive = false
    if words.contains(where: { $0.hasSuffix("=100") && $0.count >= 8 }) {
      unit = .index
      return
    }
    // What stands under the line of a rate does not change what is above it, but adding up does.
    let isRate = words.contains("per") || words.contains("/") || words.contains("gemiddeld")
    if let line = words.firstIndex(where: { $0 == "per" || $0 == "/" }) {
      words.removeSubrange(line...)
    }
    if words.contains("%")
      || words.contains(where: { ["procent", "percent", "percentage"].contains($0) })
    {
      let isPoint = words.contains { ["punt", "punten", "point", "points"].contains($0) }
      unit = isPoint ? .percentagePoint : .percent
      return
    }
    // A balance of answers is a number of points around zero, as an index is.
    if words.contains("saldo") {
      unit = .index
      return
    }
    let hadScale = Self.takeScale(&words, &scale)
    guard let word = words.first(where: { Self.names[$0] != nil }) else {
      unit = hadScale && words.isEmpty ? .count : nil
      isAdditive = hadScale && words.isEmpty
      return
    }
    unit = Self.names[word]
    switch unit {
    case .count, .fte, .currency, .physical: isAdditive = !isRate && unit != .physical("Cel")
    case .time(.hour), .time(.day), .time(.year): isAdditive = !isRate && hadScale
    default: isAdditive = false
    }
  }

  /// The words in small letters; a slash and a percent sign stand alone, digits in groups of three
  /// are one number.
  private static func words(of name: String) -> [String] {
    var text = ""
    for character in name.lowercased() {
      switch character {
      case "%", "/": text += " \(character) "
      case "\u{A0}", "\u{202F}", "-", "(", ")", ",", ";": text += " "
      case "×": text += "x "
      default: text.append(character)
      }
    }
    var words: [String] = []
    for word in text.split(separator: " ") {
      let isGroup = word.count == 3 && word.allSatisfy(\.isNumber)
      if isGroup, let last = words.last, last.allSatisfy(\.isNumber), !last.isEmpty {
        words[words.count - 1] += word
      } else {
        words.append(String(word))
      }
    }
    return words
  }

  /// Takes numbers and words of magnitude from the front and from behind a currency.
  private static func takeScale(_ words: inout [String], _ scale: inout Int) -> Bool {
    var found = false
    var rest: [String] = []
    for word in words where word != "x" && word != "i" {
      let plain = word.filter { $0 != "." }
      if let power = magnitudes[plain] {
        scale += power
        found = true
      } else if plain.first == "1", plain.dropFirst().allSatisfy({ $0 == "0" }) {
        scale += plain.count - 1
        found = true
      } else {
        rest.append(word)
      }
    }
    words = rest
    return found
  }

  private static let magnitudes: [String: Int] = [
    "duizend": 3, "dzd": 3, "thousand": 3, "thousands": 3, "miljoen": 6, "mln": 6, "million": 6,
    "millions": 6, "miljard": 9, "mld": 9, "mrd": 9, "billion": 9, "billions": 9,
  ]

  private static let names: [String: Unit] = [
    "aantal": .count, "aantallen": .count, "count": .count, "antal": .count, "people": .count,
    "number": .count,
    "personen": .count,
    "person": .count, "persons": .count, "leerlingen": .count, "studenten": .count,
    "kandidaten": .count, "banen": .count, "huishoudens": .count, "woningen": .count,
    "inwoners": .count, "deelnemers": .count, "bedrijven": .count, "stuks": .count,
    "vacatures": .count, "uitkeringen": .count, "gediplomeerden": .count, "instellingen": .count,
    "fte": .fte, "fte's": .fte, "ftes": .fte, "arbeidsjaren": .fte, "vte": .fte,
    "euro": .euro, "euro's": .euro, "euros": .euro, "eur": .euro, "€": .euro,
    "gulden": .currency("NLG"), "dollar": .currency("USD"), "usd": .currency("USD"),
    "index": .index, "indexcijfer": .index, "‰": .permille, "promille": .permille,
    "jaar": .time(.year), "jaren": .time(.year), "maanden": .time(.month), "maand": .time(.month),
    "weken": .time(.week), "dagen": .time(.day), "uur": .time(.hour), "uren": .time(.hour),
    "minuten": .time(.minute), "seconden": .time(.second),
    "km": .physical("km"), "m": .physical("m"), "m2": .physical("m2"), "m²": .physical("m2"),
    "m3": .physical("m3"), "m³": .physical("m3"), "km2": .physical("km2"), "km²": .physical("km2"),
    "ha": .physical("ha"), "hectare": .physical("ha"), "hectares": .physical("ha"),
    "kg": .physical("kg"), "ton": .physical("t"),
    "tonnen": .physical("t"), "kton": .physical("kt"), "mton": .physical("Mt"),
    "pj": .physical("PJ"), "tj": .physical("TJ"), "gwh": .physical("GW.h"),
    "mwh": .physical("MW.h"), "kwh": .physical("kW.h"), "mw": .physical("MW"),
    "megawatt": .physical("MW"), "gigawatt": .physical("GW"), "kilowatt": .physical("kW"),
    "are": .physical("ar"), "kilometer": .physical("km"), "kilogram": .physical("kg"),
    "megaton": .physical("Mt"), "kiloton": .physical("kt"),
    // Greenhouse gases are weighed in what so much carbon dioxide does.
    "co2": .physical("kg"), "kooldioxide": .physical("kg"),
    "°c": .physical("Cel"), "gc": .physical("Cel"),
  ]
}

// SPDX-License-Identifier: EUPL-1.2

import FigureModel
import OfficialData
import SeededDice

/// Makes sentences from stored cells, as letters write them: templates, wordings, roundings and hedges by a seed.
struct StatementMaker {
  /// Something that texts write about: its name in a sentence, and its yearly values.
  struct Topic {
    var name: String
    var isRate: Bool
    /// Behind a count of it, with its verb.
    var noun = ""
    var values: [Int: ExactDecimal] = [:]
  }

  /// What is done to a true statement.
  enum Fault: CaseIterable {
    case none
    case digits
    case thousandfold
    case otherYear
    case opposite
  }

  private(set) var topics: [Topic] = []
  private(set) var regions: [Topic] = []
  private var random: SeededDice

  init(_ store: DataStore, seed: UInt64) throws(DataError) {
    random = SeededDice(seed: seed)
    let all = ["Geslacht": "T001038", "Leeftijd": "52052"]
    let wanted: [(Topic, String, String, [String: String])] = [
      (Topic(name: "de werkloosheid", isRate: true), "cbs:80590ned", "M001906_2", all),
      (
        Topic(name: "de inflatie", isRate: true), "cbs:86141NED", "M000238",
        ["Bestedingscategorieen": "T001112"]
      ),
      (
        Topic(
          name: "het aantal nieuwbouwwoningen", isRate: false,
          noun: "nieuwbouwwoningen opgeleverd"), "cbs:82235NED", "M003003", [:]
      ),
      (
        Topic(name: "het aantal gesloopte woningen", isRate: false, noun: "woningen gesloopt"),
        "cbs:82235NED", "D003024", [:]
      ),
    ]
    for (topic, dataset, measure, codes) in wanted {
      topics.append(try Self.filled(topic, dataset, measure, codes, store))
    }
    for (name, code) in [("Flevoland", "PV24"), ("Zeeland", "PV29"), ("Drenthe", "PV22")] {
      let codes = [
        "RegioS": code, "Geslacht": "T001038", "Leeftijd": "10000", "BurgerlijkeStaat": "T001019",
      ]
      regions.append(
        try Self.filled(
          Topic(name: name, isRate: false), "cbs:03759ned", "M000352", codes, store))
    }
  }

  private static func filled(
    _ topic: Topic, _ dataset: String, _ measure: String, _ codes: [String: String],
    _ store: DataStore
  ) throws(DataError) -> Topic {
    var topic = topic
    var query = SeriesQuery(dataset: dataset, measure: measure)
    query.selections = codes.mapValues { .code($0) }
    for observation in try store.series([query])[query]?.observations ?? [] {
      guard case .year(let year)? = observation.period?.end, let value = observation.value
      else { continue }
      topic.values[year] = value * ExactDecimal.power(ofTen: observation.scale)
    }
    return topic
  }

  /// One sentence with `fault` in its last figure; nil where the data or the fault do not go with it.
  mutating func statement(_ fault: Fault = .none) -> String? {
    if fault == .none || fault == .digits || fault == .thousandfold,
      Int.random(in: 0..<4, using: &random) == 0
    {
      return regional(fault)
    }
    guard let topic = topics.randomElement(using: &random),
      let year = topic.values.keys.sorted().dropFirst(2).randomElement(using: &random),
      let value = topic.values[year], let before = topic.values[year - 1],
      let first = topic.values[year - 2]
    else { return nil }
    let rises = value > before
    if value == before { return nil }
    let name = topic.name
    let start = name.prefix(1).uppercased() + name.dropFirst()
    guard let text = written(value, topic, fault, instead: before) else { return nil }
    let (a, b) = (exact(before, topic), exact(first, topic))
    let verb = rises == (fault != .opposite) ? "steeg" : "daalde"
    if fault == .opposite {
      return "\(start) \(verb) in \(year) ten opzichte van een jaar eerder."
    }
    if fault == .none, Int.random(in: 0..<3, using: &random) == 0,
      let told = told(topic, year, value, before)
    {
      return told
    }
    switch Int.random(in: 0..<8, using: &random) {
    case 0: return "In \(year) kwam \(name) uit op \(text)."
    case 1: return "\(start) kwam in \(year) uit op \(text), tegen \(a) een jaar eerder."
    case 2: return "\(start) \(verb) van \(a) in \(year - 1) naar \(text) in \(year)."
    case 3:
      return
        "In \(year - 1) en \(year) kwam \(name) uit op \(a) en \(exactly(text, value, topic, fault))."
    case 4 where topic.isRate:
      return "\(start) was \(b) in \(year - 2), \(a) in \(year - 1) en \(text) in \(year)."
    case 5 where !topic.isRate: return "In \(year) werden \(text) \(topic.noun)."
    case 6 where !topic.isRate && fault == .none:
      return "In \(year - 1) en \(year) samen werden \(exact(value + before, topic)) \(topic.noun)."
    case 7 where topic.isRate && fault == .none:
      let gap = exact((value - before).magnitude, topic).dropLast()
      return
        "\(start) was in \(year) \(text), \(gap) procentpunt \(rises ? "hoger" : "lager") dan een jaar eerder."
    default: return "Volgens het CBS kwam \(name) in \(year) uit op \(text)."
    }
  }

  /// The same in the wordings of statistics releases: before the verb, in brackets, paired, or by the size of the change.
  private mutating func told(
    _ topic: Topic, _ year: Int, _ value: ExactDecimal, _ before: ExactDecimal
  ) -> String? {
    let (name, start) = (topic.name, topic.name.prefix(1).uppercased() + topic.name.dropFirst())
    let (a, b) = (exact(before, topic), exact(value, topic))
    let rises = value > before
    var by: String?
    if topic.isRate {
      let points = exact((value - before).magnitude, topic).dropLast()
      by = "\(points) procentpunt"
    } else if let ratio = ((value - before) * 100).divided(by: before, .nearest) {
      let share = ratio.rounded(toExponent: -1, .nearest).magnitude
      by = share.isZero ? nil : exact(share, Topic(name: "", isRate: true))
    }
    let against = "ten opzichte van een jaar eerder"
    switch (Int.random(in: 0..<8, using: &random), by) {
    case (0, _):
      return
        "Met \(b) in \(year) lag \(name) \(rises ? "hoger" : "lager") dan een jaar eerder."
    case (1, _): return "\(start) (\(b) in \(year)) wordt elk jaar gemeten."
    case (2, _):
      return "In \(year - 1) en \(year) bedroeg \(name) respectievelijk \(a) en \(b)."
    case (3, let by?):
      return
        "\(start) liet in \(year) een \(rises ? "stijging" : "daling") zien van \(by) \(against)."
    case (4, let by?):
      return "\(start) nam in \(year) met \(by) \(rises ? "toe" : "af") \(against)."
    case (5, let by?):
      return
        "De \(rises ? "toename" : "afname") van \(name) bedroeg in \(year) \(by) \(against)."
    case (6, let by?):
      return "\(start) was in \(year) \(by) \(rises ? "hoger" : "lager") dan een jaar eerder."
    case (7, let by?):
      return
        "Tussen \(year - 1) en \(year) \(rises ? "steeg" : "daalde") \(name) met \(by)."
    default: return nil
    }
  }

  private mutating func regional(_ fault: Fault) -> String? {
    let pair = regions.shuffled(using: &random)
    guard pair.count > 1, let year = pair[0].values.keys.sorted().randomElement(using: &random),
      let one = pair[0].values[year], let two = pair[1].values[year],
      let text = written(two, pair[1], fault, instead: one)
    else { return nil }
    let (a, b) = (pair[0].name, pair[1].name)
    switch Int.random(in: 0..<4, using: &random) {
    case 0:
      return "\(a) telde op 1 januari \(year) \(exact(one, pair[0])) inwoners en \(b) \(text)."
    case 1:
      return
        "Op 1 januari \(year) woonden er \(exact(one, pair[0])) mensen in \(a) en \(text) mensen in \(b)."
    case 2 where fault == .none:
      let gap = exact((one - two).magnitude, pair[0])
      return
        "Op 1 januari \(year) had \(a) \(gap) inwoners \(one > two ? "meer" : "minder") dan \(b)."
    default: return "Op 1 januari \(year) had \(b) \(text) inwoners."
    }
  }

  /// A value as a text gives it: to the last digit, rounded or behind a hedge; spoiled where there is a fault.
  private mutating func written(
    _ value: ExactDecimal, _ topic: Topic, _ fault: Fault, instead: ExactDecimal
  ) -> String? {
    switch fault {
    case .otherYear: return value == instead ? nil : exact(instead, topic)
    case .thousandfold:
      return topic.isRate ? nil : exact(value * 1000, topic)
    case .digits:
      guard !topic.isRate else { return nil }
      var digits = Array(value.description)
      guard let at = digits.indices.dropLast().first(where: { digits[$0] != digits[$0 + 1] }),
        digits[at + 1] != "0"
      else { return nil }
      digits.swapAt(at, at + 1)
      return ExactDecimal(String(digits)).map { exact($0, topic) }
    case .none, .opposite: break
    }
    guard !topic.isRate else { return exact(value, topic) }
    let place = value.description.utf8.count - 2
    switch Int.random(in: 0..<4, using: &random) {
    case 0: return "ruim " + exact(value.rounded(toExponent: place, .down), topic)
    case 1: return "bijna " + exact(value.rounded(toExponent: place, .up), topic)
    case 2: return "circa " + exact(value.rounded(toExponent: place, .nearest), topic)
    default: return exact(value, topic)
    }
  }

  /// In a list of two, the second is written like the first.
  private func exactly(
    _ text: String, _ value: ExactDecimal, _ topic: Topic, _ fault: Fault
  ) -> String {
    fault == .none ? exact(value, topic) : text
  }

  /// All digits: `3,8%`, `69.129`.
  private func exact(_ value: ExactDecimal, _ topic: Topic) -> String {
    let parts = value.magnitude.description.split(separator: ".")
    var digits = ""
    for (index, digit) in (parts.first ?? "").enumerated() {
      if index > 0, ((parts.first?.count ?? 0) - index) % 3 == 0 { digits.append(".") }
      digits.append(digit)
    }
    let sign = value.isNegative ? "-" : ""
    guard topic.isRate else { return sign + digits }
    return sign + digits + "," + (parts.count > 1 ? parts[1] : "0") + "%"
  }
}

// SPDX-License-Identifier: EUPL-1.2

extension RuleFamily {
  /// Periods.
  static let dutchPeriods = RuleFamily(
    "Periods",
    [
      Rule(
        "nl.period.between", .period([.between], PeriodMatcher.between),
        note: "\"tussen 2020 en 2025\" has both ends.",
        examples: [
          Rule.Example(
            "Het aandeel is tussen 2020 en 2025 toegenomen van 19,2% naar 20,4%.",
            "change 19.2 → 20.4 percent, up, 2020…2025")
        ]),
      Rule(
        "nl.period.range",
        .period(
          [
            .preposition, .from, .article, .determiner, .periodNoun, .schoolYear, .month,
            .partOfYear, .deictic,
          ], digits: true, PeriodMatcher.range),
        note:
          "\"in de periode 2021-2027\", \"van 2010 tot 2015\". \"van 2035 naar 2030\" moves a year and is no period.",
        examples: [
          Rule.Example(
            "De vaatplanten waren in de periode 1950 tot 1990 met 32% teruggelopen.",
            "change by 32 percent, down, 1950…1990")
        ]),
      Rule(
        "nl.period.since", .period([.since], PeriodMatcher.since),
        note: "\"sinds 2018\" is open at the end.",
        examples: [Rule.Example("Sinds 2018 is 12% gestopt.", "level 12 percent, 2018…")]),
      Rule(
        "nl.period.until", .period([.until], PeriodMatcher.until),
        note: "\"tot 2050\" is open at the start.",
        examples: [Rule.Example("Tot 2050 is 12% nodig.", "level 12 percent, target, …2050")]),
      Rule(
        "nl.period.base", .period([.base, .than, .hedge], PeriodMatcher.base),
        note: "\"ten opzichte van 2010\" is the base of a change: its start.",
        examples: [
          Rule.Example(
            "Het aantal gevallen is in 2011 met 35% afgenomen ten opzichte van 2010.",
            "change by 35 percent, down, 2010…2011")
        ]),
      Rule(
        "nl.period.half", .period([.preposition, .article, .ordinal], PeriodMatcher.half),
        note: "A half of a year is a time and no share.",
        examples: [
          Rule.Example(
            "In de eerste helft van 2016 was dat 12%.", "level 12 percent, 2016-01…2016-06")
        ],
        refusals: ["In de eerste helft was het stil."]),
      Rule(
        "nl.period.part",
        .period([.preposition, .article, .ordinal, .adjective], PeriodMatcher.part),
        note: "The first or last quarters or months of a year are a time and no count.",
        examples: [
          Rule.Example(
            "In de eerste drie kwartalen van 2025 daalde de uitstoot met 6%.",
            "change by 6 percent, down, 2025-Q1…2025-Q3"),
          Rule.Example(
            "In de eerste drie maanden van het jaar 2024 steeg de huur met 5%.",
            "change by 5 percent, up, 2024-01…2024-03"),
          Rule.Example(
            "De laatste twee maanden van 2024 was dat 12%.", "level 12 percent, 2024-11…2024-12"),
        ],
        refusals: ["In de eerste drie kwartalen was het stil."]),
      Rule(
        "nl.period.during",
        .period(
          [
            .preposition, .at, .by, .article, .month, .periodNoun, .partOfYear, .schoolYear,
            .ordinal, .quarter, .deictic, .numberWord,
          ], digits: true, PeriodMatcher.during),
        note: "One point in time: \"in 2030\", \"in het derde kwartaal van 2025\", \"(2019)\".",
        examples: [
          Rule.Example("In 2016 was 12% tevreden.", "level 12 percent, 2016"),
          // The year in a name dates nothing.
          Rule.Example("In de Miljoenennota 2017 staat 12%.", "level 12 percent"),
        ],
        refusals: ["De weg is 2017 meter lang."]),
      Rule(
        "nl.period.anchored", .layer,
        note:
          "A time told by one just named: \"een jaar eerder\", \"dat jaar\", \"het voorgaande kwartaal\". Against a time (\"dan een jaar eerder\") it counts only from one in the same sentence.",
        examples: [
          Rule.Example(
            "In 2024 was dat 12%. Een jaar eerder was het 10%.", "level 12 percent, 2024",
            "level 10 percent, 2023"),
          Rule.Example(
            "In 2024 sloot 12% van de scholen. Dat jaar opende 3%.", "level 12 percent, 2024",
            "level 3 percent, 2024"),
          Rule.Example(
            "In 2024 daalde de export met 2% ten opzichte van een jaar eerder.",
            "change by 2 percent, down, 2023…2024"),
          Rule.Example("Een jaar eerder was het 10%.", "level 10 percent"),
        ]),
      Rule(
        "nl.period.stretch", .period([.preposition, .article, .deictic], PeriodMatcher.stretch),
        note:
          "\"De afgelopen vijf jaar\" counts from the day of writing, to the month; \"vorig jaar\", \"dit schooljaar\" and their like too. Without that day they are left open.",
        examples: [
          Rule.Example("De afgelopen vijf jaar daalde het met 5%.", "change by 5 percent, down"),
          Rule.Example("Vorig jaar was dat 5%.", "level 5 percent"),
        ]),
    ])
}

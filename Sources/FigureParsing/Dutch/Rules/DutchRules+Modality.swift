// SPDX-License-Identifier: EUPL-1.2

extension RuleFamily {
  /// In what sense a figure is stated.
  static let dutchModality = RuleFamily(
    "Modality",
    [
      Rule(
        "nl.modality.negated", .modality(ModalityMatcher.negated),
        note: "A denial before the figure in its clause, with no other number between.",
        examples: [
          Rule.Example("Het aantal is niet met 5% gestegen.", "change by 5 percent, up, negated")
        ]),
      Rule(
        "nl.modality.named", .modality(ModalityMatcher.named),
        note:
          "What a figure is called by the noun or adjective right before it: a goal, also one that was reached, or a forecast.",
        examples: [
          Rule.Example(
            "Het aandeel bleef onder het doel van 14%.", "level 14 percent, target"),
          Rule.Example(
            "Als de wet doorgaat, wordt het 5% in plaats van de eerder verwachte 6%.",
            "level 5 percent, hypothetical", "level 6 percent, forecast"),
          Rule.Example(
            "In plaats van de beoogde 450 deelnemers kwamen er 310.",
            "level 450 count, target", "level 310 count"),
        ]),
      Rule(
        "nl.modality.hypothetical", .modality(ModalityMatcher.hypothetical),
        note: "\"kan\", \"mogelijk\", \"zou\", and a condition with what follows from it.",
        examples: [
          Rule.Example("Dat kan 5% schelen.", "level 5 percent, hypothetical"),
          Rule.Example(
            "Als 12% meedoet, levert dit € 5 op.", "level 12 percent, hypothetical",
            "level 5 EUR, hypothetical"),
        ]),
      Rule(
        "nl.modality.forecast", .modality(ModalityMatcher.forecast),
        note: "What is expected. \"zal worden verlaagd\" is a decision unless a cause is named.",
        examples: [
          Rule.Example("Naar verwachting is dat 5%.", "level 5 percent, forecast"),
          Rule.Example(
            "De premie zal met 5% worden verlaagd.", "change by 5 percent, down, target"),
          Rule.Example(
            "De schatting is dat in 2030 40% meedoet.", "level 40 percent, forecast, 2030"),
        ]),
      Rule(
        "nl.modality.obliged", .modality(ModalityMatcher.obliged),
        note: "What must or should be, and what somebody wants.",
        examples: [
          Rule.Example("Er moet 5% bij.", "level 5 percent, target"),
          Rule.Example("Het doel is 90%.", "level 90 percent, target"),
          Rule.Example(
            "Een kwart minder uitval, dat is onze inzet.",
            "change by 25 percent of count, down, target"),
          Rule.Example(
            "Dat betekent dat 60% van de auto's die verkocht worden elektrisch moet zijn.",
            "level 60 percent, target"),
        ]),
      Rule(
        "nl.modality.decided", .modality(ModalityMatcher.decided),
        note:
          "What those who decide say that they do. \"is verlaagd\" and \"werd verlaagd\" are facts.",
        examples: [
          Rule.Example("We verlagen de premie met 5%.", "change by 5 percent, down, target"),
          Rule.Example(
            "Het tarief wordt verhoogd van 25 naar 30 procent.",
            "change 25 → 30 percent, up, target"),
          Rule.Example(
            "Het tarief is verhoogd van 25 naar 30 procent.", "change 25 → 30 percent, up"),
        ]),
      Rule(
        "nl.modality.shared", .modality(ModalityMatcher.shared),
        note: "A further step of a change is meant as the change is.",
        examples: [
          Rule.Example(
            "Wij willen het aandeel vergroten van 12% in 2023 naar 15% in 2024 en 20% in 2025.",
            "change 12 → 15 percent, up, target, 2023…2024", "level 20 percent, target, 2025")
        ]),
    ])
}

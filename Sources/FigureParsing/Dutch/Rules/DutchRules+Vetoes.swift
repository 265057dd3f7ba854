// SPDX-License-Identifier: EUPL-1.2

extension RuleFamily {
  /// Numbers that are no figures.
  static let dutchVetoes = RuleFamily(
    "What is no figure",
    [
      Rule(
        "nl.veto.label", .veto([.label], VetoMatcher.labelled),
        note:
          "A number after a word that labels a part of a document, a law or a series is a reference.",
        examples: [
          Rule.Example("Zie artikel 12, tweede lid, van de wet."),
          Rule.Example("Kamerstuk 31 497, nr. 512."),
          Rule.Example("Paragraaf 3.2.1 beschrijft de methode."),
        ],
        refusals: ["Vraag 5% meer."]),
      Rule(
        "nl.veto.shape", .veto([], VetoMatcher.shaped),
        note: "Telephone numbers, numbers of many parts and numbers inside names measure nothing.",
        examples: [
          Rule.Example("Bel 070-3123456 voor meer."),
          Rule.Example("De Natura 2000-gebieden zijn kwetsbaar."),
        ]),
      Rule(
        "nl.veto.item", .veto([], VetoMatcher.item),
        note: "A number that opens a line and is closed by a point or bracket numbers the line.",
        examples: [Rule.Example("1) Antwoorden van de minister")]),
      Rule(
        "nl.veto.age", .veto([.age], VetoMatcher.age),
        note: "An age that only names a group is no figure.",
        examples: [
          Rule.Example("Bijna een kwart is ouder dan 55 jaar.", "level 25 percent, just_under")
        ]),
    ])
}

// SPDX-License-Identifier: EUPL-1.2

/// Words that stand where a noun may and are none: verbs, parts of verbs, adverbs.
extension SubjectTests {
  static let wordsApart = [
    // The part of a verb that stands apart, and a noun that is written like one.
    Case("De gemeente legde in 2020 ruim 3.200 overtredingen vast.", "overtredingen"),
    Case("Van de kandidaten viel vorig jaar 12 procent weg.", "de kandidaten"),
    Case("De provincie onderhoudt 340 kilometer weg.", "weg"),
    Case("De tarieven liepen uiteen van 40 tot 90 euro.", "De tarieven"),
    // Verbs of everyday.
    Case("Ruim 40.000 gezinnen kampen met hoge energiekosten.", "gezinnen"),
    Case("Van de starters kampt 30 procent met geldzorgen.", "de starters"),
    Case("Het aantal boeren slonk sinds 2015 met 12 procent.", "Het aantal boeren"),
    Case(
      "constaterende dat het verbruik daar uiteenliep van 40 tot 90 liter per persoon",
      "het verbruik"),
    // A verb before its own subject, and one that refers.
    Case("Tel je de reserves mee, dan komt de provincie op 3,1 procent uit.", "de provincie"),
    Case("Reken je de rente mee, dan zou Zeeland op 2,6 procent uitkomen.", "Zeeland"),
    Case("De lasten, zo blijkt, bedragen 18 miljoen euro (zie tabel hierboven).", "De lasten"),
    // Adverbs.
    Case("Bij uitstel wordt de boete van 170 euro onverkort geheven.", "de boete"),
    Case("Er was in 2021 plotseling € 3 miljoen nodig.", nil),
    Case("De bijdrage is gratis tot 500 euro.", "De bijdrage"),
  ]
}

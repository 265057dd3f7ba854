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

  static let wholePhrases = [
    // Two nouns that share an ending, or a number.
    Case("De vervoerder reed 4.000 tram- en busritten.", "tram- en busritten"),
    Case("Er zijn 250 basis- en middelbare scholen gesloten.", "basis- en middelbare scholen"),
    Case("Zij beheert 340 bruggen en viaducten die oud zijn.", "bruggen en viaducten"),
    Case(
      "De begroting bevat € 40 miljoen aan zowel lasten als baten.", "zowel lasten als baten"),
    Case("Zowel de lasten als de baten stijgen met 3%.", "Zowel de lasten als de baten"),
    Case(
      "Het komt uit bezuinigingen op zaken als sport, cultuur en opvang (2 miljoen).",
      "bezuinigingen op zaken als sport, cultuur en opvang"),
    // A number in a name.
    Case(
      "Van alle diabetes type 1-patiënten heeft 70 procent klachten.",
      "alle diabetes type 1-patiënten"),
    Case(
      "De overschrijding op de Wmo 2015 is € 4 miljoen.", "De overschrijding op de Wmo 2015"),
    Case("De prijs in Delft 2019 was € 4.", "De prijs in Delft"),
    // Two nouns written apart, and a subject beside its object.
    Case("Het aantal vmbo leerlingen daalde met 4%.", "Het aantal vmbo leerlingen"),
    Case("De landbouw emissies daalden met 5%.", "De landbouw emissies"),
    Case("Omdat de school leerlingen weigert, daalt de instroom met 5%.", "de instroom"),
    // Adjectives and adverbs before their noun.
    Case("De provincie heeft 400 hectare bos op oude zandgronden.", "bos op oude zandgronden"),
    Case("Groenbeheer (structureel lagere lasten € 30.000)", "structureel lagere lasten"),
    // A word that a line's end parts.
    Case("De uitga-\nven voor zorg bedroegen € 3 miljoen.", "De uitgaven voor zorg"),
    Case("De in- \nen uitvoer bedroegen € 3 miljoen.", "De in- \nen uitvoer"),
  ]

  static let shareOrAmount = [
    // What "waarvan" takes a part of: posts are those of their task, a share is of the whole.
    Case("Het gaat om 40 fte, waarvan 15 fte voor toezicht.", nil, "toezicht"),
    Case("Er waren 60 reizigers, van wie de helft voor hun werk.", "reizigers", "reizigers"),
    Case("Er zijn 900 huizen, waarvan 30% in de stad ligt.", "huizen", "huizen"),
    Case(
      "Zij heeft 900 hectare bos oftewel 10% van het land.", "bos", "het land"),
    // What a share of an amount is spent on, and what a share adds to.
    Case("Wij besteden 2 procent van het bbp aan defensie.", "defensie"),
    Case(
      "Veertig procent van de studenten aan de universiteit zakt.",
      "de studenten aan de universiteit"),
    Case("De tuinders dragen 9% bij aan de totale uitstoot.", "de totale uitstoot"),
    Case("Er is 11 procent op de externe inhuur bespaard.", "de externe inhuur"),
    Case("Er worden 40 fte toegevoegd aan de belastingdienst.", "de belastingdienst"),
    // The phrase without its size, and a size that is a mark of its noun.
    Case("Denk aan de 3 miljard voor het nieuwe spoor.", "het nieuwe spoor"),
    Case("De circa 800 kilometer kade die getoetst wordt, is oud.", "kade"),
    Case("De 60% koopwoningen zijn af.", "koopwoningen"),
    Case("De 0,7% bijdrage is klein.", "De 0,7% bijdrage"),
    Case("Van de ruim 4.000 hectare bos is 30 procent dood.", "bos", "bos"),
  ]

  static let movedThings = [
    Case(
      "Het vergroten van het bereik van 68% naar 70% lukt.", "het bereik"),
    Case(
      "Het aandeel heeft zich volgens hen in Delft ontwikkeld van 0% naar 2%.", "Het aandeel"),
    Case("Afschaffen van de toeslag kost 5 miljard euro.", "Afschaffen van de toeslag"),
    Case(
      "De kosten van de brug, geraamd op € 4 miljoen, vallen € 1 miljoen hoger uit dan waar de raad mee instemde.",
      "De kosten van de brug", "De kosten van de brug"),
    Case(
      "De behoefte aan opvang (voor alle kinderen tussen 3 maanden en 3 jaar in de regio) bedraagt 11%.",
      "De behoefte aan opvang"),
    Case(
      "De zes betaalde premies voor een bedrag van € 3 zijn fout.", "betaalde premies",
      "De zes betaalde premies"),
  ]

  static let carriedOn = [
    Case(
      "Het bureau meldt dat van de ruim 200 bezochte winkels zo'n 8% sluit.", "bezochte winkels",
      "bezochte winkels"),
    Case(
      "Volgens de wet moet in 2025 40% van deze gebieden gezond zijn, oplopend naar 50% in 2030.",
      "deze gebieden", "deze gebieden"),
    Case("In de lente kromp de economie in volume met 3 procent.", "de economie"),
    Case(
      "Het blijkt dat tot 40 procent van de mensen met reuma type 2 kan genezen.", "de mensen"),
  ]
}

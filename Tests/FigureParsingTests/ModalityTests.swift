// SPDX-License-Identifier: EUPL-1.2

import FigureModel
import FigureParsing
import Testing

/// In what sense figures are stated, by the words of their sentence and, where a line has no verb, by the text around it.
@Suite struct ModalityTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let text: String
    /// The modality of each figure, in order.
    let modalities: [Figure.Modality?]
    var testDescription: String { text }

    init(_ text: String, _ modalities: Figure.Modality?...) {
      self.text = text
      self.modalities = modalities
    }
  }

  static let programme = """
    Wij willen meer zekerheid.
    - Invoering van een basisbeurs
    - Afschaffing van de boete
    - Verhoging van de toeslag

    """
  static let report = """
    De uitgaven waren lager dan begroot. De minister heeft dat gemeld. Het tekort was klein.

    """

  static let verbless = [
    Case(programme + "- Minimumloon naar 16 euro", .target),
    Case(programme + "- Minstens 30% sociale huur", .target),
    Case(programme + "- € 5 miljoen voor scholen", .target),
    Case(programme + "- Ziekteverzuim van 6% naar 4%", .target),
    // The same lines in a report are what was, and so is a cost behind its label.
    Case(report + "- Minimumloon naar 16 euro", nil),
    Case(report + "- Ziekteverzuim van 6% naar 4%", nil),
    Case(report + "- € 5 miljoen voor scholen", nil),
    Case(programme + "- Kosten van de beurs: € 5 miljoen", nil),
    Case(programme + "- Het verzuim was 6%", nil),
  ]

  static let clauses = [
    Case("Er zal een toeslag van € 500 worden ingevoerd.", .target),
    Case("Naar verwachting zal een toeslag van € 500 worden ingevoerd.", .forecast),
    Case("Wij willen van 12% in 2023 naar 15% in 2024 en 20% in 2025.", .target, .target),
    Case("Het aandeel steeg van 12% in 2023 naar 15% in 2024 en 20% in 2025.", nil, nil),
    Case("Het is bekend dat zij € 5 miljoen – zei hij – zouden kunnen besteden.", .hypothetical),
    Case("Als de huur in Delft, Breda en Tilburg daalt, levert dit € 5 op.", .hypothetical),
    Case("Taakstelling van de dienst: 4,5%", .target),
    Case("Dat komt niet in de 7% tot uitdrukking.", nil),
    Case("De stad die moet sparen heeft 200 huizen.", nil),
    Case("We leggen de norm van 40% vast in de wet.", .target),
    Case("De wet legt een norm van 50 mg vast.", nil),
    Case("De sector richt zich op een daling van 40 procent.", .target),
    Case("Het onderzoek richt zich op 12 scholen.", nil),
    Case("We maken € 3 miljoen per jaar vrij voor de sport.", .target),
    Case("Wij vinden 30% vrij hoge huren.", nil),
    Case("Er wordt een stijging van misschien 2 meter verwacht.", .forecast),
    Case("Naar verwachting kunnen 300 mensen meedoen.", .hypothetical),
    Case("Het bureau verwacht een uitstoot die 9 procent lager ligt.", .forecast),
    Case(
      "Als de rente stijgt, dalen huizen 5% in waarde en verliezen boeren 10%.", .hypothetical,
      .hypothetical),
    Case("Stijgt de rente, dan zou het tekort op 3 procent uitkomen.", .hypothetical),
    Case("40 procent zegt te willen verhuizen.", nil),
    Case("De stad zegt de uitstoot met 40 procent te willen verlagen.", .target),
    Case("Het verzuim is 7 procent, terwijl de stad naar 6 procent wil.", nil, .target),
    Case("Er wordt op ingezet om het tekort met 5% te verlagen.", .target),
    Case("Clubs die moeten verhuizen hebben samen 40 leden.", nil),
    Case("De stad die het kan betalen moet 200 huizen bouwen.", .target),
    Case("Men ziet dat 60% van de auto's die verkocht worden schoon moet zijn.", .target),
    Case("Het doel van 7% is niet gehaald.", .negated),
    Case("Over die € 25.000 moet belasting worden betaald.", nil),
    Case("Dat is de regeling, die € 8 miljoen moet opleveren.", .target),
    Case("Als percentage van het bbp geven wij 12% uit.", nil),
    Case("Er is € 5 miljoen voor boeren die hun grond willen verkopen.", nil),
    // What somebody has to bear is so; what is known is so whatever befalls it.
    Case("Huurders moeten 40% van hun loon betalen.", nil),
    Case("Zij moeten gemiddeld 9 maanden wachten.", nil),
    Case(programme + "Bedrijven moeten 5% van hun winst afdragen.", .target),
    Case("Het eigen risico van € 385 moet anders.", nil),
    Case("Het doel van 7% moet gehaald worden.", .target),
    Case("De verlaging van 7% moet doorgaan.", .target),
    Case("In de stad zitten 3.000 mensen die moeten verhuizen.", nil),
    Case("Er zijn 3.000 woningen die gebouwd moeten worden.", .target),
    Case("De uitstoot daalt naar verwachting met 5%, uitgaande van dit beleid.", .forecast),
    Case("Uitgaande van een rente van 5% is het genoeg.", .hypothetical),
    Case("We willen in 2030 nog maar de helft aan zand gebruiken.", .target),
    Case("Hij leest alleen als het moet, en 40 procent vindt lezen saai.", nil),
    Case("Het tarief wordt vervangen door een bijdrage van € 100.", .target),
    Case("Er is € 4 miljoen opgenomen die naar verwachting wordt besteed.", nil),
  ]

  /// A size is known where it is to be changed or taken away, and not where it is to be reached or introduced.
  static let known = [
    Case("Het tarief van 21% moet omlaag.", nil),
    Case("De toeslag van € 100 moet worden afgeschaft.", nil),
    Case("De boete van € 90 willen wij schrappen.", nil),
    Case("Wij willen verlaging van het grensbedrag van € 15.000.", nil),
    Case("Nodig is afschaffing van de eigen bijdrage van € 100.", nil),
    Case("Nodig is invoering van de heffing van € 5.", .target),
    Case("Het aandeel van 70% moet in 2030 worden bereikt.", .target),
    Case("De bijdrage van 2% van het bbp moet worden gehaald in 2030.", .target),
    Case("De ondergrens van 5% moet worden ingevoerd.", .target),
    Case("De heffing van € 5 per ton moet in 2027 ingaan.", .target),
    Case("Het tarief van 25% willen wij in 2027 invoeren.", .target),
    Case("De inflatie van 2,3% moet in 2024 worden bereikt.", .target),
    Case("Het tarief van 9% moet in 2031 anders.", .target),
    Case("Het aandeel van 70% moet worden bereikt door de huur te verlagen.", .target),
  ]

  /// What a marker does not govern: another sentence behind a semicolon, what only describes, a forecast that somebody has.
  static let governed = [
    Case("Ik streef ernaar dat niet meer dan 10% uitvalt.", .target),
    Case("Het plan is erop gericht dat 80% slaagt.", .target),
    Case("Minder verkeer zou schelen; dat stoot 17% van het roet uit.", nil),
    Case("Een bank met een schuld van 5 miljoen euro moet dat melden.", nil),
    Case("Wij willen een bank met een schuld van 5 miljoen euro.", .target),
    Case("Door de inzet van personeel is de winst € 29.806.", nil),
    Case("Onze inzet is 5% groei.", .target),
    Case("60% van de scholen heeft een prognose gemaakt.", nil),
    Case("Volgens een prognose is het tekort 60%.", .forecast),
    Case("Het Rijk rekent op een opbrengst van 5 miljoen euro.", .forecast),
    Case("De begroting gaat uit van een werkloosheid van 4% in 2026.", .forecast),
    Case("De wet gaat uit van 36 uur per week.", nil),
    Case("De gemeente houdt rekening met een tekort van 3 miljoen euro.", .forecast),
    Case("Verwacht wordt een groei van 1%, gevolgd door een daling van 2%.", .forecast, .forecast),
    Case("Als dat lukt, is dat een halvering van het verbruik.", .hypothetical),
    Case("Het goede nieuws is dat de helft slaagt.", nil),
    Case("Als iedereen dat doet, kost dat € 5 miljoen.", .hypothetical),
    Case("Ik verwacht dat 60 gemeenten zullen meedoen.", .forecast),
    Case("Die 60 gemeenten zullen meedoen.", nil),
    Case("Elk jaar dienen zich 420 huurders aan.", nil),
    Case("Van de scholen doet 80% mee en 20% wil stoppen.", nil, nil),
  ]

  /// A duty of those who spend, and one of a time that may be still to come, is no burden.
  static let duties = [
    Case("Nederland moet in 2030 2% van het bbp uitgeven aan defensie.", .target),
    Case("De minister moet € 5 miljoen terugbetalen.", .target),
    Case("Werkgevers moeten vanaf 2027 minstens 3% van de loonsom afdragen.", .target),
    Case("Huurders moeten in 2031 hooguit 30% van hun loon betalen.", .target),
    Case("Huurders moesten in 2019 35% van hun loon betalen.", nil),
  ]

  /// What moved is a fact whatever was expected.
  static let moved = [
    Case("Zoals verwacht daalde de inflatie in 2023 met 3%.", nil),
    Case("De inflatie daalde, zoals het CPB verwachtte, met 3%.", nil),
    Case("De inflatie is, anders dan werd verwacht, met 3% gedaald.", nil),
    Case("Volgens de eerste raming groeide de economie met 1%.", nil),
    Case("Volgens de eerste raming is de economie met 1% gegroeid.", nil),
    Case("In 2032 is de uitval volgens de jongste prognose gedaald tot 4%.", .forecast),
    Case("Naar verwachting daalde de inflatie met 3%.", .forecast),
    Case("Naar verwachting is de inflatie met 3% gedaald.", .forecast),
    Case("De inflatie zal met 3% zijn gedaald.", .forecast),
    Case("Volgens de raming groeit de economie met 1%.", .forecast),
    Case("Het CPB verwachtte dat de inflatie daalde met 3%.", .forecast),
  ]

  /// What the words right before a figure, or those behind the sentence, say of it.
  static let named = [
    Case("Het doel van 200 banen is gehaald.", .target),
    Case("De opbrengst bleef onder de geraamde € 12 miljoen.", .forecast),
    Case("De groei was 2%, lager dan de raming van 3%.", nil, .forecast),
    Case("De opdracht van € 5 miljoen ging naar een ander.", nil),
    Case("De levensverwachting van 82 jaar is hoog.", nil),
    Case("In 2020 was 5% werkloos, dat is een prima resultaat.", nil),
    Case("De uitval daalde met 4%, dat was ons doel.", nil),
    Case("Tien procent meer groen in de wijk, dat willen wij.", .target),
    Case("Het rapport stelt dat 20% van de boeren die willen stoppen geen opvolger heeft.", nil),
    Case("De schatting is dat 12% van de gezinnen schulden heeft.", nil),
    Case("De schatting was dat in 2015 3% elektrisch was.", nil),
    Case("De minister zegt dat 10% van de huizen die verkocht worden te duur is.", nil),
    Case("Nederland heeft afgesproken dat de uitstoot met 49% daalt.", .target),
    Case("Stel dat de helft van de mensen overstapt.", .hypothetical),
    Case("Er wordt een tekort van 4.000 leraren verwacht.", .forecast),
    Case("Van de geplande 340 kilometer is 210 kilometer klaar.", .target, nil),
    Case("De sterkte daalde zoals gepland met 431 fte.", nil),
    Case("Bij ongewijzigd beleid stijgt het tekort tot 5%.", .forecast),
    Case("Het streefcijfer van 45% is niet bereikt.", .negated),
    Case("De partij diende 14 voorstellen in.", nil),
    Case("Het kabinet belooft 40.000 plekken in de opvang.", .target),
  ]

  @Test(arguments: named + moved + governed + verbless + clauses + known + duties)
  func saysInWhatSense(_ each: Case) {
    let document = Document(name: "t", sha256: "", text: each.text)
    #expect(FigureParser().parse(document).figures.map(\.modality) == each.modalities)
  }
}

// SPDX-License-Identifier: EUPL-1.2

import FigureModel
import FigureParsing
import Testing

/// What each figure measures: the noun phrase, wherever the sentence or the one before it puts that.
@Suite struct SubjectTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let text: String
    /// The subject of each figure, in order.
    let subjects: [String?]
    var testDescription: String { text }

    init(_ text: String, _ subjects: String?...) {
      self.text = text
      self.subjects = subjects
    }
  }

  static let clauses = [
    // What opens the sentence is not its subject.
    Case("In de gemeente Delft zijn de tarieven met 4% gestegen.", "de tarieven"),
    Case("Bij 8% van de musea bedroegen de kosten € 3 miljoen.", "de musea", "de kosten"),
    Case("Op basis van deze cijfers stijgen de lasten met 2%.", "de lasten"),
    Case("De wet legt een norm van 50 mg vast.", "een norm"),
    Case("Op grond van dit onderzoek stijgen de lasten met 2%.", "de lasten"),
    Case("De tarieven in Delft zijn met 4% gestegen.", "De tarieven in Delft"),
    Case("Ruim 40 procent maakt gebruik van de regeling.", nil),
    Case("Pas 70 kilometer is klaar.", nil),
    Case(
      "De uitstoot was 12 kiloton, tegen een verwachte 11 kiloton.", "De uitstoot", "De uitstoot"),
    Case("Er was een subsidie van € 5 miljoen (300 boeren).", "een subsidie", "boeren"),
    Case("De raad verwacht € 4 miljoen aan leges te innen bij bedrijven.", "leges"),
    Case("Er zijn 90 vennen te onderscheiden.", "vennen"),
    Case("Er overleden 3.100 mensen, het laagste aantal sinds 1995.", "mensen"),
    Case(
      "Het aantal starters lag 2 procent hoger dan in 2020, het aantal stoppers 7 procent lager.",
      "Het aantal starters", "het aantal stoppers"),
    Case(
      "De stad kreeg in 2019 € 4 miljoen subsidie en in 2020 € 5 miljoen.", "subsidie", "subsidie"),
    // A verb that goes on with the subject before it.
    Case("De storting is geboekt en bedraagt € 4 miljoen.", "De storting"),
    Case("De achterstand is bekend en loopt op tot 600 zaken.", "De achterstand"),
    Case("De heffing is nieuw en kost € 7 miljoen.", "De heffing"),
    // A relative clause, and what it says of the noun before it.
    Case("De uitval, die 6% bedraagt, is hoog.", "De uitval"),
    Case(
      "De vertraging op het spoor, waarvan 30% door storm komt, neemt toe.",
      "De vertraging op het spoor"),
    Case("Het tekort is 5%, waarvan 2% tijdelijk is.", "Het tekort", "Het tekort"),
    // A purpose with its own object.
    Case(
      "Het plan is om het aantal wachtenden dat hulp zoekt in drie jaar te halveren.",
      "het aantal wachtenden"),
    Case(
      "De raad besloot om het budget voor sport te verhogen met € 2 miljoen.",
      "het budget voor sport"),
    Case("Wij stellen voor de eigen bijdrage met 10% te verlagen.", "de eigen bijdrage"),
    Case("Elk jaar stijgt de premie met 3%.", "de premie"),
    Case("In 2023 verdubbelde het aantal klachten, tot 11.860.", "het aantal klachten"),
    // A preposition that leads no number is no hedge.
    Case("Rond de zomer daalde de drukte met 5%.", "de drukte"),
    Case("Het aantal klachten over de trein steeg met 5%.", "Het aantal klachten over de trein"),
    // "Het" right before a size, behind its verb, was named before.
    Case("De uitval was in Delft 4%. In Breda was het 5%.", "De uitval", "De uitval"),
    // What a size in brackets is of stands before it.
    Case("De grootste groei was er in Delft (+4%) en Breda (+3%).", "Delft", "Breda"),
    Case("De omzet bedroeg € 4 miljoen (+5%).", "De omzet", "De omzet"),
  ]

  static let shares = [
    // A share is of what is new or named, not of what it is measured in.
    Case("Er is een saldo van -1% bbp.", "een saldo"),
    Case("Zij hanteren een grens van 2% van de uitgaven.", "een grens"),
    Case("Zij kreeg een bedrag van 5% van de huur.", "de huur"),
    // A copula says that its subject is the share.
    Case("De omvang bedroeg eind 2017 3,3% van de lasten.", "De omvang"),
    Case("De sector (met vee) is de helft van het aantal bedrijven.", "De sector"),
    Case("In Delft is 40% van de huizen oud.", "de huizen"),
    Case("Zij brengen de uitstoot op 50% van de grond terug.", "de grond"),
    // A further share of the same whole.
    Case(
      "Van alle agenten heeft 84% een vast contract en 16% heeft een tijdelijk contract.",
      "alle agenten", "alle agenten"),
    Case(
      "Dan gaat 50% van de winst naar zorg en 50% naar onderwijs.", "de winst", "de winst"),
    Case("De premie is 10% en de bijdrage 5%.", "De premie", "de bijdrage"),
    // The same at another time, in a bracket.
    Case("De omzet was € 12 miljoen (2017: € 10 miljoen).", "De omzet", "De omzet"),
    Case("De uitval is 3% (eind 2016: 2,0%).", "De uitval", "De uitval"),
    Case("De uitval is 3% (in Delft: 2%).", "De uitval", "Delft"),
  ]

  static let apart = [
    Case("Het fonds meldt dat de kas een gat heeft van € 4 miljoen.", "een gat"),
    Case("Er was een omzet in 2019 van € 5 miljoen.", "een omzet"),
    Case("De reserve omvat nog een bedrag van € 5 miljoen.", "De reserve"),
    Case("Het aantal banen nam toe: van 5.000 naar 6.000.", "Het aantal banen"),
    Case("Zij helpen door de rechten te verlagen met 25%.", "de rechten"),
    Case(
      "Zij vragen het budget voor het project locatie Haven te verhogen met € 5.",
      "het budget voor het project locatie Haven"),
    Case("Er komen snelheden die gemiddeld in de regio 7% zijn.", "snelheden"),
    Case("Van de ‘oude portefeuille’ is 5% verkocht.", "de ‘oude portefeuille’"),
    Case("1e schijf van 15,6% naar 7,1%", "1e schijf"),
    Case("Het oppervlak bedraagt 170 hectare (de kaart).", "Het oppervlak"),
    Case("De eerste drie weken wordt de premie 80 procent.", "de premie"),
    // What orders elsewhere is a noun behind an article.
    Case("De bouw is met 5% gegroeid.", "De bouw"),
  ]

  static let references = [
    Case(
      "Het aandeel zij-instromers groeit. In 2019 bedroeg dit 11%.", "Het aandeel zij-instromers"),
    Case(
      "De wachttijd voor een woning is lang. Deze bedraagt 9 jaar.", "De wachttijd voor een woning"),
    Case(
      "Vorig jaar zijn 420 aanvragen van scholen ingediend. Daarvan is 70% toegekend.",
      "aanvragen van scholen", "aanvragen van scholen"),
    Case("Van de betrokken scholen heeft 12% een tekort.", "de betrokken scholen"),
    // A blank line ends what may be referred to.
    Case("Het aandeel zij-instromers groeit.\n\nIn 2019 bedroeg dit 11%.", nil),
  ]

  static let amounts = [
    Case("Er is een aanvulling in de reserve van € 5 miljoen.", "een aanvulling in de reserve"),
    Case(
      "De omvang van de fondsen voor natuur van € 9 miljoen is bekend.",
      "De omvang van de fondsen voor natuur"),
    Case("De invoering van een toeslag van € 40 is omstreden.", "een toeslag"),
    Case("We trokken € 8 miljoen uit voor onderhoud aan bruggen.", "onderhoud aan bruggen"),
    Case("Er is € 6 miljoen extra aan steun voor boeren betaald.", "steun voor boeren"),
    Case("Hiervan heeft € 3 miljoen betrekking op fouten bij de inkoop.", "fouten bij de inkoop"),
    Case("Het laagste bedrag van € 2 miljoen (de betaalde heffing) telt.", "de betaalde heffing"),
    Case("Wij troffen fouten aan voor een bedrag van € 4 miljoen.", "fouten"),
    Case("Het tarief van 21% voor boeken blijft.", "Het tarief"),
  ]

  static let brackets = [
    Case(
      "De kosten van de brug (€ 7 miljoen) en de tunnel (€ 9 miljoen) stijgen.",
      "De kosten van de brug", "de tunnel"),
    Case(
      "Dat komt door meer geld voor jonge docenten (€ 5 miljoen).", "meer geld voor jonge docenten"),
    Case("De helft (48%) van de uitstoot komt van boeren.", "de uitstoot", "de uitstoot"),
    Case("Onderhoud van het gebouw: € 3 miljoen", "Onderhoud van het gebouw"),
    Case("Van de fouten is het grootste deel (€ 3 miljoen) hersteld.", "de fouten"),
    Case("Nadat wij dat zagen: € 3 miljoen aan schade.", "schade"),
  ]

  static let phrases = [
    Case(
      "De door de gemeente betaalde kosten bedragen € 3 miljoen.",
      "De door de gemeente betaalde kosten"),
    Case("De nog te innen boetes bedragen € 3 miljoen.", "De nog te innen boetes"),
    Case("De wet- en regelgeving kost € 3 miljoen.", "De wet- en regelgeving"),
    Case("Mensen met een laag inkomen gaan er 5% op vooruit.", "Mensen met een laag inkomen"),
    Case("Er deden 80 leerlingen examen.", "leerlingen"),
    Case("Er waren 60 reizigers, van wie 20 % klaagde.", "reizigers", "reizigers"),
    Case("Er zijn 40 partijen fruit uit Spanje gekeurd.", "partijen fruit uit Spanje"),
    Case("Een 3% hogere economische groei is goed.", "economische groei"),
    Case("Het kost € 12 miljoen meer aan rente.", "rente"),
    Case("De premie steeg met een kwart.", "De premie"),
  ]

  static let neighbours = [
    Case(
      "Het CPB verwacht een economische groei van 1,2% en een inflatie van 2%.",
      "een economische groei", "een inflatie"),
    Case("Het bureau voorspelt een daling van 4%.", nil),
    Case("Dat is een stijging van 3 naar 4 procent.", nil),
    Case(
      "De huur is 800 euro, een stijging van 4%.", "De huur", "De huur"),
    Case("Zij wil een economische groei van 2%.", "een economische groei"),
    Case("Vaders werken 38 uur per week, moeders 27 uur.", "Vaders", "moeders"),
    Case("De bijdrage was 30 euro, vorig jaar 25 euro.", "De bijdrage", "De bijdrage"),
    Case(
      "Van de 800 scholen met een tekort sluit 5 procent.", "scholen met een tekort",
      "scholen met een tekort"),
    Case("De omzet is € 2 miljoen (2021: € 1 miljoen).", "De omzet", "De omzet"),
    Case(
      "In 2023 las 40 procent van de kinderen, tegen 52 procent in 2014.", "de kinderen",
      "de kinderen"),
    Case("Twee derde van de ouders is blij; slechts 8% is ontevreden.", "de ouders", "de ouders"),
    Case(
      "In 2024 huurden 900 boeren een stal, 6 procent minder dan in 2023.", "boeren", "boeren"),
    Case("De export groeide met 3 duizend ton (0,4 procent).", "De export", "De export"),
    Case(
      "De minister streeft naar een reductie van 30 procent.", nil),
    Case(
      "Er is 8 miljoen, waarvan 3 miljoen voor dorpen en 5 miljoen voor steden.", nil, "dorpen",
      "steden"),
    Case(
      "Het budget is € 2 miljoen hoger dan geraamd: € 14 miljoen.", "Het budget", "Het budget"),
    Case("Het land haalt 17 procent van zijn stroom uit wind.", "zijn stroom"),
  ]

  static let ages = [
    Case("Van de 25- tot 65-jarigen heeft 40% een diploma.", "de 25- tot 65-jarigen"),
    Case("Van de 25-54-jarigen werkt 84%.", "de 25-54-jarigen"),
    Case(
      "De werkloosheid onder 15- tot 25-jarigen is 9%.", "De werkloosheid onder 15- tot 25-jarigen"),
  ]

  static let counted = [
    // What they wait for is said of the verb, where they are of themselves.
    Case("Vandaag verbleven 53.000 studenten in kamers.", "studenten in kamers"),
    Case("Er wachten 5.790 huurders op een huis.", "huurders"),
    Case("Begin 2024 woonden er 14.380 mensen in Delft.", "mensen in Delft"),
    Case("De 19 honden uit Spanje in dit asiel waren gezond.", "honden uit Spanje"),
    Case("Er kwamen 73.000 leden bij.", "leden"),
    Case("In 2018 kregen 428.080 van de leden een brief.", "de leden"),
    Case("Er is een groep van 14 dorpen.", "dorpen"),
    Case("Het is aangenomen bij meerderheid (16 stemmen voor).", "stemmen"),
    Case("De nota vertelt over 21 regelingen informatie na.", "regelingen"),
  ]

  static let purposes = [
    Case("Daarvan ging € 155 miljoen naar isolatie van huizen.", "isolatie van huizen"),
    Case("De uitgaven bestaan voor € 35 miljoen uit rente.", "rente"),
    Case("Zij stellen de begroting met een saldo van € 80.000 positief vast.", "een saldo"),
    Case(
      "De beschikbare middelen voor de regio van € 110.000 zijn op.",
      "De beschikbare middelen voor de regio"),
  ]

  static let moved = [
    Case("De uitstoot was 3 Mton (2,5 Mton in 2017).", "De uitstoot", "De uitstoot"),
    Case("De uitstoot bedroeg 13,4 kiloton CO2 (21,7 in 2016).", "De uitstoot", "De uitstoot"),
    Case("Het aantal vragen daalde naar 3.400.", "Het aantal vragen"),
    Case("Het aantal vragen (45.210 in 2019) is hoog.", "Het aantal vragen"),
    Case("Er gelden subsidies tot € 500 voor huurders.", "subsidies"),
    Case("Er zijn wachttijden tot 70 weken voor jeugdzorg.", "wachttijden"),
    Case("De omzet steeg (+5,7% naar € 19 miljard).", "De omzet"),
    Case("Het land wil dat het in 2030 49 procent minder roet uitstoot.", "roet"),
    Case("De aanscherping van de norm van 49 naar 55 procent is zwaar.", "de norm"),
    Case("De raad wordt verzocht de eigen bijdrage met € 50 te verlagen.", "de eigen bijdrage"),
    Case(
      "Er is een stijging van vijf procent in de kosten van huizen voor ouderen.",
      "de kosten van huizen voor ouderen"),
    Case("De inspanningen om de armoede te bestrijden zijn verdubbeld.", "De inspanningen"),
    Case("Zaterdag was 63 procent van alle bedden bezet.", "alle bedden"),
    Case("Er waren 15.000 bedrijven — een stijging van een kwart.", "bedrijven", "bedrijven"),
    Case(
      "Daar nam het aantal mensen dat rookt af met 17.000.", "het aantal mensen"),
  ]

  /// Each size of an enumeration is of what its own words name.
  static let contrasts = [
    Case(
      "De werkloosheid onder mannen was 5%, onder vrouwen 6% en onder jongeren 9%.",
      "De werkloosheid onder mannen", "De werkloosheid onder vrouwen",
      "De werkloosheid onder jongeren"),
    Case(
      "In het vwo slaagde 92%, in de havo 89% en in het vmbo 93%.", "het vwo", "de havo",
      "het vmbo"),
    Case(
      "De premie voor ouderen steeg met 5% en voor jongeren met 3%.", "De premie voor ouderen",
      "De premie voor jongeren"),
    Case(
      "De uitstoot van de landbouw daalde met 5%, die van het verkeer met 6%.",
      "De uitstoot van de landbouw",
      "De uitstoot van het verkeer"),
    Case(
      "De kosten van de bouw waren € 5 miljoen en in 2020 € 6 miljoen.", "De kosten van de bouw",
      "De kosten van de bouw"),
    Case(
      "De uitgaven in de stad waren € 5 miljoen, in totaal per 1 mei € 6 miljoen.",
      "De uitgaven in de stad", "De uitgaven in de stad"),
    Case(
      "De werkloosheid onder mannen en vrouwen was respectievelijk 3,4% en 3,8%.",
      "De werkloosheid onder mannen", "De werkloosheid onder vrouwen"),
    Case("Jongens en meisjes scoren respectievelijk 6% en 7%.", "Jongens", "meisjes"),
    // What is paired may be something else than what the subject joins, or one name.
    Case(
      "In Utrecht en Assen was de prijs van melk en vlees respectievelijk 4% en 5%.",
      "de prijs van melk en vlees", "de prijs van melk en vlees"),
    // What the same preposition leads to need not stand beside what it led to before.
    Case(
      "De uitgaven in de zorg waren € 5 miljoen, in constante prijzen € 4 miljoen.",
      "De uitgaven in de zorg", "De uitgaven in de zorg"),
    Case(
      "De kosten voor scholen waren € 5 miljoen, voor een deel € 2 miljoen.",
      "De kosten voor scholen", "De kosten voor scholen"),
    Case(
      "Het aandeel jongens en meisjes is respectievelijk 60% en 40%.", "Het aandeel jongens",
      "Het aandeel meisjes"),
    Case(
      "In 2023 en 2024 was de prijs van melk en vlees respectievelijk 4% en 5%.",
      "de prijs van melk en vlees", "de prijs van melk en vlees"),
  ]

  static let told = [
    Case("In 2023 vielen 61 doden minder dan een jaar eerder.", "doden"),
    Case(
      "Daar kwamen meer fietsers (270; 39%) dan lopers (90; 12%) aan.", "meer fietsers", "lopers"),
    Case("Zeven van de tien (70%) huurders wachten.", "huurders", "huurders"),
    Case(
      "Van de woningen is 75 procent klaar. Daarvan heeft 14 procent een tuin.", "de woningen",
      "de woningen"),
    Case("Ook de eigen bijdrage nam af van 29 procent naar 23 procent.", "de eigen bijdrage"),
    Case("In 2017 lag dat percentage nog op 15 procent.", "dat percentage"),
    Case(
      "In 2019 was 14 procent van de boeren ziek. In 2012 was dat nog 20 procent.", "de boeren",
      "de boeren"),
    Case(
      "Er is een voordelig totaalsaldo van baten en lasten van € 3 miljoen.",
      "een voordelig totaalsaldo van baten en lasten"),
    Case("Het aantal doden daalt, maar bedroeg in 2020 nog 6.500.", "Het aantal doden"),
    Case(
      "Sinds april vorig jaar is het aantal klachten met 40.000 afgenomen.", "het aantal klachten"),
  ]

  static let apposed = [
    Case("De uitgaven stegen. Dit komt neer op een bedrag van € 3 miljoen.", "De uitgaven"),
    Case("Zij gaven per persoon € 6.120 uit aan sport.", "sport"),
    Case("Daarmee vormen de uitgaven aan sport 10% van het bbp.", "het bbp"),
    Case("Daarmee bedragen de uitgaven aan sport 10% van het bbp.", "de uitgaven aan sport"),
    Case("De zorg kreeg 28% van het geld, bijna € 28 miljard.", "het geld", "het geld"),
    Case("De huur is € 600, maar liefst € 20 meer dan in 2018.", "De huur", "De huur"),
    Case("De huur is € 600. Een stijging van 20 euro ten opzichte van 2018.", "De huur", "De huur"),
    Case("Zeeland kreeg toen 7 miljoen euro.", "Zeeland"),
    Case("Dat is de toeslag, waar het kabinet € 700 miljoen voor heeft vrijgemaakt.", "de toeslag"),
    Case("Volgend jaar stijgt de premie met 3%.", "de premie"),
    Case("Het aantal kinderen met toeslag is 3% hoger.", "Het aantal kinderen met toeslag"),
    Case("Er ging € 5 miljoen naar allerlei soorten sport.", "allerlei soorten"),
  ]

  static let labels = [
    Case(
      "Cijfers:\n- Voor gezinnen in verpleeg- en ziekenhuizen: 15%",
      "gezinnen in verpleeg- en ziekenhuizen"),
    Case("De uitstoot van de NH3 bronnen is 5%.", "De uitstoot van de NH3 bronnen"),
    Case("Wij hergebruiken 86% van de 'oude' tram.", "de 'oude' tram"),
    Case("Dat draagt bij aan de 16%-doelstelling.", "de 16%-doelstelling"),
  ]

  @Test(
    arguments: clauses + shares + apart + references + amounts + brackets + phrases + neighbours)
  func namesWhatIsMeasured(_ each: Case) { check(each) }

  @Test(arguments: ages + counted + purposes + moved + contrasts + told + apposed + labels)
  func namesWhatIsMeasuredFurtherOff(_ each: Case) { check(each) }

  @Test(
    arguments: loose + edges + compared + governing + unseen + wordsApart + wholePhrases
      + shareOrAmount + movedThings + carriedOn)
  func endsThePhraseWhereItEnds(_ each: Case) { check(each) }

  private func check(_ each: Case) {
    let document = Document(name: "t", sha256: "", text: each.text)
    #expect(FigureParser().parse(document).figures.map(\.subject) == each.subjects)
  }
}

// SPDX-License-Identifier: EUPL-1.2

import FigureModel
import Testing

@testable import FigureParsing

/// Wordings of running policy text that have more than one part, each with what the whole engine makes of it.
@Suite struct WordingTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let text: String
    let figures: [String]
    var testDescription: String { text }

    init(_ text: String, _ figures: String...) {
      (self.text, self.figures) = (text, figures)
    }
  }

  /// Numbers that count what another word names.
  static let counts = [
    Case("In 2024 gingen er 4.659 failliet.", "level 4659 count, 2024"),
    Case(
      "Er waren 120 kandidaten, van wie er 77 slaagden.", "level 120 count", "level 77 count"),
    Case(
      "Van de 120 scholen sloten er in 2023 ruim 30.", "level 120 count, 2023",
      "level 30 count, just_over, 2023"),
    Case("Het aantal van 9.000 is gehaald.", "level 9000 count"),
    Case("Er kwamen in 2024 10.000 fte bij.", "change by 10000 fte, up, 2024"),
    Case(
      "Het aantal bedroeg 4.659, tegen 3.271 een jaar eerder.", "level 4659 count",
      "level 3271 count"),
    Case("Er voldoen 47 van 56 gemeenten.", "level 83.9286 percent"),
    Case("Er kwam er geen een op.", ),
    Case("Hij kwam er in hoofdstuk 3 op terug."),
  ]

  /// Numbers whose unit or noun stands before them.
  static let named = [
    Case("In 2020 bedroeg het aantal gesloopte woningen 9.870.", "level 9870 count, 2020"),
    Case("In 2021 was het aantal meldingen in Delft ruim 340.", "level 340 count, just_over, 2021"),
    Case("Eind 2022 telde de regeling 1.204.", "level 1204, 2022"),
    Case("In 2020 was het hoofdstuk 3."),
    Case("Een percentage tussen de 2 en 5 is goed.", "level 2…5 percent"),
    Case("Zij hanteren een percentage van 5.", "level 5 percent"),
    Case("Het percentage van ongeveer 12 klopt.", "level 12 percent, about"),
    Case("Een percentage van 12 scholen is raar.", "level 12 count"),
    Case("Van de winkels doen er 24 van de ruim 300 mee.", "level 8 percent"),
  ]

  /// Verbs whose parts stand apart, and particles that move by themselves.
  static let parted = [
    Case("De premie moet met 1 procent omhoog.", "change by 1 percent, up, target"),
    Case("Het tarief kan met 5% omlaag.", "change by 5 percent, down, hypothetical"),
    Case("De lasten mogen met € 5 miljoen omhoog en omlaag.", "change by 5000000 EUR, up"),
    Case("De premie bedroeg 5 procent en niet omhoog.", "level 5 percent"),
    Case("De accijns is met 5 cent omhoog gegaan.", "change by 0.05 EUR, up"),
    Case("De uitkering zal 2,5% omhoog moeten.", "change by 2.5 percent, up, forecast"),
    Case("De koopkracht gaat er 1 procent op achteruit.", "change by 1 percent, down"),
    Case(
      "Het aantal nam toe met 16.000 tot 675.000 mensen.",
      "change → 675000 count by 16000 count, up"),
    Case(
      "De schuld liep op met 3 miljard tot 410 miljard euro.",
      "change → 410000000000 EUR by 3000000000 EUR, up"),
    Case("Het personeel groeide met 40 tot 60 mensen.", "change by 40…60 count, up"),
    Case("De kosten stijgen met 4 tot 70 miljoen euro.", "change by 4000000…70000000 EUR, up"),
    Case("De prijs stijgt met 5 tot 60 euro.", "change by 5…60 EUR, up"),
    Case("Het bureau nam 24.000 examens af.", "level 24000 count"),
    Case("De uitval nam 12 procent af.", "change by 12 percent, down"),
    Case("De zorgkosten zijn 4,1 procent omhooggegaan.", "change by 4.1 percent, up"),
    Case(
      "Men dacht dat de koopkracht 2% omhoog zou gaan.", "change by 2 percent, up, hypothetical"),
    Case(
      "Men eist dat de prijs met 3 euro omlaag wordt gebracht.", "change by 3 EUR, down, target"),
    Case("Hij zei dat er 40 mensen terug zouden komen.", "level 40 count, hypothetical"),
    Case("De cijfers liggen tussen 5,5 en 6,5.", "level 5.5…6.5"),
    Case("Het huis ligt tussen 7 en 9.", ),
    Case("De snelheid moet omlaag naar 80 km/u.", "change → 80 km/h, down, target"),
    Case("Het ziekenhuis nam 4.000 patiënten op.", "level 4000 count"),
    Case("Volgend jaar komen er 90 plekken bij in de opvang.", "change by 90 count, up, target"),
    Case("Er kwamen 80 klachten bij over de opvang.", "change by 80 count, up"),
    Case("De stad moet bij de rechter en tot 90% komen.", "level 90 percent, at_most, target"),
    Case("Het fonds kan de schade met 30% beperken.", "change by 30 percent, down, hypothetical"),
    Case("In 2020 bleef de hinder beperkt."),
    Case("We beperken de hinder met 6%.", "change by 6 percent, down, target"),
    Case(
      "Strengere regels drukten de kosten met 4 procent, van 50 naar 48 miljoen euro.",
      "change 50000000 → 48000000 EUR by 4 percent, down"),
    Case(
      "Het tekort was € 2 miljoen, ofwel 8%, hoger dan geraamd.",
      "difference by 2000000 EUR, up", "difference by 8 percent, up"),
    Case("Het aantal lessen (12%) is lager dan in Assen.", "level 12 percent"),
    Case(
      "De huur liep op, van 3% in 2021 naar 4% in 2022, met 60% van de huizen in Assen.",
      "change 3 → 4 percent, up, 2021…2022", "level 60 percent, 2022"),
    Case(
      "De huur daalde van 12% naar 9%, met 3 procentpunt.",
      "change 12 → 9 percent by 3 percentage_point, down"),
    Case("Een straf tot 12 jaar is zwaar.", "level 12 year, at_most"),
    Case(
      "De wachttijd is met 3 weken ingekort tot 9 weken.", "change → 9 week by 3 week, down"),
    Case(
      "De stad wil het tarief van 21% verlagen naar 19.", "change 21 → 19 percent, down, target"),
    Case("De opbrengst bleef € 2 miljoen onder de raming.", "difference by 2000000 EUR, down"),
    Case("De uitgaven bleven 5% onder het doel.", "difference by 5 percent, down"),
    Case("Het quotum blijft in eerste instantie op maximaal 500.", "level 500, at_most"),
    Case("De grootte is 39,24 – 36,61."),
    Case("Tussen 1999 en nu steeg de omzet met 5%.", "change by 5 percent, up, 1999…"),
    Case(
      "De huizen gingen voor gemiddeld 4% boven de vraagprijs weg.", "difference by 4 percent, up"),
    Case("Jongeren krijgen een straf tot 12 jaar.", "level 12 year, at_most"),
    Case("Kinderen tot twaalf jaar reizen gratis."),
    Case("Het personeel groeide met 20 tot 300 mensen.", "change → 300 count by 20 count, up"),
    Case("Ruim twee- derde is geslaagd.", "level 66.6667 percent, just_over"),
    Case(
      "De dienst nam minder besluiten dan voorzien — ongeveer 1 910 in plaats van de verwachte 3 340.",
      "level 1910 count, about", "level 3340 count, forecast"),
    Case("De bezetting daalde met 400 bedden tot 3.100.", "change → 3100 count by 400 count, down"),
    Case(
      "De huren namen toe met 4% in Assen, 5% in Emmen en 6% in Goor.", "change by 4 percent, up",
      "change by 5 percent, up", "change by 6 percent, up"),
    Case(
      "Er was een groei van 3% in de bouw en 5% in de zorg.", "change by 3 percent, up",
      "change by 5 percent, up"),
    Case("In het besluit van 2015 burgers te betrekken naar 2030 toe."),
    Case(
      "De huren namen toe met 4% in Assen, 5% staat leeg.", "change by 4 percent, up",
      "level 5 percent"),
    Case(
      "Mannen gingen er 2% op vooruit, vrouwen 3%.", "change by 2 percent, up",
      "change by 3 percent, up"),
    Case("De leeftijdsgroep 65 tot 75 jaar groeide met 4%.", "change by 4 percent, up"),
    Case(
      "Het aantal klachten steeg naar 1.400, tegen 1.250 in 2019.", "change → 1400 count, up",
      "level 1250 count, 2019"),
    Case(
      "Het verlies is gehalveerd: van 8 miljoen naar 4 miljoen euro.",
      "change 8000000 → 4000000 EUR by 50 percent, down"),
    Case(
      "De raad kreeg 340 bezwaren, waarvan er 120 gegrond waren.", "level 340 count",
      "level 120 count"),
    Case("Dat is 12% meer dan tien jaar terug.", "change by 12 percent, up"),
    Case("Na een daling in 2020 (-8 procent) kwam herstel.", "change by 8 percent, down, 2020"),
    Case("De stijging van de btw (21%) is oneerlijk.", "level 21 percent"),
    Case("De norm is met een factor drie overschreden.", "difference by 3 factor, up"),
    Case("Het museum trok van 1998 tot 2004 veel publiek.", ),
    Case("In de Kerkstraat 14 werken de leraren.", ),
    Case(
      "Zij besloot om het budget op te hogen met € 2 miljard.",
      "change by 2000000000 EUR, up, target"),
    Case("De uitstoot moet met 5% terug worden gebracht.", "change by 5 percent, down, target"),
    Case("De premie is met 5% omlaag gebracht.", "change by 5 percent, down"),
    Case("De kosten stegen met een factor 6.", "change by 6 factor, up"),
    Case("De schade is met een factor 2,5 afgenomen.", "change by 2.5 factor, down"),
    Case("De omvang is verdriedubbeld.", "change by 3 factor, up"),
    Case("Zij krijgen 600 miljoen structureel minder.", "change by 600000000 EUR, down"),
    Case("Nu krijgen 50 scholen meer ruimte.", "level 50 count"),
  ]

  static let ages = [
    Case("De gemiddelde leeftijd is 43,5 jaar.", "level 43.5 year"),
    Case("De leeftijd van docenten was in 2023 44,2 jaar.", "level 44.2 year, 2023"),
    Case("Het aantal werklozen onder de 25 jaar nam toe."),
    Case("Mensen die ouder zijn dan 55 jaar."),
    Case("Inwoners van 4 jaar en ouder doen mee."),
    // A length of time that compares, and an age that does.
    Case("De levensverwachting is 82 jaar en hoger dan in 2019.", "level 82 year"),
    Case("De wachttijd is 2 jaar en hoger dan in 2019.", "level 2 year"),
    Case("De gevangenisstraf bedraagt vier jaar of meer.", "level 4 year, at_least"),
    Case("De gemiddelde looptijd is 12 jaar of korter.", "level 12 year, at_most"),
    Case("De man is 52 jaar en ouder dan zijn vrouw.", "level 52 year"),
  ]

  static let changes = [
    Case("Het aantal steeg met 15% tot 3.226.", "change → 3226 count by 15 percent, up"),
    Case(
      "De werkloosheid steeg van 3,5% in 2022 naar 3,9% in 2025, een stijging van 0,4 procentpunt.",
      "change 3.5 → 3.9 percent by 0.4 percentage_point, up, 2022…2025"),
    Case(
      "De kosten stegen met € 661 miljoen, van € 5.084 miljoen in 2017 naar € 5.745 miljoen in 2018.",
      "change 5084000000 → 5745000000 EUR by 661000000 EUR, up, 2017…2018"),
    Case(
      "Het aantal steeg van 3.000 naar 3.300 (+10%).",
      "change 3000 → 3300 count by 10 percent, up"),
    // The second movement is of something else, or goes the other way.
    Case(
      "De export steeg van 5% naar 6%, de import daalde met 2 procentpunt.",
      "change 5 → 6 percent, up", "change by 2 percentage_point, down"),
    Case(
      "De emissiereducties van respectievelijk 10-15%, 26% en 50% zijn haalbaar.",
      "change by 10…15 percent, down, hypothetical", "change by 26 percent, down, hypothetical",
      "change by 50 percent, down, hypothetical"),
  ]

  /// Sizes in a bracket behind what they are of.
  static let bracketed = [
    Case("Het aantal leden (45.210 in 2019) is hoog.", "level 45210 count, 2019"),
    Case(
      "Het aantal leden (45.210 in 2019 en 46.100 in 2020) groeit.", "level 45210 count, 2019",
      "level 46100 count, 2020"),
    Case("Het aantal zzp'ers (1,2 miljoen in 2023) is hoog.", "level 1200000 count, 2023"),
    Case(
      "Het aantal leerlingen in het vwo (12,4 duizend) is laag.", "level 12400 count"),
    Case("Het aantal scholen (3) is klein."),
    // The same at another time, in the unit and scale of the size before the bracket.
    Case(
      "De uitstoot bedroeg 13,4 kiloton CO2 (21,7 in 2016).", "level 13400 t", "level 21700 t, 2016"
    ),
    Case(
      "De omzet was € 620 miljoen (593 in 2017).", "level 620000000 EUR",
      "level 593000000 EUR, 2017"),
    Case(
      "De omzet was € 620 miljoen (593 miljoen in 2017).", "level 620000000 EUR",
      "level 593000000 EUR, 2017"),
    Case("Er waren 120 scholen (130 in 2019).", "level 120 count", "level 130 count, 2019"),
    Case("Het verzuim was 4,1% (3).", "level 4.1 percent"),
    Case("De uitgaven voor het aantal leden (€ 45.210) zijn laag.", "level 45210 EUR"),
    Case("De omzet steeg (+5,7%) door de groei.", "change by 5.7 percent, up"),
    Case(
      "De omzet steeg naar € 19 miljard (+5,7%).", "change → 19000000000 EUR by 5.7 percent, up"),
    Case("De winst daalde (-3% tot € 4 miljoen).", "change → 4000000 EUR by 3 percent, down"),
    Case("De winst daalde (3% van de omzet).", "level 3 percent"),
  ]

  /// Signs in words before both ends.
  static let signs = [
    Case("De groei loopt van min 1,6 tot plus 2,6 procent.", "level -1.6…2.6 percent"),
    Case("Het aandeel is min 5 tot max 10 procent.", "level 5…10 percent"),
    Case("De groei lag tussen min 1,6 en plus 2,6 procent.", "level -1.6…2.6 percent"),
    Case("Het effect ligt tussen -3 en -5 procent.", "level -5…-3 percent"),
    Case("De koopkracht verandert met -0,5 tot +1,2 procent.", "level -0.5…1.2 percent"),
    Case("Het was koud (-3 tot -5 graden).", "level -5…-3 Cel"),
    Case("Het varieert van min 5 tot min 2 graden.", "level -5…-2 Cel"),
    Case("De prijs gaat van min 2 procent naar plus 3 procent.", "change -2 → 3 percent, up"),
    Case("Dat duurt min. 3 tot 5 jaar.", "level 3…5 year"),
  ]

  static let bounds = [
    Case("De werkloosheid komt niet boven de 4%.", "level 4 percent, at_most"),
    Case("Het aandeel daalt niet onder de 30%.", "level 30 percent, at_least"),
    Case("Het aandeel zakte onder de 30%.", "change → 30 percent, down, less_than"),
    Case("De huur is niet hoger geworden dan 900 euro.", "level 900 EUR, at_most"),
    Case("Subsidies die kleiner zijn dan € 1 miljoen.", "level 1000000 EUR, less_than"),
    Case("Het aandeel is minimaal 48% en maximaal 56%.", "level 48…56 percent"),
    Case("De kosten zijn niet gestegen met 5%.", "change by 5 percent, up, negated"),
    Case(
      "Er waren drie landen meer dan 100 verdragen rijk.", "level 3 count",
      "level 100 count, more_than"),
  ]

  static let paired = [
    Case(
      "In 2022 en 2023 was het respectievelijk € 3 miljoen en € 4 miljoen.",
      "level 3000000 EUR, 2022", "level 4000000 EUR, 2023"),
    Case(
      "In 2023 en 2024 waren er respectievelijk 120 en 140 meldingen.", "level 120 count, 2023",
      "level 140 count, 2024"),
    Case(
      "De economie groeide met 1,2 en 1,5 procent in respectievelijk 2023 en 2024.",
      "change by 1.2 percent, up, 2023", "change by 1.5 percent, up, 2024"),
    // Two years and sizes that are no row.
    Case(
      "Wie de doelen voor 2019 respectievelijk 2024 mist, betaalt € 1 miljoen en ten hoogste € 9 miljoen.",
      "level 1000000 EUR, 2024",
      "level 9000000 EUR, at_most, 2024"),
  ]

  /// Sizes that stand beside others in one sentence, each with its own unit, time and sense.
  static let neighbours = [
    Case(
      "In 2026 is er een groei van 1,5 procent en een inflatie van 2,1 procent.",
      "change by 1.5 percent, up, 2026", "level 2.1 percent, 2026"),
    Case(
      "Er is een daling van 3% in de handel en van 5% in de industrie.",
      "change by 3 percent, down",
      "change by 5 percent, down"),
    Case(
      "De lasten groeiden sterk: van 2 miljard in 2016 tot 5 miljard in 2024.",
      "change 2000000000 → 5000000000 EUR, up, 2016…2024"),
    Case("De korting geldt: van 10 tot 20 procent.", "level 10…20 percent"),
    Case(
      "De schuld daalt van 48% bbp in 2024 via 47% in 2025 tot 45% bbp in 2026.",
      "change 48 → 45 percent, down, 2024…2026", "level 47 percent, 2025"),
    Case(
      "Er kwamen 8.000 banen bij, drie keer zoveel als in 2021.", "change by 8000 count, up",
      "change by 3 factor, up, 2021…"),
    Case(
      "Er waren 2,1 miljoen patiënten, 5% meer dan het jaar ervoor (2 miljoen).",
      "level 2100000 count", "change by 5 percent, up", "level 2000000 count"),
    Case(
      "Van de winkels hebben 7 van de 10 minder dan vijf werknemers.", "level 70 percent",
      "level 5 count, less_than"),
    Case(
      "Er waren 2.400 plaatsen, tegen 1.900 begin 2021.", "level 2400 count",
      "level 1900 count, 2021"),
    Case(
      "Het aantal deelnemers steeg met 900 tot 45.200.", "change → 45200 count by 900 count, up"),
    Case("Het aantal deelnemers stijgt met 900 tot 1.200.", "change by 900…1200 count, up"),
    Case("Er kwamen groepen met 20 tot 250 leden.", "level 20…250 count"),
    Case(
      "In 2012 was het 10%, nu is het 14%.", "level 10 percent, 2012", "level 14 percent"),
    Case(
      "In schooljaar 2022-2023 waren er 300 lokalen, 20 minder dan in 2019-2020.",
      "level 300 count, 2022/2023", "change by 20 count, down, 2019/2020…2022/2023"),
    Case(
      "Het aantal daalde van 2.100 naar 1.690 geregistreerde gevallen.",
      "change 2100 → 1690 count, down"),
    Case(
      "Er is 7 miljoen voor, oplopend tot 9 miljoen in 2028.", "level 7000000 EUR",
      "change → 9000000 EUR, up, 2028"),
    Case(
      "De instroom lag in 2024 21 procent boven het niveau van 2019.",
      "change by 21 percent, up, 2019…2024"),
    Case("Het water staat 2 meter boven het niveau van de zee.", "difference by 2 m, up"),
    Case("De jongeren (15 tot 25 jaar) kregen 5%.", "level 5 percent"),
    Case("Dat duurt lang (3 tot 5 jaar).", "level 3…5 year"),
    Case(
      "Op de lange termijn (15 tot 20 jaar) kost het 5%.", "level 15…20 year", "level 5 percent"),
    Case(
      "Van de 340 gemeenten hebben 290 (85 procent) een plan.", "level 340 count",
      "level 290 count", "level 85 percent"),
    Case(
      "In 2020 was 5% ziek; een jaar eerder was dat 4% en in 2015 nog maar 3%.",
      "level 5 percent, 2020", "level 4 percent, 2019", "level 3 percent, 2015"),
    Case(
      "Nu is 5% ziek; een jaar eerder was dat 4% en in 2015 nog maar 3%.",
      "level 5 percent", "level 4 percent", "level 3 percent, 2015"),
    Case("De helft van de bedrijven verwacht groei.", "level 50 percent"),
    Case("De economie groeide vorig jaar 3,1 procent.", "change by 3.1 percent, up"),
    Case(
      "Het bbp, dat met 4,3 procent (in werkelijke prijzen) groeide, is hoog.",
      "change by 4.3 percent, up"),
    Case("Dat is een stijging van 62.000 in een jaar.", "change by 62000 count, up"),
    Case(
      "Het aantal kinderen waarvoor steun komt, steeg in 2018 naar 790.000.",
      "change → 790000 count, up, 2018"),
    Case("Vorig jaar ging daar € 20 miljard aan op.", "level 20000000000 EUR"),
    Case(
      "Het aantal steeg van 870.000 in 2008 naar 1,25 miljoen in 2013.",
      "change 870000 → 1250000 count, up, 2008…2013"),
    Case("Dan daalt dat percentage naar 7.", "change → 7 percent, down"),
    Case(
      "De kosten zijn € 3 miljard (4%) meer dan in 2018.", "change by 3000000000 EUR, up, 2018…",
      "change by 4 percent, up, 2018…"),
    Case("In 2019 waren er 21.400 ernstig gewonden.", "level 21400 count, 2019"),
    Case("Vorig jaar lag het percentage op 28.", "level 28 percent"),
    Case("Het percentage klagers is toegenomen van 11 naar 13.", "change 11 → 13 percent, up"),
    Case(
      "De politie telde in 2017 0,8 miljoen zaken en 1,2 miljoen in 2012.",
      "level 800000 count, 2017", "level 1200000 count, 2012"),
    Case(
      "De bereidheid daalde. Van 29 procent in 2012 tot 24 procent in 2017.",
      "change 29 → 24 percent, down, 2012…2017"),
    Case("Het aantal lag lager dan 2017.", ),
    Case(
      "De lasten zijn € 13 miljoen lager dan de begrotingsraming.",
      "difference by 13000000 EUR, down"),
    Case(
      "In 2018 vielen er 684 doden, minder dan in 2016, toen er 745 doden waren.",
      "level 684 count, 2018", "level 745 count, 2016"),
    Case(
      "In 2019 lag het aandeel lager (14 procent) dan in 2012 (20 procent).",
      "level 14 percent, 2019", "level 20 percent, 2012"),
    Case(
      "In 2017 lag het aandeel op 15 procent en in 2012 op 20 procent.", "level 15 percent, 2017",
      "level 20 percent, 2012"),
    Case("Van de burgers boven de vijftien jaar is 15 procent ziek.", "level 15 percent"),
    Case("Ruim 45 gemeenten willen meedoen.", "level 45 count, just_over"),
    Case("Wij willen 45 scholen bouwen.", "level 45 count, target"),
    Case("Het verbruik daalde van 1.500 naar 1.100 kuub.", "change 1500 → 1100 m3, down"),
  ]

  /// The end of a change before its start, a size beside an end, and what is no change of what went before.
  static let shapes = [
    Case("Het verzuim liep op tot 7,3%, van 6,8%.", "change 6.8 → 7.3 percent, up"),
    Case(
      "Het verzuim is in 2023 opgelopen tot 7%, van 6% in 2021.",
      "change 6 → 7 percent, up, 2021…2023"),
    Case(
      "Het verzuim liep op tot 7%, van 9% was sprake.", "change → 7 percent, up", "level 9 percent"),
    Case(
      "Het vermogen groeide met 4 GW tot 19 GW.", "change → 19 GW by 4 GW, up"),
    Case("Het vermogen groeide met 4 GW tot 5 GW.", "change by 4…5 GW, up"),
    Case("De premie daalt met 3 procent tot 5 procent.", "change by 3…5 percent, down"),
    Case(
      "Er was een overschot van 2%, een schuld die daalt naar 46%.", "level 2 percent",
      "change → 46 percent, down"),
    Case("Daarna groeide dat naar 44 meldingen.", "change → 44 count, up"),
    Case(
      "De huur van woningen stijgt met 4%, die van winkels met 7%.", "change by 4 percent, up",
      "change by 7 percent, up"),
    Case("De oorzaak is de groei van de stad en een boete van € 5 miljoen.", "level 5000000 EUR"),
    Case("Dat is een groei van de lonen en de prijzen van 3%.", "change by 3 percent, up"),
    Case(
      "De huur gaat van 36 naar 42 procent, een verhoging van 6 procentpunt.",
      "change 36 → 42 percent by 6 percentage_point, up"),
    Case("De prijs gaat met € 1 per dag omhoog, tot € 24.", "change → 24 EUR by 1 EUR per day, up"),
    Case(
      "In 2023 verdubbelde het aantal klachten, tot 11.860.",
      "change → 11860 count by 2 factor, up, 2023"),
    Case("Een gezin is € 9 meer kwijt dan nu.", "change by 9 EUR, up"),
    Case(
      "De omzet was hoog (6.801 in 2025, +6% ten opzichte van 2024).",
      "change by 6 percent, up, 2024…2025"),
    Case(
      "Het aantal is toegenomen (+ 4,9%, 12.897 in 2025).", "change by 4.9 percent, up, 2025",
      "level 12897 count, 2025"),
    Case("Dat geeft een besparing van 34 euro.", "level 34 EUR"),
    Case("Dat geeft een besparing van 34%.", "change by 34 percent, down"),
    Case("Dat is € 640.000 minder instroom.", "change by 640000 EUR, down"),
    Case(
      "Het aantal zieken steeg van 580.000 tot 710.000.", "change 580000 → 710000 count, up"),
    Case("Door de crisis zijn de prijzen 3% hoger.", "change by 3 percent, up"),
    Case("Bij jongens lag dat 3 procentpunt lager.", "difference by 3 percentage_point, down"),
    Case("In 2023 lag dat 3 procentpunt lager.", "change by 3 percentage_point, down, 2023"),
  ]

  /// Denominators that stand elsewhere than right behind their size.
  static let rates = [
    Case("Per spoor werd 823 miljoen ton vervoerd.", "level 823000000 t"),
    Case(
      "Per leerling is € 500 beschikbaar, in totaal € 3 miljoen.", "level 500 EUR per pupil",
      "level 3000000 EUR"),
    Case("Er zijn 29 meldingen die per dag komen.", "level 29 count"),
    Case("Er zijn 40 landen met uitstoot per inwoner.", "level 40 count"),
    Case("Per leerling is € 500 beschikbaar.", "level 500 EUR per pupil"),
    Case("De kosten per traject bedroegen € 4.310.", "level 4310 EUR per traject"),
    Case("Er gaat jaarlijks € 41 miljoen naartoe.", "level 41000000 EUR per year"),
    Case("De uitstoot daalt elk jaar met 11 procent.", "change by 11 percent per year, down"),
    Case(
      "Het tarief is respectievelijk € 2 en € 3 per maand.", "level 2 EUR per month",
      "level 3 EUR per month"),
    Case("Er zijn 29 meldingen van overlast door honden per dag.", "level 29 count per day"),
    Case("De opslag was 138 kg N ha-1.", "level 138 kg per ha"),
    Case("Het gehalte daalde naar 12 mg l-1.", "change → 12 mg/L, down"),
    Case("De huur ligt op €700-€1000.", "level 700…1000 EUR"),
    Case("De lasten zijn per saldo € 5 miljoen.", "level 5000000 EUR"),
    Case("De verdeling per gemeente is onderzocht voor € 5 miljoen.", "level 5000000 EUR"),
    Case("Per 1 januari 2024 is € 5 miljoen beschikbaar.", "level 5000000 EUR, 2024-01-01"),
  ]

  /// Numbers without unit that what stands around them makes a size, and those that it does not.
  static let bare = [
    Case(
      "Het aantal klachten bleef achter (418 tegenover 530 in 2021).", "level 418 count",
      "level 530 count, 2021"),
    Case(
      "Er zijn 63 subsidies verleend, tegen 88 in 2022.", "level 63 count", "level 88 count, 2022"),
    Case(
      "De school telt 340 leerlingen, vergeleken met 280 in 2019.", "level 340 count",
      "level 280 count, 2019"),
    Case("De raad stemde voor, vijf tegen 3.", ),
    Case(
      "De ratio daalde van 8,6 in 2013 naar 2,9 in 2022 en 3,1 in 2023.",
      "change 8.6 → 2.9, down, 2013…2022", "level 3.1, 2023"),
    Case("Een score van 7,4 is hoog.", "level 7.4"),
    Case("Een school van 7,4 is hoog.", ),
    Case(
      "Niet 0,7 maar 0,4 procent is bereikt.", "level 0.7 percent, negated", "level 0.4 percent"),
    Case("Er zijn 47 ‘rode vlaggen’ gezien.", "level 47 count"),
    Case("Pijler 3 ‘sterke scholen’ begint.", ),
    Case("De huur steeg met 3%, zie de brief van 2019 (35.300).", "change by 3 percent, up, 2019"),
    Case("Dat is artikel 47 ‘Vlaggen’ van de wet.", ),
    Case("Er zijn 1.412¹ scholen.", "level 1412 count"),
    Case(
      "Dat is 10 procent meer dan in 2019 (5.543).", "change by 10 percent, up, 2019…",
      "level 5543 count, 2019"),
    Case("Het aantal plaatsen – 8.864 in 2024 – is groot.", "level 8864 count, 2024"),
    Case(
      "Er waren 5.756 vragen, waarvan 2707 voor scholen en 3049 voor ouders.", "level 5756 count",
      "level 2707 count", "level 3049 count"),
    Case("Het aantal doden bleef met 137 vrijwel gelijk.", "level 137 count"),
    Case("Hij bleef met 137 anderen achter.", "level 137 count"),
    Case("Zij waarderen het vervoer met een 7,9.", "level 7.9"),
    Case("De tevredenheid van 7 op een schaal van tien is hoog.", "level 7"),
    Case("Het kost € 5 voor een 7,9 meter lange balk.", "level 5 EUR", "level 7.9 m"),
    Case("Het was geen 15, maar 11 procent.", "level 15 percent, negated", "level 11 percent"),
    Case("Het gaat om kinderen in de leeftijd tussen 3 maanden en 3 jaar.", ),
    Case("De wachttijd ligt tussen 3 jaar en 5 jaar.", "level 3…5 year"),
    Case("Er zijn 10³ scholen.", ),
    Case("De prijs is anderhalf keer zo hoog als begroot.", "difference by 1.5 factor, up"),
    Case("Hij komt anderhalf keer per week.", ),
  ]

  @Test(
    arguments: bare + shapes + rates + counts + named + parted + ages + changes + bracketed + signs
      + bounds + paired
      + neighbours)
  func isRead(_ each: Case) {
    #expect(RuleTests.figures(each.text).map(\.summary) == each.figures)
  }
}

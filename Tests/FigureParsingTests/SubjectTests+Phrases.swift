// SPDX-License-Identifier: EUPL-1.2

/// Where the phrase that is measured begins and ends, and what is none.
extension SubjectTests {
  static let loose = [
    // Adverbs and predicates are no subject.
    Case(
      "Voor de herstelwerken van de brug is eenmalig 3 miljoen euro beschikbaar.",
      "de herstelwerken van de brug"),
    Case(
      "Voor het onderzoek naar bodemdaling is tijdelijk € 2 miljoen beschikbaar.",
      "het onderzoek naar bodemdaling"),
    Case(
      "De 4.200 huurders die een brief kregen, dat komt concreet neer op 7 procent van de bewoners.",
      "huurders", "de bewoners"),
    Case("Voor scholen is onmiddellijk € 12 miljoen vrijgemaakt.", "scholen"),
    Case("Het museum krijgt postuum € 3.000.", "Het museum"),
    Case(
      "Op 1 maart waren er 310 boswachters in regio II actief (280 fte).",
      "boswachters in regio II", "boswachters in regio II"),
    Case("Het tekort komt dit jaar volgens de prognose op 0,8 procent.", "Het tekort"),
    Case("De instroom komt volgend jaar naar verwachting op 1.200 studenten.", "studenten"),
    Case(
      "Aan bouwleges is € 40.000 minder ontvangen dan geraamd, omdat er minder aanvragen kwamen.",
      "bouwleges"),
    Case("Aan parkeerboetes is 12% meer ontvangen dan begroot.", "parkeerboetes"),
    Case(
      "De opslag was bij de proefbedrijven (60 ton C ha-1) lager dan bij de andere groep (80 ton C ha-1).",
      "De opslag", "de andere groep"),
    // A bare noun behind a verb that says something is one.
    Case("In 2022 kostte onderwijs € 46 miljard.", "onderwijs"),
    Case("In Delft bedraagt leegstand 5%.", "leegstand"),
    Case("Volgens het CBS steeg werkloosheid met 3%.", "werkloosheid"),
  ]

  static let edges = [
    // What belongs to a phrase, and what does not.
    Case(
      "Vorig jaar steeg het aantal huurders met een schuld van 12 naar 15 procent.",
      "het aantal huurders met een schuld"),
    Case("De raad verhoogt de subsidie met een bedrag van € 5 miljoen.", "de subsidie"),
    Case(
      "Het aantal gemeenten met een tekort van meer dan 3 miljoen euro bedroeg 48.", "een tekort",
      "Het aantal gemeenten met een tekort van meer dan 3 miljoen euro"),
    Case(
      "Scholen met een overschot van 5 procent kregen € 40.000.", "een overschot",
      "Scholen met een overschot van 5 procent"),
    Case(
      "De uitstoot van CO2, methaan en lachgas daalde met 8%.",
      "De uitstoot van CO2, methaan en lachgas"),
    Case(
      "Er gaat € 30 miljoen naar onderwijs, cultuur en de wetenschap.",
      "onderwijs, cultuur en de wetenschap"),
    Case(
      "Het kabinet trekt 2 miljard euro uit voor dijken, natuur en de wegen.",
      "dijken, natuur en de wegen"),
    Case(
      "De huur steeg met 3%, de premie daalde met 2% en het loon bleef gelijk.", "De huur",
      "de premie"),
    Case(
      "De tarieven voor gas, water en warmte stijgen met 7%.",
      "De tarieven voor gas, water en warmte"),
    Case(
      "Ruim 40% van de inwoners van 65 jaar en ouder woont alleen.",
      "de inwoners van 65 jaar en ouder"),
    Case(
      "Er zijn 80.000 jongeren van 12 tot 18 jaar met een bijbaan.", "jongeren van 12 tot 18 jaar"),
    Case(
      "In de regio wonen 5.600 mensen met dementie van 70 jaar en ouder.",
      "mensen met dementie van 70 jaar en ouder"),
    Case("De inflatie (HICP) kwam in mei uit op 2,1 procent.", "De inflatie (HICP)"),
    Case("De basisregistratie (BRP) kostte € 3 miljoen.", "De basisregistratie (BRP)"),
    Case(
      "De prijs per vierkante meter grond is met 9% gestegen.", "De prijs per vierkante meter grond"
    ),
    Case("De kosten per inwoner bedroegen € 310.", "De kosten"),
    Case("De lasten per 1 juli bedroegen € 310.", "De lasten"),
    Case("De kosten per jaar zijn € 310.", "De kosten"),
    Case("Het aantal agenten in klasse IV daalde met 4%.", "Het aantal agenten in klasse IV"),
    Case("De bezetting in fase B was 88%.", "De bezetting in fase B"),
    Case(
      "De reactietijd bij code 2-ritten in Zwolle was 14 minuten.",
      "De reactietijd bij code 2-ritten in Zwolle"),
    Case(
      "Er waren 300 monteurs in zone III werkzaam (210 fte).", "monteurs in zone III",
      "monteurs in zone III"),
    Case(
      "Als onderdeel van de geplande bezuiniging op cultuur (€ 4 miljoen) sluit het museum.",
      "de geplande bezuiniging op cultuur"),
    Case(
      "De begroting kent een tekort van 2,1% bbp in 2023 en een financieringssaldo van -0,4% bbp.",
      "een tekort", "een financieringssaldo"),
    Case("Voor volgend jaar wordt een tekort verwacht van 1,3 procent.", "een tekort"),
    Case("Voor 2026 is een overschot geraamd van 0,4 procent.", "een overschot"),
    Case(
      "De solvabiliteit daalt, zodat het kengetal schuldquote uitkomt op 90%.",
      "het kengetal schuldquote"),
    Case(
      "De meevaller komt door een late betaling over 2021 van de provincie (€ 90.000).",
      "een late betaling over 2021 van de provincie"),
    Case(
      "Het nadeel volgt uit een herziene afrekening over 2020 van het waterschap (€ 1,2 miljoen).",
      "een herziene afrekening over 2020 van het waterschap"),
    Case("Sinds de wijziging in 2018 is dat tarief met 4% gedaald.", "dat tarief"),
    Case("Nu de stad krimpt, wordt die post met € 3 miljoen verlaagd.", "die post"),
    Case("Het gevolg is dat inflatie met 5% stijgt.", "inflatie"),
    Case("Uit de cijfers blijkt dat huren met 5% stegen.", "huren"),
    Case(
      "De heffing op papier stijgt met 3 cent, terwijl die op plastic met 6 cent daalt.",
      "De heffing op papier", "De heffing op plastic"),
    Case("In die jaren waren er 4.300 mensen aan het werk in de haven.", "mensen"),
    Case("Er waren 250 vrijwilligers aan de slag.", "vrijwilligers"),
    Case("Aan onderhoud wordt € 2 miljoen meer uitgegeven dan voorzien.", "onderhoud"),
    Case("Aan de brug is 10% minder besteed dan de raming.", "de brug"),
  ]

  static let compared = [
    // Two sizes in a bracket are of the two things compared.
    Case(
      "Er zijn iets meer mannelijke dan vrouwelijke docenten (54% versus 46%).",
      "mannelijke docenten", "vrouwelijke docenten"),
    Case(
      "Er waren meer landelijke dan stedelijke kiezers (61% tegenover 39%).", "landelijke kiezers",
      "stedelijke kiezers"),
    Case(
      "Leerlingen op het platteland reizen langer dan leerlingen in de stad (42 respectievelijk 18 minuten).",
      "Leerlingen op het platteland", "leerlingen in de stad"),
    Case(
      "Oudere werknemers verzuimen vaker dan jonge collega's (6,1% tegenover 4,4%).",
      "Oudere werknemers", "jonge collega's"),
    Case(
      "De kosten zijn hoger dan begroot (€ 5 miljoen tegenover € 4 miljoen).", "De kosten",
      "De kosten"),
  ]

  static let governing = [
    // The phrase that governs the size, and not the nearest.
    Case(
      "De zorguitgaven zullen in 2060 uitkomen op 18% van het bbp, tegenover 10,1% in 2021.",
      "De zorguitgaven", "De zorguitgaven"),
    Case(
      "De staatsschuld zal, als er niets gebeurt, in 2040 oplopen tot 70% van het bbp.",
      "De staatsschuld"),
    Case("Huisartsen verhogen per 1 januari de tarieven met gemiddeld 3 procent.", "de tarieven"),
    Case("Per 1 januari verhogen huisartsen de tarieven met gemiddeld 3 procent.", "de tarieven"),
    Case("Vanaf mei verlaagt de gemeente de leges met 5 procent.", "de leges"),
    Case("De provincies verhogen volgend jaar fors de opcenten met 4%.", "de opcenten"),
    Case(
      "Deelnemers aan de cursus vonden vaker werk: na twee jaar had 60% een baan.",
      "Deelnemers aan de cursus"),
    Case("Onder huurders is dat zelfs 40%.", "huurders"),
    Case(
      "Een kwart van de boeren stopt; onder jonge boeren is dat 9%.", "de boeren", "jonge boeren"),
    Case(
      "Van de bezoekers komt 30% met de auto, voor ouderen is dat 55%.", "de bezoekers", "ouderen"),
    Case(
      "De kosten stijgen door een nieuw dak à € 40.000 en een lift ad € 60.000.", "een nieuw dak",
      "een lift"),
    Case(
      "Gemeenten hebben 12 miljard euro aan kosten begroot, 5,8 procent meer dan in 2023.",
      "kosten", "kosten"),
    Case("Ook de boete gaat omhoog: van 200 naar 300 euro.", "de boete"),
    Case("De minimumleeftijd gaat omlaag: van 21 naar 18 jaar.", "De minimumleeftijd"),
    Case("Het kabinet gaat uit van een economische groei van 2 procent.", "een economische groei"),
    Case("Dat is minder dan de daling van 3 procent die het CPB meldde.", "de daling"),
    Case(
      "Het rapport haalt de doelen van maximaal 300 doden en minimaal 20 agenten niet.", "doden",
      "agenten"),
    Case("Elke school krijgt hulp, en over vier jaar is het tekort gehalveerd.", "het tekort"),
    Case(
      "Als er wordt gesproeid, is de opbrengst van de akkers 20% hoger.",
      "de opbrengst van de akkers"),
    Case(
      "Wanneer het water bovengronds wordt afgevoerd is de schade van de boeren 20% hoger.",
      "de schade van de boeren"),
    Case("In 2017 is in Nederland zo'n 3 miljoen ton zand gewonnen.", "zand"),
    Case(
      "In het mbo daalde de uitval, in het hbo ligt de stijging wat hoger met 4 procent.",
      "de stijging"),
    Case("Bij ongewijzigd beleid is dat 5 procent.", nil),
    Case("De raad heeft, omdat het moest, de leges verhoogd met 4%.", "de leges"),
    Case("In 2024 verhoogde de provincie de opcenten met 2%.", "de opcenten"),
    Case("Daarom verlaagt het waterschap dit jaar de heffing met € 12.", "de heffing"),
    Case("Vanaf 2025 stijgt de pacht van de grond met 3%.", "de pacht van de grond"),
    Case("In 2025 verhogen we de toelage met € 20.", "de toelage"),
    Case("De stijging van de huren verlaagt de koopkracht met 1%.", "de koopkracht"),
    Case("Na de training had 35% een vaste baan.", nil),
    Case(
      "Van de jongens koos 30% een technische opleiding, van de meisjes 12%.", "de jongens",
      "de meisjes"),
    Case("De uitstoot van het schip was 3 kiloton CO2.", "De uitstoot van het schip"),
    Case("In de haven werd ruim 40.000 ton graan overgeslagen.", "graan"),
    Case("De raad houdt rekening met een stijging van de rente van 2 procent.", "de rente"),
    Case("De huur kent een stijging van 4 procent.", "De huur"),
    Case("De school heeft het doel van 900 plaatsen gehaald.", "plaatsen"),
    Case(
      "Er is, naast de subsidie, € 3 miljoen extra beschikbaar voor nieuwe fietspaden.",
      "nieuwe fietspaden"),
    Case("Het Rijk trekt dit jaar € 8 miljoen extra uit voor de nachttrein.", "de nachttrein"),
    Case(
      "Van de bijna 9.000 meldingen van overlast werd 12% binnen een dag afgehandeld.",
      "meldingen van overlast", "meldingen van overlast"),
    Case(
      "In 2017 waren er nog 25 ongevallen met een trekker, vorig jaar groeide dat naar 44 ongevallen.",
      "ongevallen met een trekker", "ongevallen met een trekker"),
    Case(
      "In 2017 waren er nog 25 ongevallen met een trekker, vorig jaar steeg dat naar 44.",
      "ongevallen met een trekker", "ongevallen met een trekker"),
    Case("De begroting laat een tekort zien van 1,4% bbp.", "een tekort"),
    // Rows, brackets and participles with their own words.
    Case(
      "De uitkomst ligt boven de door het bestuur vastgestelde ondergrens van 3,0.",
      "de door het bestuur vastgestelde ondergrens"),
    Case(
      "De kas kent een door het Rijk betaalde toelage van € 4 miljoen.",
      "een door het Rijk betaalde toelage"),
    Case(
      "Het aantal door de stad naar huurders gestuurde brieven was 900.",
      "Het aantal door de stad naar huurders gestuurde brieven"),
    Case(
      "Het aantal tot en met mei 2017 gemelde storingen bedroeg 1.361.",
      "Het aantal tot en met mei 2017 gemelde storingen"),
    Case(
      "Van 2019 tot 2023 was de uitval hoog, terwijl het aandeel stoppers in dezelfde periode van 6 naar 11 procent steeg.",
      "het aandeel stoppers"),
    Case("Niet 3 maar 4 procent van het inkomen gaat op aan zorg.", "het inkomen", "het inkomen"),
    Case("Ruim 40 procent en bijna 60 procent van de huizen zijn oud.", "de huizen", "de huizen"),
    Case("De lasten zijn € 9 miljoen (6%) lager dan geraamd.", "De lasten", "De lasten"),
    Case("Er waren 1.600 melkgeiten minder dan een jaar eerder (-7%).", "melkgeiten", "melkgeiten"),
    Case(
      "Het tekort aan zorg (75 fte in 2026 en 135 fte in 2031) blijft hoog.", "Het tekort aan zorg",
      "Het tekort aan zorg"),
    Case(
      "Jongens uit arme gezinnen zakken drie keer zo vaak als jongens uit rijke gezinnen (15% respectievelijk 5%).",
      "Jongens uit arme gezinnen", "Jongens uit arme gezinnen", "jongens uit rijke gezinnen"),
    Case("Met een bouwtempo van 300 huizen per jaar duurt het lang.", "een bouwtempo"),
    Case("De opgave van 30.000 woningen wordt niet gehaald.", "De opgave"),
    Case(
      "Het aantal verzoeken om een kaart bleef achter (41 tegenover 53 in 2021).",
      "Het aantal verzoeken", "Het aantal verzoeken"),
    Case("De kosten per leerling bedroegen € 4.310.", "De kosten"),
    Case("Een groep van 30 docenten begon.", "docenten"),
    Case("De raad staat voor 6% garant.", "De raad"),
    Case(
      "De export steeg met € 3 miljard, vooral naar Duitsland (+5%) en Spanje (+3%).", "De export",
      "Duitsland", "Spanje"),
    Case("In die jaren bleef dat cijfer steken op 4%.", "dat cijfer"),
    Case("De groei bedroeg in 2022 4% (2021: 3%).", "De groei", "De groei"),
  ]

  static let unseen = [
    // Wordings that were written without a look at what the parser does.
    Case("Het RIVM schat dat 1,3 miljoen Nederlanders langdurig klachten houden.", "Nederlanders"),
    Case(
      "Door de hogere rente lopen de rentelasten van het Rijk op met € 2,4 miljard in 2027.",
      "de rentelasten van het Rijk"),
    Case(
      "Met het amendement wordt het budget voor bibliotheken structureel met € 8 miljoen verhoogd.",
      "het budget voor bibliotheken"),
    Case(
      "De gemiddelde wachttijd voor een sociale huurwoning in de regio Utrecht bedroeg vorig jaar 11,4 jaar.",
      "De gemiddelde wachttijd voor een sociale huurwoning in de regio Utrecht"),
    Case(
      "Slechts 4 van de 25 veiligheidsregio's voldeden aan de opkomsttijden.", "veiligheidsregio's"),
    Case(
      "Voor de versterking van de rechtsstaat is € 154 miljoen gereserveerd, waarvan € 30 miljoen voor de sociale advocatuur.",
      "de versterking van de rechtsstaat", "de sociale advocatuur"),
    Case(
      "Het aandeel elektrische auto's in de nieuwverkoop steeg van 14% in 2019 naar 31% in 2023.",
      "Het aandeel elektrische auto's in de nieuwverkoop"),
    Case(
      "Uit het onderzoek blijkt dat 62% van de ondervraagde gemeenten een tekort verwacht op de jeugdzorg.",
      "de ondervraagde gemeenten"),
    Case(
      "De opbrengst van de toeristenbelasting valt € 1,1 miljoen lager uit dan begroot.",
      "De opbrengst van de toeristenbelasting"),
    Case(
      "In Nederland leven naar schatting 27.000 mensen met een verslaving aan opiaten.",
      "mensen met een verslaving aan opiaten"),
    Case("De uitkeringen worden per 1 juli met 3,1% geïndexeerd.", "De uitkeringen"),
    Case("Bovendien is het eigen risico de afgelopen jaren bevroren op € 385.", "het eigen risico"),
    Case(
      "Bedrijven met meer dan 250 werknemers zijn goed voor 38% van de werkgelegenheid.",
      "werknemers", "de werkgelegenheid"),
    Case("De huurtoeslag gaat met gemiddeld € 34 per maand omhoog.", "De huurtoeslag"),
    Case("Ruim een op de vijf leerlingen verlaat het vmbo zonder diploma.", "leerlingen"),
    Case(
      "Het dekkingspercentage van de afvalstoffenheffing komt daarmee uit op 96%.",
      "Het dekkingspercentage van de afvalstoffenheffing"),
    Case(
      "De provincie verwacht dat de vraag naar water in 2030 met 30% zal toenemen.",
      "de vraag naar water"),
    Case(
      "Het aantal faillissementen lag in het derde kwartaal 17 procent hoger dan een jaar eerder.",
      "Het aantal faillissementen"),
    Case(
      "De minister stelt voor de accijns op benzine te verlagen met 5,5 cent per liter.",
      "de accijns op benzine"),
    Case(
      "Aan het eind van 2023 stonden 6.700 kinderen op een wachtlijst voor jeugdhulp.", "kinderen"),
    Case(
      "Daarnaast komt er € 15 miljoen vrij voor het onderhoud van bruggen en viaducten.",
      "het onderhoud van bruggen en viaducten"),
    Case(
      "De algemene reserve neemt af van € 24,3 miljoen tot € 19,8 miljoen.", "De algemene reserve"),
    Case("Met 73 procent is de opkomst iets lager dan vier jaar geleden.", "de opkomst"),
    Case(
      "Volgens de inspectie is bij 18% van de instellingen de veiligheid onvoldoende.",
      "de instellingen"),
    Case(
      "Scholen in achterstandswijken krijgen gemiddeld € 720 per leerling extra.",
      "Scholen in achterstandswijken"),
    Case(
      "De uitstoot van fijnstof door het wegverkeer is sinds 2005 met twee derde afgenomen.",
      "De uitstoot van fijnstof door het wegverkeer"),
    Case("Wij willen het minimumloon in stappen verhogen naar 18 euro.", "het minimumloon"),
    Case(
      "Het totale vermogen van de pensioenfondsen was eind vorig jaar € 1.500 miljard, ofwel 160% van het bbp.",
      "Het totale vermogen van de pensioenfondsen", "Het totale vermogen van de pensioenfondsen"),
    Case(
      "Een gemiddeld huishouden is volgend jaar € 220 meer kwijt aan energie.",
      "Een gemiddeld huishouden"),
    Case("De subsidie bedraagt ten hoogste 40% van de subsidiabele kosten.", "De subsidie"),
    Case(
      "Het vertrouwen in de rechtspraak is met 71 procent het hoogst.",
      "Het vertrouwen in de rechtspraak"),
    Case(
      "Over de hele periode is de productiviteit met gemiddeld 0,7% per jaar gegroeid.",
      "de productiviteit"),
    Case(
      "Het lerarentekort in het basisonderwijs is opgelopen tot 9,7% van de werkgelegenheid.",
      "Het lerarentekort in het basisonderwijs"),
    Case("Bij de Belastingdienst werken momenteel 29.000 mensen.", "mensen"),
    Case("Zij betaalden gemiddeld 23 procent van hun inkomen aan huur.", "hun inkomen"),
    Case(
      "In 2030 moet 70% van alle elektriciteit uit hernieuwbare bronnen komen.",
      "alle elektriciteit"),
    Case(
      "Tegelijk daalde het aantal vacatures in de bouw met ruim 3.000 tot 22.400.",
      "het aantal vacatures in de bouw"),
    Case("De btw op logies gaat van 9 naar 21 procent.", "De btw op logies"),
    Case(
      "Het college heeft in 2024 een bedrag van € 350.000 uitgetrokken voor de aanpak van zwerfafval.",
      "de aanpak van zwerfafval"),
    Case(
      "Ten opzichte van de begroting is er een voordeel van € 2,6 miljoen op de post salarissen.",
      "een voordeel"),
    Case("Nederland telde op 1 januari 17,9 miljoen inwoners.", "inwoners"),
    Case("Per saldo resteert een structureel tekort van € 4 miljoen.", "een structureel tekort"),
    Case(
      "De kosten van de opvang, die door het Rijk worden vergoed, bedragen € 61 per plek per dag.",
      "De kosten van de opvang"),
    Case(
      "Het ziekteverzuim onder verzorgenden is met 8,2% nog altijd hoger dan het landelijk gemiddelde van 5,3%.",
      "Het ziekteverzuim onder verzorgenden", "het landelijk gemiddelde"),
    Case("Per spoor werd in 2023 41 miljoen ton vervoerd.", "Per spoor"),
    Case("Van de reizigers die in mei kwamen, had 49% een abonnement.", "de reizigers"),
    Case(
      "Van de steun was € 40 miljoen nodig, waarvan € 12 miljoen naar musea en € 8 miljoen naar theaters.",
      "de steun", "musea", "theaters"),
    Case("De vraag naar huurhuizen steeg met 12%.", "De vraag naar huurhuizen"),
    Case("De schade door storm bedroeg € 30 miljoen.", "De schade door storm"),
    Case("De huur gaat in tranches omhoog met € 40.", "De huur"),
    Case("Het landelijk gemiddelde van 4% is lager.", "Het landelijk gemiddelde"),
    Case("Voor de wegen is ineens 3 miljoen euro nodig, en ook de haven krijgt geld.", "de wegen"),
    // More of them.
    Case("De rekening is per eind 2021 begroot op € 7 miljoen.", "De rekening"),
    Case("Zij gaan zelf 40 plekken bieden.", "plekken"),
    Case("Na de telling resulteerde dat in 1,99%.", nil),
    Case("De toelage is doorbetaald voor € 3 miljoen.", "De toelage"),
    Case(
      "Uit een peiling onder 900 studenten blijkt dat 37% zich zorgen maakt.", "studenten",
      "studenten"),
    Case(
      "In het verslagjaar zijn 1.240 bezwaarschriften ingediend, waarvan 18% gegrond is verklaard.",
      "bezwaarschriften", "bezwaarschriften"),
    Case("Deze regeling kost naar verwachting € 7,5 miljoen per jaar.", "Deze regeling"),
    Case(
      "De doorlooptijd van een aanvraag is teruggebracht van 13 naar 8 weken.",
      "De doorlooptijd van een aanvraag"),
    Case(
      "Meer dan de helft van de respondenten is tevreden over de dienstverlening.",
      "de respondenten"),
    Case("Zo kreeg 23 procent van de cliënten binnen zes weken hulp.", "de cliënten"),
    Case("Hoewel het aantal aanvragen daalde, liepen de kosten op tot € 19 miljoen.", "de kosten"),
    Case(
      "De gemeente ontvangt van het Rijk een bijdrage van € 2,2 miljoen voor de opvang van Oekraïners.",
      "een bijdrage"),
    Case(
      "De leegstand van winkels bedraagt in Emmen 11,2% en in Assen 7,8%.",
      "De leegstand van winkels", "De leegstand van winkels"),
    Case("Gemiddeld werd per leerling € 9.300 uitgegeven.", "leerling"),
    Case(
      "Het tarief voor een paspoort stijgt daarmee van € 75,80 naar € 83,87.",
      "Het tarief voor een paspoort"),
    Case(
      "Voor huishoudens met een laag inkomen is de energierekening € 600 hoger.",
      "de energierekening"),
    Case(
      "Er is sprake van een overschrijding van € 800.000 op de kosten van inhuur.",
      "een overschrijding"),
    Case("De inhuur van externen nam toe tot 14% van de loonsom.", "De inhuur van externen"),
    Case("Hierdoor zijn 320 banen verloren gegaan.", "banen"),
    Case(
      "Het lage btw-tarief op sport kost de schatkist € 360 miljoen.",
      "Het lage btw-tarief op sport"),
    Case("De sector stoot jaarlijks 1,9 Mton CO2 uit.", "CO2"),
    Case(
      "Het eigen vermogen daalde in 2023 met € 1,3 miljoen tot € 6,4 miljoen.", "Het eigen vermogen"
    ),
    Case("Vier op de tien starters hebben hulp van hun ouders gehad.", "starters"),
    Case(
      "Met ingang van 2025 wordt de kinderopvangtoeslag verhoogd naar 96% van de kosten.",
      "de kinderopvangtoeslag"),
    Case("De Kamer heeft 1.500 miljoen euro extra vrijgemaakt voor Defensie.", "Defensie"),
    Case(
      "Binnen de jeugdzorg is het verzuim 7,4%, tegen 5,1% landelijk.", "het verzuim", "het verzuim"
    ),
    Case(
      "Het percentage vroegtijdig schoolverlaters kwam uit op 2,0.",
      "Het percentage vroegtijdig schoolverlaters"),
    Case(
      "Het saldo van baten en lasten komt uit op € 0,4 miljoen negatief.",
      "Het saldo van baten en lasten"),
    Case(
      "Hiervan is € 250.000 bestemd voor de inrichting van het plein.",
      "de inrichting van het plein"),
    Case(
      "De gemeenteraad besluit het krediet voor de sporthal met € 1,2 miljoen te verhogen.",
      "het krediet voor de sporthal"),
    Case("Ook de lasten voor ondernemers nemen toe: met 2,4%.", "de lasten voor ondernemers"),
    Case("Jaarlijks overlijden ruim 9.000 mensen aan de gevolgen van roken.", "mensen"),
    Case("Op deze manier wordt 12 hectare bos gekapt.", "bos"),
    Case("Tweeverdieners met kinderen gaan er 1,1% op vooruit.", "Tweeverdieners met kinderen"),
    Case("Alleenstaanden leveren daarentegen 0,3% koopkracht in.", "koopkracht"),
    Case("Van elke euro gaat 42 cent naar zorg.", "zorg"),
    Case("De omvang van de veestapel moet met 30% krimpen.", "De omvang van de veestapel"),
    Case(
      "Het totaal aantal verleende vergunningen bedroeg 412.",
      "Het totaal aantal verleende vergunningen"),
    Case(
      "Vorig jaar vertrokken 2.300 artsen, een kwart meer dan het jaar ervoor.", "artsen", "artsen"),
    Case("De Nederlandse bevolking groeide met 104.000 personen.", "De Nederlandse bevolking"),
    Case(
      "Sinds 2010 is het aandeel duurzame energie ruim verdrievoudigd.",
      "het aandeel duurzame energie"),
    Case("Wij verhogen de basisbeurs met € 100 per maand.", "de basisbeurs"),
    Case(
      "De vergrijzing kost de zorg in 2040 naar schatting € 11 miljard extra.", "De vergrijzing"),
    Case("Zij vragen € 4.500 subsidie aan voor een buurtfeest.", "subsidie"),
    // The whole that opens the clause, whatever follows the share.
    Case("Van de jongeren heeft 22 procent betaald werk.", "de jongeren"),
    Case(
      "Het aantal leerlingen in een groene richting daalde met 5%.",
      "Het aantal leerlingen in een groene richting"),
    Case("De uitgaven gaan richting € 5 miljard.", "De uitgaven"),
    // A noun with a complement says more than the whole.
    Case(
      "Van de scholieren volgde 21% onderwijs in het buitenland.", "onderwijs in het buitenland"),
    Case("Van de 1.200 klachten is 30 procent gegrond verklaard.", "klachten", "klachten"),
    // What is put at a size; a time and a predicate are none.
    Case("Wij schatten de kosten van het project op 4 miljoen euro.", "de kosten van het project"),
    Case("In maart was 30 procent klaar, eind juni 55 procent.", nil, nil),
    Case("Overdag is 80 procent tevreden.", nil),
    Case("Het resultaat is 3 miljoen euro gunstiger dan verwacht.", "Het resultaat"),
    // What a relative clause measures.
    Case("Gezinnen krijgen een toeslag die 5 procent hoger is dan vorig jaar.", "een toeslag"),
    Case("Het CPB ziet een tekort dat 3 procent hoger ligt dan in 2022.", "een tekort"),
    // Two plurals behind one number.
    Case("Er wonen 4.500 mannen en vrouwen in de wijk.", "mannen en vrouwen"),
    Case("Vorig jaar kochten 300 scholen en ouders hielpen mee.", "scholen"),
    // A noun of movement that moves itself.
    Case("De korting op de leges gaat van 10 naar 15 procent.", "De korting op de leges"),
  ]
}

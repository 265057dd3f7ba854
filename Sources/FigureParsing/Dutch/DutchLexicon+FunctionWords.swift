// SPDX-License-Identifier: EUPL-1.2

extension DutchLexicon {
  /// Endings of nouns that look like those of adjectives: "emissie", "gemeente", "ruimte".
  static let nounEndings = [
    "ie", "eente", "uimte", "oogte", "epte", "iekte", "armoede", "einde",
    "tarief", "brief", "motief", "initiatief", "personeel", "materiaal", "kanaal", "kapitaal",
    "signaal", "onderdeel",
    "voordeel", "nadeel", "oordeel", "aandeel", "gedeelte", "behoefte", "groente", "ziekte",
    "route", "methode",
  ]

  /// Endings that make a noun of a word: "werkloosheid", "huisvesting".
  static let derivedEndings = [
    "heid", "teit", "schap", "dom", "isme", "ing", "atie", "itie", "utie", "ment", "logie",
    "grafie", "groei", "kunde", "loon", "zorg", "wijs", "geld", "werk",
  ]

  /// Endings of words that are adjectives more often than nouns, when they do not bend.
  static let modifierEndings = [
    "lijk", "isch", "baar", "ig", "eel", "aal", "matig", "loos", "zaam", "end", "ief", "air",
  ]

  /// What the participles of verbs in two parts begin with: "aangesteld", "teruggevorderd".
  static let participleOpenings = [
    "aan", "af", "bij", "dicht", "door", "goed", "in", "klaar", "los", "mee", "na", "neer", "om",
    "onder", "op", "open", "over", "plaats", "samen", "stil", "tegen", "terecht", "terug", "toe",
    "uit", "vast", "vol", "voor", "voort", "vrij", "weg", "zwart",
  ].map { $0 + "ge" }

  /// The words that hold clauses and noun phrases together.
  static let functionWords = """
    de het 't | article
    een 'n | article one value=1
    uit | out-of
    deze dit die dat | determiner
    onze ons mijn uw hun haar zijn | determiner
    alle elke elk ieder iedere sommige enkele enige veel weinig beide diverse verschillende | determiner
    veel weinig vele meeste minste andere | adjective
    zulke dergelijke welke | determiner
    die dat:O waarvan:mO van_wie:mO van_welke:mO onder_wie:mO waarbij:O waarmee:O waardoor:qO waarin:O waarop:O waarvoor:O waaronder:O waarna:O hetgeen:O waar wie | relative
    ik jij je u hij zij ze wij we men er hier daar | pronoun
    jullie iemand niemand iedereen wat | pronoun
    ik we wij ze zij | pronoun
    er | there
    structureel structurele | measured-as basis=structural
    incidenteel incidentele eenmalig eenmalige | measured-as basis=incidental
    nominaal nominale | adverb measured-as basis=nominal
    reëel reële | adverb measured-as basis=real
    nominale reële eenmalige hele gehele halve fiscale oude gratis maandelijkse wekelijkse dagelijkse | adjective
    gemiddeld gemiddelde | measured-as basis=average
    in_totaal cumulatief cumulatieve gecumuleerd tezamen | adverb measured-as basis=cumulative
    leidt leiden leidde leidden geleid leidend | results
    respectievelijk resp resp. | pairing
    zowel | determiner pairing
    en | and
    alsmede evenals | and
    of | or
    maar want doch terwijl omdat zodat:z opdat:z doordat aangezien hoewel ofschoon mits tenzij voordat nadat totdat toen:M | conjunction
    zoveel | equal determiner
    aantal:nQ aantallen:nQ aandeel:Q percentage:Q hoeveelheid:Q | noun
    ratio:Q4 kengetal:Q4 | noun
    op_een_schaal:4 | preposition
    score:4 scores:4 -score:4 -ratio:4 index:4 -index:4 indexcijfer:4 coëfficiënt:4 -coëfficiënt:4 rapportcijfer:4 ondergrens:4 bovengrens:4 drempelwaarde:4 grenswaarde:4 normwaarde:4 norm:4 gemiddelde:4 niveau:4 -niveau:4 tarief:4 -tarief:4 prijspeil:4 streefwaarde:4 | noun
    hetaantal:nQ hetaandeel:Q hetpercentage:Q dehoeveelheid:Q eenaantal:Q | noun
    vande vanhet vaneen vandeze vandie | of preposition
    inde inhet ineen opde ophet metde methet voorde voorhet voordeze doorde doorhet bijde bijhet aande aanhet uitde uithet overde overhet onderde onderhet naarde naarhet tussende | preposition
    dan_wel oftewel ofwel | or
    als wanneer indien | conjunction hypothetical
    daarin daaraan daarop daaruit daarover daartussen daaronder daarboven daarachter daarbuiten daarbinnen daarna daarnaar daartegen daaromheen daartoe daaraf daarlangs daarbovenop hierin hieraan hierop hieruit hierover hiertussen hieronder hierboven hierachter hierbuiten hierbinnen hierna hiernaar hiertegen hieromheen hiertoe hieraf hierlangs hierbovenop eraan erop eruit erover ertussen eronder erboven erachter erbuiten erbinnen ernaar ertegen eromheen eraf erlangs erbovenop erna zich zichzelf elkaar aldus kortom evenmin eveneens tevens doorgaans derhalve destijds elders ergens nergens overal graag mede deels ruimschoots waarschijnlijk vermoedelijk kennelijk blijkbaar feitelijk | adverb
    respectievelijk resp nader ervan ertoe erbij erin ervoor hiervoor daarvoor hiertoe daartoe ongewijzigd wederom betrekking sprake | adverb
    betrekking:R hiervan:m daarvan:m | adverb
    waarde:V omvang:V totaal:V som:V budget:V middelen:V kosten:V uitgaven:V lasten:V baten:V opbrengst:V opbrengsten:V inkomsten:V omzet:V schuld:V tekort:V overschot:V saldo:V reserve:V premie:V vergoeding:V subsidie:V toeslag:V boete:V bijdrage:V ontvangsten:V gemiddelde:V mediaan:V -saldo:V -resultaat:V -tekort:V -overschot:V tempo:V -tempo:V bereik:V capaciteit:V -capaciteit:V opgave:V -opgave:V voorraad:V -voorraad:V | noun
    getal:n | noun
    bbp:V bnp:V bni:V | noun
    aangaande betreffende | preposition
    hoeveel iets overdag genoeg tevreden ontevreden gegrond ongegrond kwijt | adverb
    om:z | preposition
    deel:G gedeelte:G leeuwendeel:G meerderheid:G merendeel:G restant:G rest:G minderheid:G | noun
    allerlei zogeheten zogenaamde zogenoemde vrij nieuw regulier privaat specifiek ruw bruto positief negatief effectief | adjective
    aan_het_werk aan_de_slag in_gebruik in_omloop in_aanbouw op_zoek neer garant kwijt vrij nodig zelf beter slechter o.a. in_stappen in_fasen in_termijnen in_tranches | adverb
    in_volume in_omvang op_tijd op_orde op_termijn op_schaal te_laat op_maat in_kaart ter_discussie | adverb
    inzake omstreeks | preposition
    hoe waarom eigenlijk anders omgerekend eens eerder later tegelijk jongstleden vandaag morgen gisteren voorheen destijds indertijd vanzelf telkens | adverb
    beschikbaar akkoord failliet onzeker normaal bekend duidelijk zichtbaar aanwezig verantwoordelijk afhankelijk gebaat open hoog laag groot klein veel weinig goed slecht sterk zwak vol leeg ver dicht lang kort onwaar klaar compleet beperkt juist onjuist rechtmatig onrechtmatig noodzakelijk wenselijk | adverb
    meest minst zeer relatief voortgezet voldoende onvoldoende komende afgelopen huidige openbaar bijzonder technisch | adjective
    eigen concrete lichte verschillende diverse | adjective
    onafgebroken ononderbroken aaneengesloten gratis kosteloos contant | adjective
    rondom tegenover bovenop vanuit naast behalve ongeacht gedurende omtrent jegens | preposition
    voornamelijk hoofdzakelijk overwegend uitsluitend louter enkel vooralsnog desondanks niettemin desalniettemin evengoed voorlopig binnenkort straks spoedig opnieuw meteen aanvankelijk oorspronkelijk tenslotte zodoende bijgevolg uiteraard vanzelfsprekend natuurlijk helaas gelukkig hopelijk bijvoorbeeld ruimschoots wereldwijd mondiaal dagelijks wekelijks maandelijks halfjaarlijks periodiek met_name in_principe in_beginsel in_feite in_werkelijkheid over_het_algemeen tot_op_heden tot_dusver ronduit simpelweg hooguit amper dermate zodanig terecht onterecht evenzeer hoogstwaarschijnlijk vermoedelijk schijnbaar klaarblijkelijk doorlopend voortdurend veelal merendeels gedeeltelijk | adverb
    dus daarom echter bovendien daarnaast | adverb
    van | of from preposition out-of
    vanaf | from preposition
    naar | to preposition
    tot | to until preposition
    met | by preposition
    op | at preposition out-of
    aan:S | preposition
    door:D voor:P5 onder:5 bij:5 ad | preposition
    ad_hoc ad_interim | adverb
    benodigde benodigd beoogde verwachte geraamde mogelijke geschatte bedoelde genoemde | adjective
    ter_grootte_van ter_waarde_van ter_hoogte_van | of preposition
    in bij door uit over onder boven tegen voor na achter binnen buiten zonder om via rond sinds tijdens wegens namens ondanks dankzij richting inclusief exclusief qua te ten ter | preposition
    op_basis_van op_grond_van aan_de_hand_van onder_invloed_van in_geval_van bij_gebrek_aan ten_tijde_van ter_uitvoering_van uit_hoofde_van in_aanvulling_op in_tegenstelling_tot in_strijd_met krachtens conform ingevolge blijkens onverminderd middels in_het_kader_van met_betrekking_tot in_verband_met als_gevolg_van ten_aanzien_van ten_behoeve_van ten_laste_van ten_gunste_van ten_bate_van met_het_oog_op naar_aanleiding_van op_het_gebied_van ten_koste_van in_plaats_van onder_andere als_onderdeel_van met_behulp_van met_uitzondering_van met_inbegrip_van door_middel_van | preposition
    tussen | between preposition
    per à:P | each preposition
    per_definitie per_direct per_ongeluk per_abuis per_omgaande per_post per_ultimo per_brief per_mail per_e-mail per_telefoon | adverb
    per_trein:5 per_spoor:5 per_auto:5 per_fiets:5 per_bus:5 per_boot:5 per_schip:5 per_vliegtuig:5 | adverb
    voor_elke voor_elk voor_ieder voor_iedere | each preposition
    à tot_en_met t_/_m | range
    dan als | than
    niet geen nooit nimmer noch nauwelijks | adverb
    ook nog al reeds nu toen thans momenteel inmiddels weer steeds zelfs juist vooral wel zo zeer heel erg hier daar verder vervolgens hierbij daarbij hiervan daarvan hiermee daarmee hierdoor daardoor dan ongeveer namelijk immers overigens uiteindelijk slechts alleen maar gemiddeld samen totaal jaarlijks structureel incidenteel eenmalig netto bruto waarschijnlijk vaak soms altijd meestal grotendeels deels geheel volledig bijna vrijwel onder meer direct daadwerkelijk gelijk stapsgewijs fors sterk licht flink aanzienlijk licht langzaam snel verder geleidelijk | adverb
    breed dik diep | adverb
    zie onverkort ineens opeens plotseling plots voortaan zelden wellicht misschien liefst hoogstens enigszins ietwat nogal tamelijk uiterst uitermate zowat sowieso desnoods idem ditto thuis binnenshuis buitenshuis vooruit achteruit voorbij uiteen bijeen uitvoerig desgewenst zonodig onverwacht onverwachts nadien voordien ruwweg grofweg naderhand gaandeweg | adverb
    anderzijds enerzijds daarentegen voorts tegelijkertijd evenwel allereerst hiernaast desgevraagd tussentijds achteraf vooraf inderdaad toch | adverb
    nog_maar apart sindsdien maar_liefst in_totaal in_totaal_netto per_saldo netto bruto onder_meer ten_slotte tot_nu_toe | adverb
    netto bruto totale totaal nieuwe extra gemiddelde jaarlijkse structurele incidentele landelijke regionale lokale | adjective
    """
}

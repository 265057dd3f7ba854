// SPDX-License-Identifier: EUPL-1.2

extension DutchLexicon {
  /// Verbs that policy documents use often: infinitive, present, past and participle of each.
  static let commonVerbs = """
    aanpakken:i pakt:p pakte:v aangepakt:d pakten:v aansluiten:i sluit:p sloot:v aangesloten:d | verb
    aantonen:i toont:p toonde:v aangetoond:d toonden:v accepteren:i accepteert:p accepteerde:v geaccepteerd:d accepteerden:v | verb
    adviseren:i adviseert:p adviseerde:v geadviseerd:d adviseerden:v afspreken:i spreekt:p sprak:v afgesproken:d | verb
    afhangen:i hangt:p hing:v afgehangen:d afwijken:i wijkt:p week:v afgeweken:d analyseren:i analyseert:p analyseerde:v geanalyseerd:d analyseerden:v | verb
    antwoorden:i antwoordt:p antwoordde:v geantwoord:d antwoordden:v baseren:i baseert:p baseerde:v gebaseerd:d baseerden:v | verb
    bedoelen:i bedoelt:p bedoelde:v bedoeld:d bedoelden:v beëindigen:i beëindigt:p beëindigde:v beëindigd:d beëindigden:v | verb
    beginnen:i begint:p begon:v begonnen:d begroten:i begroot:p begrootte:v begroot:d begrootten:v | verb
    behandelen:i behandelt:p behandelde:v behandeld:d behandelden:v behoren:i behoort:p behoorde:v behoord:d behoorden:v | verb
    bekijken:i bekijkt:p bekeek:v bekeken:d belasten:i belast:p belastte:v belast:d belastten:v | verb
    benoemen:i benoemt:p benoemde:v benoemd:d benoemden:v benutten:i benut:p benutte:v benut:d benutten:v | verb
    beoordelen:i beoordeelt:p beoordeelde:v beoordeeld:d beoordeelden:v berekenen:i berekent:p berekende:v berekend:d berekenden:v | verb
    beschrijven:i beschrijft:p beschreef:v beschreven:d besluiten:i besluit:p besloot:v besloten:d | verb
    bespreken:i bespreekt:p besprak:v besproken:d betrekken:i betrekt:p betrok:v betrokken:d | verb
    bevatten:i bevat:p bevatte:v bevat:d bevatten:v bevestigen:i bevestigt:p bevestigde:v bevestigd:d bevestigden:v | verb
    bezien:i beziet:p bezag:v bezien:d bieden:i biedt:p bood:v geboden:d blijken:i blijkt:p bleek:v gebleken:d | verb
    bouwen:i bouwt:p bouwde:v gebouwd:d bouwden:v compenseren:i compenseert:p compenseerde:v gecompenseerd:d compenseerden:v | verb
    concluderen:i concludeert:p concludeerde:v geconcludeerd:d concludeerden:v constateren:i constateert:p constateerde:v geconstateerd:d constateerden:v | verb
    controleren:i controleert:p controleerde:v gecontroleerd:d controleerden:v creëren:i creëert:p creëerde:v gecreëerd:d creëerden:v | verb
    declareren:i declareert:p declareerde:v gedeclareerd:d declareerden:v dekken:i dekt:p dekte:v gedekt:d dekten:v | verb
    delen:i deelt:p deelde:v gedeeld:d deelden:v denken:i denkt:p dacht:v gedacht:d draaien:i draait:p draaide:v gedraaid:d draaiden:v | verb
    eindigen:i eindigt:p eindigde:v geëindigd:d eindigden:v eisen:i eist:p eiste:v geëist:d eisten:v | verb
    erkennen:i erkent:p erkende:v erkend:d erkenden:v evalueren:i evalueert:p evalueerde:v geëvalueerd:d evalueerden:v | verb
    financieren:i financiert:p financierde:v gefinancierd:d financierden:v functioneren:i functioneert:p functioneerde:v gefunctioneerd:d functioneerden:v | verb
    garanderen:i garandeert:p garandeerde:v gegarandeerd:d garandeerden:v gebeuren:i gebeurt:p gebeurde:v gebeurd:d gebeurden:v | verb
    geloven:i gelooft:p geloofde:v geloofd:d geloofden:v helpen:i helpt:p hielp:v geholpen:d | verb
    herstellen:i herstelt:p herstelde:v hersteld:d herstelden:v heffen:i heft:p hief:v geheven:d | verb
    huren:i huurt:p huurde:v gehuurd:d huurden:v inzetten:i zet:p zette:v ingezet:d zetten:v | verb
    kennen:i kent:p kende:v gekend:d kenden:v kopen:i koopt:p kocht:v gekocht:d kijken:i kijkt:p keek:v gekeken:d | verb
    lezen:i leest:p las:v gelezen:d lenen:i leent:p leende:v geleend:d leenden:v leren:i leert:p leerde:v geleerd:d leerden:v | verb
    leven:i leeft:p leefde:v geleefd:d leefden:v lukken:i lukt:p lukte:v gelukt:d lukten:v | verb
    melden:i meldt:p meldde:v gemeld:d meldden:v menen:i meent:p meende:v gemeend:d meenden:v | verb
    meten:i meet:p mat:v gemeten:d missen:i mist:p miste:v gemist:d misten:v noemen:i noemt:p noemde:v genoemd:d noemden:v | verb
    noteren:i noteert:p noteerde:v genoteerd:d noteerden:v onderbouwen:i onderbouwt:p onderbouwde:v onderbouwd:d onderbouwden:v | verb
    onderzoeken:i onderzoekt:p onderzocht:v onderzocht:d ondersteunen:i ondersteunt:p ondersteunde:v ondersteund:d ondersteunden:v | verb
    ontbreken:i ontbreekt:p ontbrak:v ontbroken:d ontslaan:i ontslaat:p ontsloeg:v ontslagen:d | verb
    ontstaan:i ontstaat:p ontstond:v ontstaan:d openen:i opent:p opende:v geopend:d openden:v | verb
    opleveren:i oplevert:p opleverde:v opgeleverd:d opleverden:v opnemen:i opneemt:p opnam:v opgenomen:d | verb
    organiseren:i organiseert:p organiseerde:v georganiseerd:d organiseerden:v overlijden:i overlijdt:p overleed:v overleden:d | verb
    overnemen:i overneemt:p overnam:v overgenomen:d overschrijden:i overschrijdt:p overschreed:v overschreden:d | verb
    passen:i past:p paste:v gepast:d pasten:v plaatsen:i plaatst:p plaatste:v geplaatst:d plaatsten:v | verb
    plannen:i plant:p plande:v gepland:d planden:v presenteren:i presenteert:p presenteerde:v gepresenteerd:d presenteerden:v | verb
    proberen:i probeert:p probeerde:v geprobeerd:d probeerden:v publiceren:i publiceert:p publiceerde:v gepubliceerd:d publiceerden:v | verb
    raken:i raakt:p raakte:v geraakt:d raakten:v rapporteren:i rapporteert:p rapporteerde:v gerapporteerd:d rapporteerden:v | verb
    regelen:i regelt:p regelde:v geregeld:d regelden:v rekenen:i rekent:p rekende:v gerekend:d rekenden:v | verb
    roepen:i roept:p riep:v geroepen:d schatten:i schat:p schatte:v geschat:d schatten:v | verb
    scheppen:i schept:p schiep:v geschapen:d schrijven:i schrijft:p schreef:v geschreven:d | verb
    schelen:i scheelt:p scheelde:v gescheeld:d scheelden:v scoren:i scoort:p scoorde:v gescoord:d scoorden:v | verb
    slaan:i slaat:p sloeg:v geslagen:d slagen:i slaagt:p slaagde:v geslaagd:d slaagden:v | verb
    sluiten:i sluit:p sloot:v gesloten:d spelen:i speelt:p speelde:v gespeeld:d speelden:v | verb
    spreken:i spreekt:p sprak:v gesproken:d starten:i start:p startte:v gestart:d startten:v | verb
    stemmen:i stemt:p stemde:v gestemd:d stemden:v steunen:i steunt:p steunde:v gesteund:d steunden:v | verb
    stoppen:i stopt:p stopte:v gestopt:d stopten:v studeren:i studeert:p studeerde:v gestudeerd:d studeerden:v | verb
    sturen:i stuurt:p stuurde:v gestuurd:d stuurden:v subsidiëren:i subsidieert:p subsidieerde:v gesubsidieerd:d subsidieerden:v | verb
    tekenen:i tekent:p tekende:v getekend:d tekenden:v toestaan:i toestaat:p toestond:v toegestaan:d | verb
    treden:i treedt:p trad:v getreden:d treffen:i treft:p trof:v getroffen:d uitkomen:i uitkomt:p uitkwam:v uitgekomen:d | verb
    uitstoten:i uitstootte:v uitgestoten:d uitstootten:v uitvoeren:i uitvoert:p uitvoerde:v uitgevoerd:d uitvoerden:v | verb
    vallen:i valt:p viel:v gevallen:d vaststellen:i vaststelt:p vaststelde:v vastgesteld:d vaststelden:v | verb
    verbeteren:i verbetert:p verbeterde:v verbeterd:d verbeterden:v verbieden:i verbiedt:p verbood:v verboden:d | verb
    verblijven:i verblijft:p verbleef:v verbleven:d verbruiken:i verbruikt:p verbruikte:v verbruikt:d verbruikten:v | verb
    verdelen:i verdeelt:p verdeelde:v verdeeld:d verdeelden:v verdwijnen:i verdwijnt:p verdween:v verdwenen:d | verb
    vergelijken:i vergelijkt:p vergeleek:v vergeleken:d vergen:i vergt:p vergde:v gevergd:d vergden:v | verb
    vergoeden:i vergoedt:p vergoedde:v vergoed:d vergoedden:v verhuizen:i verhuist:p verhuisde:v verhuisd:d verhuisden:v | verb
    verklaren:i verklaart:p verklaarde:v verklaard:d verklaarden:v verkopen:i verkoopt:p verkocht:v verkocht:d | verb
    verlaten:i verlaat:p verliet:v verlaten:d verlenen:i verleent:p verleende:v verleend:d verleenden:v | verb
    verliezen:i verliest:p verloor:v verloren:d vermelden:i vermeldt:p vermeldde:v vermeld:d vermeldden:v | verb
    vermijden:i vermijdt:p vermeed:v vermeden:d veroordelen:i veroordeelt:p veroordeelde:v veroordeeld:d veroordeelden:v | verb
    versterken:i versterkt:p versterkte:v versterkt:d versterkten:v verstrekken:i verstrekt:p verstrekte:v verstrekt:d verstrekten:v | verb
    vertonen:i vertoont:p vertoonde:v vertoond:d vertoonden:v vertrekken:i vertrekt:p vertrok:v vertrokken:d | verb
    vervallen:i vervalt:p verviel:v vervallen:d vervangen:i vervangt:p verving:v vervangen:d | verb
    verwerken:i verwerkt:p verwerkte:v verwerkt:d verwerkten:v verwijderen:i verwijdert:p verwijderde:v verwijderd:d verwijderden:v | verb
    voelen:i voelt:p voelde:v gevoeld:d voelden:v voorkomen:i voorkomt:p voorkwam:v voorkomen:d | verb
    vormen:i vormt:p vormde:v gevormd:d vormden:v vrezen:i vreest:p vreesde:v gevreesd:d vreesden:v | verb
    waarderen:i waardeert:p waardeerde:v gewaardeerd:d waardeerden:v weigeren:i weigert:p weigerde:v geweigerd:d weigerden:v | verb
    wijzen:i wijst:p wees:v gewezen:d winnen:i wint:p won:v gewonnen:d wonen:i woont:p woonde:v gewoond:d woonden:v | verb
    zetten:i zet:p zette:v gezet:d zetten:v zitten:i zit:p zat:v gezeten:d zoeken:i zoekt:p zocht:v gezocht:d | verb
    aanmaken:i aanmaakt:p aanmaakte:v aangemaakt:d aanmaakten:v afwerken:i afwerkt:p afwerkte:v afgewerkt:d afwerkten:v | verb
    bestrijden:i bestrijdt:p bestreed:v bestreden:d werven:i werft:p wierf:v geworven:d | verb
    aanvragen:i aanvraagt:p aanvroeg:v aangevraagd:d boeken:i boekt:p boekte:v geboekt:d boekten:v | verb
    incasseren:i incasseert:p incasseerde:v geïncasseerd:d incasseerden:v vergroenen:i vergroent:p vergroende:v vergroend:d vergroenden:v | verb
    voorstellen:i voorstelt:p voorstelde:v voorgesteld:d voorstelden:v dienen:i dient:p diende:v gediend:d dienden:v | verb
    beheren:i beheert:p beheerde:v beheerd:d beheerden:v bereiken:i bereikt:p bereikte:v bereikt:d bereikten:v | verb
    ontlenen:i ontleent:p ontleende:v ontleend:d ontleenden:v overwegen:i overweegt:p overwoog:v overwogen:d | verb
    aangaan:i aangegaan:d aangekocht:d aangeboden:d aangegeven:d aangewezen:d aanvaard:d afgegeven:d afgehandeld:d afgelost:d afgetrokken:d afgewezen:d afgeschreven:d bekostigd:d beschikt:d bespaard:d besteld:d bestraft:d betwist:d bezet:d binnengekomen:d doorbelast:d doorgevoerd:d geactiveerd:d gebouwd:d gebruikt:d gedaan:d gedoteerd:d geëist:d gefactureerd:d geheven:d gehouden:d geïnd:d gekeurd:d gelegd:d geleverd:d gemist:d | verb
    geoormerkt:d geplaatst:d gesaneerd:d gesloopt:d gestort:d gestopt:d getekend:d getroffen:d gevormd:d gevraagd:d gewerkt:d goedgekeurd:d ingediend:d ingeboekt:d ingekocht:d ingeschreven:d ingestroomd:d ingetrokken:d ingevuld:d ingewilligd:d kwijtgescholden:d meegenomen:d misgelopen:d nagekomen:d onttrokken:d opgebracht:d opgehaald:d opgelost:d opgestart:d overgemaakt:d overgebleven:d | verb
    terugbetaald:d teruggestort:d teruggevorderd:d tegengehouden:d toegerekend:d toegelaten:d uitbetaald:d uitbesteed:d uitgereikt:d uitgestroomd:d uitgetrokken:d uitgewerkt:d verantwoord:d verbouwd:d verbrand:d verbruikt:d vergund:d vergist:d verhuurd:d verkregen:d verloren:d verplaatst:d verrekend:d verricht:d vervoerd:d verzameld:d verzekerd:d verzonden:d volbracht:d voltooid:d vrijgekomen:d vrijgemaakt:d vrijgevallen:d weggenomen:d | verb
    veranderen:i verandert:p veranderde:v veranderd:d veranderden:v | verb
    kloppen:i klopt:p klopte:v hanteren:i hanteert:p hanteerde:v onderschrijven:i onderschrijft:p verhouden:i verhoudt:p verhield:v verlopen:i verloopt:p verliep:v resulteren:i resulteert:p voortvloeien:i voortvloeit:p vloeien:i vloeit:p vloeide:v | verb
    plaatsvinden:i plaatsvindt:p plaatsvond:v plaatsvonden:v verschaffen:i verschaft:p verschafte:v informeren:i informeert:p informeerde:v bereiden:i bereidt:p berusten:i berust:p berustte:v inhouden:i inhoudt:p inhield:v verwijzen:i verwijst:p verwees:v verwezen:d | verb
    afwijken:i afwijkt:p afweek:v bevorderen:i bevordert:p bevorderde:v verbinden:i verbindt:p verbond:v verbonden:d benadrukken:i benadrukt:p benadrukte:v geschieden:i geschiedt:p oordelen:i oordeelt:p oordeelde:v opereren:i opereert:p | verb
    verkrijgen:i verkrijgt:p verkreeg:v stimuleren:i stimuleert:p bepalen:i bepaalt:p bepaalde:v bepaald:d vertegenwoordigen:i vertegenwoordigt:p vertegenwoordigde:v overdragen:i overdraagt:p erkennen:i opgroeien:i opgroeit:p opgroeide:v vloog:v meedoen:i meedoet:p meedeed:v | verb
    aftrekken:i aftrekt:p binnenkrijgen:i binnenkrijgt:p binnenkwam:v witwassen:i witwast:p misloopt:p misliep:v mislopen:i uitkeren:i uitkeert:p uitkeerde:v afdragen:i afdraagt:p droegen:v afbouwen:i vrijvallen:i vrijvalt:p wegvallen:i wegvalt:p wegviel:v | verb
    troffen:v braken:v spraken:v sloten:v trokken:v dreven:v schreven:v beschreven:v keken:v wezen:v boden:v verloren:v wonnen:v begonnen:v riepen:v vingen:v ontvingen:v sloegen:v wogen:v vlogen:v zonden:v bonden:v dwongen:v stierven:v wierpen:v hielpen:v hingen:v verdwenen:v ontstonden:v overleden:v besloten:v verlieten:v verkochten:v kochten:v zochten:v onderzochten:v dachten:v verbrachten:v | verb
    wisselen:i wisselt:p wisselde:v schommelen:i schommelt:p schommelde:v hangen:i hangt:p binnenkomen:i binnenkomt:p voldoen:i besloeg:v besloegen:v beslaan:i keuren:i keurt:p keurde:v gekeurd:d tellen:i | verb
    -igt:p -elt:p | verb
    gericht:d getoetst:d gevoerd:d gecorrigeerd:d gemoeid:d voldaan:d genomen:d gegeven:d gedragen:d gereserveerd:d getrokken:d gelopen:d gezet:d gewenst:d geschrapt:d geteld:d gevestigd:d gebleken:d gespaard:d geïnd:d geacht:d geuit:d gekocht:d geboekt:d gemaakt:d gedekt:d gefraudeerd:d geraakt:d gegund:d gekoppeld:d gepleegd:d gemeld:d gehaald:d gesloten:d bespaard:d besproken:d beëindigd:d vertaald:d verwijderd:d verzocht:d verdacht:d ontwikkeld:d ontslagen:d ontvangen:d herverdeeld:d herzien:d | verb
    bezoeken:i bezoekt:p bezocht:v bezochten:v bevinden:i bevindt:p bevond:v bevonden:v bevriezen:i bevriest:p bevroor:v bevroren:v bewegen:i beweegt:p bewoog:v bewogen:v | verb
    bewijst:p bewees:v bewezen:v bezitten:i bezit:p bezat:v bezaten:v binden:i bindt:p gebonden:d breekt:p brak:v gebroken:d | verb
    buigen:i buigt:p bogen:v gebogen:d dragen:i draagt:p droeg:v drinkt:p dronk:v dronken:v gedronken:d dwingen:i dwingt:p dwong:v gedwongen:d | verb
    ervaren:i ervaart:p ervoer:v ervoeren:v eet:p gegeten:d genieten:i geniet:p genoot:v genoten:v gehangen:d kiezen:i kiest:p koos:v kozen:v gekozen:d | verb
    liegen:i liegt:p logen:v gelogen:d lijden:i lijdt:p geleden:d ondervinden:i ondervindt:p ondervond:v ondervonden:v ontbinden:i ontbindt:p ontbond:v ontbonden:v | verb
    onthouden:i onthoudt:p onthield:v onthielden:v ontloopt:p ontliep:v ontliepen:v ontnemen:i ontneemt:p ontnam:v ontnamen:v ontnomen:d | verb
    ontspringen:i ontspringt:p ontsprong:v ontsprongen:v onttrekken:i onttrekt:p onttrok:v ontvallen:i ontvalt:p ontviel:v ontvielen:v | verb
    ontvluchten:i ontvlucht:p ontvluchtte:v ontvluchtten:v ontwerpt:p ontwierp:v ontwierpen:v ontworpen:d overtreffen:i overtreft:p overtrof:v overtroffen:v | verb
    overtreden:i overtreedt:p overtrad:v overtraden:v rijden:i rijdt:p gereden:d schenden:i schendt:p schond:v schonden:v geschonden:d | verb
    schenken:i schenkt:p schonk:v schonken:v geschonken:d schieten:i schiet:p schoot:v schoten:v geschoten:d schuiven:i schuift:p schoof:v schoven:v geschoven:d | verb
    sterven:i sterft:p stierf:v gestorven:d strijden:i strijdt:p streed:v streden:v gestreden:d verbergen:i verbergt:p verborg:v verborgen:v verdenken:i verdenkt:p | verb
    verdringen:i verdringt:p verdrong:v verdrongen:v verdrinken:i verdrinkt:p verdronk:v verdronken:v vergeten:i vergeet:p vergat:v vergaten:v | verb
    verhelpen:i verhelpt:p verhielp:v verhielpen:v verholpen:d verkiezen:i verkiest:p verkoos:v verkozen:v verrijzen:i verrijst:p verrees:v verrezen:v | verb
    verschijnen:i verschijnt:p verscheen:v verschenen:v verslinden:i verslindt:p verslond:v verslonden:v verstaan:i verstaat:p verstond:v verstonden:v | verb
    verstrijken:i verstrijkt:p verstreek:v verstreken:v verwerven:i verwerft:p verwierf:v verwierven:v verworven:d | verb
    verwerpen:i verwerpt:p verwierp:v verwierpen:v verworpen:d verzinnen:i verzint:p verzon:v verzonnen:v verzoekt:p verzochten:v vliegen:i vliegt:p gevlogen:d | verb
    vluchtte:v vluchtten:v gevlucht:d voltrekken:i voltrekt:p voltrok:v voltrokken:v weegt:p woog:v gewogen:d | verb
    werpen:i werpt:p wierp:v geworpen:d geweken:d zenden:i zendt:p zond:v gezonden:d zwijgen:i zwijgt:p zweeg:v zwegen:v gezwegen:d | verb
    slapen:i slaapt:p sliep:v sliepen:v geslapen:d roken:i rookt:p rookte:v rookten:v gerookt:d springen:i springt:p sprongen:v gesprongen:d | verb
    sluipen:i sluipt:p slopen:v geslopen:d spannen:i spant:p spande:v spanden:v gespannen:d schijnen:i schijnt:p scheen:v schenen:v geschenen:d | verb
    kampen:i kampt:p kampte:v kampten:v fietst:p fietste:v fietsten:v sportte:v sportten:v vist:p viste:v visten:v wacht:p wachtte:v wachtten:v | verb
    brandt:p brandde:v dreigt:p dreigde:v dreigden:v klaagt:p klaagde:v klaagden:v kleeft:p kleefde:v schuilt:p belt:p belde:v | verb
    gooit:p gooide:v melkt:p kookt:p kookte:v stookt:p stookte:v wast:p waste:v staakt:p staakte:v staakten:v strandt:p strandde:v | verb
    bevalt:p bezwijkt:p bezweek:v begrijpt:p begreep:v begrepen:v drijft:p dreef:v jaagt:p vangt:p ving:v vochten:v wierven:v | verb
    zonken:v zwerft:p zwierf:v zwierven:v ontduikt:p ontdook:v ontwijkt:p ontweek:v | verb
    vielen:v zaten:v aten:v hoort:p hoorde:v hoorden:v onderhoudt:p onderhield:v onderhielden:v verkeren:i verkeerde:v verkeerden:v heette:v heetten:v | verb
    doorlopen:i doorloopt:p doorliep:v doorliepen:v uiteenlopen:i uiteenloopt:p uiteenliep:v uiteenliepen:v uitvallen:i uitvalt:p uitviel:v uitvielen:v deelgenomen:d ingenomen:d omgekomen:d uitgevallen:d opgevallen:d tegengevallen:d meegevallen:d begrepen:d | verb
    aanvallen:i aanvalt:p aanviel:v opvallen:i opvalt:p opviel:v openstaan:i openstaat:p openstond:v leegstaan:i leegstaat:p leegstond:v | verb
    deelnemen:i deelneemt:p deelnam:v deelnamen:v innemen:i inneemt:p innam:v inschrijven:i inschrijft:p inschreef:v omkomen:i omkomt:p omkwam:v omkwamen:v | verb
    meevallen:i meevalt:p meeviel:v tegenvallen:i tegenvalt:p tegenviel:v vasthouden:i vasthoudt:p vasthield:v tegenhouden:i tegenhoudt:p | verb
    blazen:i blaast:p blies:v bliezen:v geblazen:d laden:i laadt:p laadde:v laadden:v geladen:d | verb
    """
}

// SPDX-License-Identifier: EUPL-1.2

extension DutchLexicon {
  /// What moves: verbs in all their forms, separable verbs without their particle, nouns, and endings of compounds.
  static let movement = """
    stijgend:d groeiend:d toenemend:d oplopend:d aangroeiend:d | move-verb move=up
    dalend:d afnemend:d teruglopend:d aflopend:d krimpend:d | move-verb move=down
    stijgen:i stijgt:p steeg:v stegen:v gestegen:d | move-verb move=up
    groeien:i groeit:p groeide:v groeiden:v gegroeid:d | move-verb move=up
    toenemen:i toeneemt:p toenam:v toenamen:v toegenomen:d | move-verb move=up
    oplopen:i oploopt:p opliep:v opliepen:v opgelopen:d | move-verb move=up
    klimmen:i klimt:p klom:v klommen:v geklommen:d | move-verb move=up
    aangroeien:i aangegroeid:d doorgroeien:i doorgroeit:p doorgegroeid:d aanzwellen:i aangezwollen:d | move-verb move=up
    vooruitgaan:i vooruitgaat:p vooruitging:v vooruitgegaan:d omhooggaan:i omhooggaat:p omhoogging:v omhooggegaan:d bijkomen:i bijkomt:p bijgekomen:d | move-verb move=up
    verhogen:ia verhoogt:pa verhoogde:va verhoogden:va verhoogd:da | move-verb move=up
    vergroten:ia vergroot:pda vergrootte:va vergrootten:va | move-verb move=up
    uitbreiden:ia uitbreidt:pa uitgebreid:da uitbreidde:va | move-verb move=up
    ophogen:ia opgehoogd:da ophoogt:pa optrekken:ia opgetrokken:da opschroeven:ia opgeschroefd:da | move-verb move=up
    vermeerderen:ia vermeerderd:da toevoegen:ia toegevoegd:da toevoegt:pa | move-verb move=up
    versnellen:ia versnelt:pa versnelde:va versneld:da opvoeren:ia opgevoerd:da | move-verb move=up
    intensiveren:ia intensiveert:pa geïntensiveerd:da | move-verb move=up
    rijzen:i rijst:p rees:v rezen:v gerezen:d uitgroeien:i uitgegroeid:d opstuwen:ia opgestuwd:da doorstijgen:i opveren:i opgeveerd:d | move-verb move=up
    verruimen:ia verruimt:pa verruimde:va verruimden:va verruimd:da verzwaren:ia verzwaart:pa verzwaarde:va verzwaard:da | move-verb move=up
    opvoeren:ia opgevoerd:da opvoert:pa opschalen:ia opgeschaald:da opschaalt:pa opkrikken:ia opgekrikt:da opplussen:ia opgeplust:da uitbouwen:ia uitgebouwd:da bijplussen:ia verhoogden:va vermeerdert:pa vermeerderde:va intensiveerde:va intensiveerden:va breiden:ia breidt:pa breidde:va breidden:va | move-verb move=up
    bij_komen:i bij_komt:p bij_gekomen:d erbij_komen:i erbij_komt:p erbij_gekomen:d bijgebouwd:da bij_gebouwd:da | move-verb move=up
    toevoegen toegevoegd toevoegt bijkomen bijgekomen bij_komen bij_komt bij_gekomen erbij_komen erbij_komt erbij_gekomen bijgebouwd bij_gebouwd | adding
    beperken:ia beperkt:pda beperkten:va drukken:ia drukt:pa drukten:va dempen:ia dempt:pa dempte:va gedempt:da temperen:ia tempert:pa temperde:va getemperd:da | move-verb verb move=down about=at_most
    terugvallen:i terugvalt:p terugviel:v teruggevallen:d terugzakken:i teruggezakt:d inzakken:i inzakt:p ingezakt:d wegzakken:i weggezakt:d duikelen:i duikelt:p duikelde:v tuimelen:i tuimelt:p tuimelde:v getuimeld:d afkalven:i afgekalfd:d verslechteren:i verslechtert:p verslechterde:v verslechterd:d minderen:i mindert:p minderde:v geminderd:d | move-verb move=down
    verkorten:ia verkort:pda verkortte:va inkorten:ia ingekort:da versoberen:ia versobert:pa versoberd:da afschalen:ia afgeschaald:da afzwakken:ia afgezwakt:da inkrimpt:p kortten:va kortte:va terugschalen:ia teruggeschaald:da matigen:ia matigt:pa matigde:va gematigd:da | move-verb move=down
    verhoog:pa vergroot:pa verruim:pa | move-verb move=up
    verlaag:pa verminder:pa verklein:pa reduceer:pa bezuinig:pa | move-verb move=down
    dalen:i daalt:p daalde:v daalden:v gedaald:d | move-verb move=down
    zakken:i zakt:p zakte:v zakten:v gezakt:d | move-verb move=down
    afnemen:i afneemt:p afnam:v afnamen:v afgenomen:d | move-verb move=down
    teruglopen:i terugloopt:p terugliep:v terugliepen:v teruggelopen:d | move-verb move=down
    omlaaggaan:i omlaaggaat:p omlaagging:v omlaaggegaan:d teruggaan:i teruggegaan:d achteruitgaan:i achteruitgegaan:d | move-verb move=down
    krimpen:i krimpt:p kromp:v krompen:v gekrompen:d | move-verb move=down
    slinken:i slinkt:p slonk:v slonken:v geslonken:d kelderen:i kelderde:v gekelderd:d | move-verb move=down
    verlagen:ia verlaagt:pa verlaagde:va verlaagden:va verlaagd:da | move-verb move=down
    verminderen:ia vermindert:pa verminderde:va verminderden:va verminderd:da | move-verb move=down
    verkleinen:ia verkleint:pa verkleinde:va verkleind:da inkrimpen:ia ingekrompen:da | move-verb move=down
    reduceren:ia reduceert:pa reduceerde:va gereduceerd:da terugdringen:ia terugdringt:pa teruggedrongen:da | move-verb move=down
    terugbrengen:ia terugbrengt:pa terugbracht:va terugbrachten:va teruggebracht:da | move-verb move=down
    terugschroeven:ia teruggeschroefd:da afbouwen:ia afbouwt:pa afgebouwd:da afremmen:ia afgeremd:da | move-verb move=down
    korten:ia kort:pa gekort:da bezuinigen:ia bezuinigt:pa bezuinigd:da inperken:ia ingeperkt:da | move-verb move=down
    inleveren:i ingeleverd:d | move-verb move=down
    veranderen:i verandert:p veranderde:v veranderd:d ontwikkelen:i ontwikkelt:p ontwikkelde:v ontwikkeld:d verschuiven:i verschuift:p verschoof:v verschoven:d | move-verb
    wijzigen:ia wijzigt:pa wijzigde:va gewijzigd:da bijgesteld:da bijstellen:ia aangepast:da aanpassen:ia | move-verb
    overschrijden:i6 overschrijdt:p6 overschreed:v6 overschreden:vd6 overtreffen:i6 overtreft:p6 overtrof:v6 overtroffen:vd6 overstijgen:i6 overstijgt:p6 oversteeg:v6 overstegen:vd6 | move-verb move=up
    neem:7 neemt:7 nemen:7 nam:7 namen:7 afnemen:7 afneemt:7 afnam:7 afnamen:7 afgenomen:7 | move-verb
    vervangen:8 vervangt:8 | verb
    gegaan:d | move-verb verb
    hogen:ia voeren:ia plussen:ia gebracht:da gehoogd:da geschroefd:da | move-verb verb
    neem:p neemt:p nemen:i nam:v namen:v loop:p loopt:p lopen:i liep:v liepen:v ging:v gingen:v gaat:p gaan:i breng:pa brengt:pa brengen:ia bracht:va brachten:va schroef:pa schroeft:pa schroeven:ia schroefde:va voeg:pa voegt:pa voegen:ia voegde:va hoogt:pa hogen:ia val:p valt:p vallen:i viel:v schaal:pa schaalt:pa schalen:ia schaalde:va krik:pa krikt:pa krikken:ia zwakt:p dring:pa dringt:pa dringen:ia drong:va bouw:pa bouwt:pa bouwen:ia trek:pa trekt:pa trekken:ia trok:va | move-verb verb
    kom:p komt:p komen:i kwam:v kwamen:v | move-verb verb adding
    bij erbij | particle move=up adding
    toe omhoog bij vooruit | particle move=up
    af terug omlaag achteruit | particle move=down
    op | particle move=up
    even_hoog_als even_groot_als even_veel_als evenveel_als even_laag_als onveranderd_ten_opzichte_van | flat bound move=flat
    gelijk_gebleven gelijk_bleef gelijk_blijven bleef_gelijk blijft_gelijk stabiel_gebleven ongewijzigd_gebleven | flat move=flat
    stijging stijgingen toename toenames groei verhoging:a verhogingen:a vergroting:a uitbreiding:a uitbreidingen:a aanwas vermeerdering ophoging:a ingroei opschaling:a | move-noun move=up
    daling dalingen afname krimp verlaging:a verlagingen:a vermindering:a reductie:a reducties:a verkleining:a terugloop inkrimping:a terugdringing:a afbouw:a | move-noun move=down
    verruiming:a verruimingen:a verzwaring:a opvoering:a meerdering | move-noun move=up
    terugval inkorting:a verkorting:a versobering:a verslechtering duikeling afzwakking | move-noun move=down
    besparing besparingen verlies achteruitgang | move-noun move=down
    bezuiniging bezuinigingen korting kortingen ombuiging ombuigingen | move-noun thing move=down
    intensivering intensiveringen | move-noun thing move=up
    -stijging -stijgingen -toename -groei -verhoging:a -verhogingen:a -vergroting:a -uitbreiding:a | move-noun move=up
    -daling -dalingen -afname -krimp -verlaging:a -verlagingen:a -vermindering:a -reductie:a -terugloop -verlies -besparing | move-noun move=down
    -verruiming:a -vermeerdering:a -intensivering:a | move-noun move=up
    -verhogingen:a -vergrotingen:a -toenames -uitbreidingen:a | move-noun move=up
    -dalingen -afnames -verlagingen:a -verminderingen:a -reducties:a | move-noun move=down
    -inkrimping:a -afbouw:a -terugval -besparingen -kortingen | move-noun move=down
    -bezuiniging -bezuinigingen -ombuiging -ombuigingen | move-noun thing move=down
    bedrag:lE bedragen:lE percentage:lE percentages:lE tarief:l norm:l grens:l stap:l stappen:l niveau:lE prijs:l limiet:l maximum:l minimum:l plafond:l | noun
    -prijs:4 -prijzen:4 | noun money
    -waarde:4 | noun
    -bedrag:l -percentage:l -tarief:l -norm:l -grens:l -limiet:l -plafond:l | noun
    verandering wijziging mutatie ontwikkeling bijstelling | move-noun
    verdubbelen:ia verdubbelt:pa verdubbelde:v verdubbelden:v verdubbeld:da verdubbel:pa | factor-verb wakes value=2 unit=factor move=up
    verdrievoudigen:ia verdrievoudigt:pa verdrievoudigde:v verdrievoudigd:da | factor-verb wakes value=3 unit=factor move=up
    verdriedubbelen:ia verdriedubbelt:pa verdriedubbelde:v verdriedubbelden:v verdriedubbeld:da verdrievoudigden:v | factor-verb wakes value=3 unit=factor move=up
    vervierdubbelen:ia vervierdubbelt:pa vervierdubbelde:v vervierdubbeld:da | factor-verb wakes value=4 unit=factor move=up
    verdriedubbeling | factor-noun wakes value=3 unit=factor move=up
    verviervoudigen:ia verviervoudigt:pa verviervoudigde:v verviervoudigd:da verviervoudigden:v |  factor-verb wakes value=4 unit=factor move=up
    vertienvoudigen:ia vertienvoudigt:pa vertienvoudigde:v vertienvoudigd:da | factor-verb wakes value=10 unit=factor move=up
    halveren:ia halveert:pa halveerde:v halveerden:v gehalveerd:da halveer:pa | factor-verb wakes value=50 unit=percent move=down
    vervijfvoudigen:ia vervijfvoudigt:pa vervijfvoudigde:v vervijfvoudigden:v vervijfvoudigd:da | factor-verb wakes value=5 unit=factor move=up
    verzesvoudigen:ia verzesvoudigt:pa verzesvoudigde:v verzesvoudigd:da | factor-verb wakes value=6 unit=factor move=up
    verachtvoudigen:ia verachtvoudigt:pa verachtvoudigde:v verachtvoudigd:da | factor-verb wakes value=8 unit=factor move=up
    verhonderdvoudigen:ia verhonderdvoudigt:pa verhonderdvoudigde:v verhonderdvoudigd:da | factor-verb wakes value=100 unit=factor move=up
    vervijfvoudiging | factor-noun wakes value=5 unit=factor move=up
    vertienvoudiging | factor-noun wakes value=10 unit=factor move=up
    verdubbeling:a | factor-noun wakes value=2 unit=factor move=up
    verdrievoudiging | factor-noun wakes value=3 unit=factor move=up
    verviervoudiging | factor-noun wakes value=4 unit=factor move=up
    halvering:a | factor-noun wakes value=50 unit=percent move=down
    """
}

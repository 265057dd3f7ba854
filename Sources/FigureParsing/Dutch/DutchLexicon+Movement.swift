// SPDX-License-Identifier: EUPL-1.2

extension DutchLexicon {
  /// What moves: verbs in all their forms, separable verbs without their particle, nouns, and endings of compounds.
  static let movement = """
    stijgen stijgt steeg stegen gestegen | move-verb move=up
    groeien groeit groeide groeiden gegroeid | move-verb move=up
    toenemen toeneemt toenam toenamen toegenomen | move-verb move=up
    oplopen oploopt opliep opliepen opgelopen | move-verb move=up
    verhogen verhoogt verhoogde verhoogden verhoogd | move-verb move=up
    vergroten vergroot vergrootte vergrootten | move-verb move=up
    uitbreiden uitbreidt uitgebreid uitbreidde | move-verb move=up
    ophogen opgehoogd ophoogt optrekken opgetrokken | move-verb move=up
    vermeerderen vermeerderd aangroeien aangegroeid doorgroeien doorgroeit doorgegroeid aanzwellen | move-verb move=up
    klimmen klimt klom klommen geklommen aantrekken aangetrokken | move-verb move=up
    dalen daalt daalde daalden gedaald | move-verb move=down
    zakken zakt zakte zakten gezakt | move-verb move=down
    afnemen afneemt afnam afnamen afgenomen | move-verb move=down
    teruglopen terugloopt terugliep terugliepen teruggelopen | move-verb move=down
    teruggaan teruggegaan achteruitgaan achteruitgegaan vooruitgegaan | move-verb move=down
    vooruitgaan vooruitgaat vooruitging vooruitgegaan | move-verb move=up
    krimpen krimpt kromp krompen gekrompen | move-verb move=down
    verlagen verlaagt verlaagde verlaagden verlaagd | move-verb move=down
    verminderen vermindert verminderde verminderden verminderd | move-verb move=down
    verkleinen verkleint verkleinde verkleind inkrimpen ingekrompen | move-verb move=down
    reduceren reduceert reduceerde gereduceerd terugdringen terugdringt teruggedrongen | move-verb move=down
    terugbrengen terugbrengt terugbracht terugbrachten teruggebracht | move-verb move=down
    beperken_tot beperkt_tot teruggeschroefd afbouwen afgebouwd afgeremd afremmen | move-verb move=down
    slinken slinkt slonk slonken geslonken kelderen kelderde gekelderd inleveren | move-verb move=down
    veranderen verandert veranderde veranderd ontwikkelen ontwikkelt ontwikkelde ontwikkeld wijzigen wijzigt wijzigde gewijzigd bijgesteld bijstellen aangepast verschuiven verschuift verschoof verschoven | move-verb
    neem neemt nemen nam namen loop loopt lopen liep liepen ging gingen gaat gaan breng brengt brengen bracht brachten dring dringt dringen drong bouw bouwt bouwen hoog trek trekt trekken trok | move-verb verb
    toe omhoog bij vooruit | particle move=up
    af terug omlaag achteruit | particle move=down
    op | particle move=up
    gelijk_gebleven gelijk_bleef gelijk_blijven bleef_gelijk blijft_gelijk stabiel_gebleven ongewijzigd_gebleven | flat move=flat
    stijging toename groei verhoging vergroting uitbreiding aanwas vermeerdering ophoging loonsverhoging prijsstijging | move-noun move=up
    daling afname krimp verlaging vermindering reductie verkleining terugloop inkrimping terugdringing afbouw | move-noun move=down
    besparing verlies achteruitgang | move-noun move=down
    bezuiniging korting ombuiging | move-noun thing move=down
    intensivering | move-noun thing move=up
    -stijging -toename -groei -verhoging -vergroting -uitbreiding | move-noun move=up
    -daling -afname -krimp -verlaging -vermindering -reductie -terugloop -verlies -besparing | move-noun move=down
    -bezuiniging | move-noun thing move=down
    verandering wijziging mutatie ontwikkeling bijstelling | move-noun
    verdubbelen verdubbelt verdubbelde verdubbelden verdubbeld | factor-verb wakes value=2 unit=factor move=up
    verdrievoudigen verdrievoudigt verdrievoudigde verdrievoudigd | factor-verb wakes value=3 unit=factor move=up
    verviervoudigen verviervoudigt verviervoudigde verviervoudigd | factor-verb wakes value=4 unit=factor move=up
    vertienvoudigen vertienvoudigt vertienvoudigde vertienvoudigd | factor-verb wakes value=10 unit=factor move=up
    halveren halveert halveerde halveerden gehalveerd | factor-verb wakes value=50 unit=percent move=down
    verdubbeling | factor-noun wakes value=2 unit=factor move=up
    verdrievoudiging | factor-noun wakes value=3 unit=factor move=up
    verviervoudiging | factor-noun wakes value=4 unit=factor move=up
    halvering | factor-noun wakes value=50 unit=percent move=down
    """
}

// SPDX-License-Identifier: EUPL-1.2

extension DutchLexicon {
  /// Verbs that move nothing: where they stand a noun phrase ends.
  static let verbs = """
    is:h was:hv waren:hv zijn:h ben:h bent:h geweest:d | copula auxiliary
    bedraagt bedroeg bedragen bedroegen beloopt beliep beslaat telt telde tellen telden omvat omvatte | copula
    wordt:wp worden:wi word:wp werd:wv werden:wv geworden:d | copula auxiliary
    blijft:p blijven:i bleef:v bleven:v gebleven:d | copula auxiliary
    heeft:h hebben:h had:hv hadden:hv gehad:d heb:h hebt:h | auxiliary
    zal zullen kan kunnen kon konden moet moeten moest moesten mag mogen mocht wil willen wilde zou zouden hoeft hoeven | auxiliary
    komt komen kwam kwamen gekomen gaat gaan ging gingen gegaan staat staan stond stonden ligt liggen lag lagen | verb
    doet doen deed deden gedaan maakt maken maakte maakten gemaakt geeft geven gaf gaven gegeven krijgt krijgen kreeg kregen gekregen | verb
    ziet zien zag zagen gezien weet weten wist wisten zegt zeggen zei zeiden gezegd vindt vinden vond vonden gevonden | verb
    betreft betrof betreffen leidt leiden leidde leidden geleid levert leveren leverde leverden geleverd | verb
    kost kosten_gaan kostte kostten gekost bestaat bestaan bestond bestonden bestaat_uit | verb
    ontvangt ontvangen ontving ontvingen besteedt besteden besteedde besteed uitgegeven | verb
    betekent betekenen betekende blijkt blijken bleek bleken gebleken lijkt lijken leek leken | verb
    werkt werken werkte werkten gewerkt woont wonen woonde woonden volgt volgen volgde volgden gevolgd | verb
    kiest kiezen koos kozen gekozen neemt_deel deed_mee deden_mee haalt halen haalde haalden gehaald | verb
    gebruikt gebruiken gebruikte gebruikten bevat bevatten bereikt bereiken bereikte bereikten | verb
    laat laten liet lieten gelaten houdt houden hield hielden gehouden toont tonen toonde getoond | verb
    veroorzaakt veroorzaken veroorzaakte gerealiseerd realiseren realiseert behaald behaalt behalen | verb
    betaalt betalen betaalde betaald vraagt vragen vroeg vroegen gevraagd stelt stellen stelde stelden gesteld | verb
    geldt gelden gold golden hoort horen zorgt zorgen zorgde toegekend uitgevoerd opgenomen | verb
    opgelegd aangegeven gebaseerd opgericht opgeleverd uitgestoten toegevoegd ingevoerd gebracht brengt brengen bracht | verb
    verdient verdienen verdiende voldoet voldoen voldeed verschilt verschillen verschilde varieert variëren varieerde | verb
    investeert:pa investeren:ia investeerde:va geïnvesteerd:da introduceren:ia introduceert:pa invoeren:ia invoert:pa voeren:ia voert:pa reserveren:ia reserveert:pa gereserveerd:da bestemmen:ia bestemt:pa bestemd:da uittrekken:ia uitgetrokken:da trekken_uit:ia stellen_beschikbaar:ia | verb
    heet heten beschikt beschikken beschikte bijdraagt draagt dragen droeg | verb
    """
}

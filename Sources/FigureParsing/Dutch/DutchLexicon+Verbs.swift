// SPDX-License-Identifier: EUPL-1.2

extension DutchLexicon {
  /// Verbs that move nothing: where they stand a noun phrase ends.
  static let verbs = """
    is:h was:hv waren:hv zijn:h ben:h bent:h geweest:d | copula auxiliary
    bedraagt bedroeg:v bedragen bedroegen:v beloopt beliep:v beslaat telt telde:v tellen telden:v omvat omvatte:v vormt vormde vormden | copula
    wordt:wp worden:wi word:wp werd:wv werden:wv geworden:d | copula auxiliary
    blijft:p blijven:i bleef:v bleven:v gebleven:d | copula auxiliary
    heeft:hH hebben:hH had:hHv hadden:hHv gehad:d heb:hH hebt:hH | auxiliary
    zal zullen kan kunnen kon konden moet moeten moest moesten mag mogen mocht wil willen wilde zou zouden hoeft hoeven | auxiliary
    komt:A komen:A kwam:vA kwamen:vA gekomen:d gaat gaan ging gingen gegaan:d staat:A staan:A stond:vA stonden:vA ligt:A liggen:A lag:vA lagen:vA | verb
    doet doen deed deden gedaan:d maakt maken maakte maakten gemaakt:d geeft geven gaf:v gaven:v gegeven:d krijgt krijgen kreeg kregen gekregen:d | verb
    ziet zien:J zag zagen gezien:d weet weten wist wisten zegt zeggen zei zeiden gezegd:d vindt vinden vond vonden gevonden:d | verb
    betreft betrof betreffen leidt leiden leidde leidden geleid:d levert leveren leverde leverden geleverd:d | verb
    kost kosten_gaan kostte kostten gekost:d bestaat bestaan bestond bestonden bestaat_uit | verb
    ontvangt ontvangen ontving:v ontvingen:v besteedt besteden besteedde besteed:d uitgegeven:d | verb
    betekent betekenen betekende blijkt blijken bleek:v bleken:v gebleken:d lijkt lijken leek leken | verb
    werkt werken werkte werkten gewerkt:d woont wonen woonde woonden volgt volgen volgde volgden gevolgd:d | verb
    kiest kiezen koos kozen gekozen:d neemt_deel deed_mee deden_mee haalt halen haalde haalden gehaald:de | verb
    gebruikt gebruiken gebruikte gebruikten bevat bevatten bereikt:de bereiken bereikte bereikten | verb
    laat laten liet lieten gelaten:d houdt houden hield hielden gehouden:d toont tonen toonde getoond:d | verb
    veroorzaakt veroorzaken veroorzaakte gerealiseerd:de realiseren realiseert behaald:de behaalt behalen | verb
    bestemd:R toegerekend:R toe_te_rekenen:R toegewezen:R vergeven:R gemoeid:R | verb
    bestaat:C bestaan:C bestond:C bestonden:C samengesteld:C opgebouwd:C | verb
    gekort:K korten:K kort:K bezuinigd:K bezuinigen:K bezuinigt:K bespaard:K besparen:K bespaart:K inleveren:K ingeleverd:K beknibbeld:K | verb
    betaalt betalen betaalde betaald:d vraagt vragen vroeg vroegen gevraagd:d stelt stellen:ia stelde stelden gesteld:d | verb
    geldt gelden gold golden hoort horen zorgt:pa zorgen:ia zorgde:va toegekend:d uitgevoerd:d opgenomen:d | verb
    opgelegd:d aangegeven:d gebaseerd:d opgericht:d opgeleverd:d uitgestoten:d toegevoegd:d ingevoerd:d gebracht:d brengt brengen bracht | verb
    verdient verdienen verdiende voldoet voldoen voldeed verschilt verschillen verschilde varieert variëren varieerde | verb
    investeert:pa investeren:ia investeerde:va geïnvesteerd:da introduceren:ia introduceert:pa invoeren:ia invoert:pa voeren:ia voert:pa reserveren:ia reserveert:pa gereserveerd:da bestemmen:ia bestemt:pa bestemd:da uittrekken:ia uitgetrokken:da trekken_uit:ia stellen_beschikbaar:ia | verb
    verblijven:i verblijft:p verbleef:v verbleven:v uitgekomen:dA uitkomt:pA uitkomen:iA uitkwam:vA uitkwamen:vA gespreid:d verspreid:d | verb
    gegarandeerd:d belast:d gegroeid:d gewonnen:d gecreëerd:d voortgezet:d vastgesteld:d opgeleid:d onderzocht:d gemeten:d verkocht:d gebruikt:d ingezet:d gefinancierd:d uitgekeerd:d aangemeld:d afgerond:d verstrekt:d verleend:d toegewezen:d aangehouden:d verwerkt:d verdeeld:d | verb
    volgt:L | verb
    -eerd:d -eert:p | verb
    investeer:pa reserveer:pa voer:pa geef:pa maak:pa stel:pa bouw:pa schrap:pa schaf:pa creëer:pa realiseer:pa besteed:pa | verb
    leggen:ia legt:pa legde:va legden:va | verb
    opzij | adverb
    besteden:ia handhaven:ia handhaaft:pa behouden:ia | verb
    neerkomen:i neerkomt:p neerkwam:v | verb
    heet heten beschikt beschikken beschikte bijdraagt:p bijdroeg:v bijdroegen:v bijgedragen:d draagt dragen droeg | verb
    """
}

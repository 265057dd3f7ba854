// SPDX-License-Identifier: EUPL-1.2

extension DutchLexicon {
  /// Units, signs of currency and the denominators of rates.
  static let units = """
    % procent pct pct. percent | unit unit=percent
    pct | abbreviation
    procentpunt procentpunten percentagepunt percentagepunten %-punt punt pp ppt | unit unit=percentage_point
    ‰ promille | unit unit=permille
    € eur | currency unit=EUR
    euro euro's eur € | unit unit=EUR
    eurocent | unit unit=EUR power=-2
    gulden guldens | unit unit=NLG
    f fl ƒ nlg | currency unit=NLG
    $ usd us$ | currency unit=USD
    dollar dollars | unit unit=USD
    £ gbp | currency unit=GBP
    fte fte's ftes voltijdbanen | unit unit=fte
    km kilometer kilometers | unit unit=km
    m meter meters | unit unit=m
    cm centimeter | unit unit=cm
    mm millimeter | unit unit=mm
    m2 m² | unit unit=m2
    m3 m³ | unit unit=m3
    km2 km² | unit unit=km2
    km/uur km/u | unit unit=km/h
    ha hectare hectares hectaren | unit unit=ha
    mha | unit unit=ha power=3
    kg kilo kilogram kilo's | unit unit=kg
    gram g | unit unit=g
    ton t tonnen | unit unit=t
    kton kiloton kt | unit unit=t power=3
    mton megaton mt | unit unit=t power=6
    liter l | unit unit=L
    kwh kilowattuur | unit unit=kW.h
    mwh | unit unit=MW.h
    gwh | unit unit=GW.h
    twh | unit unit=TW.h
    mw megawatt | unit unit=MW
    gw gigawatt | unit unit=GW
    kw kilowatt | unit unit=kW
    pj petajoule | unit unit=PJ
    °c | unit unit=Cel
    jaar jaren | unit unit=year per=year
    maand maanden | unit unit=month per=month
    week weken | unit unit=week per=week
    dag dagen | unit unit=day per=day
    uur uren uren | unit unit=hour per=hour
    minuut minuten | unit unit=minute per=minute
    seconde seconden | unit unit=second per=second
    jaar jaren maand maanden week weken dag dagen uur uren minuut minuten seconde seconden | time-unit
    inwoner persoon hoofd_van_de_bevolking nederlander burger | per=capita
    huishouden | per=household
    leerling scholier | per=pupil
    """
}

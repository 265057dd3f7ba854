// SPDX-License-Identifier: EUPL-1.2

extension DutchLexicon {
  /// Units, signs of currency and the denominators of rates.
  static let units = """
    % procent pct pct. percent | unit unit=percent
    pct | abbreviation
    procentpunt procentpunten percentagepunt percentagepunten %-punt punt pp ppt | unit unit=percentage_point
    punt | point
    punten | points
    p.p. | unit unit=percentage_point
    ‰ promille | unit unit=permille
    fte fte's ftes voltijdbanen | unit unit=fte
    jaar jaren jr | unit time-unit unit=year per=year
    maand maanden mnd | unit time-unit unit=month per=month
    week weken wk | unit time-unit unit=week per=week
    dag dagen | unit time-unit unit=day per=day
    uur uren uur's | unit time-unit unit=hour per=hour
    minuut minuten | unit time-unit unit=minute per=minute
    seconde seconden | unit time-unit unit=second per=second
    min sec sec. w j kwartier kwartieren halfuur | length
    min kwartier kwartieren halfuur | unit=minute
    sec | unit=second abbreviation
    w | unit=week
    j | unit=year
    kwartaal kwartalen | quarter unit=month
    paar enkele aantal een_paar een_aantal | few
    hele gehele heel | all
    lang | long
    percentage percentages -percentage -percentages | percent-noun
    komma | decimal
    www | web
    oud oude | old
    oude gouden houten stenen zilveren ijzeren glazen | adjective
    jarige jarig | years-old
    leeftijd | age-noun
    c | cent
    inwoner persoon hoofd_van_de_bevolking nederlander burger | per=capita
    huishouden | per=household
    leerling scholier | per=pupil
    """
}

// SPDX-License-Identifier: EUPL-1.2

extension DutchLexicon {
  /// Names of time and the words that lead them.
  static let time = """
    januari jan | month value=1
    februari feb | month value=2
    maart mrt | month value=3
    april apr | month value=4
    mei | month value=5
    juni jun | month value=6
    juli jul | month value=7
    augustus aug | month value=8
    september sep sept | month value=9
    oktober okt | month value=10
    november nov | month value=11
    december dec | month value=12
    begin eind einde medio half ultimo start midden halverwege | part-of-year
    periode jaar jaren begrotingsjaar boekjaar kalenderjaar verslagjaar kabinetsperiode regeerperiode raadsperiode collegeperiode bestuursperiode zittingsperiode planperiode concessieperiode tijdvak | period-noun
    schooljaar studiejaar collegejaar schooljaren studiejaren collegejaren | school-year
    kwartaal kwartalen | quarter
    sinds sedert vanaf met_ingang_van ingaande | since preposition
    tot tot_en_met t_/_m tot_aan uiterlijk | until
    ten_opzichte_van t.o.v. in_vergelijking_met vergeleken_met opzichte | base preposition
    jan feb mrt apr jun jul aug sep sept okt nov dec vr | abbreviation
    maandag dinsdag woensdag donderdag vrijdag zaterdag zondag vr | weekday
    maandagen dinsdagen woensdagen donderdagen vrijdagen zaterdagen zondagen | weekdays
    ochtend morgen middag namiddag avond nacht | day-part
    lente voorjaar | season value=3
    zomer | season value=6
    herfst najaar | season value=9
    winter | season value=12
    pasen pinksteren kerst kerstmis koningsdag koninginnedag bevrijdingsdag hemelvaart hemelvaartsdag | feast
    sinterklaas nieuwjaar nieuwjaarsdag oudjaarsdag prinsjesdag moederdag vaderdag valentijnsdag | feast
    dag_van_de_aarde dag_van_de_arbeid king's_day | feast
    jaren | decade
    fiscale fiscaal | fiscal
    vandaag gisteren morgen heden nu thans momenteel tegenwoordig inmiddels volgende vorige | today
    laatste | last
    helft halfjaar | half-year
    in | in-time
    aan | at-time
    om | at-hour
    om_de_week om_de_dag om_de_maand | every-other
    elke elk iedere ieder | every
    dagelijks | frequency per=day
    wekelijks | frequency per=week
    maandelijks | frequency per=month
    jaarlijks | frequency per=year
    dagelijkse wekelijkse maandelijkse jaarlijkse | frequency
    -dagelijks -dagelijkse -wekelijks -wekelijkse -maandelijks -maandelijkse -jaarlijks -jaarlijkse | frequency
    gelijk | bound
    na | after
    voor | before
    later hoger | later
    eerder lager | earlier
    komende:T afgelopen:T volgende:T laatste:T voorbije:T eerste:T | adjective
    binnen:T na:T gedurende:T sinds:T over:T in:T | preposition
    geleden:T later:T eerder:T tijd:T lang:T | noun
    terug:T | particle
    daarna:* nadien:* sindsdien:* | adverb
    op_dit_moment | adverb today
    jaar maand kwartaal schooljaar studiejaar collegejaar | stretch-noun
    begrotingsjaar boekjaar kalenderjaar verslagjaar | stretch-noun unit=year
    vorig vorige | deictic value=-1
    afgelopen voorbije | deictic recent value=-1
    dit deze huidig huidige lopend lopende | deictic
    volgend volgende | deictic value=1
    komend komende aanstaand aanstaande | deictic coming value=1
    voorgaand voorgaande voorafgaande daaropvolgende opvolgende lopende aanstaande | adjective
    dat die datzelfde hetzelfde | deictic anchored
    voorgaand voorgaande voorafgaand voorafgaande | deictic anchored value=-1
    daaropvolgend daaropvolgende opvolgende | deictic anchored value=1
    eerder daarvoor ervoor tevoren ervóór | deictic anchored value=-1
    later daarna erna erop daarop nadien | deictic anchored value=1
    dezelfde_periode die_periode deze_periode hetzelfde_tijdvak | same-period
    """
}

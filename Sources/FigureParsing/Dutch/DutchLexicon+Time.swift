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
    begin eind einde medio half ultimo | part-of-year
    periode jaar jaren begrotingsjaar boekjaar kalenderjaar verslagjaar kabinetsperiode tijdvak | period-noun
    schooljaar studiejaar collegejaar | school-year
    kwartaal | quarter
    sinds sedert vanaf | since preposition
    tot tot_en_met t/m tot_aan uiterlijk | until
    ten_opzichte_van t.o.v. in_vergelijking_met vergeleken_met opzichte | base preposition
    dezelfde_periode die_periode deze_periode hetzelfde_tijdvak | same-period
    """
}

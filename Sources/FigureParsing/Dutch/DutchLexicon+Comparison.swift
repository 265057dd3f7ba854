// SPDX-License-Identifier: EUPL-1.2

extension DutchLexicon {
  /// Words that compare, and words that say how many times.
  static let comparison = """
    meer hoger groter hogere:x grotere:x sneller duurder langer ouder zwaarder sterker vaker breder extremer beter ruimer gunstiger voordeliger | comparative move=up
    minder lager kleiner lagere:x kleinere:x trager goedkoper korter jonger lichter zwakker minder_vaak slechter krapper ongunstiger nadeliger | comparative move=down
    hoger_beroep hoger_onderwijs lager_onderwijs hoger_opgeleid hoger_opgeleide hoger_opgeleiden lager_opgeleid lager_opgeleide lager_opgeleiden hoger_gelegen lager_gelegen | noun
    langer korter langer_dan korter_dan | long
    tegenover tegen versus in_plaats_van | against
    versus | preposition
    extra erbij | extra
    keer maal x × | times
    factor | times label
    zo zoveel even | equal
    """
  /// Words that soften or bound the number after them, and a few after it.
  static let hedges = """
    circa ca ca. c.a. cca ongeveer rond rond_de in_de_orde_van in_de_orde_van_grootte_van in_de_buurt_van om_en_bij globaal afgerond naar_raming een_slordige plusminus +/- zo'n zo_'n zo_’n zo_‘n pakweg grofweg naar_schatting ruwweg omstreeks om_en_nabij ~ ± plusminus tegen_de een_geschatte | hedge about=about
    ca circa | abbreviation
    ruim iets_meer_dan net_boven een_dikke | hedge about=just_over
    bijna een_kleine zo'n_kleine zo_'n_kleine zo_’n_kleine krap net_geen iets_minder_dan net_niet tegen_de vrijwel nagenoeg | hedge about=just_under
    meer_dan boven hoger_dan groter_dan langer_dan > over_de | hedge about=more_than
    meer_dan | comparative than move=up
    hoger_dan groter_dan langer_dan | comparative than move=up
    minder_dan | comparative than move=down
    achter_bij achter_op | comparative than preposition move=down
    boven_het_niveau_van | comparative than move=up
    onder_het_niveau_van beneden_het_niveau_van | comparative than move=down
    lager_dan kleiner_dan korter_dan | comparative than move=down
    over_de | preposition
    minder_dan lager_dan kleiner_dan korter_dan onder nog_geen < beneden | hedge about=less_than
    minstens minimaal tenminste ten_minste op_zijn_minst zeker niet_minder_dan niet_lager_dan minimum ≥ | hedge about=at_least
    hooguit hoogstens maximaal ten_hoogste op_zijn_hoogst niet_meer_dan hoogstens maximum max max. ≤ | hedge about=at_most
    maximale | adjective about=at_most
    grootste:3 hoogste:3 laagste:3 kleinste:3 sterkste:3 snelste:3 zwakste:3 meeste:3 minste:3 beste:3 slechtste:3 langste:3 kortste:3 ergste:3 forsste:3 hardste:3 duurste:3 zwaarste:3 scherpste:3 diepste:3 eerste:3 | adjective
    meest:3 minst:3 eerst:3 | adverb
    minimale | adjective about=at_least
    """
}

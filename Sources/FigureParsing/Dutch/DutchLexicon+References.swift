// SPDX-License-Identifier: EUPL-1.2

extension DutchLexicon {
  /// Labels whose numbers are references, abbreviations that end no sentence, and words that name groups by age.
  static let references = """
    boek aanhangsel pag afdeling aanhangsels p | label
    pag p | abbreviation
    artikel artikelen art lid schaal salarisschaal functieschaal loonschaal onderdeel paragraaf paragrafen par § hoofdstuk bijlage bijlagen tabel figuur grafiek kader pagina pagina's blz bladzijde nr nrs nummer kamerstuk kamerstukken kst stcrt stb issn isbn nummers vraag vragen antwoord deel fase mijlpaal stap versie noot voetnoot box motie postbus vergaderjaar vergaderjaren taakveld programma categorie groep klas leerjaar niveau artikelnummer dossier zaaknummer kenmerk agendapunt agendapunten verslagnummer volgnummer registratienummer ordernummer projectnummer rekeningnummer alinea sectie bladnummer aflevering jaargang aanbeveling voorschrift | label
    kamerstuk:F kamerstukken:F | label
    -wet -wetboek -besluit -verordening | law
    havo vwo vmbo mavo gymnasium atheneum vmbo-t vmbo-tl vmbo-b vmbo-k vmbo-gt brugklas | school-type
    nen iso isae iec ias ifrs nta -norm -normen richtlijn richtlijnen verordening verordeningen | label
    scenario scenario's variant varianten optie opties alternatief alternatieven tranche zone | label
    groepen klassen leerjaren niveaus fasen mijlpalen | label
    -artikel -artikelen -hoofdstuk -paragraaf -tabel -figuur -pagina | label
    nr nrs art blz par ca bijv bv dhr mevr drs dr mr ir prof jl resp incl excl max min tel enz etc vgl stcrt stb nl o.a | abbreviation
    -leeftijd -leeftijdsgrens leeftijdsgrens | age
    ouder jonger ouder_dan jonger_dan leeftijd | age
    leerling leerlingen jongeren jeugdigen kinderen kind ouderen mensen personen vrouwen mannen studenten inwoners werknemers nederlanders jongere meisjes jongens | group
    """
}

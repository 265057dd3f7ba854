// SPDX-License-Identifier: EUPL-1.2

extension DutchLexicon {
  /// In what sense something is stated, and who states it.
  static let modality = """
    moet:o moeten:o moest:ov moesten:ov dient:o dienen:o hoort:o | auxiliary target
    wil:u willen:u wilt:u wilde:uv wilden:uv wens:u wensen:u wenst:u | auxiliary target
    richt:p richten:i richtte:v richtten:v koerst:p koersen:i koerste:v | verb target
    streven:b streef:b streeft:b streefde:b streefden:b gestreefd:b nastreven:b nagestreefd:b beoogt:b beoogde:b beoogd:b mikken:b mikt:b voorstelt:b voorstellen:b voorgesteld:b toewerken:b werken_toe:b gericht_op:b voornemens:b | target
    doel:y doelen:y doelstelling:y doelstellingen:y streefwaarde:y ambitie:y opgave:y taakstelling:y voornemen:y | target
    intentie:y intenties:y inzet_is:y inzet_om:y in_op:y in_om:y erop_gericht:b zet_erop_in:b zetten_erop_in:b erop_inzetten:b tussendoel:y tussendoelen:y einddoel:y einddoelen:y hoofddoel:y streefcijfer:y streefcijfers:y streefgetal:y streefpercentage:y streefbeeld:y richtgetal:y ambities:y opgaven:y voornemens_om:y plannen_om:y plan_om:y afspraak_om:y opdracht_om:y | target
    -doel:y -doelen:y -doelstelling:y -doelstellingen:y -taakstelling:y -ambitie:y -opgave:y | target
    verzoekt:b verzoeken:b roept_op:b roepen_op:b dringt_aan:b dringen_aan:b draagt_op:b stelt_voor:b stellen_voor:b bepleit:b bepleiten:b beogen:b ijveren:b nastreeft:b toewerkt:b toe_te_werken:b toe_te_groeien:b inzetten_op:b op_ingezet_om:b op_ingezet_dat:b erop_ingezet_om:b erop_ingezet_dat:b inzetten_om:b inspannen_om:b inzetten_voor:b ons_sterk_voor:b ons_hard_voor:b zich_sterk_voor:b zich_hard_voor:b amendement:b | target
    behoort_te:o behoren_te:o verplichten:b verplichting_om:b vergt:b vergen:b | target
    pleit:b pleiten:b pleitte:b pleitten:b gepleit:b bepleitte:b bepleitten:b adviseerde_om:b aanbevolen_om:b voortaan:b | target
    nodig:b benodigd:b benodigde:b noodzakelijk:b vereist:b verplicht:b wenselijk:b beoogde:b | target
    betalen:iX betaald:dX bijbetalen:iX bijbetaald:dX wachten:iX missen:iX afstaan:iX afgestaan:dX rondkomen:iX | verb
    anders:U nog:I | adverb
    afschaffing:U schrapping:U intrekking:U opheffing:U | noun
    afschaffen:iU afschaft:pU afgeschaft:dU schrappen:iU schrapt:pU geschrapt:dU vervangen:U vervangt:U vervallen:U vervalt:U verdwijnen:U verdwijnt:U intrekken:iU intrekt:pU ingetrokken:dU opheffen:iU opheft:pU opgeheven:dU herzien:dU veranderen:U veranderd:U | verb
    dient_zich:p dienen_zich:i | verb
    feit:1 | noun
    weten:1 blijken:1 blijkt:1 bleek:1 uitleggen:1 uitgelegd:1 toelichten:1 toegelicht:1 tonen:1 toont:1 aantonen:1 aangetoond:1 vernemen:1 verklaren:1 onderzoeken:1 bespreken:1 nagaan:1 verduidelijken:1 vermelden:1 vermeldt:1 | verb
    mag:9 mogen:9 | auxiliary
    afgesproken:0 besloten:0 opgedragen:0 verzocht:0 | verb
    besluit:0 | noun
    besloot:v0 | verb
    geplande voorgestelde beloofde | adjective target
    bij_ongewijzigd_beleid:f bij_constant_beleid:f in_het_basispad:f | forecast adverb
    geraamd:A geschat:A begroot:A becijferd:A | verb
    onze_inzet:y ons_streven:y onze_belofte:y bedoeling:y | noun
    belooft:b beloven:b beloofde:b beloofden:b beloofd:b | verb target
    verwachte:f geraamde:f voorspelde:f voorziene:f geprognosticeerde:f | adjective
    we:s wij:s | pronoun
    -raming:f -ramingen:f -prognose:f -prognoses:f -verwachting:f -verwachtingen:f | forecast
    levensverwachting:V levensverwachtingen:V | noun
    projectie:f projecties:f vooruitzicht:f vooruitzichten:f prognosticeert:f geprognosticeerd:f geprognosticeerde:f voorziene:f voorspelde:f voorspelling:f voorspellingen:f verwachtte:f verwachtten:f toekomstverkenning:f | forecast
    bouwen:ia bouwt:pa creëren:ia creëert:pa plaatsen:ia plaatst:pa schrappen:ia schrapt:pa leggen_aan:ia maken_vrij:ia stellen_in:ia geven_uit:ia schaffen_af:ia werven:ia werft:pa leiden_op:ia planten:ia verduurzamen:ia isoleren:ia compenseren:ia vergoeden:ia heffen:ia belasten:ia garanderen:ia | verb
    vrij:a | adverb
    raming:f ramingen:f | forecast
    invoering:a introductie:a afschaffing:a instelling:a | noun
    verwacht:p verwachten:i voorziet:p raamt:p ramen:i voorspelt:p | verb
    rekent_op:f gaat_uit_van:f+ gaan_uit_van:f+ houdt_rekening_met:f houden_rekening_met:f rekening_gehouden_met:f | forecast verb
    zal:f zullen:f | auxiliary forecast
    verwacht:f verwachten:f verwachting:f verwachtingen:f naar_verwachting:f prognose:f prognoses:f voorzien:f voorziet:f voorspelt:f voorspeld:f geraamd:f geraamde:f raamt:f ramen:f ervan_uitgegaan:f er_van_uit:f ervan_uit:f verwachte:f voorzien:f schatting inschatting schattingen | forecast
    naar_verwachting | adverb
    zou:k zouden:k stel:k mits:k | hypothetical
    kan:k kunnen:k mogelijk:k denkbaar:k haalbaar:k | hypothetical
    wellicht:kx misschien:kx mogelijkerwijs:kx eventueel:kx potentieel:kx theoretisch:kx in_theorie:k in_potentie:k | adverb
    mogelijke:kx eventuele:kx potentiële:kx denkbare:kx theoretische:kx haalbare:kx hypothetische:kx | adjective
    als:cj indien:cj wanneer:c | hypothetical
    mocht:cj mochten:cj | hypothetical auxiliary
    uitgaande_van | preposition
    uitgaande_van:k uit_te_gaan_van:k uitgegaan_van:k veronderstelling:k veronderstellingen:k aanname:k aannames:k | hypothetical
    beperkt:da gegarandeerd:da vrijgemaakt:da ingezet:da ingevoerd:da | verb
    vereist:d benodigd:d streeft:p streefden:v mikt:p beoogt:p nastreeft:p bepleit:p bepleitte:v verzoekt:p | verb
    vervangen:ida vervangt:pa vervang:pa | verb
    te:t | preposition
    komt_er:r er_komt:r er_komen:r komen_er:r | move-verb verb adding
    als_gevolg_van:g | preposition
    niet geen nooit | negation
    niet_alleen | adverb
    volgens aldus | source
    bron:B bronnen:B | noun
    ned | dataset=cbs
    stelt:Y stellen:Y stelde:Y schrijft:Y schreef:Y zegt:Y zei:Y beweert:Y beweerde:Y constateert:Y constateerde:Y raamt:Y raamde:Y voorspelt:Y voorspelde:Y verwachtte:Y schat:Y schatte:Y verwacht:Y bericht:Y berichtte:Y blijkt:Z bleek:Z | verb
    meldt melden meldde rapporteert rapporteerde concludeert concludeerde becijfert becijferde berekende | reporting
    realisatie:N gerealiseerd:N rekening:N jaarrekening:N werkelijk:N uitkomst:N -realisatie:N | noun
    doel:W doelstelling:W doelwaarde:W streefwaarde:W streefcijfer:W streefgetal:W ambitie:W target:W | noun
    """
}

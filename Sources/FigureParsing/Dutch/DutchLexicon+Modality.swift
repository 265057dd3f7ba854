// SPDX-License-Identifier: EUPL-1.2

extension DutchLexicon {
  /// In what sense something is stated, and who states it.
  static let modality = """
    moet:o moeten:o moest:o moesten:o dient:o dienen:o hoort:o | auxiliary target
    wil:u willen:u wilt:u wilde:u wens:u wensen:u wenst:u | auxiliary target
    streven:b streeft:b streefden:b gestreefd:b nastreven:b nagestreefd:b beoogt:b beoogde:b beoogd:b mikken:b mikt:b voorstelt:b voorstellen:b voorgesteld:b toewerken:b werken_toe:b gericht_op:b voornemens:b | target
    doel:y doelen:y doelstelling:y doelstellingen:y streefwaarde:y ambitie:y opgave:y taakstelling:y voornemen:y | target
    -doelstelling:y -taakstelling:y -ambitie:y | target
    pleit:b pleiten:b voortaan:b | target
    nodig:b benodigd:b benodigde:b noodzakelijk:b vereist:b verplicht:b wenselijk:b beoogde:b | target
    we:s wij:s | pronoun
    -raming:f -ramingen:f | forecast
    raming:f ramingen:f | forecast
    invoering:a introductie:a afschaffing:a instelling:a | noun
    verwacht:p verwachten:i voorziet:p raamt:p ramen:i voorspelt:p | verb
    zal:f zullen:f | auxiliary forecast
    verwacht:f verwachten:f verwachting:f verwachtingen:f naar_verwachting:f prognose:f prognoses:f voorzien:f voorziet:f voorspelt:f voorspeld:f geraamd:f geraamde:f raamt:f ramen:f ervan_uitgegaan:f er_van_uit:f ervan_uit:f verwachte:f voorzien:f schattingen | forecast
    zou:k zouden:k stel:k mits:k | hypothetical
    kan:k kunnen:k kon:k konden:k mogelijk:k mogelijke:k denkbaar:k haalbaar:k | hypothetical
    als:cj indien:cj wanneer:c | hypothetical
    uitgaande_van:k uit_te_gaan_van:k uitgegaan_van:k veronderstelling:k veronderstellingen:k aanname:k aannames:k | hypothetical
    beperkt:da gegarandeerd:da vrijgemaakt:da ingezet:da ingevoerd:da | verb
    te:t | preposition
    komt_er:r er_komt:r er_komen:r komen_er:r | verb
    als_gevolg_van:g | preposition
    niet geen nooit | negation
    niet_alleen | adverb
    volgens aldus | source
    meldt melden meldde rapporteert rapporteerde concludeert concludeerde becijfert becijferde berekende | reporting
    """
}

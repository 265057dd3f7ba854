// SPDX-License-Identifier: EUPL-1.2

extension DutchLexicon {
  /// In what sense something is stated, and who states it.
  static let modality = """
    moet:o moeten:o moest:o moesten:o dient:o dienen:o hoort:o | auxiliary target
    wil:u willen:u wilt:u wilde:u wens:u wensen:u wenst:u | auxiliary target
    streven:b streeft:b streefden:b gestreefd:b nastreven:b nagestreefd:b beoogt:b beoogde:b beoogd:b mikken:b mikt:b voorstelt:b voorstellen:b voorgesteld:b toewerken:b werken_toe:b gericht_op:b voornemens:b | target
    doel:b doelen:b doelstelling:b doelstellingen:b streefwaarde:b ambitie:b opgave:b streven:b taakstelling:b ombuigingstaakstelling:b voornemen:b pleit:b pleiten:b | target
    nodig:b benodigd:b benodigde:b noodzakelijk:b vereist:b verplicht:b wenselijk:b beoogde:b | target
    we:s wij:s | pronoun
    zal:f zullen:f | auxiliary forecast
    verwacht:f verwachten:f verwachting:f verwachtingen:f naar_verwachting:f prognose:f prognoses:f voorzien:f voorziet:f voorspelt:f voorspeld:f geraamd:f geraamde:f raamt:f ramen:f ervan_uitgegaan:f er_van_uit:f ervan_uit:f verwachte:f voorzien:f schattingen | forecast
    zou:k zouden:k stel:k mits:k | hypothetical
    kan:k kunnen:k kon:k konden:k mogelijk:k mogelijke:k denkbaar:k haalbaar:k | hypothetical
    als:c indien:c wanneer:c | hypothetical
    uitgaande_van:k veronderstelling:k veronderstellingen:k aanname:k aannames:k | hypothetical
    te:t | preposition
    komt_er:r er_komt:r er_komen:r komen_er:r | verb
    als_gevolg_van:g | preposition
    niet geen nooit | negation
    niet_alleen | adverb
    volgens aldus | source
    meldt melden meldde rapporteert rapporteerde concludeert concludeerde becijfert becijferde berekende | reporting
    """
}

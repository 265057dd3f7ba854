// SPDX-License-Identifier: EUPL-1.2

extension DutchLexicon {
  /// In what sense something is stated, and who states it.
  static let modality = """
    moet moeten moest moesten streven streeft streefden gestreefd doel doelstelling willen wil wenst beoogt beoogde beoogd nodig noodzakelijk vereist dient dienen streefwaarde ambitie norm_wordt | target
    zal zullen verwacht verwachten verwachting naar_verwachting prognose raming ramingen voorzien voorspelt voorspeld geraamd raamt | forecast
    zou zouden kan kunnen kon konden mogelijk denkbaar stel | hypothetical
    niet geen nooit | negation
    volgens aldus | source
    meldt melden meldde rapporteert rapporteerde concludeert concludeerde becijfert berekende stelt_dat | reporting
    """
}

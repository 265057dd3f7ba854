// SPDX-License-Identifier: EUPL-1.2

extension DutchLexicon {
  /// Words that are nouns behind a number and something else elsewhere, and the other way round.
  static let nouns = """
    aanvragen antwoorden besluiten boeken delen eisen gevallen kosten onderzoeken passen plaatsen | plural
    plannen planten ramen schalen slagen stemmen treffen verschillen vormen vragen werken zorgen | plural
    bezoeken reizen vluchten verzoeken wensen toetsen proeven | plural
    bezwaren voorstellen oordelen verzekerden sloten | plural
    leeftijdsgroep leeftijdsgroepen leeftijdscategorie leeftijdsklasse | group
    plaats plek keer maal ronde poging lid land dag week maand jaar kwartaal fase stap | rank
    acht | judges
    ochtends morgens middags namiddags avonds nachts | clock
    zoals_verwacht zoals_voorzien zoals_voorspeld zoals_geraamd zoals_gepland | adverb
    zoals alvast onlangs dikwijls tevens eveneens trouwens elders intussen ondertussen | adverb
    pas | adverb
    genomen:d | verb
    """
}

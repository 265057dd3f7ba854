// SPDX-License-Identifier: EUPL-1.2

extension Language {
  /// Dutch, as policy documents of the Netherlands write it.
  public static let dutch = Language(
    code: "nl",
    lexicon: Lexicon(
      tables: [
        DutchLexicon.functionWords, DutchLexicon.verbs, DutchLexicon.commonVerbs,
        DutchLexicon.regularVerbForms, DutchLexicon.movement,
        DutchLexicon.comparison, DutchLexicon.hedges, DutchLexicon.numbers, DutchLexicon.units,
        DutchLexicon.currencies, DutchLexicon.physicalUnits,
        DutchLexicon.time, DutchLexicon.modality, DutchLexicon.references, DutchLexicon.nouns,
      ],
      numberWords: DutchLexicon.numberWords,
      bentEnding: "e", modifierEndings: DutchLexicon.modifierEndings,
      nounEndings: DutchLexicon.nounEndings, derivedEndings: DutchLexicon.derivedEndings,
      participleOpenings: DutchLexicon.participleOpenings,
      participleEndings: ["d", "t", "en"]),
    rules: .dutch)
}

/// The words of Dutch, one table a subject; a synonym is one more word in a row.
enum DutchLexicon {}

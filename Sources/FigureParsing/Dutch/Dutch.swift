// SPDX-License-Identifier: EUPL-1.2

extension Language {
  /// Dutch, as policy documents of the Netherlands write it.
  public static let dutch = Language(
    code: "nl",
    lexicon: Lexicon(
      tables: DutchLexicon.tables,
      numberWords: DutchLexicon.numberWords,
      bentEnding: "e", modifierEndings: DutchLexicon.modifierEndings,
      nounEndings: DutchLexicon.nounEndings, derivedEndings: DutchLexicon.derivedEndings,
      participleOpenings: DutchLexicon.participleOpenings,
      participleEndings: ["d", "t", "en"]),
    rules: .dutch)
}

/// The words of Dutch, one table a subject; a synonym is one more word in a row.
enum DutchLexicon {
  /// All rows.
  static var tables: [String] {
    [
      functionWords, verbs, commonVerbs, regularVerbForms, movement, comparison, hedges, numbers,
      units, currencies, physicalUnits, time, modality, references, nouns,
    ]
  }
}

// SPDX-License-Identifier: EUPL-1.2

import FigureModel

/// In what sense a figure is stated, from the words of its clause.
enum ModalityMatcher {
  /// "niet met 5% gestegen", "komt niet uit op 100%".
  static func negated(_ scene: borrowing Scene, _ draft: borrowing Draft) -> Figure.Modality? {
    guard let clause = scene.clause(of: draft.tokens.lowerBound) else { return nil }
    let tokens = scene.clauses[clause].tokens
    for index in tokens where index < draft.tokens.lowerBound && scene.tokens[index].has(.negation)
    {
      return .negated
    }
    return nil
  }

  static func target(_ scene: borrowing Scene, _ draft: borrowing Draft) -> Figure.Modality? {
    has(.target, scene, draft) ? .target : nil
  }

  static func forecast(_ scene: borrowing Scene, _ draft: borrowing Draft) -> Figure.Modality? {
    has(.forecast, scene, draft) ? .forecast : nil
  }

  static func hypothetical(_ scene: borrowing Scene, _ draft: borrowing Draft) -> Figure.Modality? {
    has(.hypothetical, scene, draft) ? .hypothetical : nil
  }

  private static func has(
    _ mask: WordClass, _ scene: borrowing Scene, _ draft: borrowing Draft
  ) -> Bool {
    guard let clause = scene.clause(of: draft.tokens.lowerBound) else { return false }
    return scene.clauses[clause].tokens.contains { scene.tokens[$0].has(mask) }
  }
}

// SPDX-License-Identifier: EUPL-1.2

import FigureModel

/// All rules of a language, sorted by the step of the cascade in which they are tried.
///
/// The order of the families, and inside a family that of its rules, decides between readings of equal length.
public struct RuleBook: Sendable {
  /// The families in order.
  public let families: [RuleFamily]

  /// The vetoes that any number wakes, and those that a word of a class does.
  private(set) var numberVetoes: [Veto] = []
  private(set) var wordVetoes: [Veto] = []
  private(set) var periods: [PeriodRule] = []
  private(set) var relations: [Relation] = []
  private(set) var modalities: [ModalityRule] = []
  /// The classes that wake a veto or a period: a token without them is passed over.
  private(set) var wakesVeto: WordClass = []
  private(set) var wakesPeriod: WordClass = []

  struct Veto: Sendable {
    let id: String
    let wakes: WordClass
    let match: @Sendable (borrowing Scene, Int) -> Range<Int>?
  }

  struct PeriodRule: Sendable {
    let id: String
    let wakes: WordClass
    let wakesOnDigits: Bool
    let match: @Sendable (borrowing Scene, Int) -> PeriodMention?
  }

  struct Relation: Sendable {
    let id: String
    let wakes: WordClass
    let match: @Sendable (borrowing Scene, Int) -> Draft?
  }

  struct ModalityRule: Sendable {
    let id: String
    let match: @Sendable (borrowing Scene, borrowing Draft) -> Figure.Modality?
  }

  init(_ families: [RuleFamily]) {
    self.families = families
    for rule in families.flatMap(\.rules) {
      switch rule.step {
      case .veto(let wakes, let match):
        let veto = Veto(id: rule.id, wakes: wakes, match: match)
        if wakes.isEmpty { numberVetoes.append(veto) } else { wordVetoes.append(veto) }
        wakesVeto.formUnion(wakes)
      case .period(let wakes, let digits, let match):
        periods.append(
          PeriodRule(id: rule.id, wakes: wakes, wakesOnDigits: digits, match: match))
        wakesPeriod.formUnion(wakes)
      case .relation(let wakes, let match):
        relations.append(Relation(id: rule.id, wakes: wakes, match: match))
      case .modality(let match): modalities.append(ModalityRule(id: rule.id, match: match))
      case .layer: break
      }
    }
  }
}

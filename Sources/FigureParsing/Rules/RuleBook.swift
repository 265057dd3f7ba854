// SPDX-License-Identifier: EUPL-1.2

import FigureModel

/// All rules of a language, sorted by the step of the cascade in which they are tried.
///
/// The order of the families, and inside a family that of its rules, decides between readings of equal length.
public struct RuleBook: Sendable {
  /// The families in order.
  public let families: [RuleFamily]

  /// The vetoes that a number wakes, and those that a word of a class does.
  private(set) var numberVetoes: [Veto<NumberSurroundings>] = []
  private(set) var wordVetoes: [Veto<WordClass>] = []
  private(set) var periods: [PeriodRule] = []
  private(set) var relations: [Relation] = []
  private(set) var modalities: [ModalityRule] = []
  /// The classes that wake a veto or a period: a token without them is passed over.
  private(set) var wakesVeto: WordClass = []
  private(set) var wakesPeriod: WordClass = []
  /// The classes of the words that a veto, a number or the time of a period may begin with, articles aside.
  private(set) var marks: WordClass = []

  /// A veto with what it needs one of: around a number, or of a word.
  struct Veto<Need: OptionSet & Sendable>: Sendable {
    let id: String
    let needs: Need
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
        wordVetoes.append(Veto(id: rule.id, needs: wakes, match: match))
        wakesVeto.formUnion(wakes)
      case .numberVeto(let needs, let match):
        numberVetoes.append(Veto(id: rule.id, needs: needs, match: match))
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
    marks = wakesVeto.union(NumberReader.mayStart.subtracting(.article)).union(.deictic)
  }
}

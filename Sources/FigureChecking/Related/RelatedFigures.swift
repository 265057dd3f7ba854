// SPDX-License-Identifier: EUPL-1.2

public import FigureModel

/// Lays the figures of a document beside those of another that it belongs to: a letter and the report that it accompanies.
///
/// It never changes a label: that a letter agrees with its report says nothing about the report, and where the two differ
/// either may be right. A figure is laid beside at most a few hundred others, those that share its rarest words or its size, so
/// that a report of thousands of figures about one thing takes no time by the square.
public struct RelatedFigures: Sendable {
  private let statements: [Statement]
  /// The statements by each word of their subject, and by their indicator.
  private var byWord: [[UInt8]: [Int]] = [:]
  /// The same, by word and size.
  private var bySize: [SizedWord: [Int]] = [:]

  private struct SizedWord: Hashable {
    var word: [UInt8]
    var size: ExactDecimal
  }

  /// How many others a figure is laid beside.
  private static let most = 256

  /// How many figures they are.
  public var count: Int { statements.count }

  /// The figures of one related document.
  public init(_ statements: [Statement]) {
    self.statements = statements
    for (index, statement) in statements.enumerated() {
      for word in statement.names {
        byWord[word, default: []].append(index)
        for size in statement.sizes {
          bySize[SizedWord(word: word, size: size), default: []].append(index)
        }
      }
    }
  }

  /// The statements that may be about the same thing: all that share a word, those first that share a size or a rarer word.
  private func candidates(for own: Statement) -> [Int] {
    var found: Set<Int> = []
    func add(_ list: [Int]) {
      for index in list where found.count < Self.most { found.insert(index) }
    }
    let names = own.names.sorted { $0.lexicographicallyPrecedes($1) }
    for word in names {
      for size in own.sizes { add(bySize[SizedWord(word: word, size: size)] ?? []) }
    }
    let lists = names.compactMap { byWord[$0] }.enumerated()
      .sorted { ($0.element.count, $0.offset) < ($1.element.count, $1.offset) }
    for (_, list) in lists { add(list) }
    return found.sorted()
  }

  /// The figure about the same thing as `own`, with how it compares; nil where there is none, or where one cannot tell.
  func relative(of own: Statement, _ words: Wording) -> Verdict.Relative? {
    let found = candidates(for: own).compactMap { index in
      Resemblance(own, statements[index]).map { (other: statements[index], $0) }
    }
    func best(_ isWanted: (Statement, Resemblance) -> Bool) -> Statement? {
      found.filter { isWanted($0.other, $0.1) }
        .max { $0.1.shared < $1.1.shared }?.other
    }
    if let other = best({ $1.topic == .same && $1.size == .equal }) {
      return agreeing(own, other, isRounded: false, words)
    }
    if let other = best({ $1.topic == .same && $1.size == .rounded }) {
      return agreeing(own, other, isRounded: true, words)
    }
    if let other = best({ isTelling($1, own) && $1.topic != .same && $1.size != .apart }) {
      return relative(other, agrees: false, words.relatedPopulation(other.figure))
    }
    // A size that differs is told only where nothing else in the document could be what is meant.
    if let other = best({ isSameStatement(own, $0, $1) && $1.size == .apart }) {
      return relative(other, agrees: false, words.relatedApart(other.figure))
    }
    return nil
  }

  private func agreeing(_ own: Statement, _ other: Statement, isRounded: Bool, _ words: Wording)
    -> Verdict.Relative
  {
    if let caveat = caveat(of: other, lackingIn: own, words) {
      return relative(other, agrees: true, words.relatedCaveat(other.figure, caveat))
    }
    return relative(
      other, agrees: true,
      isRounded ? words.relatedRounded(other.figure) : words.relatedEqual(other.figure))
  }

  /// What the other document takes back and this one does not.
  private func caveat(of other: Statement, lackingIn own: Statement, _ words: Wording) -> String? {
    if let modality = other.whole.modality, own.whole.modality == nil {
      return words.modality(modality)
    }
    let isHedged = own.whole.approximation != nil
    if let said = other.caveats.first(where: { !own.caveats.contains($0) }), !isHedged {
      return said
    }
    if let hedge = other.whole.approximation, !isHedged { return words.hedge(hedge) }
    return nil
  }

  /// Whether that two sizes of different groups agree is more than chance: a change with both ends, or many digits.
  private func isTelling(_ resemblance: Resemblance, _ own: Statement) -> Bool {
    guard resemblance.size == .equal else { return false }
    if resemblance.isOfSameTime || own.whole.from != nil && own.whole.to != nil { return true }
    let value = own.whole.amount ?? own.whole.by?.amount ?? own.whole.to.map { .single($0) }
    guard case .single(let numeral)? = value else { return false }
    return String(numeral.value.mantissa.magnitude).utf8.count >= 3
  }

  /// Whether two statements are the same but for their size: of one time, stated as fact by their authors, in the same words.
  private func isSameStatement(_ own: Statement, _ other: Statement, _ like: Resemblance) -> Bool {
    like.topic == .same && like.isOfSameTime && own.whole.modality == other.whole.modality
      && own.whole.attribution == nil && other.whole.attribution == nil
      && !own.whole.repaired && !other.whole.repaired && own.whole.counted == other.whole.counted
      && own.whole.basis == other.whole.basis && own.figure.locator?.table == nil
      && other.figure.locator?.table == nil
      && own.clause.isSubset(of: other.sentence) && other.clause.isSubset(of: own.sentence)
  }

  private func relative(_ other: Statement, agrees: Bool, _ why: String) -> Verdict.Relative {
    let figure = other.figure
    return Verdict.Relative(
      figure: figure.id, document: figure.document, agrees: agrees, why: why, quote: figure.quote,
      locator: figure.locator)
  }
}

extension Checker {
  /// `verdicts` with, under `related`, the figures of each of `documents` about the same thing.
  ///
  /// `own` are the statements of the verdicts' document, one each and in their order.
  public func related(_ verdicts: [Verdict], _ own: [Statement], beside documents: [RelatedFigures])
    -> [Verdict]
  {
    let words = Wording(language: language)
    return zip(verdicts, own).map { verdict, statement in
      var verdict = verdict
      verdict.related += documents.compactMap { $0.relative(of: statement, words) }
      return verdict
    }
  }
}

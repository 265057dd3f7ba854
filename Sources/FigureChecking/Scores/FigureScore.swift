// SPDX-License-Identifier: EUPL-1.2

internal import FigureModel

/// Figures found, held against gold: precision, recall and F1 of the right place, the right value
/// and the whole record.
public struct FigureScore: Sendable {
  /// The right place.
  public private(set) var span = Tally()
  /// Place, kind, unit and numbers.
  public private(set) var value = Tally()
  /// Value, direction, approximation, modality and period.
  public private(set) var full = Tally()
  /// The mean overlap of words between subjects, over figures whose value is right; nil without
  /// any.
  public var subject: Double? {
    subjects.isEmpty ? nil : subjects.reduce(0, +) / Double(subjects.count)
  }

  private var subjects: [Double] = []

  /// The score of `found` against `gold`.
  public init(gold: [ScoredFigure], found: [ScoredFigure]) {
    let golden = Dictionary(grouping: gold, by: \.document)
    let captured = Dictionary(grouping: found, by: \.document)
    for document in Set(golden.keys).union(captured.keys).sorted() {
      add(golden[document] ?? [], captured[document] ?? [])
    }
  }

  private mutating func add(_ gold: [ScoredFigure], _ found: [ScoredFigure]) {
    let pairs = Self.pairs(gold, found)
    for (gold, found) in pairs.map({ (gold[$0.gold], found[$0.found]) }) where !gold.isOptional {
      span.hits += 1
      let hasValue = found.hasValue(of: gold)
      count(hasValue, &value)
      count(found.isFull(of: gold), &full)
      if hasValue, let subject = gold.subject {
        subjects.append(Self.wordF1(subject, found.subject ?? ""))
      }
    }
    let pairedGold = Set(pairs.map(\.gold))
    for (index, figure) in gold.enumerated() where !pairedGold.contains(index) && !figure.isOptional
    {
      span.misses += 1
      value.misses += 1
      full.misses += 1
    }
    let pairedFound = Set(pairs.map(\.found))
    for (index, figure) in found.enumerated()
    where !pairedFound.contains(index) && figure.kind != "trend" {
      if gold.contains(where: { $0.isOptional && $0.span.overlaps(figure.span) }) { continue }
      span.falseHits += 1
      value.falseHits += 1
      full.falseHits += 1
    }
  }

  private func count(_ isRight: Bool, _ tally: inout Tally) {
    tally.hits += isRight ? 1 : 0
    tally.falseHits += isRight ? 0 : 1
    tally.misses += isRight ? 0 : 1
  }

  private struct Pair {
    var gold: Int
    var found: Int
    var rank: (Int, Int, Int, Int)
  }

  /// The pairing with the most equal fields, then the largest overlap: spans must share half of the
  /// shorter one, and the one found may be no longer than twice the gold's and 40 characters.
  private static func pairs(_ gold: [ScoredFigure], _ found: [ScoredFigure]) -> [Pair] {
    var candidates: [Pair] = []
    for (g, a) in gold.enumerated() {
      for (f, b) in found.enumerated() {
        let overlap = min(a.span.end, b.span.end) - max(a.span.start, b.span.start)
        guard overlap > 0, 2 * overlap >= min(a.span.count, b.span.count),
          b.span.count <= 2 * a.span.count + 40,
          (a.kind == "trend") == (b.kind == "trend")
        else { continue }
        let rank = (
          b.isFull(of: a) ? 1 : 0, b.hasValue(of: a) ? 1 : 0, a.kind == b.kind ? 1 : 0, overlap
        )
        candidates.append(Pair(gold: g, found: f, rank: rank))
      }
    }
    candidates.sort {
      $0.rank != $1.rank ? $0.rank > $1.rank : ($0.gold, $0.found) < ($1.gold, $1.found)
    }
    var takenGold: Set<Int> = []
    var takenFound: Set<Int> = []
    return candidates.filter {
      guard !takenGold.contains($0.gold), !takenFound.contains($0.found) else { return false }
      takenGold.insert($0.gold)
      takenFound.insert($0.found)
      return true
    }
  }

  private static func wordF1(_ a: String, _ b: String) -> Double {
    func words(_ text: String) -> [String: Int] {
      let articles: Set<String> = ["de", "het", "een", "the", "a", "an"]
      let words = text.lowercased().split { !($0.isLetter || $0.isNumber || $0 == "_") }.map(
        String.init)
      return words.filter { !articles.contains($0) }.reduce(into: [:]) { $0[$1, default: 0] += 1 }
    }
    let (a, b) = (words(a), words(b))
    let shared = a.reduce(0) { $0 + min($1.value, b[$1.key] ?? 0) }
    let total = a.values.reduce(0, +) + b.values.reduce(0, +)
    return shared == 0 ? 0 : 2 * Double(shared) / Double(total)
  }
}

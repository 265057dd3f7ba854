// SPDX-License-Identifier: EUPL-1.2

import FigureModel

/// One sentence while it is being read: its tokens and what each step has found in them so far.
///
/// The arrays are reused from sentence to sentence.
struct Scene: ~Copyable {
  /// The document's text.
  let bytes: [UInt8]
  let lexicon: Lexicon
  /// The day from which relative times are counted, where known.
  let today: CalendarDay?
  /// Whether every number counts, also one that policy text never means.
  var isBare = false

  var tokens: [Token] = []
  /// What the words of the sentence can do, taken together: a step that none of them wakes is passed over.
  private(set) var presence = Presence()
  /// The tokens that a veto, a number or the year of a period may begin with: few of many.
  private(set) var marks: [Int] = []
  /// Whether a quotation that an earlier sentence opened is still open where this one begins.
  var isInQuotation = false
  var numbers: [NumberMention] = []
  var periods: [PeriodMention] = []
  var scales: [Scale] = []
  var measures: [Measure] = []
  var clauses: [Clause] = []
  var triggers: [Trigger] = []
  var drafts: [Draft] = []
  /// What earlier sentences leave for this one.
  var discourse = Discourse()
  /// What happened, where somebody asked to have it explained.
  var trace: [Explanation.Step]?
  /// Nothing, but of unknown size: it makes the compiler lend the scene by its address.
  ///
  /// Without it every function that borrows the scene is handed a copy of all its fields at every call.
  private let pinned: (any Sendable)? = nil

  init(bytes: [UInt8], lexicon: Lexicon, today: CalendarDay?) {
    self.bytes = bytes
    self.lexicon = lexicon
    self.today = today
  }

  /// Forgets what was found in the sentence before; the tokens are those of the next.
  mutating func restart() {
    // Most are empty most of the time.
    if !numbers.isEmpty { numbers.removeAll(keepingCapacity: true) }
    if !periods.isEmpty { periods.removeAll(keepingCapacity: true) }
    if !scales.isEmpty { scales.removeAll(keepingCapacity: true) }
    if !measures.isEmpty { measures.removeAll(keepingCapacity: true) }
    if !clauses.isEmpty { clauses.removeAll(keepingCapacity: true) }
    if !triggers.isEmpty { triggers.removeAll(keepingCapacity: true) }
    if !drafts.isEmpty { drafts.removeAll(keepingCapacity: true) }
  }

  /// Looks once at all words for what they can do, and marks the numbers and the words of the classes in `wakes`.
  mutating func takePresence(marking wakes: WordClass) {
    var marked: [Int] = []
    swap(&marked, &marks)
    marked.removeAll(keepingCapacity: true)
    marked.append(addingCapacity: tokens.count) {
      presence = Presence(tokens.span, lexicon, marking: wakes, in: &$0)
    }
    swap(&marked, &marks)
  }

  /// Writes down what happened, where somebody asked to have it explained.
  mutating func note(_ step: (borrowing Scene) -> Explanation.Step) {
    guard trace != nil else { return }
    let step = step(self)
    trace?.append(step)
  }

  /// What the lexicon knows of the token at `index`.
  @inline(__always)
  func entry(_ index: Int) -> LexiconEntry { lexicon.entries[Int(tokens[index].entry)] }

  /// The traits of the token at `index`.
  @inline(__always)
  func traits(_ index: Int) -> WordTrait { lexicon.role(of: tokens[index]).traits }

  /// Whether there is a token at `index` and it has one of the classes.
  @inline(__always)
  func at(_ index: Int, is mask: WordClass) -> Bool {
    index >= 0 && index < tokens.count && tokens[index].has(mask)
  }

  /// Whether there is a token at `index` and it is the sign.
  @inline(__always)
  func at(_ index: Int, isSymbol symbol: Unicode.Scalar) -> Bool {
    index >= 0 && index < tokens.count && tokens[index].isSymbol(symbol)
  }

  /// Whether the token at `index` stands against the one before it.
  func isGlued(_ index: Int) -> Bool {
    index > 0 && index < tokens.count && !tokens[index].flags.contains(.spaced)
  }

  /// The text of tokens, as it stands.
  func text(_ range: Range<Int>) -> String {
    guard let first = range.first, let last = range.last, last < tokens.count else { return "" }
    return String(decoding: bytes[tokens[first].start..<tokens[last].end], as: UTF8.self)
  }
}

/// What all words of a sentence together can do.
struct Presence: Sendable {
  var classes: WordClass = []
  var numeric: NumberTraits = []
  var traits: WordTrait = []
  /// Whether there is a double quote.
  var hasQuotes = false

  init() {}

  /// What the tokens can do; those that are numbers or have one of the classes in `wakes` are written to `marks`.
  fileprivate init(
    _ tokens: Span<Token>, _ lexicon: Lexicon, marking wakes: WordClass,
    in marks: inout OutputSpan<Int>
  ) {
    for index in tokens.indices {
      // Unchecked: the loop holds the index.
      let token = tokens[unchecked: index]
      classes.formUnion(token.classes)
      if token.entry != 0 {
        let role = lexicon.role(of: token)
        numeric.formUnion(role.numeric)
        traits.formUnion(role.traits)
      }
      if token.isSymbol("\"") { hasQuotes = true }
      // An article begins nothing by itself, though "de" may end an ordinal ("2de").
      let mayBegin =
        token.has(.article)
        ? index &+ 1 < tokens.count
          && tokens[unchecked: index &+ 1].has(NumberReader.behindArticle)
        : token.has(wakes)
      if mayBegin || token.isNumber { marks.append(index) }
    }
  }

  func has(_ mask: WordClass) -> Bool { !classes.isDisjoint(with: mask) }
  func has(_ mask: NumberTraits) -> Bool { !numeric.isDisjoint(with: mask) }
  func has(_ mask: WordTrait) -> Bool { !traits.isDisjoint(with: mask) }
}

/// What earlier sentences of a document leave for the next.
struct Discourse: Sendable {
  /// The last period that a sentence named, for "in dezelfde periode".
  private(set) var period: Period?
  /// Whether that was in the paragraph that is read now: "dat jaar" counts from no other.
  private(set) var isPeriodNear = false
  /// The currency of the country that earlier sentences spoke of last, for "7,5 miljard" without one.
  var currency: Unit?

  /// Keeps the period that a figure is of.
  mutating func keep(_ period: Period) {
    self.period = period
    isPeriodNear = true
  }

  /// Begins another paragraph.
  mutating func startParagraph() { isPeriodNear = false }
}

// SPDX-License-Identifier: EUPL-1.2

internal import FigureModel

/// Settles the languages of a document's blocks, each of which was guessed alone.
///
/// No figures are taken from a block in another language than Dutch, so that one is believed only where the page is in it as
/// well: most of the page's sentences, or most of the document's where the page has none.
struct BlockLanguages {
  private var guesses: [(block: Int, guess: LanguageGuess.Guess)] = []

  /// Takes what was guessed of the block at an index; blocks come in order.
  mutating func add(_ guess: LanguageGuess.Guess, block: Int) { guesses.append((block, guess)) }

  /// Gives the blocks their languages.
  func settle(_ blocks: inout [Document.Block]) {
    let whole = Self.main(guesses, blocks)
    var first = 0
    while first < guesses.count {
      let page = blocks[guesses[first].block].page
      var end = first
      while end < guesses.count, blocks[guesses[end].block].page == page { end += 1 }
      let main = Self.main(guesses[first..<end], blocks) ?? whole
      for (block, guess) in guesses[first..<end]
      where guess.language == .dutch || guess.language == main {
        blocks[block].language = guess.language
      }
      first = end
    }
  }

  /// The language of more than half of the sentences, by their length; nil where there are none.
  private static func main(
    _ guesses: some Sequence<(block: Int, guess: LanguageGuess.Guess)>, _ blocks: [Document.Block]
  ) -> Document.Language? {
    var lengths: [Document.Language: Int] = [:]
    for (block, guess) in guesses where guess.hasSentences || guess.language == .dutch {
      let span = blocks[block].span
      lengths[guess.language, default: 0] += span.end - span.start
    }
    let all = lengths.values.reduce(0, +)
    return lengths.first { $0.value * 2 > all }?.key
  }
}

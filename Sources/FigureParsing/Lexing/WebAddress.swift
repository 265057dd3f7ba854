// SPDX-License-Identifier: EUPL-1.2

/// Addresses of pages and mailboxes, whose digits are no numbers.
enum WebAddress {
  /// The tokens of the address that starts at `index`, or nil: signs and words without a space between them, with "://"
  /// after the first or "www" as the first.
  static func range(_ scene: borrowing Scene, at index: Int) -> Range<Int>? {
    guard index < scene.tokens.count, scene.tokens[index].isWord, !scene.isGlued(index) else {
      return nil
    }
    let isScheme =
      scene.at(index + 1, isSymbol: ":") && scene.at(index + 2, isSymbol: "/")
      && scene.at(index + 3, isSymbol: "/") && scene.isGlued(index + 1)
    guard isScheme || scene.at(index, has: .web) && scene.at(index + 1, isSymbol: ".") else {
      return nil
    }
    var end = index + 1
    while scene.isGlued(end) { end += 1 }
    return index..<end
  }
}

// SPDX-License-Identifier: EUPL-1.2

/// What the figures are told apart by first.
private struct Place: Hashable {
  var span: TextSpan
  var kind: Figure.Kind
}

extension [Figure] {
  /// Names the document of every figure and gives each its stable identifier.
  ///
  /// The identifier is the first 16 hexadecimal digits of the SHA-256 over the document's own
  /// SHA-256, the figure's span and kind, and its ordinal among the figures of that span and kind.
  /// Copies of one document share identifiers.
  public mutating func identify(document: String, sha256: String) {
    var earlier: [Place: Int] = [:]
    // What all of them begin with is digested once.
    var beginning = SHA256()
    beginning.update(sha256.utf8)
    for index in indices {
      let place = Place(span: self[index].span, kind: self[index].kind)
      let ordinal = earlier[place, default: 0]
      earlier[place] = ordinal + 1
      var digest = beginning
      digest.update(
        ":\(place.span.start):\(place.span.end):\(place.kind.rawValue):\(ordinal)".utf8)
      self[index].document = document
      self[index].id = String(digest.finish().prefix(16))
    }
  }
}

// SPDX-License-Identifier: EUPL-1.2

extension [Figure] {
  /// Names the document of every figure and gives each its stable identifier.
  ///
  /// The identifier is the first 16 hexadecimal digits of the SHA-256 over the document's own
  /// SHA-256, the figure's span and kind, and its ordinal among the figures of that span and kind.
  /// Copies of one document share identifiers.
  public mutating func identify(document: String, sha256: String) {
    var earlier: [String: Int] = [:]
    for index in indices {
      let figure = self[index]
      let place = "\(sha256):\(figure.span.start):\(figure.span.end):\(figure.kind.rawValue)"
      let ordinal = earlier[place, default: 0]
      earlier[place] = ordinal + 1
      self[index].document = document
      self[index].id = String(
        SHA256.hexadecimal(of: [UInt8]("\(place):\(ordinal)".utf8)).prefix(16))
    }
  }
}

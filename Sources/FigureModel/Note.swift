// SPDX-License-Identifier: EUPL-1.2

extension Document {
  /// A footnote or endnote, and where in the text its mark stands.
  public struct Note: Sendable, Hashable {
    /// What it is marked with: "3", "*".
    public var mark: String
    /// Its text, without the mark.
    public var span: TextSpan
    /// Where the mark stands behind a word or number, in the order of the text; empty where it was not found.
    public var references: [TextSpan]

    /// A note marked `mark`.
    public init(mark: String, span: TextSpan, references: [TextSpan] = []) {
      self.mark = mark
      self.span = span
      self.references = references
    }
  }
}

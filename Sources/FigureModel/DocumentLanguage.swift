// SPDX-License-Identifier: EUPL-1.2

extension Document {
  /// A language that a part of a document may be written in; the value is its ISO 639-1 code.
  public enum Language: String, Sendable, Hashable, CaseIterable {
    /// Dutch.
    case dutch = "nl"
    /// English.
    case english = "en"
    /// French.
    case french = "fr"
    /// German.
    case german = "de"
  }
}

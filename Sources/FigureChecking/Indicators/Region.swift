// SPDX-License-Identifier: EUPL-1.2

/// A region that texts name, and its code in official data.
public struct Region: Sendable, Hashable {
  /// What kind of region.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// The Netherlands.
    case country
    /// A province.
    case province
    /// A municipality.
    case municipality
    /// Another country, or a group of countries.
    case abroad
  }

  /// The name by which it is shown.
  public var name: String
  /// What kind of region.
  public var kind: Kind
  /// The code of Statistics Netherlands, or of the ISO for a country; nil where it has none.
  public var code: String?
  /// The names by which texts call it, its own first.
  public var names: [WordPattern]
  /// Whether its name is also a common word, so that only "gemeente" or "in" before it makes it a region.
  public var isCommonWord: Bool

  /// A region called `name`, or by one of `aliases`.
  public init(
    name: String, kind: Kind, code: String?, aliases: [String] = [], isCommonWord: Bool = false
  ) {
    self.name = name
    self.kind = kind
    self.code = code
    self.names = ([name] + aliases).map { WordPattern($0) }
    self.isCommonWord = isCommonWord
  }
}

// SPDX-License-Identifier: EUPL-1.2

import Foundation

/// What a person names to have it fetched, taken apart.
///
/// What becomes part of an address or a path is checked character by character, so that no name
/// leads anywhere else.
enum RemoteSource: Sendable, Hashable {
  /// A table of CBS: `cbs:80590ned`.
  case cbs(table: String)
  /// A table of a CKAN catalogue: `duo:PACKAGE`, or `ckan:PACKAGE/RESOURCE` where a package has
  /// several; the resource is told by its identifier or name.
  case ckan(catalog: Catalog, package: String, resource: String?)
  /// A table of Eurostat, or the part of it that a query leaves: `eurostat:une_rt_a?geo=NL`.
  case eurostat(code: String, query: String)
  /// A file at an address.
  case address(String)

  /// Whose catalogue it is.
  enum Catalog: String, Sendable {
    /// The open data of DUO.
    case duo
    /// data.overheid.nl.
    case ckan
  }

  /// Takes a name apart; throws where nothing can be fetched by it.
  init(_ text: String) throws(DataError) {
    let parts = text.split(separator: ":", maxSplits: 1).map(String.init)
    let rest = parts.count == 2 ? parts[1] : ""
    switch parts.first?.lowercased() {
    case "cbs" where Self.isPlain(rest): self = .cbs(table: rest)
    case "duo", "ckan":
      let names = rest.split(separator: "/", maxSplits: 1).map(String.init)
      guard let package = names.first, Self.isPlain(package),
        let catalog = Catalog(rawValue: parts[0].lowercased())
      else { throw Self.unknown(text) }
      self = .ckan(
        catalog: catalog, package: package, resource: names.count == 2 ? names[1] : nil)
    case "eurostat":
      let names = rest.split(separator: "?", maxSplits: 1).map(String.init)
      guard let code = names.first, Self.isPlain(code),
        names.count == 1 || Self.isPlain(names[1], also: "=&.+,")
      else { throw Self.unknown(text) }
      self = .eurostat(code: code, query: names.count == 2 ? names[1] : "")
    case "http", "https":
      guard let url = URL(string: text), url.host?.isEmpty == false else {
        throw Self.unknown(text)
      }
      self = .address(text)
    default: throw Self.unknown(text)
    }
  }

  /// The name under which the store keeps the table; nil where what arrives names itself.
  var identifier: String? {
    switch self {
    case .cbs, .address: nil
    case .ckan(let catalog, let package, nil): "\(catalog.rawValue):\(package)"
    case .ckan(let catalog, let package, let resource?):
      "\(catalog.rawValue):\(package)/\(resource)"
    case .eurostat(let code, ""): "eurostat:\(code)"
    case .eurostat(let code, let query): "eurostat:\(code)?\(query)"
    }
  }

  private static func unknown(_ text: String) -> DataError {
    DataError(
      .notFound, text,
      "cannot be fetched by itself; name cbs:TABLE, duo:PACKAGE, ckan:PACKAGE, eurostat:TABLE or an https:// address, or download the file and use 'data import'"
    )
  }

  /// Letters, digits, `_` and `-`, and what `also` lists.
  private static func isPlain(_ text: String, also: String = "") -> Bool {
    !text.isEmpty
      && text.utf8.allSatisfy {
        (48...57).contains($0) || (65...90).contains($0) || (97...122).contains($0) || $0 == 95
          || $0 == 45 || also.utf8.contains($0)
      }
  }
}

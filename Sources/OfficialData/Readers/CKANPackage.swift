// SPDX-License-Identifier: EUPL-1.2

/// What a CKAN catalogue says of a package and its resources: the answer of `package_show`.
struct CKANPackage: Sendable {
  /// A file or table of a package.
  struct Resource: Sendable {
    var id: String
    var name: String
    var format: String
    var url: String?
    var license: String?
    var modified: String?
    /// Whether its rows can be had from the data store.
    var isInDataStore: Bool
  }

  /// Its name in the catalogue.
  let name: String
  /// Its resources, in the order of the catalogue.
  let resources: [Resource]
  private let title: String?
  private let license: String?
  private let modified: String?
  private let notes: String

  /// The package of an answer in a file.
  init(_ path: String) throws(DataError) {
    let node = try JSONNode.file(path)
    guard node["success"]?.flag != false, let result = node["result"],
      let name = result["name"]?.text
    else {
      throw DataError(
        .malformed, path, node["error"]?["message"]?.text ?? "is no answer of package_show")
    }
    self.name = name
    title = result["title"]?.text
    license = result["license_title"]?.text ?? result["license_id"]?.text
    modified = result["metadata_modified"]?.text
    notes = result["notes"]?.text ?? ""
    resources = (result["resources"]?.elements ?? []).compactMap { node in
      guard let id = node["id"]?.text else { return nil }
      return Resource(
        id: id, name: node["name"]?.text ?? "", format: node["format"]?.text ?? "",
        url: node["url"]?.text,
        license: node["license_id"]?.text ?? node["license"]?.text,
        modified: node["last_modified"]?.text ?? node["created"]?.text,
        isInDataStore: node["datastore_active"]?.flag ?? false)
    }
  }

  /// The resource of that identifier or name; without a name the only one that is a table.
  func resource(_ wanted: String?) throws(DataError) -> Resource {
    func list(_ resources: [Resource]) -> String {
      resources.prefix(12).map { "\($0.id) (\($0.name), \($0.format))" }.joined(separator: "; ")
    }
    if let wanted {
      let fits = resources.filter { $0.id == wanted || $0.name == wanted }
      guard fits.count == 1, let only = fits.first else {
        throw DataError(
          .notFound, "\(name)/\(wanted)",
          fits.isEmpty
            ? "is no resource of the package, which has \(list(resources))"
            : "names several resources; name one by its identifier: \(list(fits))")
      }
      return only
    }
    let tables = resources.filter {
      $0.isInDataStore || ["csv", "tsv", "json", "zip"].contains($0.format.lowercased())
    }
    guard tables.count == 1, let only = tables.first else {
      throw DataError(
        .notFound, name,
        tables.isEmpty
          ? "has no table that is read, but \(list(resources)); save a sheet as CSV and import it"
          : "has several tables; name one, as in \(name)/\(tables[0].id): \(list(tables))")
    }
    return only
  }

  /// The resource that a file came from, by the name at the end of its address.
  func resource(inFile name: String) -> Resource? {
    resources.first { $0.url.flatMap { FilePull.name(of: $0) } == name }
      ?? (resources.count == 1 ? resources.first : nil)
  }

  /// When a resource last changed, as the catalogue writes it.
  func modified(_ resource: Resource?) -> String? { resource?.modified ?? modified }

  /// Puts what the catalogue states before what a descriptor says.
  func apply(to descriptor: inout TableDescriptor, of resource: Resource?) {
    // The licence is that of the resource, where it states one.
    if let license = resource?.license ?? license { descriptor.license = license }
    descriptor.title = title ?? descriptor.title
    descriptor.url = resource?.url ?? descriptor.url
    descriptor.modified = modified(resource) ?? descriptor.modified
    descriptor.version = descriptor.modified ?? descriptor.version
    descriptor.provisional += Self.provisionalYears(notes)
  }

  /// The years that notes call provisional: "(voorlopige cijfers 2025)".
  static func provisionalYears(_ notes: String) -> [String] {
    let words = notes.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
    return words.indices.dropFirst(2).filter { index in
      words[index].count == 4 && Int(words[index]) != nil && words[index - 1] == "cijfers"
        && words[index - 2].hasPrefix("voorlopig")
    }.map { words[$0] }
  }
}

// SPDX-License-Identifier: EUPL-1.2

import Foundation

/// The descriptors at hand: those of the program's catalogue and of folders that the caller names.
public struct DescriptorCatalog: Sendable {
  /// The descriptors, later ones winning.
  var descriptors: [TableDescriptor] = []
  /// Words and phrases of one meaning, for the search.
  var synonyms: [[String]] = []
  /// Other names that columns had in other years, for every descriptor.
  var columnNames: [String: [String]] = [:]

  /// What a CKAN catalogue says of the files that are read, where they came from one.
  var package: (stated: CKANPackage, resource: CKANPackage.Resource?)?

  /// No descriptors: only what stands beside a file is used.
  public static let none = DescriptorCatalog()

  private init() {}

  /// The built-in descriptors and those (`*.bron.json`) of folders.
  ///
  /// Of two that fit one file the later folder's wins, and any folder's before a built-in one.
  /// Throws where a folder or a descriptor in it cannot be read.
  public init(folders: [String]) throws(DataError) {
    self = try Self.builtIn()
    for path in folders {
      let folder = try SourceFolder(path)
      let special = [Self.namesFile, Self.synonymsFile]
      for file in folder.files({ $0.hasSuffix(".bron.json") || special.contains($0) }) {
        try add(try JSONNode.file(file), from: file)
      }
    }
  }

  /// Adds what a file of a catalogue holds: a descriptor, several under `tabellen` with what they
  /// share beside them, names of columns, or synonyms.
  mutating func add(_ node: JSONNode, from origin: String) throws(DataError) {
    if node["kolomnamen"] != nil, node["maten"] == nil { return addNames(node) }
    if node["tabellen"] == nil, node["bron"] == nil, let groups = node["synoniemen"] {
      synonyms += groups.elements.map { $0.elements.compactMap(\.text) }
      return
    }
    guard let tables = node["tabellen"] else {
      return descriptors.append(try TableDescriptor(node, from: origin))
    }
    for table in tables.elements {
      var descriptor = try TableDescriptor(table, from: origin)
      descriptor.publisher = descriptor.publisher ?? node["bron"]?["uitgever"]?.text
      descriptor.license = descriptor.license ?? node["bron"]?["licentie"]?.text
      descriptor.attribution = descriptor.attribution ?? node["bron"]?["naamsvermelding"]?.text
      descriptors.append(descriptor)
    }
  }

  /// The file of a folder that lists words of one meaning.
  static let synonymsFile = "synoniemen.json"
  /// The file of a folder that lists the names that columns had in other years.
  static let namesFile = "kolomnamen.json"

  /// Adds names of columns: by the name that descriptors use, the others.
  mutating func addNames(_ node: JSONNode) {
    for (name, others) in node["kolomnamen"]?.members ?? [] {
      columnNames[name, default: []] += others.elements.compactMap(\.text)
    }
  }

  /// The descriptor that adds to a dataset, or of a part of it (`eurostat:une_rt_m?geo=NL`) that of
  /// another part: what is said of a table holds for its parts.
  func descriptor(forDataset id: String) -> TableDescriptor? {
    let wanted = Self.comparable(id)
    let table = Self.table(wanted)
    var whole: TableDescriptor?
    for descriptor in descriptors.reversed() {
      guard let own = descriptor.dataset.map(Self.comparable) else { continue }
      if own == wanted { return descriptor }
      if whole == nil, Self.table(own) == table { whole = descriptor }
    }
    return whole
  }

  /// An identifier as it is compared; Eurostat calls itself ESTAT inside its data.
  private static func comparable(_ id: String) -> String {
    let id = id.lowercased()
    return id.hasPrefix("estat:") ? "eurostat:\(id.dropFirst(6))" : id
  }

  private static func table(_ id: String) -> Substring { id.prefix { $0 != "?" } }

  /// The descriptor of a resource of a CKAN package, or of the package (`duo:PACKAGE`).
  func descriptor(forPackage name: String, _ resource: String) -> TableDescriptor? {
    let ids = ["duo", "ckan"].flatMap { ["\($0):\(name)/\(resource)", "\($0):\(name)"] }
    return ids.lazy.compactMap { descriptor(forDataset: $0) }.first.map(withNames)
  }

  /// The catalogue for the files of a package: what the package states goes before what a
  /// descriptor says.
  func stating(_ package: CKANPackage, _ resource: CKANPackage.Resource?) -> DescriptorCatalog {
    var catalog = self
    catalog.package = (package, resource)
    return catalog
  }

  /// The descriptor of a file: the one beside it, else that of the package it belongs to, else one
  /// whose pattern fits its name.
  func descriptor(forFile path: String) throws(DataError) -> TableDescriptor? {
    guard var descriptor = try ownDescriptor(forFile: path) else { return nil }
    package?.stated.apply(to: &descriptor, of: package?.resource)
    return descriptor
  }

  private func ownDescriptor(forFile path: String) throws(DataError) -> TableDescriptor? {
    let base = String(path.split(separator: "/").last ?? "")
    let stem = base.split(separator: ".").first.map(String.init) ?? base
    let folder = path.contains("/") ? String(path.dropLast(base.count)) : ""
    for name in ["\(base).bron.json", "\(stem).bron.json"]
    where FileManager.default.fileExists(atPath: folder + name) {
      return withNames(try TableDescriptor.file(folder + name))
    }
    if let package,
      let found = descriptor(forPackage: package.stated.name, package.resource?.id ?? "")
    {
      return found
    }
    return descriptor(forName: base).map(withNames)
  }

  /// The descriptor whose pattern fits the name at the end of a path.
  func descriptor(forName path: String) -> TableDescriptor? {
    let base = String(path.split(separator: "/").last ?? "")
    return descriptors.last { $0.file.map { TitlePattern($0).fits(base) } ?? false }
  }

  /// The descriptor with what columns were called in other years.
  func withNames(_ descriptor: TableDescriptor) -> TableDescriptor {
    var descriptor = descriptor
    for (name, others) in columnNames { descriptor.columnNames[name, default: []] += others }
    return descriptor
  }
}

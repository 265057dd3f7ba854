// SPDX-License-Identifier: EUPL-1.2

import Foundation

/// The descriptors at hand: those of the program's catalogue and of folders that the caller names.
public struct DescriptorCatalog: Sendable {
  /// The descriptors, later ones winning.
  var descriptors: [TableDescriptor] = []
  /// Other names that columns had in other years, for every descriptor.
  var columnNames: [String: [String]] = [:]

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
      for file in try SourceFolder(path).files({ $0.hasSuffix(".bron.json") }) {
        descriptors.append(try TableDescriptor.file(file))
      }
      if let names = try SourceFolder(path).file([Self.namesFile]) {
        addNames(try JSONNode.file(names))
      }
    }
  }

  /// The file of a folder that lists the names that columns had in other years.
  static let namesFile = "kolomnamen.json"

  /// Adds names of columns: by the name that descriptors use, the others.
  mutating func addNames(_ node: JSONNode) {
    for (name, others) in node["kolomnamen"]?.members ?? [] {
      columnNames[name, default: []] += others.elements.compactMap(\.text)
    }
  }

  /// The descriptor that adds to a dataset.
  func descriptor(forDataset id: String) -> TableDescriptor? {
    descriptors.last { $0.dataset?.lowercased() == id.lowercased() }
  }

  /// The descriptor of a file: the one beside it, else one whose pattern fits its name.
  func descriptor(forFile path: String) throws(DataError) -> TableDescriptor? {
    let base = String(path.split(separator: "/").last ?? "")
    let stem = base.split(separator: ".").first.map(String.init) ?? base
    let folder = path.contains("/") ? String(path.dropLast(base.count)) : ""
    for name in ["\(base).bron.json", "\(stem).bron.json"]
    where FileManager.default.fileExists(atPath: folder + name) {
      return withNames(try TableDescriptor.file(folder + name))
    }
    return descriptors.last { $0.file.map { TitlePattern($0).fits(base) } ?? false }.map(withNames)
  }

  private func withNames(_ descriptor: TableDescriptor) -> TableDescriptor {
    var descriptor = descriptor
    for (name, others) in columnNames { descriptor.columnNames[name, default: []] += others }
    return descriptor
  }
}

// SPDX-License-Identifier: EUPL-1.2

import Foundation

/// The descriptors at hand: those of the program's catalogue and of folders that the caller names.
public struct DescriptorCatalog: Sendable {
  /// The descriptors, later ones winning.
  var descriptors: [TableDescriptor] = []

  /// No descriptors: only what stands beside a file is used.
  public static let none = DescriptorCatalog()

  private init() {}

  /// The descriptors (`*.bron.json`) of folders; of two that fit one file the later folder's wins.
  ///
  /// Throws where a folder or a descriptor in it cannot be read.
  public init(folders: [String]) throws(DataError) {
    for path in folders {
      for file in try SourceFolder(path).files({ $0.hasSuffix(".bron.json") }) {
        descriptors.append(try TableDescriptor.file(file))
      }
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
      return try TableDescriptor.file(folder + name)
    }
    return descriptors.last { $0.file.map { TitlePattern($0).fits(base) } ?? false }
  }
}

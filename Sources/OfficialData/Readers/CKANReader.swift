// SPDX-License-Identifier: EUPL-1.2

import FigureModel
import Foundation

/// Reads a folder with a CKAN table: pages of `datastore_search` (`datastore-*.json`), and the
/// answer of `package_show` (`package.json`) where it is there.
///
/// The columns are explained by a descriptor, as those of a separated file are; what the package
/// states of licence, change and provisional years goes before what the descriptor says.
struct CKANReader {
  private let folder: SourceFolder

  /// Whether a folder holds such a table.
  static func reads(_ folder: SourceFolder) -> Bool { !pages(folder).isEmpty }

  private static func pages(_ folder: SourceFolder) -> [String] {
    folder.files { $0.hasPrefix("datastore") && $0.hasSuffix(".json") }
  }

  /// Reads the folder at `path`.
  static func read(_ path: String, _ descriptors: DescriptorCatalog) throws(DataError)
    -> DatasetBuilder
  {
    try CKANReader(folder: try SourceFolder(path)).read(descriptors)
  }

  private func read(_ descriptors: DescriptorCatalog) throws(DataError) -> DatasetBuilder {
    var header: [String] = []
    var resource = ""
    var rows: [[String]] = []
    var total = 0
    for path in Self.pages(folder) {
      let node = try JSONNode.file(path)
      guard node["success"]?.flag != false, let result = node["result"] else {
        let message = node["error"]?["message"]?.text ?? "is no answer of datastore_search"
        throw DataError(.malformed, path, message)
      }
      let fields = (result["fields"]?.elements ?? []).compactMap { $0["id"]?.text }
        .filter { $0 != "_id" }
      guard header.isEmpty || header == fields else {
        throw DataError(.schema, path, "has other fields than the page before it")
      }
      header = fields
      resource = result["resource_id"]?.text ?? resource
      total = result["total"]?.integer ?? total
      for record in result["records"]?.elements ?? [] {
        rows.append(header.map { record[$0]?.text ?? "" })
      }
    }
    guard rows.count == total else {
      throw DataError(
        .incomplete, folder.path, "has \(rows.count) of \(total) records; fetch the other pages")
    }
    let package = try Self.package(folder)
    let described = try descriptor(package, resource, descriptors)
    return try read(header, rows, described, id: described.dataset ?? name(package))
  }

  /// The names that the answer of `package_show` may have.
  static let packageFiles = ["package.json", "package_show.json"]

  /// The answer of `package_show` in a folder, where it is there.
  static func package(_ folder: SourceFolder) throws(DataError) -> CKANPackage? {
    guard let path = folder.file(packageFiles) else { return nil }
    return try CKANPackage(path)
  }

  private func name(_ package: CKANPackage?) -> String {
    package?.name ?? DescribedCSVReader.stem(of: folder.path)
  }

  /// The descriptor in the folder or of the package, with what the package itself states.
  private func descriptor(
    _ package: CKANPackage?, _ resource: String, _ descriptors: DescriptorCatalog
  ) throws(DataError) -> TableDescriptor {
    var found: TableDescriptor?
    if let path = folder.files({ $0.hasSuffix(".bron.json") }).first {
      found = descriptors.withNames(try TableDescriptor.file(path))
    } else {
      found = descriptors.descriptor(forPackage: name(package), resource)
      if found == nil { found = try descriptors.descriptor(forFile: "\(name(package)).csv") }
    }
    guard var descriptor = found else {
      throw DataError(
        .unknownFormat, folder.path,
        "does not say what its columns mean; put a descriptor in the folder, \(name(package)).bron.json"
      )
    }
    descriptor.delimiter = UInt8(ascii: ",")
    descriptor.isWindows1252 = false
    descriptor.skippedLines = 0
    package?.apply(to: &descriptor, of: package?.resources.first { $0.id == resource })
    return descriptor
  }

  /// Writes the records as separated text beside nothing else, and reads that as any other.
  private func read(
    _ header: [String], _ rows: [[String]], _ descriptor: TableDescriptor, id: String
  ) throws(DataError) -> DatasetBuilder {
    var text = ""
    for row in [header] + rows {
      text +=
        row.map { "\"\($0.replacingOccurrences(of: "\"", with: "\"\""))\"" }
        .joined(separator: ",") + "\n"
    }
    let path = FileManager.default.temporaryDirectory
      .appendingPathComponent(
        "\(UUID().uuidString)-\(DescribedCSVReader.stem(of: folder.path)).csv"
      ).path
    defer { try? FileManager.default.removeItem(atPath: path) }
    do {
      try text.write(toFile: path, atomically: false, encoding: .utf8)
    } catch {
      throw DataError(.unreadable, path, "cannot be written; free some space in /tmp")
    }
    return try DescribedCSVReader.read(path, descriptor, id: id)
  }
}

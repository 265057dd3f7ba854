// SPDX-License-Identifier: EUPL-1.2

import FigureModel
import Foundation

/// Reads what a Frictionless Data Package says of its tables; hints of ours stand under
/// `cijferspoor` in a resource, in the form of a `*.bron.json`.
enum DataPackageReader {
  /// A table of a package.
  struct Resource {
    /// The table's file, where it is there.
    var path: String?
    /// The path as the package writes it.
    var written: String
    /// How it is to be read; nil where nothing says what is measured when.
    var descriptor: TableDescriptor?
  }

  /// The tables of the package at `path`.
  static func resources(_ path: String) throws(DataError) -> [Resource] {
    let package = try JSONNode.file(path)
    guard let list = package["resources"] else {
      throw DataError(.malformed, path, "has no resources")
    }
    let folder = (path as NSString).deletingLastPathComponent
    var result: [Resource] = []
    for node in list.elements {
      let written = node["path"]?.text ?? node["path"]?.elements.first?.text ?? ""
      // A path out of the package's folder is never followed.
      let isInside = !written.hasPrefix("/") && !written.split(separator: "/").contains("..")
      let base = (written as NSString).lastPathComponent
      let places = isInside ? ["\(folder)/\(written)", "\(folder)/\(base)"] : []
      result.append(
        Resource(
          path: places.first { FileManager.default.fileExists(atPath: $0) }, written: written,
          descriptor: try descriptor(node, package, from: path)))
    }
    return result
  }

  private static func descriptor(_ node: JSONNode, _ package: JSONNode, from path: String)
    throws(DataError) -> TableDescriptor?
  {
    let name = node["name"]?.text ?? ""
    var descriptor: TableDescriptor
    if let hints = node["cijferspoor"] {
      descriptor = try TableDescriptor(hints, from: "\(path), resource '\(name)'")
    } else {
      descriptor = TableDescriptor()
      descriptor.origin = "\(path), resource '\(name)'"
      guard infer(node["schema"], into: &descriptor) else { return nil }
    }
    descriptor.title = descriptor.title ?? node["title"]?.text ?? package["title"]?.text
    descriptor.summary =
      descriptor.summary ?? node["description"]?.text ?? package["description"]?.text
    let license = (node["licenses"] ?? package["licenses"])?.elements.first
    descriptor.license =
      descriptor.license ?? license?["name"]?.text ?? license?["path"]?.text
    let source = (node["sources"] ?? package["sources"])?.elements.first
    descriptor.publisher = descriptor.publisher ?? source?["title"]?.text
    descriptor.url = descriptor.url ?? source?["path"]?.text
    descriptor.version = descriptor.version ?? package["version"]?.text
    descriptor.modified =
      descriptor.modified ?? package["last_updated"]?.text ?? package["updated"]?.text
    let dialect = node["dialect"]
    if descriptor.delimiter == nil {
      descriptor.delimiter = dialect?["delimiter"]?.text?.utf8.first
    }
    let encoding = node["encoding"]?.text?.lowercased()
    if encoding == "windows-1252" || encoding == "iso-8859-1" { descriptor.isWindows1252 = true }
    let fields = node["schema"]?["fields"]?.elements ?? []
    if let mark = fields.compactMap({ $0["decimalChar"]?.text }).first?.utf8.first {
      descriptor.decimalMark = mark
    }
    if let mark = fields.compactMap({ $0["groupChar"]?.text }).first?.utf8.first {
      descriptor.groupMark = mark
    }
    if let missing = node["schema"]?["missingValues"] {
      descriptor.missing = missing.elements.compactMap(\.text)
    }
    return descriptor
  }

  /// Finds the period, the measures and the dimensions by the types of the fields.
  ///
  /// Nobody says that codes do not overlap, so nothing is ever added up over them.
  private static func infer(_ schema: JSONNode?, into descriptor: inout TableDescriptor) -> Bool {
    let fields = schema?["fields"]?.elements ?? []
    let names = fields.compactMap { $0["name"]?.text }
    var used: Set<String> = []
    for field in fields {
      guard let name = field["name"]?.text, !used.contains(name) else { continue }
      switch field["type"]?.text {
      case "year", "yearmonth", "date":
        if descriptor.long == nil { descriptor.long = .init(column: name, kind: nil) }
      case "number", "integer":
        if name.lowercased() == "year" || name.lowercased() == "jaar", descriptor.long == nil {
          descriptor.long = .init(column: name, kind: nil)
        } else {
          var measure = TableDescriptor.Measure()
          measure.title = field["title"]?.text ?? field["description"]?.text
          measure.unit = field["unit"]?.text
          measure.description = field["description"]?.text
          descriptor.measures[name] = measure
        }
      default:
        // A name beside a code is its title.
        let code = name.replacingOccurrences(of: "Name", with: "Code")
        if code != name, names.contains(code) {
          var dimension = TableDescriptor.Dimension(name: code, column: code)
          dimension.titleColumn = name
          dimension.isGeo = name.lowercased().contains("country")
          dimension.overlaps = true
          descriptor.dimensions.append(dimension)
          used.formUnion([code, name])
        } else {
          var dimension = TableDescriptor.Dimension(name: name, column: name)
          dimension.overlaps = true
          descriptor.dimensions.append(dimension)
        }
      }
    }
    return descriptor.long != nil && !descriptor.measures.isEmpty
  }
}

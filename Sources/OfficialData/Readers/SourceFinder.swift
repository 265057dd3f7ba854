// SPDX-License-Identifier: EUPL-1.2

import Foundation

/// Finds what can be imported at a path, and tells the formats apart by their content.
enum SourceFinder {
  /// A table that can be imported, or what stands in its way.
  struct Source {
    /// How it is read.
    enum Format {
      /// A folder of CBS OData v4 responses.
      case cbsV4
      /// A folder of CBS OData v3 responses.
      case cbsV3
      /// Separated text that a descriptor explains.
      case described(TableDescriptor, id: String?)
      /// A folder of CKAN answers.
      case ckan
      /// SDMX-CSV.
      case sdmxCSV
      /// A table as StatLine's page downloads it.
      case statLine
      /// A dataset of a JSON-stat document.
      case jsonStat(JSONNode, name: String?)
      /// An SDMX-JSON message.
      case sdmxJSON(JSONNode)
      /// Nothing that can be imported, and why.
      case refused(DataError)

      /// Whether no descriptor has been applied by its reader.
      var describesItself: Bool {
        switch self {
        case .sdmxCSV, .statLine, .jsonStat, .sdmxJSON: true
        case .cbsV4, .cbsV3, .described, .ckan, .refused: false
        }
      }
    }

    /// The file or folder that is read.
    var path: String
    /// The name under which the store remembers it.
    var key: String
    /// The files whose bytes make the vintage.
    var files: [String]
    /// How it is read.
    var format: Format
    /// Whether `key` is what was fetched rather than a path.
    var isRemote = false
    /// What unpacked it; the files are there as long as this is.
    var unpacker: Unpacker?

    init(_ path: String, _ format: Format, files: [String]? = nil, key: String? = nil) {
      self.path = path
      self.key = key ?? path
      self.files = files ?? [path]
      self.format = format
    }

    /// The source as one that was fetched as `origin` into `folder`.
    func fetched(as origin: String, in folder: String) -> Source {
      var source = self
      source.key = origin + key.dropFirst(folder.count)
      source.isRemote = true
      return source
    }

    /// The key as the store keeps it: a path from the root, so that one file is known from every
    /// folder.
    var storeKey: String { isRemote ? key : key.absolutePath }

    /// Reads it.
    func read(_ descriptors: DescriptorCatalog, _ options: ImportOptions) throws(DataError)
      -> DatasetBuilder
    {
      let stem = DescribedCSVReader.stem(of: path)
      return switch format {
      case .cbsV4: try CBSv4Reader.read(try SourceFolder(path), descriptors: descriptors)
      case .cbsV3: try CBSv3Reader.read(try SourceFolder(path), descriptors: descriptors)
      case .described(let descriptor, let id):
        try DescribedCSVReader.read(path, descriptor.with(period: options.period), id: id)
      case .ckan: try CKANReader.read(path, descriptors)
      case .sdmxCSV: try SDMXCSVReader.read(path)
      case .statLine: try StatLineReader.read(path)
      case .jsonStat(let node, let name):
        try JSONStatReader.read(node, name: name, stem: stem, from: path)
      case .sdmxJSON(let node): try SDMXJSONReader.read(node, stem: stem, from: path)
      case .refused(let error): throw error
      }
    }
  }

  /// The tables at a path: the file, the folder as one table, or all that is in the folder and
  /// those inside it.
  ///
  /// Files in `taken` are described by a package further up and left out.
  static func sources(
    at path: String, _ descriptors: DescriptorCatalog, taken: Set<String> = []
  ) throws(DataError) -> [Source] {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw DataError(.unreadable, path, "is not there")
    }
    guard isFolder.boolValue else { return file(path, descriptors) }
    let folder = try SourceFolder(path)
    if CBSv4Reader.reads(folder) || CBSv3Reader.reads(folder) {
      let files = folder.files { $0.hasSuffix(".json") || $0.hasSuffix(".csv") }
      return [Source(path, CBSv4Reader.reads(folder) ? .cbsV4 : .cbsV3, files: files)]
    }
    if CKANReader.reads(folder) {
      return [Source(path, .ckan, files: folder.files { $0.hasSuffix(".json") })]
    }
    var sources: [Source] = []
    var described = taken
    // What no catalogue answers with is refused below, as any file.
    let stated = folder.file(CKANReader.packageFiles).flatMap { path -> CKANPackage? in
      guard let package = try? CKANPackage(path) else { return nil }
      described.insert(path)
      return package
    }
    if let package = folder.file(["datapackage.json"]) {
      sources += Self.package(package)
      described.formUnion(sources.flatMap(\.files))
    }
    for name in folder.names {
      let child = "\(path)/\(name)"
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: child, isDirectory: &isFolder) else { continue }
      if isFolder.boolValue {
        // A link out of the folder is not followed.
        let isLink = (try? FileManager.default.destinationOfSymbolicLink(atPath: child)) != nil
        if !isLink { sources += try self.sources(at: child, descriptors, taken: described) }
      } else if isTable(name), !described.contains(child) {
        let known = stated.map { descriptors.stating($0, $0.resource(inFile: name)) } ?? descriptors
        sources += file(child, known)
      }
    }
    return sources
  }

  private static func isTable(_ name: String) -> Bool {
    let name = name.lowercased()
    if name.hasSuffix(".bron.json") || name == "datapackage.json" { return false }
    return [".csv", ".json", ".gz", ".zip", ".tsv", ".xlsx", ".xls", ".ods"].contains {
      name.hasSuffix($0)
    }
  }

  private static func file(_ path: String, _ descriptors: DescriptorCatalog) -> [Source] {
    do throws(DataError) {
      let mapped = try MappedFile(path)
      if Unpacker.unpacks(mapped.bytes) { return try unpacked(path, descriptors) }
      // The container of Office before 2007.
      if mapped.bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
        throw DataError(
          .unknownFormat, path,
          "is a document of an older Office; save the sheet with the table as CSV (UTF-8), put a descriptor beside it and import that"
        )
      }
      if path.hasSuffix("datapackage.json") { return package(path) }
      var scanner = JSONScanner(mapped.bytes)
      let first = scanner.peek()
      if first == UInt8(ascii: "{") || first == UInt8(ascii: "[") { return try json(path, mapped) }
      let isSDMX = SDMXCSVReader.reads(mapped.bytes)
      if let descriptor = try descriptors.descriptor(forFile: path),
        // What describes itself needs no pattern of a name, only what somebody put beside it.
        !isSDMX || descriptor.file == nil
      {
        // A descriptor beside the file is part of what is imported: who mends it imports anew.
        let beside =
          FileManager.default.fileExists(atPath: descriptor.origin)
          && (descriptor.origin as NSString).deletingLastPathComponent
            == (path as NSString).deletingLastPathComponent
        return [
          Source(
            path, .described(descriptor, id: descriptor.dataset),
            files: beside ? [path, descriptor.origin] : nil)
        ]
      }
      if isSDMX { return [Source(path, .sdmxCSV)] }
      if StatLineReader.reads(mapped.bytes) { return [Source(path, .statLine)] }
      throw DataError(
        .unknownFormat, path,
        "does not describe itself; put a descriptor beside it, \(DescribedCSVReader.stem(of: path)).bron.json"
      )
    } catch {
      return [Source(path, .refused(error))]
    }
  }

  private static func unpacked(_ path: String, _ descriptors: DescriptorCatalog) throws(DataError)
    -> [Source]
  {
    let unpacker = try Unpacker(path)
    var folder = unpacker.folder
    // An archive that holds one folder is that folder.
    if let names = try? FileManager.default.contentsOfDirectory(atPath: folder), names.count == 1,
      let only = names.first
    {
      folder += "/\(only)"
    }
    return try sources(at: folder, descriptors).map { source in
      var source = source
      source.key = "\(path)#\(source.key.dropFirst(unpacker.folder.count + 1))"
      source.unpacker = unpacker
      return source
    }
  }

  private static func package(_ path: String) -> [Source] {
    do throws(DataError) {
      return try DataPackageReader.resources(path).map { resource in
        guard let file = resource.path else {
          let error = DataError(
            .incomplete, path, "names '\(resource.written)', which is not in its folder")
          return Source(path, .refused(error), key: "\(path)#\(resource.written)")
        }
        guard let descriptor = resource.descriptor else {
          let error = DataError(
            .schema, file, "has no field that is a period and none that is a number")
          return Source(file, .refused(error))
        }
        return Source(file, .described(descriptor, id: descriptor.dataset), files: [path, file])
      }
    } catch {
      return [Source(path, .refused(error))]
    }
  }

  /// JSON that is no folder of responses: bulk data of this kind come as one document, 256 MB at
  /// most.
  private static func json(_ path: String, _ mapped: MappedFile) throws(DataError) -> [Source] {
    guard mapped.bytes.count <= 256 << 20 else {
      throw DataError(.tooLarge, path, "is larger than the 256 MB that one JSON document may have")
    }
    let node = try JSONNode.parse(mapped.bytes, from: path)
    let datasets = JSONStatReader.datasets(in: node)
    if !datasets.isEmpty {
      return datasets.map { name, dataset in
        let name = datasets.count > 1 ? "\(DescribedCSVReader.stem(of: path))/\(name ?? "")" : name
        return Source(
          path, .jsonStat(dataset, name: name), key: name.map { "\(path)#\($0)" } ?? path)
      }
    }
    if node["result"]?["records"] != nil || node["result"]?["resources"] != nil {
      throw DataError(
        .unknownFormat, path,
        "is an answer of CKAN; put its pages in a folder of their own, datastore-1.json and so on")
    }
    if SDMXJSONReader.reads(node) { return [Source(path, .sdmxJSON(node))] }
    throw DataError(.unknownFormat, path, reason(node))
  }

  private static func reason(_ node: JSONNode) -> String {
    let records = node["value"]?.elements.first ?? node.elements.first ?? node
    if records["Identifier"] != nil || records["_cbs_id"] != nil {
      return "describes tables and has no observations; fetch the table itself"
    }
    return "is JSON of none of the formats that are read"
  }
}

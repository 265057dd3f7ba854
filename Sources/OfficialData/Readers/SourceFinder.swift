// SPDX-License-Identifier: EUPL-1.2

import Foundation

/// Finds what can be imported at a path, and tells the formats apart.
enum SourceFinder {
  /// A table that can be imported.
  struct Source {
    /// How it is read.
    enum Format {
      /// A folder of CBS OData v4 responses.
      case cbsV4
      /// Separated text that a descriptor explains.
      case described(TableDescriptor)
    }

    /// The file or folder.
    var path: String
    /// The files whose bytes make the vintage.
    var files: [String]
    /// How it is read.
    var format: Format

    /// Reads it.
    func read(_ descriptors: DescriptorCatalog) throws(DataError) -> DatasetBuilder {
      switch format {
      case .cbsV4: try CBSv4Reader.read(try SourceFolder(path), descriptors: descriptors)
      case .described(let descriptor): try DescribedCSVReader.read(path, descriptor)
      }
    }
  }

  /// The tables at a path: the file, the folder as one table, or all that is in the folder and
  /// those inside it.
  static func sources(at path: String, _ descriptors: DescriptorCatalog) throws(DataError)
    -> [Source]
  {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw DataError(.unreadable, path, "is not there")
    }
    guard isFolder.boolValue else { return [try file(path, descriptors)] }
    let folder = try SourceFolder(path)
    if CBSv4Reader.reads(folder) {
      return [
        Source(path: path, files: folder.files { $0.hasSuffix(".json") }, format: .cbsV4)
      ]
    }
    var sources: [Source] = []
    for name in folder.names {
      let child = "\(path)/\(name)"
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: child, isDirectory: &isFolder) else { continue }
      if isFolder.boolValue {
        sources += try self.sources(at: child, descriptors)
      } else if name.hasSuffix(".csv") {
        sources.append(try file(child, descriptors))
      }
    }
    return sources
  }

  private static func file(_ path: String, _ descriptors: DescriptorCatalog) throws(DataError)
    -> Source
  {
    guard let descriptor = try descriptors.descriptor(forFile: path) else {
      throw DataError(
        .unknownFormat, path,
        "does not describe itself; put a descriptor beside it (\(DescribedCSVReader.stem(of: path)).bron.json)"
      )
    }
    return Source(path: path, files: [path], format: .described(descriptor))
  }
}

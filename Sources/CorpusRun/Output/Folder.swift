// SPDX-License-Identifier: EUPL-1.2

import Glibc

/// Folders of the file system.
public enum Folder {
  /// Makes `folder` and those above it where they are missing.
  public static func make(_ folder: String) throws(InputError) {
    var path = folder.hasPrefix("/") ? "/" : ""
    for part in folder.split(separator: "/") {
      path += path.isEmpty || path.hasSuffix("/") ? String(part) : "/" + part
      guard mkdir(path, 0o755) == 0 || errno == EEXIST else {
        throw InputError(.unwritable, at: path, detail: String(cString: strerror(errno)))
      }
    }
  }

  /// Makes the folder that will hold the file at `path`.
  public static func make(parentOf path: String) throws(InputError) {
    guard let slash = path.lastIndex(of: "/"), slash != path.startIndex else { return }
    try make(String(path[..<slash]))
  }

  /// The names in `folder` that are not hidden, in the order of their bytes.
  public static func names(in folder: String) throws(InputError) -> [String] {
    guard let stream = opendir(folder) else {
      throw InputError(errno == EACCES ? .noPermission : .missing, at: folder)
    }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}

// SPDX-License-Identifier: EUPL-1.2

import Foundation
import GRDB

extension DataError {
  /// What went wrong with a store, in words that say what to do; never the statement that met it.
  static func store(_ path: String, _ doing: String, _ error: any Error) -> DataError {
    var isFolder: ObjCBool = false
    if FileManager.default.fileExists(atPath: path, isDirectory: &isFolder), isFolder.boolValue {
      return DataError(.store, path, "is a folder; name a file, as in \(path)/store.sqlite")
    }
    guard let error = error as? DatabaseError else {
      return DataError(.store, path, "\(doing): \(error.localizedDescription)")
    }
    let what = error.message ?? "SQLite error \(error.resultCode.rawValue)"
    let hint =
      switch error.resultCode.primaryResultCode {
      case .SQLITE_FULL: "; free some space, nothing was written"
      case .SQLITE_CORRUPT, .SQLITE_NOTADB:
        "; it is damaged: put a copy back, or import the data into a new store"
      case .SQLITE_READONLY, .SQLITE_CANTOPEN, .SQLITE_PERM:
        "; look at the permissions of the file and its folder"
      case .SQLITE_BUSY, .SQLITE_LOCKED: "; another program is writing to it, try again later"
      default: ""
      }
    return DataError(.store, path, "\(doing): \(what)\(hint)")
  }
}

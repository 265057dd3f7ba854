// SPDX-License-Identifier: EUPL-1.2

import ArgumentParser
import CorpusRun
import FigureModel
import Glibc
import OfficialData

/// Which store of official data is used.
struct StoreOptions: ParsableArguments {
  @Option(
    help: "The store of official data. (default: $XDG_DATA_HOME/cijferspoor/store.sqlite)",
    completion: .file())
  var store: String?

  /// The path of the store: as given, else the one of the person's data folder.
  var path: String {
    if let store { return store }
    let home = getenv("HOME").map { String(cString: $0) } ?? "."
    let data = getenv("XDG_DATA_HOME").map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
    return (data ?? home + "/.local/share") + "/cijferspoor/store.sqlite"
  }

  /// The store for reading; nil where none has been made and none was named.
  func existing() throws -> DataStore? {
    guard access(path, F_OK) == 0 else {
      guard store == nil else {
        throw InputError(.noStore, at: path)
      }
      return nil
    }
    return try DataStore(path: path, readOnly: true)
  }

  /// The store for checking, having said what a person should know of it: that there is none yet, that it is empty, or that
  /// it holds nothing as old as `day`.
  func existing(asOf day: CalendarDay?) throws -> DataStore? {
    guard let data = try existing() else {
      Messages.say(
        "no official data yet (\(path)): no figure will have a source; fill the store with: cijferspoor data import FOLDER"
      )
      return nil
    }
    let datasets = try data.datasets()
    if datasets.allSatisfy({ $0.vintages.isEmpty }) {
      Messages.say("\(path) holds no data; fill it with: cijferspoor data import FOLDER")
    } else if let day {
      let oldest = datasets.flatMap(\.vintages).compactMap { $0.modified ?? $0.retrieved }.min()
      if oldest.map({ $0 > day }) ?? true {
        Messages.say(
          "--as-of \(day): the store holds no version as old as that"
            + (oldest.map { "; the oldest is of \($0)" } ?? ""))
      }
    }
    return data
  }

  /// The store for writing; it and its folder are made where they are missing.
  func writable() throws -> DataStore {
    try Folder.make(parentOf: path)
    return try DataStore(path: path)
  }
}

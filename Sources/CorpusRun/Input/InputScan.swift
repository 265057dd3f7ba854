// SPDX-License-Identifier: EUPL-1.2

import Glibc

/// The documents that paths stand for: files as named, folders walked.
///
/// In folders `.pdf` and `.txt` are taken, in any case of letters; other files are passed over and
/// counted, hidden ones left alone, and links that lead out of the folder are not followed. Order
/// is that of the paths given, and inside a folder that of the names' bytes, so that the same tree
/// gives the same list on every machine.
public struct InputScan: Sendable {
  /// The documents, by path as given.
  public private(set) var files: [String] = []
  /// How many files in folders were no documents.
  public private(set) var passedOver = 0
  /// What could not be looked at.
  public private(set) var failures: [InputError] = []

  /// Looks at `paths`.
  public init(_ paths: [String]) {
    for path in paths {
      var status = stat()
      guard stat(path, &status) == 0 else {
        failures.append(InputError(errno == EACCES ? .noPermission : .missing, at: path))
        continue
      }
      if status.st_mode & S_IFMT == S_IFDIR {
        let trimmed = path.count > 1 && path.hasSuffix("/") ? String(path.dropLast()) : path
        walk(trimmed, root: Self.resolved(trimmed) ?? trimmed)
      } else {
        files.append(path)
      }
    }
  }

  private mutating func walk(_ root: String, root resolvedRoot: String) {
    // A stack of our own: a hostile tree may be deeper than the thread's.
    var pending = [root]
    while let path = pending.popLast() {
      var status = stat()
      guard lstat(path, &status) == 0 else { continue }
      if status.st_mode & S_IFMT == S_IFLNK {
        guard path == root || Self.isInside(path, resolvedRoot), stat(path, &status) == 0,
          status.st_mode & S_IFMT == S_IFREG || path == root
        else { continue }
      }
      if status.st_mode & S_IFMT == S_IFDIR {
        let names: [String]
        do throws(InputError) {
          names = try Folder.names(in: path)
        } catch {
          failures.append(error)
          continue
        }
        pending += names.reversed().map { path == "/" ? "/" + $0 : path + "/" + $0 }
      } else if Self.isDocument(path) {
        files.append(path)
      } else {
        passedOver += 1
      }
    }
  }

  private static func isDocument(_ path: String) -> Bool {
    let ending = path.suffix(4).lowercased()
    return ending == ".pdf" || ending == ".txt"
  }

  private static func resolved(_ path: String) -> String? {
    guard let real = realpath(path, nil) else { return nil }
    defer { free(real) }
    return String(cString: real)
  }

  private static func isInside(_ path: String, _ root: String) -> Bool {
    guard let target = resolved(path) else { return false }
    return target.hasPrefix(root + "/")
  }
}

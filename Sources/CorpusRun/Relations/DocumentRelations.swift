// SPDX-License-Identifier: EUPL-1.2

/// Which documents belong together: a letter and the report that it accompanies.
///
/// A sidecar names them, or the letter's text gives the reference number under which another document of the same run
/// goes. A document is never its own.
public struct DocumentRelations: Sendable {
  private var byNumber: [ReferenceNumber: DocumentSource] = [:]
  private var byReference: [String: DocumentSource] = [:]
  private var byPath: [String: DocumentSource] = [:]

  /// The relations between `sources`, the documents of a run, where they are files.
  public init(_ sources: [DocumentSource]) {
    for source in sources {
      guard case .file(let path) = source.content else { continue }
      byPath[path] = source
      if let number = ReferenceNumber(path), byNumber[number] == nil { byNumber[number] = source }
      guard let reference = Sidecar(ofDocument: path)?.reference else { continue }
      byReference[reference.lowercased()] = source
      if let number = ReferenceNumber(reference) { byNumber[number] = source }
    }
  }

  /// The documents that `source`, whose text is `text`, belongs to, each once; and the names in its sidecar that are none.
  func related(to source: DocumentSource, text: String) -> (
    documents: [DocumentSource], unknown: [String]
  ) {
    guard case .file(let path) = source.content else { return ([], []) }
    var documents: [DocumentSource] = []
    var unknown: [String] = []
    func add(_ found: DocumentSource) {
      if found.content != source.content, !documents.contains(found) { documents.append(found) }
    }
    let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
    for name in Sidecar(ofDocument: path)?.related ?? [] {
      if let found = find(name, in: folder) { add(found) } else { unknown.append(name) }
    }
    if !byNumber.isEmpty {
      let own = ReferenceNumber(path)
      for number in ReferenceNumber.all(in: text) where number != own {
        if let found = byNumber[number] { add(found) }
      }
    }
    return (documents, unknown)
  }

  private func find(_ name: String, in folder: String) -> DocumentSource? {
    let path = name.hasPrefix("/") ? name : folder + name
    if let known = byPath[path] ?? byReference[name.lowercased()] { return known }
    if let number = ReferenceNumber(name), let known = byNumber[number] { return known }
    return FileBytes.isFile(path) ? DocumentSource(path: path) : nil
  }
}

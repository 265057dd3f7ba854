// SPDX-License-Identifier: EUPL-1.2

public import FigureChecking
import FigureModel

/// Reads the documents that others belong to, each once however many name it.
public actor RelatedDocuments {
  private let relations: DocumentRelations
  private let extractor: Extractor
  private let checker: Checker
  private var readings: [DocumentSource: Task<[Statement], Never>] = [:]
  /// What could not be found or read, one line each.
  public private(set) var problems: [String] = []

  /// Reads what `relations` name with `extractor`.
  public init(relations: DocumentRelations, extractor: Extractor, checker: Checker) {
    self.relations = relations
    self.extractor = extractor
    self.checker = checker
  }

  /// The figures of every document that `source` belongs to.
  func statements(beside source: DocumentSource, text: String) async -> [[Statement]] {
    let (documents, unknown) = relations.related(to: source, text: text)
    problems += unknown.map {
      "\(source.name): the sidecar names \($0), which is neither a file nor a document of this run"
    }
    var all: [[Statement]] = []
    for document in documents { all.append(await statements(of: document)) }
    return all.filter { !$0.isEmpty }
  }

  private func statements(of document: DocumentSource) async -> [Statement] {
    if let reading = readings[document] { return await reading.value }
    let reading = Task { () -> [Statement] in
      do throws(DocumentFailure) {
        let extraction = try await extractor.extract(document)
        return checker.statements(extraction.figures, in: extraction.context)
      } catch {
        // A document of the run itself is reported where it is checked.
        note("\(document.name): is related, and cannot be read: \(error)")
        return []
      }
    }
    readings[document] = reading
    return await reading.value
  }

  private func note(_ problem: String) {
    problems.append(problem)
  }
}

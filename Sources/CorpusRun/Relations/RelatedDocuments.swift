// SPDX-License-Identifier: EUPL-1.2

public import FigureChecking
import FigureModel

/// Reads the documents that others belong to, each once however many name it, as long as room lasts.
///
/// What was not asked for longest is let go of, so that a run over many reports does not keep them all.
public actor RelatedDocuments {
  private let relations: DocumentRelations
  private let extractor: Extractor
  private let checker: Checker
  private var readings: [DocumentSource: Task<RelatedFigures, Never>] = [:]
  /// The documents read, the one asked for last at the end, with their number of figures.
  private var kept: [(source: DocumentSource, figures: Int)] = []
  /// How many figures are kept.
  private let room: Int
  /// What could not be found or read, one line each.
  public private(set) var problems: [String] = []

  /// Reads what `relations` name with `extractor`.
  ///
  /// `room` is how many figures of them are kept at most, those of one document apart.
  public init(
    relations: DocumentRelations, extractor: Extractor, checker: Checker, room: Int = 20_000
  ) {
    self.room = room
    self.relations = relations
    self.extractor = extractor
    self.checker = checker
  }

  /// The figures of every document that `source` belongs to.
  func figures(beside source: DocumentSource, text: String) async -> [RelatedFigures] {
    let (documents, unknown) = relations.related(to: source, text: text)
    problems += unknown.map {
      "\(source.name): the sidecar names \($0), which is neither a file nor a document of this run"
    }
    var all: [RelatedFigures] = []
    for document in documents { all.append(await figures(of: document)) }
    return all.filter { $0.count > 0 }
  }

  private func figures(of document: DocumentSource) async -> RelatedFigures {
    let reading = readings[document] ?? Task { await read(document) }
    readings[document] = reading
    let figures = await reading.value
    keep(document, figures.count)
    return figures
  }

  private func read(_ document: DocumentSource) async -> RelatedFigures {
    do throws(DocumentFailure) {
      let extraction = try await extractor.extract(document)
      let plan = checker.plan(
        extraction.figures, in: extraction.context, withStatements: true)
      return RelatedFigures(plan.statements)
    } catch {
      // A document of the run itself is reported where it is checked.
      note("\(document.name): is related, and cannot be read: \(error)")
      return RelatedFigures([])
    }
  }

  /// Keeps what was just asked for, and lets go of what was not for longest where that is too much.
  private func keep(_ document: DocumentSource, _ figures: Int) {
    kept.removeAll { $0.source == document }
    kept.append((document, figures))
    var total = kept.reduce(0) { $0 + $1.figures }
    while total > room, kept.count > 1 {
      let oldest = kept.removeFirst()
      readings[oldest.source] = nil
      total -= oldest.figures
    }
  }

  private func note(_ problem: String) {
    // A document that was let go of and read again fails again.
    if !problems.contains(problem) { problems.append(problem) }
  }
}

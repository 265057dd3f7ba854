// SPDX-License-Identifier: EUPL-1.2

import FigureModel

/// The lines around the tables of a document that may state a scale: those just above, and the one just below.
struct TableNotes {
  /// What is longer is a text, and no note to a table.
  private static let longest = 600

  /// For each table the texts around it, the nearest last.
  private(set) var spans: [[TextSpan]]

  init(_ document: Document) {
    spans = Array(repeating: [], count: document.tables.count)
    let blocks = document.blocks.filter {
      [.body, .heading, .caption, .listItem, .table].contains($0.role)
    }
    for (index, block) in blocks.enumerated() where block.role == .table {
      guard let table = block.table, spans.indices.contains(table) else { continue }
      spans[table] = Self.notes(blocks, around: index)
    }
  }

  private static func notes(_ blocks: [Document.Block], around index: Int) -> [TextSpan] {
    func text(_ at: Int) -> Document.Block? {
      guard blocks.indices.contains(at), blocks[at].role != .table,
        blocks[at].page == blocks[index].page, blocks[at].span.count < longest
      else { return nil }
      return blocks[at]
    }
    func isTable(_ at: Int) -> Bool { blocks.indices.contains(at) && blocks[at].role == .table }
    var notes: [TextSpan] = []
    // A line between two tables heads the second.
    if let below = text(index + 1), below.role != .heading, !isTable(index + 2) {
      notes.append(below.span)
    }
    guard let above = text(index - 1) else { return notes }
    // Two lines above count, but not the note under an earlier table.
    if above.role != .heading, let further = text(index - 2), !isTable(index - 3) {
      notes.append(further.span)
    }
    notes.append(above.span)
    return notes
  }
}

// SPDX-License-Identifier: EUPL-1.2

internal import FigureModel

/// Marks paragraphs that go on at the top of the next column or page.
enum FlowJoiner {
  /// Marks the blocks that continue the one before them in the main flow.
  static func join(_ blocks: inout [[RawBlock]], on pages: [PageLayout]) {
    var previous: (page: Int, index: Int)?
    for page in blocks.indices {
      for index in blocks[page].indices where blocks[page][index].role.isMainFlow {
        if let at = previous, blocks[page][index].startsZone,
          continues(
            blocks[page][index], blocks[at.page][at.index], on: pages[page], after: pages[at.page])
        {
          blocks[page][index].continues = true
        }
        previous = (page, index)
      }
    }
  }

  /// Whether `block` is the rest of `previous`: both running text of one size, and no sentence ended between them.
  private static func continues(
    _ block: RawBlock, _ previous: RawBlock, on page: PageLayout, after earlier: PageLayout
  ) -> Bool {
    guard block.role == .body, previous.role == .body || previous.role == .listItem,
      abs(block.size - previous.size) <= BlockBuilder.sizeJump * previous.size,
      let last = previous.lines.last, last.characters >= ZoneCutter.proseCharacters,
      let segment = last.segments.last
    else { return false }
    var text: [Unicode.Scalar] = []
    earlier.appendText(of: segment, to: &text)
    while let end = text.last, "\"'”’»)]".unicodeScalars.contains(end) { text.removeLast() }
    guard let end = text.last else { return false }
    return !".!?:;".unicodeScalars.contains(end)
  }
}

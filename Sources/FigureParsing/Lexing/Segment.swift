// SPDX-License-Identifier: EUPL-1.2

import FigureModel

/// A run of text that is read as one: paragraphs in the order of the text, without what stands between them on the page.
struct Segment: Sendable {
  /// The byte ranges, in order; more than one where a page break and what is printed around it stand between.
  var ranges: [Range<Int>]
  /// The nearest heading above.
  var section: String?

  /// The segments of a document: one for a document without layout.
  ///
  /// Blocks of another language than the one whose code is `language` are passed over; where theirs is not known they are read.
  static func segments(of document: Document, language: String, bytes: Span<UInt8>) -> [Segment] {
    guard !document.blocks.isEmpty else { return [Segment(ranges: [0..<bytes.count])] }
    let scalars = document.blocks.flatMap { [$0.span.start, $0.span.end] }
    let offsets = ScalarOffsets.bytes(ofScalars: scalars, in: bytes)
    var segments: [Segment] = []
    /// The segment that a block of this role continues.
    var open: [Document.Block.Role: Int] = [:]
    var section: String?
    for (index, block) in document.blocks.enumerated() {
      let range = offsets[2 * index]..<offsets[2 * index + 1]
      switch block.role {
      case .furniture, .hidden, .table: continue
      case .heading:
        section = bytes.text(range)
        if block.isForeign(to: language) { continue }
        segments.append(Segment(ranges: [range], section: section))
      case .body, .listItem, .margin, .footnote, .caption:
        if block.isForeign(to: language) { continue }
        if block.continues, let before = open[block.role] {
          segments[before].ranges.append(range)
        } else {
          segments.append(Segment(ranges: [range], section: section))
          open[block.role] = segments.count - 1
        }
      }
    }
    return segments
  }
}

extension Document.Block {
  /// Whether it is written in another language than the one with the code.
  fileprivate func isForeign(to code: String) -> Bool {
    language.map { $0.rawValue != code } ?? false
  }
}

extension Span<UInt8> {
  /// The text of a range of bytes.
  func text(_ range: Range<Int>) -> String {
    extracting(range).withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
  }
}

// SPDX-License-Identifier: EUPL-1.2

internal import FigureModel

/// Finds running heads, feet, page numbers and lines repeated on every page.
///
/// A line near the top or bottom edge is furniture when a line that reads alike, digits aside, stands at the same height on
/// other pages, or when it numbers the page.
struct FurnitureFinder {
  /// How much of the page's height, at its top and at its bottom, can hold furniture.
  static let band: Float = 0.12
  /// The share of pages (of the same side, for books) on which a line recurs.
  static let share = 0.3

  /// Moves the furniture of every page to its own list.
  static func separate(_ pages: inout [PageLayout]) {
    let signatures = pages.map { page in page.segments.map { signature(of: $0, on: page) } }
    var places: [String: Int] = [:]
    for page in signatures {
      for key in Set(page.compactMap(\.?.key)) { places[key, default: 0] += 1 }
    }
    let needed = max(2, Int((Double(pages.count) * share).rounded(.up)))
    for index in pages.indices {
      // What stands on one line with furniture, as a reference beside a running head, belongs to it.
      var rows = Set<Int>()
      for (segment, signature) in zip(pages[index].segments, signatures[index]) {
        guard let signature else { continue }
        let recurs = places[signature.key, default: 0] >= needed
        if recurs || signature.numbersPage { rows.insert(segment.row) }
      }
      pages[index].furniture = pages[index].segments.filter { rows.contains($0.row) }
      pages[index].segments.removeAll { rows.contains($0.row) }
    }
  }

  private struct Signature {
    var key: String
    var text: String

    /// Whether the text is no more than a page number: `12`, `- 12 -`, `12/30`, `Pagina 12 van 30`.
    var numbersPage: Bool {
      var words: [Substring] = []
      var numbers: [Int] = []
      for part in text.split(whereSeparator: { " -–|/·•".contains($0) }) {
        if let value = Int(part) { numbers.append(value) } else { words.append(part) }
      }
      if words.isEmpty, numbers.count == 1 { return numbers[0] <= 9_999 }
      guard let label = words.first?.lowercased() else {
        return numbers.count == 2 && numbers[0] <= numbers[1]
      }
      guard ["pagina", "blad", "page", "p.", "pag."].contains(label) else { return false }
      return !numbers.isEmpty && words.count <= 2
    }
  }

  /// What a segment in the band at the top or bottom looks like, or nil elsewhere.
  private static func signature(of segment: Segment, on page: PageLayout) -> Signature? {
    let height = page.readingHeight
    let isTop = segment.box.y1 < band * height
    guard isTop || segment.box.y0 > (1 - band) * height else { return nil }
    var scalars: [Unicode.Scalar] = []
    page.appendText(of: segment, to: &scalars)
    var text = String.UnicodeScalarView()
    var shape = String.UnicodeScalarView()
    for scalar in scalars {
      text.append(scalar)
      let isDigit = (0x30...0x39).contains(scalar.value)
      if !isDigit { shape.append(scalar) } else if shape.last != "#" { shape.append("#") }
    }
    // Heights in steps of 12 points, so that a hair's breadth does not matter.
    let place = Int(segment.baseline / 12)
    return Signature(key: "\(isTop)\(place)\(String(shape))", text: String(text))
  }
}

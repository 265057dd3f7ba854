// SPDX-License-Identifier: EUPL-1.2

import FigureModel

/// The regions that a text names, as far as the indicator files know them.
struct RegionReader: Sendable {
  /// A region found, and those of the same name that it may be instead.
  struct Finding: Sendable, Hashable {
    var region: Region
    var others: [Region]

    /// The same, as the region of the kind that it is compared with where it may be one: a province beside a province.
    func besides(_ other: Region?) -> Finding {
      guard let other, region.kind != other.kind,
        let alike = others.firstIndex(where: { $0.kind == other.kind })
      else { return self }
      var finding = Finding(region: others[alike], others: others)
      finding.others[alike] = region
      return finding
    }
  }

  /// What regions are called before or without their names.
  static let kinds: Set<String> = [
    "provincie", "gemeente", "stad", "regio", "provincies", "gemeenten", "hoofdstad",
  ]

  private let byFirstWord: [[UInt8]: [Region]]

  init(_ regions: [Region]) {
    var byFirstWord: [[UInt8]: [Region]] = [:]
    for region in regions {
      for first in Set(region.names.compactMap { $0.elements.first?.letters }) {
        byFirstWord[first, default: []].append(region)
      }
    }
    self.byFirstWord = byFirstWord
  }

  /// The regions below the whole country, or abroad, that `words` name, in their order.
  ///
  /// "provincie" or "gemeente" before a name decides between regions that share it.
  func regions(in words: ArraySlice<Word>) -> [Finding] {
    places(in: words).map(\.finding).filter { $0.region.kind != .country }
  }

  /// The same with the words that name each, and with the country as a whole.
  func places(in words: ArraySlice<Word>) -> [(finding: Finding, words: Range<Int>)] {
    var found: [(finding: Finding, words: Range<Int>)] = []
    var index = words.startIndex
    while index < words.endIndex {
      defer { index += 1 }
      guard words[index].isCapital || words[index].letters == [UInt8(ascii: "s")],
        let candidates = byFirstWord[words[index].letters]
      else { continue }
      let before = index > words.startIndex ? words[index - 1] : nil
      // "Utrecht (provincie)"
      let after = index + 1 < words.endIndex ? words[index + 1] : nil
      let fitting = candidates.compactMap { region in
        length(of: region, at: index, in: words, before: before).map { (region, $0) }
      }
      guard let longest = fitting.map(\.1).max() else { continue }
      let named = fitting.filter { $0.1 == longest }.map(\.0)
      let place = index..<(index + longest)
      index += longest - 1
      let chosen: Region? =
        if before?.is("provincie") == true || after?.is("provincie") == true {
          named.first { $0.kind == .province }
        } else if before?.is("gemeente") == true || after?.is("gemeente") == true {
          named.first { $0.kind == .municipality }
        } else {
          nil
        }
      if let chosen {
        found.append((Finding(region: chosen, others: []), place))
      } else if let first = named.first(where: { $0.kind == .municipality }) ?? named.first {
        found.append((Finding(region: first, others: named.filter { $0 != first }), place))
      }
    }
    return found
  }

  private func length(
    of region: Region, at index: Int, in words: ArraySlice<Word>, before: Word?
  ) -> Int? {
    if region.isCommonWord {
      guard let before, before.is("in") || before.is("gemeente") || before.is("te") else {
        return nil
      }
    }
    let lengths = region.names.compactMap { name -> Int? in
      guard index + name.elements.count <= words.endIndex,
        zip(name.elements, words[index...]).allSatisfy({ $0.matches($1.letters) })
      else { return nil }
      return name.elements.count
    }
    return lengths.max()
  }
}

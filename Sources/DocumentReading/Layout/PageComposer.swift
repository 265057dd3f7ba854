// SPDX-License-Identifier: EUPL-1.2

/// From laid out pages to the document's text: furniture apart, zones in order, blocks with their roles.
enum PageComposer {
  /// Composes `pages`, in order, into one text.
  static func compose(_ pages: [PageLayout]) -> DocumentAssembler {
    var pages = pages
    FurnitureFinder.separate(&pages)
    for index in pages.indices where !pages[index].isCrowded { ChartScales.separate(&pages[index]) }
    markColumns(&pages)
    for index in pages.indices where !pages[index].isCrowded {
      TableFinder.separate(&pages[index])
    }
    var zones = pages.map(zones(of:))
    let margins = MarginColumns(zones)
    for index in zones.indices { margins.separate(&zones[index]) }
    var blocks: [[RawBlock]] = zip(pages, zones).map { page, zones in
      zones.flatMap(BlockBuilder(page).blocks(of:))
    }
    let assigner = RoleAssigner(blocks)
    for index in pages.indices { assigner.assign(&blocks[index], page: pages[index]) }
    RoleAssigner.assignLevels(&blocks)
    CaptionFinder.assign(&blocks, on: pages, bodySize: assigner.bodySize)
    TableJoiner.join(&pages, blocks)
    FlowJoiner.join(&blocks, on: pages)
    var assembler = DocumentAssembler()
    for (page, blocks) in zip(pages, blocks) { assembler.append(page, blocks: blocks) }
    assembler.settleLanguages()
    return assembler
  }

  private static func zones(of page: PageLayout) -> [Zone] {
    if page.segments.isEmpty { return [] }
    return page.isCrowded
      ? [Zone(segments: page.segments)]
      : ZoneCutter.zones(of: page.segments, frames: page.frames)
  }

  /// Marks the words of margins and of columns of running text before tables are looked for, which never reach from one into another.
  private static func markColumns(_ pages: inout [PageLayout]) {
    var zones = pages.map(zones(of:))
    let margins = MarginColumns(zones)
    for index in pages.indices {
      margins.separate(&zones[index])
      for segment in zones[index].filter(\.isMargin).flatMap(\.segments) {
        for word in segment.words { pages[index].words[word].isInMargin = true }
      }
      for (column, zone) in zones[index].enumerated() where zone.isColumn {
        for word in zone.segments.flatMap(\.words) {
          pages[index].words[word].column = column + 1
        }
      }
    }
  }
}

// SPDX-License-Identifier: EUPL-1.2

public import FigureChecking
import FigureModel

/// The indicators and regions that YAML files define.
public struct IndicatorFile: Sendable, Hashable {
  /// The indicators in the order of the files.
  public var indicators: [Indicator] = []
  /// The names of regions.
  public var regions: [Region] = []

  /// Nothing yet.
  public init() {}

  /// What `text`, the content of `file`, defines.
  ///
  /// Throws where it is not YAML, misses a key, has one that is unknown, or has a value of another
  /// kind: the error names the file and the line.
  public init(_ text: String, file: String) throws(IndicatorFileError) {
    let root = try YAMLReader.root(of: text, file: file)
    try root.check(keys: ["indicators", "regions"])
    for item in try root.optional("indicators")?.items() ?? [] {
      indicators.append(try IndicatorReader(item).indicator())
    }
    for item in try root.optional("regions")?.items() ?? [] {
      regions.append(try Self.region(item))
    }
  }

  /// Adds what another file defines; an indicator of the same identifier takes the place of the
  /// earlier one.
  public mutating func add(_ other: IndicatorFile) {
    for indicator in other.indicators {
      if let index = indicators.firstIndex(where: { $0.id == indicator.id }) {
        indicators[index] = indicator
      } else {
        indicators.append(indicator)
      }
    }
    regions += other.regions
  }

  private static func region(_ item: YAMLReader) throws(IndicatorFileError) -> Region {
    try item.check(keys: ["name", "kind", "code", "aliases", "common_word"])
    return Region(
      name: try item.required("name").text(),
      kind: try item.required("kind").choice(Region.Kind.self),
      code: try item.optional("code")?.text(),
      aliases: try item.optional("aliases")?.texts() ?? [],
      isCommonWord: try item.optional("common_word")?.text() == "true")
  }
}

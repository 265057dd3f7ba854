// SPDX-License-Identifier: EUPL-1.2

/// A source that the catalogue knows of.
public struct AvailableDataset: Sendable, Hashable {
  /// How its data come into the store.
  public enum Access: String, Sendable, Hashable {
    /// `data add` fetches it.
    case add = "data add"
    /// Its file is downloaded by hand; what its columns mean is known.
    case importFile = "data import"
    /// It is only pointed at: a file has to be downloaded and described.
    case describe = "by hand"
  }

  /// The dataset's identifier, the pattern of its file's name, or a name.
  public var id: String
  /// The title.
  public var title: String
  /// Who publishes it.
  public var publisher: String
  /// The licence, as the publisher states it.
  public var license: String
  /// How the licence wants the source named.
  public var attribution: String
  /// Where it is.
  public var source: String
  /// How its data come into the store.
  public var access: Access
  /// Whether all of this was checked against the source.
  public var isVerified: Bool

  init(_ descriptor: TableDescriptor) {
    id = descriptor.dataset ?? descriptor.file ?? descriptor.name ?? ""
    title = descriptor.title ?? ""
    publisher = descriptor.publisher ?? ""
    license = descriptor.license ?? ""
    attribution = descriptor.attribution ?? ""
    source = descriptor.url ?? ""
    isVerified = descriptor.isVerified
    access =
      switch descriptor.dataset.flatMap({ try? RemoteSource($0) }) {
      case .cbs?, .eurostat?: .add
      // A table of a catalogue can be read only where somebody wrote down its columns.
      case .ckan?, .address?: descriptor.describesColumns ? .add : .describe
      case nil: descriptor.describesColumns ? .importFile : .describe
      }
  }
}

extension DescriptorCatalog {
  /// What the catalogue knows of, in its order.
  public var available: [AvailableDataset] { descriptors.map { AvailableDataset($0) } }

  /// The sources whose titles, measures or synonyms fit at least half of some words, best first.
  ///
  /// Words are compared as in the search of the store: folded, compounds taken apart, words of one
  /// meaning as one.
  public func search(_ text: String, limit: Int = 10) -> [AvailableDataset] {
    let words = Set(DutchFolding.words(of: text))
    guard !words.isEmpty else { return [] }
    let found = descriptors.map { descriptor -> Int in
      let known = descriptor.searchWords
      return words.count { Self.holds($0, known) }
    }
    return descriptors.indices.filter { found[$0] * 2 >= words.count && found[$0] > 0 }
      .sorted { (found[$1], $0) < (found[$0], $1) }
      .prefix(limit).map { AvailableDataset(descriptors[$0]) }
  }

  private static func holds(_ word: String, _ known: Set<String>) -> Bool {
    if known.contains(word) { return true }
    if DutchFolding.cuts(of: word).contains(where: { known.contains($0) && known.contains($1) }) {
      return true
    }
    return (Synonyms.known[word] ?? []).contains { $0.allSatisfy(known.contains) }
  }
}

extension TableDescriptor {
  /// The folded words by which it can be found.
  fileprivate var searchWords: Set<String> {
    var texts = [title ?? "", summary ?? "", publisher ?? ""] + synonyms
    for measure in measures.values { texts += [measure.title ?? ""] + measure.synonyms }
    return Set(texts.flatMap { DutchFolding.words(of: $0) })
  }
}

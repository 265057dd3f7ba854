// SPDX-License-Identifier: EUPL-1.2

import FigureModel

/// What folders of CBS responses have in common, of either version of OData: lists of codes,
/// periods with their status, groups, and who publishes it.
struct CBSFolder {
  /// The folder.
  let folder: SourceFolder
  /// The member that holds a code: `Identifier`, in v3 `Key`.
  let key: String
  /// The member that holds the group of a code.
  let group: String

  /// What is said of a table, with what a descriptor adds to it.
  static func info(
    _ identifier: String, title: String?, summary: String?, _ overlay: TableDescriptor?
  )
    -> DatasetInfo
  {
    var info = DatasetInfo(
      id: "cbs:\(identifier)", title: (title ?? overlay?.title ?? identifier).trimmed)
    info.summary = summary?.oneLine ?? ""
    info.publisher = "CBS"
    info.attribution = overlay?.attribution ?? "Bron: CBS"
    return info
  }

  /// The entries of a response, which has one of several names.
  func entries(_ names: [String]) throws(DataError) -> (path: String, nodes: [JSONNode]) {
    let path = try folder.require(names)
    return (path, try JSONNode.file(path)["value"]?.elements ?? [])
  }

  /// A dimension with its codes, which stand in a response of one of several names.
  func dimension(_ name: String, _ node: JSONNode, isGeo: Bool, in names: [String])
    throws(DataError) -> DimensionDraft
  {
    var draft = DimensionDraft(
      name, title: (node["Title"]?.text ?? name).trimmed, role: isGeo ? .geo : .other)
    for node in try entries(names).nodes {
      guard let code = node[key]?.text?.trimmed else { continue }
      var label = CodeDraft(code, (node["Title"]?.text ?? code).trimmed)
      label.group = node[group]?.text ?? ""
      draft.add(label)
    }
    return draft
  }

  /// Adds the periods of a response; a code that is no period is an error, never taken for a year.
  func addPeriods(in names: [String], to builder: inout DatasetBuilder) throws(DataError) {
    let (path, nodes) = try entries(names)
    for node in nodes {
      guard let code = node[key]?.text?.trimmed else { continue }
      guard let meaning = PeriodCode(cbs: code) else {
        throw DataError(.schema, path, "'\(code)' is no period code that is known")
      }
      let title = (node["Title"]?.text ?? code).trimmed
      builder.add(
        PeriodDraft(
          code: code, title: title, meaning: meaning, status: Self.status(node["Status"]?.text),
          isReferenceDate: meaning.kind == .year && PeriodCode.namesReferenceDate(title)))
    }
  }

  /// The status as CBS writes it, with or without spaces.
  static func status(_ text: String?) -> Observation.Status {
    switch text?.lowercased().filter({ $0 != " " }) {
    case "voorlopig": .provisional
    case "nadervoorlopig": .revised
    default: .final
    }
  }
}

/// Titles of nested groups by their identifier.
struct CodeGroups {
  private var titles: [String: String] = [:]
  private var parents: [String: String] = [:]

  /// The groups among `nodes`, by the members that hold their identifier and that of the group
  /// above.
  init(_ nodes: some Sequence<JSONNode>, id: String, parent: String) {
    for node in nodes {
      guard let id = node[id]?.text else { continue }
      titles[id] = (node["Title"]?.text ?? id).trimmed
      parents[id] = node[parent]?.text
    }
  }

  /// The titles from the outermost group down to `id`, or nil where it is not known.
  func path(of id: String?) -> String? {
    var parts: [String] = []
    var next = id
    while let current = next, let title = titles[current], parts.count < 16 {
      parts.insert(title, at: 0)
      next = parents[current]
    }
    return parts.isEmpty ? nil : parts.joined(separator: "; ")
  }
}

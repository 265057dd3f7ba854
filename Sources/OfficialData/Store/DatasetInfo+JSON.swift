// SPDX-License-Identifier: EUPL-1.2

import FigureModel

extension DatasetInfo {
  /// The form in which a vintage keeps it.
  var json: String {
    var writer = JSONWriter()
    writer.object { writer in
      writer.member("id", id)
      writer.member("title", title)
      writer.member("summary", summary)
      writer.member("publisher", publisher)
      writer.member("license", license)
      writer.member("attribution", attribution)
      writer.member("source", source)
      writer.member("slice", slice)
      writer.key("survivorsOnly")
      writer.bool(survivorsOnly)
      for (name, list) in lists { writer.member(name, list) { $0.string($1) } }
    }
    return String(decoding: writer.bytes, as: UTF8.self)
  }

  private var lists: [(StaticString, [String])] {
    [
      ("predecessors", predecessors), ("successors", successors), ("methodBreaks", methodBreaks),
      ("synonyms", synonyms),
    ]
  }

  /// Reads the form in which a vintage keeps it.
  init(json: String) throws(DataError) {
    var json = json
    let parsed = json.withUTF8 { bytes in
      Result { () throws(DataError) in try JSONNode.parse(bytes, from: "store") }
    }
    let node = try parsed.get()
    self.init(id: node["id"]?.text ?? "", title: node["title"]?.text ?? "")
    summary = node["summary"]?.text ?? ""
    publisher = node["publisher"]?.text ?? ""
    license = node["license"]?.text ?? ""
    attribution = node["attribution"]?.text ?? ""
    source = node["source"]?.text ?? ""
    slice = node["slice"]?.text ?? ""
    survivorsOnly = node["survivorsOnly"]?.flag ?? false
    predecessors = node["predecessors"]?.elements.compactMap(\.text) ?? []
    successors = node["successors"]?.elements.compactMap(\.text) ?? []
    methodBreaks = node["methodBreaks"]?.elements.compactMap(\.text) ?? []
    synonyms = node["synonyms"]?.elements.compactMap(\.text) ?? []
  }
}

// SPDX-License-Identifier: EUPL-1.2

import Yams

/// A part of a YAML file that knows its line, so that what is wrong with it can be named.
struct YAMLReader {
  let node: Node
  let file: String

  /// The root of `text`.
  static func root(of text: String, file: String) throws(IndicatorFileError) -> YAMLReader {
    do {
      guard let node = try Yams.compose(yaml: text) else {
        throw IndicatorFileError(file: file, line: 1, "is empty")
      }
      return YAMLReader(node: node, file: file)
    } catch let error as IndicatorFileError {
      throw error
    } catch YamlError.parser(_, let problem, let mark, _),
      YamlError.scanner(_, let problem, let mark, _),
      YamlError.composer(_, let problem, let mark, _)
    {
      throw IndicatorFileError(file: file, line: mark.line, problem)
    } catch {
      throw IndicatorFileError(file: file, line: nil, "\(error)")
    }
  }

  /// An error at this place.
  func error(_ message: String) -> IndicatorFileError {
    IndicatorFileError(file: file, line: node.mark?.line, message)
  }

  /// Whether it is a mapping.
  var isMapping: Bool { node.mapping != nil }

  /// The keys of a mapping; one that is not in `allowed` is refused, so that a slip of the pen does
  /// not go unnoticed.
  func check(keys allowed: Set<String>) throws(IndicatorFileError) {
    guard let mapping = node.mapping else { throw error("a mapping is expected here") }
    var seen: Set<String> = []
    for (key, _) in mapping {
      let name = key.string ?? ""
      let reader = YAMLReader(node: key, file: file)
      guard allowed.contains(name) else {
        throw reader.error(
          "unknown key '\(name)'; known are \(allowed.sorted().joined(separator: ", "))")
      }
      guard seen.insert(name).inserted else {
        throw reader.error("key '\(name)' stands here twice")
      }
    }
  }

  /// The value of `key`, or nil.
  func optional(_ key: String) -> YAMLReader? {
    node.mapping?[Node(key)].map { YAMLReader(node: $0, file: file) }
  }

  /// The value of `key`.
  func required(_ key: String) throws(IndicatorFileError) -> YAMLReader {
    guard let value = optional(key) else { throw error("key '\(key)' is missing") }
    return value
  }

  /// The keys and values of a mapping.
  func pairs() throws(IndicatorFileError) -> [(String, YAMLReader)] {
    guard let mapping = node.mapping else { throw error("a mapping is expected here") }
    return mapping.map { ($0.key.string ?? "", YAMLReader(node: $0.value, file: file)) }
  }

  /// The items of a sequence.
  func items() throws(IndicatorFileError) -> [YAMLReader] {
    guard let sequence = node.sequence else { throw error("a list is expected here") }
    return sequence.map { YAMLReader(node: $0, file: file) }
  }

  /// A text, not empty.
  func text() throws(IndicatorFileError) -> String {
    guard let scalar = node.scalar else { throw error("a text is expected here") }
    guard !scalar.string.isEmpty else { throw error("a text is expected here, this is empty") }
    return scalar.string
  }

  /// A list of texts, or one text.
  func texts() throws(IndicatorFileError) -> [String] {
    if node.scalar != nil { return [try text()] }
    var texts: [String] = []
    for item in try items() { texts.append(try item.text()) }
    return texts
  }

  /// One of the cases of an enumeration, by its raw value.
  func choice<T: RawRepresentable & CaseIterable>(_ type: T.Type) throws(IndicatorFileError) -> T
  where T.RawValue == String {
    let text = try text()
    guard let value = T(rawValue: text) else {
      let known = T.allCases.map(\.rawValue).joined(separator: ", ")
      throw error("'\(text)' is not one of \(known)")
    }
    return value
  }
}

// SPDX-License-Identifier: EUPL-1.2

/// A JSON value as a tree, for metadata and descriptors; bulk observations go through
/// ``JSONScanner`` alone.
enum JSONNode: Sendable {
  /// `null`.
  case null
  /// `true` or `false`.
  case bool(Bool)
  /// A number, as written.
  case number(String)
  /// A string.
  case string(String)
  /// An array.
  case array([JSONNode])
  /// An object, members in the order of the text.
  case object([(key: String, value: JSONNode)])

  /// How deep a tree may be; what is deeper is no metadata of anybody.
  private static let depthLimit = 64

  /// The tree of the JSON file at `path`.
  static func file(_ path: String) throws(DataError) -> JSONNode {
    let file = try MappedFile(path)
    return try parse(file.bytes, from: path)
  }

  /// The tree of JSON bytes that came from `place`.
  static func parse(_ bytes: UnsafeBufferPointer<UInt8>, from place: String) throws(DataError)
    -> JSONNode
  {
    var scanner = JSONScanner(bytes)
    do throws(JSONFault) {
      let node = try JSONNode(&scanner, depth: 0)
      guard scanner.peek() == nil else {
        throw JSONFault(offset: scanner.at, expected: "the end of the file")
      }
      return node
    } catch {
      throw DataError(.malformed, "\(place), byte \(error.offset)", "expected \(error.expected)")
    }
  }

  /// The value that comes next in `scanner`.
  init(_ scanner: inout JSONScanner, depth: Int = 0) throws(JSONFault) {
    guard depth < Self.depthLimit else {
      throw JSONFault(offset: scanner.at, expected: "a value that is less deep")
    }
    switch scanner.peek() {
    case UInt8(ascii: "{"):
      var members: [(key: String, value: JSONNode)] = []
      try scanner.members { (scanner, key) throws(JSONFault) in
        members.append((scanner.text(key), try JSONNode(&scanner, depth: depth + 1)))
      }
      self = .object(members)
    case UInt8(ascii: "["):
      var elements: [JSONNode] = []
      try scanner.elements { scanner throws(JSONFault) in
        elements.append(try JSONNode(&scanner, depth: depth + 1))
      }
      self = .array(elements)
    case UInt8(ascii: "\""):
      self = .string(scanner.text(try scanner.string()))
    default:
      let range = try scanner.scalar()
      switch scanner.text(range) {
      case "null": self = .null
      case "true": self = .bool(true)
      case "false": self = .bool(false)
      case let text where text.utf8.first.map { $0 == 45 || (48...57).contains($0) } == true:
        self = .number(text)
      default: throw JSONFault(offset: range.lowerBound, expected: "a value")
      }
    }
  }

  /// The member of that name, or nil; `null` counts as not there.
  subscript(key: String) -> JSONNode? {
    guard case .object(let members) = self else { return nil }
    for member in members where member.key == key {
      if case .null = member.value { return nil }
      return member.value
    }
    return nil
  }

  /// The string, or a number as written; nil for anything else.
  var text: String? {
    switch self {
    case .string(let text), .number(let text): text
    default: nil
    }
  }

  /// The whole number, also where it stands in a string.
  var integer: Int? { text.flatMap { Int($0) } }

  /// The truth value.
  var flag: Bool? {
    if case .bool(let value) = self { return value }
    return nil
  }

  /// The elements of an array; empty for anything else.
  var elements: [JSONNode] {
    if case .array(let elements) = self { return elements }
    return []
  }

  /// The members of an object; empty for anything else.
  var members: [(key: String, value: JSONNode)] {
    if case .object(let members) = self { return members }
    return []
  }
}

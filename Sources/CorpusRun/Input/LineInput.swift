// SPDX-License-Identifier: EUPL-1.2

public import FigureModel
import Foundation

/// A document that came as a line of JSON Lines: its text, or the path of a file.
public struct LineDocument: Sendable, Hashable {
  /// What the line holds.
  public enum Content: Sendable, Hashable {
    /// The text itself.
    case text(String)
    /// The path of a file to read.
    case path(String)
  }

  /// The identifier that results carry as `doc`.
  public var id: String
  /// What the line holds.
  public var content: Content
  /// The day against which relative periods are resolved.
  public var referenceDate: CalendarDay?

  private struct Row: Decodable {
    var id: String
    var text: String?
    var path: String?
    var referenceTime: String?

    enum CodingKeys: String, CodingKey {
      case id
      case text
      case path
      case referenceTime = "reference_time"
    }
  }

  /// The document that a line of JSON writes: `{"id", "text"}` or `{"id", "path"}`, with an
  /// optional `"reference_time"`.
  public init(line: some Sequence<UInt8>, number: Int) throws(InputError) {
    let place = "standard input, line \(number)"
    let row: Row
    do {
      row = try JSONDecoder().decode(Row.self, from: Data(line))
    } catch {
      throw InputError(
        .malformedLine, at: place, detail: #"not an object {"id", "text"} or {"id", "path"}"#)
    }
    id = row.id
    switch (row.text, row.path) {
    case (let text?, nil): content = .text(text)
    case (nil, let path?): content = .path(path)
    default:
      throw InputError(.malformedLine, at: place, detail: #"needs either "text" or "path""#)
    }
    guard let time = row.referenceTime else { return }
    guard case .day(let year, let month, let day) = TimePoint(time.prefix(10)) else {
      throw InputError(
        .malformedLine, at: place,
        detail: #""reference_time" does not start with a day like 2025-06-30"#)
    }
    referenceDate = CalendarDay(year, month, day)
  }
}

/// The lines of standard input, one at a time, so that a pipe of any length passes through little
/// memory.
public struct StandardInputLines: Sequence, IteratorProtocol {
  private var buffer: [UInt8] = []
  private var start = 0
  private var atEnd = false

  /// Nothing read yet.
  public init() {}

  /// The next line without its end, or nil after the last.
  public mutating func next() -> [UInt8]? {
    var searched = start
    while true {
      if let end = buffer[searched...].firstIndex(of: 0x0A) {
        defer { start = end + 1 }
        return Array(buffer[start..<end])
      }
      searched = buffer.count
      guard !atEnd else {
        guard start < buffer.count else { return nil }
        defer { start = buffer.count }
        return Array(buffer[start...])
      }
      if start > 0 {
        buffer.removeFirst(start)
        searched -= start
        start = 0
      }
      let piece = FileHandle.standardInput.availableData
      if piece.isEmpty { atEnd = true } else { buffer.append(contentsOf: piece) }
    }
  }
}

// SPDX-License-Identifier: EUPL-1.2

public import FigureModel

/// Where a document comes from: a file, standard input, or a line of JSON Lines.
public struct DocumentSource: Sendable, Hashable {
  /// What holds the document.
  public enum Content: Sendable, Hashable {
    /// The file at a path.
    case file(String)
    /// All of standard input.
    case standardInput
    /// Text that is at hand.
    case text(String)
    /// A line of input that was no document, with what is wrong with it.
    case malformed(InputError)
  }

  /// The document's name in every record.
  public var name: String
  /// What holds it.
  public var content: Content
  /// The day against which relative periods are resolved, where it is given from outside.
  public var referenceDate: CalendarDay?

  /// A document named `name`.
  public init(name: String, content: Content, referenceDate: CalendarDay? = nil) {
    self.name = name
    self.content = content
    self.referenceDate = referenceDate
  }

  /// The file at `path`, under that name.
  public init(path: String) {
    self.init(name: path, content: path == "-" ? .standardInput : .file(path))
  }

  /// What the line of JSON Lines with this number holds.
  public init(line: [UInt8], number: Int) {
    do throws(InputError) {
      let document = try LineDocument(line: line, number: number)
      let content: Content =
        switch document.content {
        case .text(let text): .text(text)
        case .path(let path): .file(path)
        }
      self.init(name: document.id, content: content, referenceDate: document.referenceDate)
    } catch {
      self.init(name: error.place, content: .malformed(error))
    }
  }
}

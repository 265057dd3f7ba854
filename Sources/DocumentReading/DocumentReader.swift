// SPDX-License-Identifier: EUPL-1.2

public import FigureModel

/// Reads documents by their content: a PDF by its mark in the first kilobyte, anything else as text.
public struct DocumentReader: Sendable {
  /// How documents are read.
  public var options: ReadingOptions

  /// A reader with `options`.
  public init(options: ReadingOptions = ReadingOptions()) {
    self.options = options
  }

  /// Reads the document that `bytes` hold, in this process.
  ///
  /// - Parameters:
  ///   - bytes: The whole file.
  ///   - name: The name by which records and errors call it.
  /// - Returns: The document, and the way back to its pages.
  /// - Throws: ``ReadError``, where nothing can be read; what is merely odd is a finding.
  public func read(_ bytes: [UInt8], name: String) throws(ReadError) -> Reading {
    if bytes.isEmpty { throw ReadError(.empty, document: name) }
    if Self.isPDF(bytes) { return try readPDF(bytes, name: name) }
    return try Self.readText(bytes, name: name)
  }

  private func readPDF(_ bytes: [UInt8], name: String) throws(ReadError) -> Reading {
    var composer = PDFComposer(options: options)
    try PDFExtractor(options: options).extract(
      bytes, name: name, file: { composer.add($0) }, page: { composer.add($0) })
    return try composer.reading(of: bytes, name: name)
  }

  /// Whether `bytes` are a PDF: its mark stands within the first 1,024 of them.
  public static func isPDF(_ bytes: [UInt8]) -> Bool {
    let mark: [UInt8] = [0x25, 0x50, 0x44, 0x46, 0x2d]  // %PDF-
    let end = min(bytes.count, 1024) - mark.count
    guard end >= 0 else { return false }
    for start in 0...end where bytes[start] == mark[0] {
      if bytes[start..<(start + mark.count)].elementsEqual(mark) { return true }
    }
    return false
  }

  /// Reads plain text.
  static func readText(_ bytes: [UInt8], name: String) throws(ReadError) -> Reading {
    guard let decoded = TextDecoder(bytes) else { throw ReadError(.notADocument, document: name) }
    var document = Document(
      plainText: decoded.text, sha256: FileDigest.hexadecimal(of: bytes), name: name)
    if decoded.isGuessed {
      document.findings.append(
        Finding(.encodingGuessed, "no mark tells the encoding; read as \(decoded.encoding.name)"))
    }
    return Reading(document: document)
  }
}

extension Document {
  /// A document of plain text, with what its head says of it and its notes joined to their marks.
  public init(plainText text: String, sha256: String, name: String) {
    self.init(
      name: name, sha256: sha256, text: text, notes: NoteJoiner.notes(ofPlainText: text),
      metadata: Metadata(headOf: text))
  }
}

extension TextDecoder.Encoding {
  /// The encoding's registered name.
  var name: String {
    switch self {
    case .utf8: "UTF-8"
    case .utf16LittleEndian: "UTF-16LE"
    case .utf16BigEndian: "UTF-16BE"
    case .windows1252: "windows-1252"
    }
  }
}

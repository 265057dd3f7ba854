// SPDX-License-Identifier: EUPL-1.2

public import DocumentReading
public import FigureModel
public import FigureParsing

/// What one document yielded.
public struct Extraction: Sendable {
  /// The document and where its characters stand.
  public var reading: Reading
  /// The day against which relative periods were resolved, where one is known.
  public var referenceDate: CalendarDay?
  /// The figures in the order of the text, named and placed.
  public var figures: [Figure]
  /// What was odd, in the document and in its figures.
  public var findings: [Finding]
}

/// Bytes to figures: reads a document, captures its figures, names them and places them on their
/// pages.
public struct Extractor: Sendable {
  private let reader: WorkerPool
  private let parser: @Sendable () -> FigureParser

  /// An extractor that reads with `reader` and captures with `parser`, which is made when figures are asked for: a language's
  /// words take longer to put in order than a letter takes to read.
  public init(reader: WorkerPool, parser: @escaping @autoclosure @Sendable () -> FigureParser) {
    self.reader = reader
    self.parser = parser
  }

  /// The document that `source` holds.
  public func read(_ source: DocumentSource) async throws(DocumentFailure) -> Reading {
    if case .text(let text) = source.content {
      let sha256 = SHA256.hexadecimal(of: [UInt8](text.utf8))
      return Reading(document: Document(plainText: text, sha256: sha256, name: source.name))
    }
    let bytes = try bytes(of: source)
    do throws(ReadError) {
      return try reader.read(bytes, name: source.name)
    } catch {
      throw .reading(error)
    }
  }

  /// A page of the PDF that `source` holds, as a PNG with `frames` drawn on it.
  public func png(
    ofPage page: Int, of source: DocumentSource, resolution: Float, frames: [PageFrame]
  ) throws(DocumentFailure) -> [UInt8] {
    let bytes = try bytes(of: source)
    do throws(ReadError) {
      return try reader.png(
        ofPage: page, in: bytes, name: source.name, resolution: resolution, frames: frames)
    } catch {
      throw .reading(error)
    }
  }

  private func bytes(of source: DocumentSource) throws(DocumentFailure) -> [UInt8] {
    do throws(InputError) {
      switch source.content {
      case .file(let path): return try FileBytes.read(path)
      case .standardInput: return try FileBytes.readStandardInput()
      case .text(let text): return Array(text.utf8)
      case .malformed(let error): throw error
      }
    } catch {
      throw .input(error)
    }
  }

  /// The figures of the document that `source` holds.
  public func extract(_ source: DocumentSource) async throws(DocumentFailure) -> Extraction {
    let reading = try await read(source)
    let referenceDate = source.referenceDate ?? reading.document.metadata.date
    let parsing = parser().parse(reading.document, referenceDate: referenceDate)
    var figures = parsing.figures
    figures.identify(document: reading.document.name, sha256: reading.document.sha256)
    if reading.document.format != .plainText {
      for index in figures.indices {
        var locator = reading.locator(for: figures[index].span)
        locator.table = figures[index].locator?.table ?? locator.table
        // What was recognised on a scan is no surer than its letters.
        if let sureness = reading.recognitionConfidence(of: figures[index].span) {
          figures[index].confidence = min(figures[index].confidence, sureness)
        }
        figures[index].locator = locator
      }
    }
    return Extraction(
      reading: reading, referenceDate: referenceDate, figures: figures,
      findings: reading.document.findings + parsing.findings)
  }
}

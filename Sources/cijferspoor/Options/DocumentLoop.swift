// SPDX-License-Identifier: EUPL-1.2

import ArgumentParser
import CorpusRun

/// Goes over the documents of a call, some at a time, and writes what each gives in the order of
/// the input; one that cannot be read costs a line on standard error and the exit status, never the
/// others.
struct DocumentLoop {
  /// What work on one document came to.
  typealias Outcome<Output> = Result<Output, DocumentFailure>

  private let options: InputOptions

  init(_ options: InputOptions) {
    self.options = options
  }

  /// Applies `work` to every document and hands what it gives to `write`; throws the exit status at
  /// the end when something could not be read.
  func run<Output: Sendable>(
    _ work: @escaping @Sendable (DocumentSource) async throws(DocumentFailure) -> Output,
    write: (Output) throws -> Void
  ) async throws {
    var progress = ProgressBar()
    var failures = 0
    var done = 0
    let isPipe = options.input != nil
    let scan = InputScan(isPipe ? [] : options.paths.filter { $0 != "-" })
    for failure in scan.failures {
      failures += 1
      Messages.say(failure.description)
    }
    if scan.passedOver > 0 {
      let files = scan.passedOver == 1 ? "1 file that is" : "\(scan.passedOver) files that are"
      Messages.say("passed over \(files) neither .pdf nor .txt")
    }
    let files = scan.files + (isPipe ? [] : options.paths.filter { $0 == "-" })
    if !isPipe, files.isEmpty, failures == 0 {
      Messages.say("\(options.paths.joined(separator: ", ")): no .pdf or .txt file to read")
    }
    let sources =
      isPipe
      ? AnySequence(
        StandardInputLines().enumerated().lazy.filter { !$0.element.allSatisfy { $0 <= 0x20 } }
          .map { DocumentSource(line: $0.element, number: $0.offset + 1) })
      : AnySequence(files.map { DocumentSource(path: $0) })
    try await orderedMap(sources, width: options.jobs) { source in
      do throws(DocumentFailure) {
        return Outcome.success(try await work(source))
      } catch {
        return Outcome<Output>.failure(error)
      }
    } sink: { outcome in
      progress.clear()
      switch outcome {
      case .success(let output): try write(output)
      case .failure(let error):
        failures += 1
        Messages.say(error.description)
      }
      done += 1
      if !isPipe { progress.show(done, of: files.count) }
    }
    progress.clear()
    if failures > 0 { throw ExitStatus.incomplete }
  }
}

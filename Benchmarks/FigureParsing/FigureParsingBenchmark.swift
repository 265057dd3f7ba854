// SPDX-License-Identifier: EUPL-1.2

import FigureModel
import FigureParsing
import Foundation

/// Measures the parser alone, text in memory to figures, and how its time grows with the text.
///
///     figure-parsing-benchmark TEXT… [--megabytes N] [--throughput]
///
/// Forty megabytes by default; with `--throughput` nothing else is measured, as for a profile.
/// Prints one line a measure, in CPU time of this process on one thread.
@main
struct FigureParsingBenchmark {
  static func main() {
    var paths = Array(CommandLine.arguments.dropFirst())
    var megabytes = 40
    if let flag = paths.firstIndex(of: "--megabytes"), flag + 1 < paths.count {
      megabytes = Int(paths[flag + 1]) ?? megabytes
      paths.removeSubrange(flag...(flag + 1))
    }
    let onlyThroughput = paths.contains("--throughput")
    paths.removeAll { $0 == "--throughput" }
    let texts = paths.compactMap { try? String(contentsOfFile: $0, encoding: .utf8) }
    guard !texts.isEmpty else {
      print("usage: figure-parsing-benchmark TEXT… [--megabytes N] [--throughput]")
      exit(2)
    }
    throughput(texts, megabytes)
    if !onlyThroughput { growth(texts) }
  }

  /// Parses all texts, each a document, again and again until `megabytes` are read; three times, the median counts.
  private static func throughput(_ texts: [String], _ megabytes: Int) {
    let documents = texts.map { Document(name: "", sha256: "", text: $0) }
    let size = texts.reduce(0) { $0 + $1.utf8.count }
    let rounds = max(1, megabytes * 1_000_000 / max(1, size))
    let parser = FigureParser()
    var figures = 0
    let times = (0..<3).map { _ in
      figures = 0
      return cpuSeconds {
        for _ in 0..<rounds {
          for document in documents { figures += parser.parse(document).figures.count }
        }
      }
    }.sorted()
    let read = Double(size * rounds) / 1_000_000
    print(
      String(
        format: "text to figures in process: %.1f MB/s (%.1f MB, %d figures)", read / times[1],
        read, figures))
  }

  /// Time per byte of one document of one, ten and a hundred megabytes, and of one line of ten.
  private static func growth(_ texts: [String]) {
    // One megabyte with its part of every text, so that a longer document is more of the same.
    let size = texts.reduce(0) { $0 + $1.utf8.count }
    let whole = texts.map {
      String(
        decoding: $0.utf8.prefix($0.utf8.count * 1_000_000 / max(size, 1_000_000)), as: UTF8.self)
    }.joined(separator: "\n\n")
    let line = String(whole.map { $0.isNewline ? " " : $0 })
    for (name, text, size) in [
      ("one document of 1 MB", whole, 1), ("of 10 MB", whole, 10), ("of 100 MB", whole, 100),
      ("one line of 10 MB", line, 10),
    ] {
      let document = Document(name: "", sha256: "", text: repeated(text, to: size * 1_000_000))
      let parser = FigureParser()
      let bytes = document.text.utf8.count
      // A small text is read often enough to be measured.
      let rounds = max(1, 20_000_000 / bytes)
      let times = (0..<3).map { _ in
        cpuSeconds { for _ in 0..<rounds { _ = parser.parse(document).figures.count } }
      }.sorted()
      let nanoseconds = times[1] / Double(rounds * bytes) * 1e9
      print(String(format: "%@: %.1f ns a byte", name, nanoseconds))
    }
  }

  /// A text of about `size` bytes made of whole copies of `text`, the last one cut.
  private static func repeated(_ text: String, to size: Int) -> String {
    var result = ""
    while result.utf8.count + text.utf8.count <= size { result += text }
    return result + String(decoding: text.utf8.prefix(size - result.utf8.count), as: UTF8.self)
  }

  private static func cpuSeconds(_ work: () -> Void) -> Double {
    let start = clock()
    work()
    return Double(clock() - start) / Double(CLOCKS_PER_SEC)
  }
}

// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Testing

/// What a start costs is most of what a letter costs.
@Suite struct StartTests {
  static let letter = Program.corpus + "/letters/lezen-brief.pdf"

  @Test func nothingThatDrawsIsLinked() throws {
    let program = try Data(contentsOf: Program.url)
    #expect(program.range(of: Data("libpoppler.so".utf8)) != nil)
    #expect(program.range(of: Data("libcairo.so".utf8)) == nil)
  }

  @Test(
    "A call with paths alone gives what one with options gives",
    arguments: [
      (["text", letter], ["text", letter, "--format", "text"]),
      (["text", "--ocr", "never", letter], ["text", letter, "--format", "text", "--ocr=never"]),
      (["extract", letter, letter], ["extract", letter, letter, "--jobs", "1"]),
      (["extract", letter, "--ocr", "never"], ["extract", "--ocr=never", letter]),
    ])
  func quickly(_ quick: [String], _ whole: [String]) throws {
    let (first, second) = (try Program.run(quick), try Program.run(whole))
    #expect(first.output == second.output)
    #expect(!first.output.isEmpty)
    #expect(first.status == 0 && second.status == 0)
  }

  @Test(
    "Mistakes in such a call are told as ever",
    arguments: [
      ["text"], ["text", letter, letter], ["text", letter, "--ocr"], ["extract"],
      ["extract", letter, "--ocr", "soms"],
    ])
  func wrongly(_ arguments: [String]) throws {
    let outcome = try Program.run(arguments)
    #expect(outcome.status == 2)
    #expect(outcome.errors.contains("Usage: cijferspoor \(arguments[0])"))
  }
}

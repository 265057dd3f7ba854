// SPDX-License-Identifier: EUPL-1.2

import CorpusRun
import FigureModel
import Foundation
import Testing

@Suite struct InputTests {
  /// A folder of this test's own, removed afterwards.
  private func inFolder(_ body: (String) throws -> Void) throws {
    let folder = NSTemporaryDirectory() + "input-\(UUID().uuidString)"
    try FileManager.default.createDirectory(
      atPath: folder + "/b", withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try body(folder)
  }

  private func write(_ text: String, _ path: String) throws {
    try text.write(toFile: path, atomically: true, encoding: .utf8)
  }

  @Test func walksFoldersInAStableOrder() throws {
    try inFolder { folder in
      for name in ["c.txt", "a.PDF", "b/d.txt", "beeld.png", ".verborgen.txt"] {
        try write("x", folder + "/" + name)
      }
      try FileManager.default.createSymbolicLink(
        atPath: folder + "/uit.txt", withDestinationPath: "/etc/hostname")
      let scan = InputScan([folder])
      #expect(scan.files == ["a.PDF", "b/d.txt", "c.txt"].map { folder + "/" + $0 })
      #expect(scan.passedOver == 1)
      #expect(scan.failures.isEmpty)
    }
  }

  @Test func takesANamedFileWhateverItIsCalled() throws {
    try inFolder { folder in
      try write("x", folder + "/brief")
      #expect(InputScan([folder + "/brief"]).files == [folder + "/brief"])
      #expect(InputScan([folder + "/weg"]).failures.map(\.code) == [.missing])
    }
  }

  @Test func readsWhatItWrites() throws {
    try inFolder { folder in
      let bytes = (0..<200_000).map { UInt8(truncatingIfNeeded: $0) }
      try FileBytes.replace(folder + "/x", with: bytes)
      #expect(try FileBytes.read(folder + "/x") == bytes)
      #expect(!FileManager.default.fileExists(atPath: folder + "/x.partial"))
    }
  }

  @Test func tellsFailuresApart() throws {
    try inFolder { folder in
      #expect(throws: InputError(.missing, at: folder + "/weg")) {
        try FileBytes.read(folder + "/weg")
      }
      #expect(throws: InputError(.isFolder, at: folder)) { try FileBytes.read(folder) }
      #expect(throws: InputError.self) { try FileBytes.replace(folder + "/weg/x", with: [1]) }
    }
  }

  @Test func readsLinesAsDocuments() throws {
    let text = try LineDocument(
      line: Array(#"{"id":"a","text":"5%","reference_time":"2018-06-12T00:00:00"}"#.utf8), number: 1
    )
    #expect(text.content == .text("5%"))
    #expect(text.referenceDate == CalendarDay(2018, 6, 12))
    let path = try LineDocument(line: Array(#"{"id":"a","path":"b.txt"}"#.utf8), number: 1)
    #expect(path.content == .path("b.txt"))
  }

  @Test(arguments: [
    "", "[]", "{}", #"{"id":"a"}"#, #"{"id":"a","text":"x","path":"y"}"#, #"{"id":1,"text":"x"}"#,
    #"{"id":"a","text":"x","reference_time":"gisteren"}"#,
  ])
  func refusesOtherLinesWithTheirNumber(_ line: String) {
    let error = #expect(throws: InputError.self) {
      try LineDocument(line: Array(line.utf8), number: 7)
    }
    #expect(error?.description.contains("line 7") == true)
  }
}

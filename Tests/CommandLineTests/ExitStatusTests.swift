// SPDX-License-Identifier: EUPL-1.2

import Foundation
import Testing

@Suite struct ExitStatusTests {
  /// A folder of this test's own, removed afterwards.
  private func inFolder(_ body: (String) throws -> Void) throws {
    let folder = NSTemporaryDirectory() + "status-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try body(folder)
  }

  @Test(arguments: [
    ["onzin"], ["extract"], ["extract", "--format", "xml", "x"],
    ["extract", "--language", "en", "x"],
    ["extract", "--jobs", "0", "x"], ["check", "--fail-on", "fout", "x"],
    ["check", "--as-of", "gisteren", "x"], ["check", "--explain-in", "fr", "x"],
    ["quantities", "--types", "kleur", "x"], ["run", "corpus"],
    ["indicators", "show", "bestaat-niet"],
  ])
  func aWrongCallIsTwo(_ arguments: [String]) throws {
    let outcome = try Program.run(arguments)
    #expect(outcome.status == 2)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.hasPrefix("cijferspoor: "))
  }

  @Test(arguments: [
    ["--version"], ["--help"], ["help", "extract"], ["check", "--help"], ["doctor"],
  ])
  func helpIsNone(_ arguments: [String]) throws {
    let outcome = try Program.run(arguments)
    #expect(outcome.status == 0)
    #expect(!outcome.output.isEmpty)
  }

  @Test func whatCannotBeReadIsThreeAndStopsNothing() throws {
    try inFolder { folder in
      let pdf = try Data(contentsOf: URL(filePath: Program.corpus + "/letters/techniek-vmbo.pdf"))
      try Data().write(to: URL(filePath: folder + "/leeg.txt"))
      try Data((0..<4000).map { UInt8(truncatingIfNeeded: $0 &* 37 ^ $0 >> 3) }).write(
        to: URL(filePath: folder + "/ruis.txt"))
      try pdf.prefix(6000).write(to: URL(filePath: folder + "/afgekapt.pdf"))
      try Data("Het tekort was 7,5%.".utf8).write(to: URL(filePath: folder + "/goed.txt"))
      let names = ["nergens.txt", "leeg.txt", "ruis.txt", "afgekapt.pdf", "goed.txt"]
      let outcome = try Program.run(["extract"] + names.map { folder + "/" + $0 })
      #expect(outcome.status == 3)
      #expect(outcome.lines.count == 1)
      for name in names.dropLast() {
        #expect(outcome.errorLines.filter { $0.contains(name) }.count == 1)
      }
    }
  }

  /// The offsets of `extract --ocr never` are those of a text that was read alike.
  @Test func aTextIsReadAsItsFiguresAre() throws {
    let scan = Program.corpus + "/reading/scan-150.pdf"
    let text = try Program.run(["text", "--ocr", "never", scan])
    #expect(text.status == 0)
    #expect(!text.output.contains { $0.isLetter })
    #expect(try Program.run(["text", "--ocr", "soms", scan]).status == 2)
  }

  /// A file of a library's name that is none stands before the library.
  @Test(arguments: [
    ("libpoppler-glib.so.8", "libpoppler-glib.so.8, which draws pages, is not installed"),
    ("libtesseract.so.5", "no recogniser is installed (Tesseract 5)"),
  ])
  func aMissingLibraryIsSaid(_ library: String, reason: String) throws {
    try inFolder { folder in
      try Data().write(to: URL(filePath: folder + "/" + library))
      let environment = ["LD_LIBRARY_PATH": folder]
      let scan = Program.corpus + "/reading/scan-150.pdf"
      let text = try Program.run(["text", "--format", "json", scan], environment: environment)
      #expect(text.status == 0)
      #expect(text.output.contains("was not recognised: \(reason)"))
      let doctor = try Program.run(["doctor"], environment: environment)
      #expect(doctor.status == 0 && doctor.output.contains("apt install"))
      let whole = try Program.run(["doctor"])
      #expect(!whole.output.contains("apt install") && whole.errors.isEmpty)
    }
  }

  @Test func aPageCannotBeDrawnWithoutTheLibrary() throws {
    try inFolder { folder in
      try Data().write(to: URL(filePath: folder + "/libpoppler-glib.so.8"))
      let outcome = try Program.run(
        ["page", Program.corpus + "/reading/kader.pdf", "1", "-o", folder + "/a.png"],
        environment: ["LD_LIBRARY_PATH": folder])
      #expect(outcome.status == 3)
      #expect(outcome.errors.contains("a library is missing (libpoppler-glib.so.8)"))
    }
  }

  @Test func aFolderWithoutDocumentsIsSaid() throws {
    try inFolder { folder in
      let empty = try Program.run(["extract", folder])
      #expect(empty.status == 0)
      #expect(empty.errors == "cijferspoor: \(folder): no .pdf or .txt file to read\n")
      try Data().write(to: URL(filePath: folder + "/a.docx"))
      let other = try Program.run(["extract", folder])
      #expect(other.errors.hasPrefix("cijferspoor: passed over 1 file that is neither"))
    }
  }

  @Test func aPageSaysWhatWasNoticedOnIt() throws {
    try inFolder { folder in
      let scan = ["page", Program.corpus + "/reading/scan-150.pdf", "1", "-o", folder + "/a.png"]
      let recognised = try Program.run(scan)
      #expect(recognised.status == 0)
      #expect(recognised.errors.contains("page 1: the page is a picture and was recognised"))
      let letter = Program.corpus + "/reading/kader.pdf"
      #expect(try Program.run(["page", letter, "1", "-o", folder + "/b.png"]).errors.isEmpty)
    }
  }

  @Test func aFullDiskIsSaid() throws {
    let shell = Process()
    shell.executableURL = URL(filePath: "/bin/sh")
    let program = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
      .appending(path: "cijferspoor").path
    shell.arguments = [
      "-c",
      "'\(program)' extract '\(Program.corpus)/letters/techniek-vmbo.txt' >/dev/full 2>/dev/null",
    ]
    try shell.run()
    shell.waitUntilExit()
    #expect(shell.terminationStatus == 4)
  }
}

// SPDX-License-Identifier: EUPL-1.2

import FigureModel
import Foundation
import Testing

@testable import DocumentReading

/// Encrypted files of `corpus/reading`: of one page, with the reader's password "dijké" or none, and the owner's "eigenaar".
@Suite struct EncryptionTests {
  static let page = "In 2024 telde de gemeente 4.812 woningen,\n3% meer dan in 2023.\n\u{0c}"

  static func read(_ name: String, password: String?) throws -> Document {
    try read(name, ReadingOptions(password: password))
  }

  static func read(_ name: String, _ options: ReadingOptions) throws -> Document {
    let corpus = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: "corpus/reading")
    let bytes = [UInt8](try Data(contentsOf: corpus.appending(path: name + ".pdf")))
    return try DocumentReader(options: options).read(bytes, name: name + ".pdf").document
  }

  @Test(
    "The password of the reader or of the owner opens a file",
    arguments: ["versleuteld-rc4", "versleuteld-aes"], ["dijké", "eigenaar"])
  func opened(_ name: String, password: String) throws {
    #expect(try Self.read(name, password: password).text == Self.page)
  }

  @Test(
    "An error tells a missing password from a wrong one",
    arguments: ["versleuteld-rc4", "versleuteld-aes"])
  func closed(_ name: String) throws {
    let missing = "\(name).pdf: encrypted; give its password with --password"
    let wrong =
      "\(name).pdf: encrypted (not opened by the password given); give its password with --password"
    for (password, line) in [(nil, missing), ("dijk", wrong), ("", wrong)] {
      let error = #expect(throws: ReadError.self) { try Self.read(name, password: password) }
      #expect(error?.description == line)
    }
  }

  @Test(
    "A wrong password of any length is a wrong one and nothing worse",
    arguments: ["versleuteld-rc4", "versleuteld-aes"], [126, 127, 128, 129, 5000])
  func long(_ name: String, length: Int) throws {
    for letter in ["a", "é", "€"] {
      for isPlain in [false, true] {
        var options = ReadingOptions(password: String(repeating: letter, count: length))
        options.isPlain = isPlain
        let error = #expect(throws: ReadError.self) { try Self.read(name, options) }
        #expect(error?.code == .encrypted)
      }
    }
  }

  @Test("A file that only its owner locked is opened by anybody, and says what it forbids")
  func ownersOnly() throws {
    for password in [nil, "eigenaar", "iets anders"] {
      let document = try Self.read("versleuteld-eigenaar", password: password)
      #expect(document.text == Self.page)
      #expect(
        document.findings == [Finding(.permissions, "the file forbids printing, copying")])
    }
  }
}

// SPDX-License-Identifier: EUPL-1.2

import FigureModel
import Testing

@testable import DocumentReading

@Suite struct FileHashTests {
  @Test(arguments: [0, 1, 55, 56, 63, 64, 65, 119, 120, 127, 128, 1000])
  func isThatOfTheModel(length: Int) {
    let bytes = (0..<length).map { UInt8(truncatingIfNeeded: $0 &* 31 &+ 7) }
    #expect(FileHash.hexadecimal(of: bytes) == SHA256.hexadecimal(of: bytes))
  }

  @Test func isThatOfTheStandard() {
    #expect(
      FileHash.hexadecimal(of: Array("abc".utf8))
        == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
  }
}

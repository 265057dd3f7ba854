// SPDX-License-Identifier: EUPL-1.2

import FigureModel
import Testing

@testable import DocumentReading

@Suite struct FileDigestTests {
  // The example of the standard that lays the digest down.
  @Test func isThatOfTheStandard() {
    #expect(
      FileDigest.hexadecimal(of: Array("abc".utf8))
        == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
  }

  // The lengths around a block and its padding: the processor's digest, where it has one, is that of the standard.
  @Test(arguments: [0, 1, 3, 55, 56, 63, 64, 65, 119, 120, 127, 128, 129, 1_000, 70_001])
  func isThatOfEveryProcessor(_ count: Int) {
    let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* 37 &+ $0 >> 8) }
    #expect(FileDigest.hexadecimal(of: bytes) == SHA256.hexadecimal(of: bytes))
  }
}

// SPDX-License-Identifier: EUPL-1.2

import FigureModel
import Testing

@Suite struct SHA256Tests {
  // The examples of FIPS 180-4 and the lengths around a block's padding, by coreutils' sha256sum.
  @Test(arguments: [
    ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
    ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
      "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    ),
  ])
  func digests(_ text: String, _ digest: String) {
    #expect(SHA256.hexadecimal(of: Array(text.utf8)) == digest)
  }

  @Test func digestsInPieces() {
    let bytes = (0..<300).map { UInt8(truncatingIfNeeded: $0) }
    var pieces = SHA256()
    for start in stride(from: 0, to: 300, by: 7) {
      pieces.update(bytes[start..<min(300, start + 7)])
    }
    let digest = pieces.finish()
    #expect(digest == SHA256.hexadecimal(of: bytes))
  }
}

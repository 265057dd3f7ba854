// SPDX-License-Identifier: EUPL-1.2

internal import CWorker
internal import FigureModel

/// The SHA-256 of a file, with the processor's help where it has any.
enum FileHash {
  /// The digest of `bytes` in hexadecimal.
  static func hexadecimal(of bytes: [UInt8]) -> String {
    var digest = [UInt8](repeating: 0, count: 32)
    let isDone = bytes.withUnsafeBufferPointer {
      worker_sha256($0.baseAddress, $0.count, &digest)
    }
    guard isDone else { return SHA256.hexadecimal(of: bytes) }
    let digits = Array("0123456789abcdef".utf8)
    let letters = digest.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }
    return String(decoding: letters, as: UTF8.self)
  }
}

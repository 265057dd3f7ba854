// SPDX-License-Identifier: EUPL-1.2

extension String {
  /// The text of `scalars`, written at once: a string that grows by a scalar at a time takes ten times as long.
  init(scalars: some Collection<Unicode.Scalar>) {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(scalars.count)
    for scalar in scalars { bytes.append(scalar: scalar) }
    self = String(decoding: bytes, as: UTF8.self)
  }
}

extension [UInt8] {
  /// Adds a scalar in UTF-8.
  mutating func append(scalar: Unicode.Scalar) {
    if scalar.isASCII {
      append(UInt8(truncatingIfNeeded: scalar.value))
    } else if let code = UTF8.encode(scalar) {
      // Every scalar has a UTF-8 form, so nothing is ever left out here.
      self += code
    }
  }
}

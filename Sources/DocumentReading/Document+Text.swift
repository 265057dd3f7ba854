// SPDX-License-Identifier: EUPL-1.2

internal import FigureModel

extension Document {
  /// The text in `span`, which counts Unicode scalars.
  func text(in span: TextSpan) -> String {
    let scalars = text.unicodeScalars
    guard
      let start = scalars.index(
        scalars.startIndex, offsetBy: span.start, limitedBy: scalars.endIndex),
      let end = scalars.index(start, offsetBy: span.count, limitedBy: scalars.endIndex)
    else { return "" }
    return String(scalars[start..<end])
  }
}

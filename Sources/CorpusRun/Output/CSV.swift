// SPDX-License-Identifier: EUPL-1.2

/// Comma-separated values as RFC 4180 has them, safe to open in a spreadsheet.
public enum CSV {
  /// One row with its line end.
  public static func row(_ fields: [String]) -> String {
    fields.map(field).joined(separator: ",") + "\r\n"
  }

  /// A field on one line, quoted where it has to be.
  ///
  /// It is disarmed where a spreadsheet would take it for a
  /// formula. A leading minus is left alone before a digit: it is a number.
  static func field(_ text: String) -> String {
    var text = text.split(whereSeparator: \.isNewline).joined(separator: " ")
    let start = Array(text.utf8.prefix(2))
    if let first = start.first {
      let isNumber = start.count > 1 && (48...57).contains(start[1])
      let isFormula =
        [UInt8]("=@\t".utf8).contains(first) || ([UInt8]("+-".utf8).contains(first) && !isNumber)
      if isFormula { text = "'" + text }
    }
    guard text.utf8.contains(where: { $0 == UInt8(ascii: ",") || $0 == UInt8(ascii: "\"") }) else {
      return text
    }
    return "\""
      + text.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"")
      + "\""
  }
}

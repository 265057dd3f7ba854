// SPDX-License-Identifier: EUPL-1.2

/// A PDF written by hand: texts at places, in the fonts that every reader of PDFs has.
///
/// Distances from the top, as in our boxes.
struct MadePDF {
  /// A text on a page.
  struct Text {
    var string: String
    var x: Double
    var y: Double
    var size: Double = 10
    var isBold = false
    /// Raw operands of `TJ` in place of the string: `[(1)-250(.248)]`.
    var kerned: String?
    /// Raw operators before the text: a colour, a rendering mode.
    var before = ""
    /// Whether it reads from bottom to top.
    var upwards = false
  }

  /// A page.
  struct Page {
    var texts: [Text]
    var width = 595.0
    var height = 842.0
    var rotate = 0
    /// Raw operators drawn before the texts: lines, shapes.
    var drawing = ""
    /// Raw operators drawn after the texts.
    var cover = ""
    /// A group drawn last, as a whole.
    var group: Group?
  }

  /// Raw operators that are painted together, and the entries of the graphics state that they are painted with.
  struct Group {
    var content: String
    var state: String
  }

  var pages: [Page]
  var info = ""

  /// The file.
  var bytes: [UInt8] {
    var objects: [String] = []
    let kids = pages.indices.map { "\(4 + $0 * 2) 0 R" }.joined(separator: " ")
    objects.append("<< /Type /Catalog /Pages 2 0 R >>")
    objects.append("<< /Type /Pages /Kids [\(kids)] /Count \(pages.count) >>")
    objects.append("<< \(info) >>")
    for (index, page) in pages.enumerated() {
      objects.append(
        """
        << /Type /Page /Parent 2 0 R /MediaBox [0 0 \(page.width) \(page.height)] /Rotate \(page.rotate) \
        /Contents \(5 + index * 2) 0 R /Resources << /Font << \
        /F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >> \
        /B << /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold /Encoding /WinAnsiEncoding >> \
        >> /XObject << /X \(4 + pages.count * 2 + index) 0 R >> \
        /ExtGState << /G << \(page.group?.state ?? "") >> >> >> >>
        """)
      let content = Self.content(of: page)
      objects.append("<< /Length \(content.unicodeScalars.count) >>\nstream\n\(content)\nendstream")
    }
    for page in pages {
      let content = page.group?.content ?? ""
      objects.append(
        """
        << /Type /XObject /Subtype /Form /BBox [0 0 \(page.width) \(page.height)] \
        /Group << /S /Transparency >> /Length \(content.utf8.count) >>
        stream
        \(content)
        endstream
        """)
    }
    return Self.file(objects)
  }

  private static func content(of page: Page) -> String {
    var content = page.drawing + "\n"
    for text in page.texts {
      let operands = text.kerned.map { "\($0) TJ" } ?? "(\(escaped(text.string))) Tj"
      let y = page.height - text.y
      let matrix = text.upwards ? "0 1 -1 0" : "1 0 0 1"
      content += """
        q \(text.before) BT /\(text.isBold ? "B" : "F") \(text.size) Tf \
        \(matrix) \(text.x) \(y) Tm \(operands) ET Q

        """
    }
    return content + page.cover + (page.group == nil ? "" : " q /G gs /X Do Q")
  }

  /// Latin letters beyond ASCII as octal escapes of WinAnsi, which agrees with Unicode there.
  private static func escaped(_ string: String) -> String {
    var escaped = ""
    for scalar in string.unicodeScalars {
      switch scalar {
      case "(", ")", "\\": escaped += "\\\(scalar)"
      case "€": escaped += "\\200"
      case "’": escaped += "\\222"
      case "•": escaped += "\\225"
      case "\u{2013}": escaped += "\\226"
      case _ where scalar.isASCII: escaped.unicodeScalars.append(scalar)
      default:
        let octal = String(scalar.value & 0xff, radix: 8)
        escaped += "\\" + String(repeating: "0", count: 3 - octal.count) + octal
      }
    }
    return escaped
  }

  /// A page whose content is `hexadecimal`, packed.
  static func packedFile(hexadecimal: String) -> [UInt8] {
    file([
      "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [4 0 R] /Count 1 >>", "<< >>",
      """
      << /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 5 0 R /Resources << /Font << \
      /F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >> >> >> >>
      """,
      """
      << /Length \(hexadecimal.utf8.count) /Filter [/ASCIIHexDecode /FlateDecode] >>
      stream
      \(hexadecimal)
      endstream
      """,
    ])
  }

  /// Pages whose letters are drawn by operators, each on a ground as large as the page, as some programs write them.
  static func drawnLetters(pages: Int, letters: Int) -> [UInt8] {
    let kids = (0..<pages).map { "\(6 + $0 * 2) 0 R" }.joined(separator: " ")
    let codes = (0..<letters).map { UInt8(65 + $0) }
    let names = codes.map { "/c\($0)" }
    var objects = [
      "<< /Type /Catalog /Pages 2 0 R >>", "<< /Type /Pages /Kids [\(kids)] /Count \(pages) >>",
      "<< >>", "<< /Length 42 >>\nstream\n1000 0 0 0 1000 1000 d1 0 0 1000 1000 re f \nendstream",
      "<< \(names.map { "\($0) 4 0 R" }.joined(separator: " ")) >>",
    ]
    for page in 0..<pages {
      // The font is one of the page's own: another matrix, and another object.
      let font = """
        << /Type /Font /Subtype /Type3 /FontBBox [0 0 1000 1000] /FontMatrix [0.00101\(page) 0 0 0.00101\(page) 0 0] \
        /CharProcs 5 0 R /Encoding << /Type /Encoding /Differences [65 \(names.joined(separator: " "))] >> \
        /FirstChar 65 /LastChar \(64 + letters) /Widths [\(codes.map { _ in "1" }.joined(separator: " "))] >>
        """
      objects.append(
        """
        << /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents \(7 + page * 2) 0 R \
        /Resources << /Font << /T \(font) >> >> >>
        """)
      let text = String(decoding: codes, as: UTF8.self)
      let content = "0.9 g BT /T 500 Tf 20 20 Td (\(text)) Tj ET"
      objects.append("<< /Length \(content.utf8.count) >>\nstream\n\(content)\nendstream")
    }
    return file(objects)
  }

  private static func file(_ objects: [String]) -> [UInt8] {
    var file = "%PDF-1.7\n"
    var offsets: [Int] = []
    for (index, object) in objects.enumerated() {
      offsets.append(file.utf8.count)
      file += "\(index + 1) 0 obj\n\(object)\nendobj\n"
    }
    let start = file.utf8.count
    file += "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n"
    for offset in offsets {
      let digits = String(offset)
      file += String(repeating: "0", count: 10 - digits.count) + digits + " 00000 n \n"
    }
    file += "trailer\n<< /Size \(objects.count + 1) /Root 1 0 R /Info 3 0 R >>\n"
    file += "startxref\n\(start)\n%%EOF\n"
    return Array(file.utf8)
  }
}

extension MadePDF.Page {
  /// A page with `lines` below each other from `y`, each 12 points further down.
  static func lines(_ lines: [String], x: Double = 70, y: Double = 120) -> Self {
    Self(texts: column(lines, x: x, y: y))
  }

  /// Texts below each other.
  static func column(
    _ lines: [String], x: Double, y: Double, size: Double = 10, step: Double = 12
  ) -> [MadePDF.Text] {
    lines.enumerated().map {
      MadePDF.Text(string: $0.element, x: x, y: y + Double($0.offset) * step, size: size)
    }
  }
}

// SPDX-License-Identifier: EUPL-1.2

extension PageGlyphs {
  func write(to writer: inout ByteWriter) {
    writer.write(corresponds)
    writer.write(column: scalars)
    for column in [x0, y0, x1, y1] { writer.write(column: column) }
    writer.write(column: style)
    writer.write(column: baseline)
    writer.write(skew)
    writer.write(column: confidence)
    writer.write(column: followsSpace)
    writer.write(column: styles.map(\.size))
    writer.write(column: styles.map { $0.isBold ? UInt8(1) : 0 })
    writer.write(column: styles.map(\.font))
    writer.write(column: styles.map(\.colour))
  }

  init(from reader: inout ByteReader) throws(ByteReader.Malformed) {
    self.init()
    corresponds = try reader.readFlag()
    scalars = try reader.readColumn(of: UInt32.self) { Unicode.Scalar($0) ?? "\u{fffd}" }
    x0 = try reader.readColumn(of: Float.self)
    y0 = try reader.readColumn(of: Float.self)
    x1 = try reader.readColumn(of: Float.self)
    y1 = try reader.readColumn(of: Float.self)
    style = try reader.readColumn(of: UInt16.self)
    baseline = try reader.readColumn(of: Float.self)
    skew = try reader.readFloat()
    confidence = try reader.readColumn(of: UInt8.self)
    followsSpace = try reader.readColumn(of: UInt8.self) { $0 != 0 }
    let sizes = try reader.readColumn(of: Float.self)
    let bolds = try reader.readColumn(of: UInt8.self)
    let fonts = try reader.readColumn(of: UInt32.self)
    let colours = try reader.readColumn(of: UInt32.self)
    let optional = [baseline.count, confidence.count]
    let counts = [
      x0.count, y0.count, x1.count, y1.count, style.count,
      followsSpace.count,
    ]
    guard counts.allSatisfy({ $0 == scalars.count }),
      optional.allSatisfy({ $0 == 0 || $0 == scalars.count }),
      [bolds.count, fonts.count, colours.count].allSatisfy({ $0 == sizes.count })
    else { throw ByteReader.Malformed() }
    styles = sizes.indices.map {
      PageGlyphs.Style(
        size: sizes[$0], isBold: bolds[$0] != 0, font: fonts[$0], colour: colours[$0])
    }
  }
}

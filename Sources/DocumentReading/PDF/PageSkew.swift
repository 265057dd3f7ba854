// SPDX-License-Identifier: EUPL-1.2

internal import Glibc

/// Measures how far a scanned page lies askew.
///
/// Dark dots are counted along lines at many slopes: at that of the text the lines are full and the white between them empty.
enum PageSkew {
  /// Dots an inch of the picture that it is measured on.
  static let resolution: Float = 100
  /// Pages are set straight by this much at most, in degrees; what lies worse reads better for it all the same.
  static let most: Float = 10
  /// Less than this, in degrees, the recogniser and the layout cope with as it is.
  static let least: Float = 0.75
  /// Dots darker than this part of the page's mean are ink.
  private static let ink = 0.6
  /// Every so many dots of a row are looked at.
  private static let step = 3
  /// Fewer dots of ink are no text.
  private static let fewest = 500

  /// How far lines of text fall to the right on a grey picture, in degrees; 0 where that is next to nothing or cannot be told.
  static func degrees(of grey: [UInt8], width: Int, height: Int) -> Float {
    measure(grey, width: width, height: height).degrees
  }

  /// The same, and whether there is enough ink on the picture for some text.
  static func measure(
    _ grey: [UInt8], width: Int, height: Int
  ) -> (degrees: Float, hasInk: Bool) {
    let dots = ink(of: grey, width: width, height: height)
    if dots.count < fewest { return (0, false) }
    let coarse = best(of: dots, around: 0, by: 0.5, steps: Int(most / 0.5), height: height)
    let fine = best(of: dots, around: coarse, by: 0.1, steps: 5, height: height)
    return (abs(fine) < least ? 0 : min(max(fine, -most), most), true)
  }

  private static func ink(of grey: [UInt8], width: Int, height: Int) -> [(x: Float, y: Float)] {
    guard width > 0, height > 0, grey.count >= width * height else { return [] }
    var (sum, count) = (0, 0)
    for index in stride(from: 0, to: width * height, by: 97) {
      sum += Int(grey[index])
      count += 1
    }
    let limit = UInt8(clamping: Int(Double(sum) / Double(max(count, 1)) * ink))
    var dots: [(x: Float, y: Float)] = []
    for y in 0..<height {
      for x in stride(from: 0, to: width, by: step) where grey[y * width + x] < limit {
        dots.append((Float(x), Float(y)))
      }
    }
    return dots
  }

  /// The slope, of those around `middle`, along which the dots lie most unevenly.
  private static func best(
    of dots: [(x: Float, y: Float)], around middle: Float, by degrees: Float, steps: Int,
    height: Int
  ) -> Float {
    var best = (slope: middle, score: -1)
    let bins = height * 2
    for number in -steps...steps {
      let slope = middle + Float(number) * degrees
      let fall = tanf(slope * .pi / 180)
      var rows = [Int](repeating: 0, count: bins)
      for dot in dots {
        let row = Int(dot.y - dot.x * fall) + height / 2
        if row >= 0, row < bins { rows[row] += 1 }
      }
      let score = rows.reduce(0) { $0 + $1 * $1 }
      if score > best.score { best = (slope, score) }
    }
    return best.slope
  }
}

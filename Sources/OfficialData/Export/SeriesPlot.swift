// SPDX-License-Identifier: EUPL-1.2

public import FigureModel

/// A line of one series as an SVG picture that needs nothing else.
public enum SeriesPlot {
  private static let (width, height) = (760.0, 380.0)
  private static let (left, right, top, bottom) = (90.0, 20.0, 56.0, 52.0)

  /// The picture of a series, with its title, its axes and its source.
  ///
  /// A line runs through the values and is broken where one is missing; an upright bar is what a
  /// masked value may be, an open dot a value that is not final. Of a series with years, quarters
  /// and months only the kind of period that it has most of is drawn.
  public static func svg(_ series: Series) -> String {
    let points = mostFrequent(series.observations)
    var svg = """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(Int(width)) \(Int(height))" \
      font-family="sans-serif" font-size="12" role="img">
      <title>\(escaped(series.measure.title))</title>
      <rect width="100%" height="100%" fill="#fff"/>
      <text x="\(Int(left))" y="22" font-size="15" font-weight="bold">\(escaped(series.measure.title))</text>
      <text x="\(Int(left))" y="40" fill="#555">\(escaped(subtitle(series)))</text>

      """
    let bounds = points.compactMap(Self.bounds)
    if let low = bounds.map(\.low).min(), let high = bounds.map(\.high).max() {
      let scale = Scale(low: low.approximateValue, high: high.approximateValue, count: points.count)
      svg += axis(scale, points) + line(scale, points) + dots(scale, points)
    } else {
      svg += "<text x=\"\(Int(left))\" y=\"200\" fill=\"#555\">geen waarden</text>\n"
    }
    let source = "Bron: \(series.dataset.publisher), \(series.dataset.id)"
    let version = points.last.map { ", versie \($0.vintage.version)" } ?? ""
    svg +=
      "<text x=\"\(Int(left))\" y=\"\(Int(height - 10))\" fill=\"#555\">\(escaped(source + version))</text>\n"
    return svg + "</svg>\n"
  }

  private static func subtitle(_ series: Series) -> String {
    let places = series.coordinates.map(\.value.title).filter { $0 != "*" }
    let unit = series.observations.first?.unitLabel ?? ""
    return (places + [unit]).filter { !$0.isEmpty }.joined(separator: " · ")
  }

  private static func mostFrequent(_ observations: [Observation]) -> [Observation] {
    func kind(_ each: Observation) -> Int {
      switch each.period?.start {
      case .year?: 0
      case .schoolYear?: 1
      case .quarter?: 2
      case .month?: 3
      case .day?: 4
      case nil: 5
      }
    }
    var counts: [Int: Int] = [:]
    for each in observations { counts[kind(each), default: 0] += 1 }
    let best = counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
    return observations.filter { kind($0) == best }
  }

  private static func bounds(_ each: Observation) -> Interval? {
    each.masked ?? each.value.map { Interval($0, $0) }
  }

  /// From values and places in time to points of the picture.
  private struct Scale {
    let low: Double
    let high: Double
    let count: Int
    let step: Double

    init(low: Double, high: Double, count: Int) {
      let span = max(high - low, abs(high) * 0.01, 1e-9)
      var step = 1.0
      while step * 6 < span { step *= 10 }
      while step * 0.6 > span { step /= 10 }
      for part in [0.1, 0.2, 0.5] where span / (step * part) <= 6 {
        step *= part
        break
      }
      self.step = step
      self.low = (low / step).rounded(.down) * step
      self.high = max((high / step).rounded(.up) * step, self.low + step)
      self.count = count
    }

    func x(_ index: Int) -> Double {
      left + (width - left - right) * (count > 1 ? Double(index) / Double(count - 1) : 0.5)
    }

    func y(_ value: Double) -> Double {
      top + (height - top - bottom) * (high - value) / (high - low)
    }
  }

  private static func axis(_ scale: Scale, _ points: [Observation]) -> String {
    var svg = ""
    var value = scale.low
    while value <= scale.high + scale.step / 2 {
      let y = rounded(scale.y(value))
      svg +=
        "<line x1=\"\(Int(left))\" x2=\"\(Int(width - right))\" y1=\"\(y)\" y2=\"\(y)\" stroke=\"#ddd\"/>\n"
      svg +=
        "<text x=\"\(Int(left) - 8)\" y=\"\(y)\" dy=\"4\" text-anchor=\"end\">\(dutch(value))</text>\n"
      value += scale.step
    }
    let every = max(1, (points.count + 7) / 8)
    for (index, each) in points.enumerated() where index % every == 0 {
      let x = rounded(scale.x(index))
      svg += "<text x=\"\(x)\" y=\"\(Int(height - bottom) + 18)\" text-anchor=\"middle\">"
      svg += "\(escaped(each.periodLabel.title))</text>\n"
    }
    return svg
  }

  private static func line(_ scale: Scale, _ points: [Observation]) -> String {
    var path = ""
    var isDrawing = false
    for (index, each) in points.enumerated() {
      guard let value = each.value else {
        isDrawing = false
        continue
      }
      path += "\(isDrawing ? "L" : "M")\(rounded(scale.x(index))) "
      path += "\(rounded(scale.y(value.approximateValue))) "
      isDrawing = true
    }
    return "<path d=\"\(path)\" fill=\"none\" stroke=\"#01689b\" stroke-width=\"2\"/>\n"
  }

  private static func dots(_ scale: Scale, _ points: [Observation]) -> String {
    var svg = ""
    for (index, each) in points.enumerated() {
      let x = rounded(scale.x(index))
      if let masked = each.masked {
        let (y1, y2) = (scale.y(masked.low.approximateValue), scale.y(masked.high.approximateValue))
        svg += "<line x1=\"\(x)\" x2=\"\(x)\" y1=\"\(rounded(y1))\" y2=\"\(rounded(y2))\" "
        svg += "stroke=\"#01689b\" stroke-width=\"6\" stroke-opacity=\"0.5\"/>\n"
      } else if let value = each.value, points.count <= 60 || each.status != .final {
        let fill = each.status == .final ? "#01689b" : "#fff"
        svg += "<circle cx=\"\(x)\" cy=\"\(rounded(scale.y(value.approximateValue)))\" r=\"3\" "
        svg += "fill=\"\(fill)\" stroke=\"#01689b\"/>\n"
      }
    }
    return svg
  }

  private static func rounded(_ value: Double) -> String {
    ExactDecimal(Int128((value * 10).rounded()), exponent: -1).description
  }

  /// A number as Dutch readers write it: a point between thousands, a comma before decimals.
  private static func dutch(_ value: Double) -> String {
    let text = ExactDecimal(Int128((value * 1000).rounded()), exponent: -3).description
    let parts = text.split(separator: ".")
    var whole = ""
    let digits = parts[0].drop { $0 == "-" }
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { whole += "." }
      whole.append(digit)
    }
    return (value < 0 ? "-" : "") + whole + (parts.count > 1 ? ",\(parts[1])" : "")
  }

  private static func escaped(_ text: String) -> String {
    var result = ""
    for character in text {
      switch character {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      default: result.append(character)
      }
    }
    return result
  }
}

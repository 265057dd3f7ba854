// SPDX-License-Identifier: EUPL-1.2

extension Figure {
  /// Writes the record `figure/1`.
  public func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("schema", "figure/1")
      json.member("id", id)
      json.member("doc", document)
      json.member("start", span.start)
      json.member("end", span.end)
      json.member("quote", quote)
      json.member("kind", kind.rawValue)
      if let amount { amount.writeMembers(to: &json) }
      json.member("from", from?.value)
      json.member("to", to?.value)
      if let by {
        json.key("by")
        by.write(to: &json)
      }
      if let fraction {
        json.key("fraction")
        json.array {
          $0.number(fraction.part)
          $0.number(fraction.whole)
        }
      }
      json.member("unit", unit?.code)
      json.member("counted", counted)
      json.member("per", per)
      json.member("direction", direction?.rawValue)
      json.member("approximation", approximation?.rawValue)
      json.member("basis", basis) { $0.string($1.rawValue) }
      json.member("modality", modality?.rawValue)
      if let period {
        json.key("period")
        period.write(to: &json)
      }
      json.member("subject", subject)
      if let attribution {
        json.key("attribution")
        attribution.write(to: &json)
      }
      json.member("cited", cited) { $1.write(to: &$0) }
      json.member("rule", rule)
      json.key("confidence")
      json.hundredths(confidence)
      if repaired {
        json.key("repaired")
        json.bool(true)
      }
      if let locator {
        json.key("locator")
        locator.write(to: &json)
      }
    }
  }
}

extension Quantity.Amount {
  /// Writes the members `value`, or `min` and `max`.
  public func writeMembers(to json: inout JSONWriter) {
    switch self {
    case .single(let numeral):
      json.member("value", numeral.value)
    case .range(let low, let high):
      json.member("min", low.value)
      json.member("max", high.value)
    }
  }
}

extension Figure.Size {
  fileprivate func write(to json: inout JSONWriter) {
    json.object {
      amount.writeMembers(to: &$0)
      $0.member("unit", unit?.code)
      $0.member("or", other?.value)
    }
  }
}

extension Period {
  /// Writes the period as an object of two ends; an open one is null.
  public func write(to json: inout JSONWriter, code: String? = nil) {
    json.object { json in
      json.key("start")
      if let start { json.string(start.description) } else { json.null() }
      json.key("end")
      if let end { json.string(end.description) } else { json.null() }
      json.member("code", code)
    }
  }
}

extension Figure.Attribution {
  func write(to json: inout JSONWriter) {
    json.object {
      $0.member("kind", kind.rawValue)
      $0.member("name", name)
    }
  }
}

extension Figure.Citation {
  fileprivate func write(to json: inout JSONWriter) {
    json.object {
      $0.member("text", text)
      $0.member("url", url)
      $0.member("dataset", dataset)
    }
  }
}

extension Locator {
  func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("page", page)
      json.member("pageLabel", pageLabel)
      json.member("boxes", boxes) { json, placed in
        json.array {
          $0.number(placed.page)
          for edge in [placed.box.x0, placed.box.y0, placed.box.x1, placed.box.y1] {
            $0.points(edge)
          }
        }
      }
      json.member("section", section)
      if let table {
        json.key("table")
        json.object {
          $0.member("index", table.index)
          $0.member("row", table.row)
          $0.member("column", table.column)
          $0.member("rowHeader", table.rowHeader)
          $0.member("columnHeader", table.columnHeader)
        }
      }
    }
  }
}

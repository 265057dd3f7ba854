// SPDX-License-Identifier: EUPL-1.2

import FigureChecking
import FigureModel

extension StatedConflict {
  /// Writes a line of `conflicts.jsonl`.
  func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("indicator", place.indicator)
      json.member("series", place.series)
      json.member("region", place.region)
      json.member("period", place.point.description)
      json.member("unit", place.unit.code)
      json.member("revised", place.revised.rawValue)
      json.key("mayBeRevised")
      json.bool(mayBeRevised)
      json.member("values", values) { json, value in
        json.object { json in
          json.member("doc", value.document)
          json.member("date", value.documentDate?.description)
          json.member("figure", value.figure)
          json.member("page", value.page)
          json.member("quote", value.quote)
          json.member("low", value.interval.low)
          json.member("high", value.interval.high)
        }
      }
    }
  }
}

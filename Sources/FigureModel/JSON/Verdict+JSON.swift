// SPDX-License-Identifier: EUPL-1.2

extension Verdict {
  /// Writes the record `verdict/1`, with the figure under `claim`.
  public func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("schema", "verdict/1")
      json.member("figure", claim.id)
      json.member("doc", claim.document)
      json.member("label", label.rawValue)
      json.member("reason", reason?.rawValue)
      if let claimed {
        json.key("claimed")
        claimed.write(to: &json, status: nil)
      }
      if let official {
        json.key("official")
        official.write(to: &json, status: officialStatus)
      }
      json.member("evidence", evidence) { $1.write(to: &$0) }
      json.member("formula", formula)
      json.key("indicator")
      if let indicator { json.string(indicator) } else { json.null() }
      json.member("difference", difference)
      if let attribution = claim.attribution {
        json.key("attribution")
        attribution.write(to: &json)
      }
      json.member("related", related) { $1.write(to: &$0) }
      json.key("confidence")
      json.hundredths(confidence)
      json.member("candidates", candidates) { $1.write(to: &$0) }
      json.member("needed", needed)
      json.member("perspective", perspective) { $1.write(to: &$0) }
      json.member("explanation", explanation)
      json.key("claim")
      claim.write(to: &json)
    }
  }
}

extension Verdict.Compared {
  fileprivate func write(to json: inout JSONWriter, status: Observation.Status?) {
    json.object { json in
      switch self {
      case .single(let measured): measured.writeMembers(to: &json)
      case .parts(let from, let to, let by):
        func part(_ name: StaticString, _ measured: Verdict.Measured?) {
          guard let measured else { return }
          json.key(name)
          json.object { measured.writeMembers(to: &$0) }
        }
        part("from", from)
        part("to", to)
        part("by", by)
      }
      json.member("status", status?.rawValue)
    }
  }
}

extension Verdict.Measured {
  fileprivate func writeMembers(to json: inout JSONWriter) {
    json.member("low", interval.low)
    json.member("high", interval.high)
    json.member("unit", unit?.code)
  }
}

extension Verdict.Relative {
  fileprivate func write(to json: inout JSONWriter) {
    json.object {
      $0.member("figure", figure)
      $0.member("doc", document)
      $0.key("agrees")
      $0.bool(agrees)
      $0.member("why", why)
      $0.member("quote", quote)
      if let locator {
        $0.key("locator")
        locator.write(to: &$0)
      }
    }
  }
}

extension Verdict.Perspective {
  fileprivate func write(to json: inout JSONWriter) {
    json.object {
      $0.member("kind", kind)
      $0.member("text", text)
      $0.member("evidence", evidence) { $1.write(to: &$0) }
    }
  }
}

extension Observation {
  /// Writes the observation as it stands under a verdict's `evidence`.
  public func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("dataset", dataset)
      json.member("measure", measure.code)
      json.member("measureTitle", measure.title)
      json.key("dimensions")
      json.object { json in
        for coordinate in coordinates {
          json.key(dynamic: coordinate.dimension)
          json.object {
            $0.member("code", coordinate.value.code)
            $0.member("title", coordinate.value.title)
          }
        }
      }
      json.key("period")
      (period ?? Period(start: nil, end: nil)).write(to: &json, code: periodLabel.code)
      json.member("value", value)
      if let masked {
        json.key("masked")
        json.object {
          $0.member("low", masked.low)
          $0.member("high", masked.high)
        }
      }
      json.member("decimals", decimals)
      json.member("unit", unit?.code)
      json.member("unitLabel", unitLabel)
      json.member("status", status.rawValue)
      json.key("vintage")
      json.object {
        $0.member("version", vintage.version)
        $0.member("modified", vintage.modified?.description)
        $0.member("sha256", vintage.sha256)
      }
    }
  }
}

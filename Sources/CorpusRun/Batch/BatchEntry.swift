// SPDX-License-Identifier: EUPL-1.2

import FigureChecking
import FigureModel

/// One document of a batch: what it yielded, or why it yielded nothing.
struct BatchEntry: Sendable {
  var name: String
  var sha256: String?
  var pages: Int?
  var status: BatchStatus
  var reason: String?
  var milliseconds: Int
  var findings: [Finding] = []
  var figures: [Figure] = []
  var verdicts: [Verdict] = []
  var stated: [StatedValue] = []

  /// Writes the document's line of `documents.jsonl`.
  func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("doc", name)
      json.member("sha256", sha256)
      json.member("pages", pages)
      json.member("status", status.rawValue)
      json.member("reason", reason)
      json.member("figures", figures.count)
      json.member("verdicts", verdicts.count)
      json.member("milliseconds", milliseconds)
      json.member("findings", findings) { $1.write(to: &$0) }
    }
  }
}

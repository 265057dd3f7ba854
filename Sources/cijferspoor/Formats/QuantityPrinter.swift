// SPDX-License-Identifier: EUPL-1.2

import CorpusRun
import FigureModel
import FigureParsing

/// Prints quantities as JSON Lines, comma-separated values or a table.
struct QuantityPrinter {
  private static let columns = [
    "doc", "start", "end", "type", "value", "min", "max", "unit", "period", "quote",
  ]

  private let format: RecordFormat
  private var output = StandardOutput()
  private var json = JSONWriter()
  private var table = TextTable(QuantityPrinter.columns, rightAligned: [1, 2])
  private var isStarted = false

  init(_ format: RecordFormat) {
    self.format = format
  }

  /// Adds the quantities of one document; lines leave at once where `flushed`.
  mutating func print(
    _ quantities: [QuantityMention], of document: String, flushed: Bool
  ) throws(InputError) {
    if format == .csv && !isStarted { try output.append(CSV.row(Self.columns)) }
    isStarted = true
    json.removeAll()
    for quantity in quantities {
      switch format {
      case .jsonl: Self.write(quantity, of: document, to: &json)
      case .csv: try output.append(CSV.row(Self.row(quantity, of: document)))
      case .table: table.add(Self.row(quantity, of: document))
      }
    }
    try output.append(json.bytes)
    if flushed { try output.flush() }
  }

  /// Writes what is left.
  mutating func finish() throws(InputError) {
    if format == .table { try output.append(table.text()) }
    try output.flush()
  }

  private static func write(
    _ quantity: QuantityMention, of document: String, to json: inout JSONWriter
  ) {
    json.object { json in
      json.member("doc", document)
      json.member("start", quantity.span.start)
      json.member("end", quantity.span.end)
      json.member("quote", quantity.quote)
      json.member("type", quantity.sort.rawValue)
      quantity.amount?.writeMembers(to: &json)
      json.member("unit", quantity.unit?.code)
      if let period = quantity.period {
        json.key("period")
        period.write(to: &json)
      }
    }
    json.endLine()
  }

  private static func row(_ quantity: QuantityMention, of document: String) -> [String] {
    var numbers = ["", "", ""]
    switch quantity.amount {
    case .single(let numeral)?: numbers[0] = numeral.value.description
    case .range(let low, let high)?:
      numbers[1...] = [low.value.description, high.value.description]
    case nil: break
    }
    return [
      document, String(quantity.span.start), String(quantity.span.end), quantity.sort.rawValue,
    ]
      + numbers + [quantity.unit?.code ?? "", FigureText.period(quantity.period), quantity.quote]
  }
}

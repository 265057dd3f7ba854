// SPDX-License-Identifier: EUPL-1.2

/// Reads pages of v4 observations, cell by cell, into a dataset whose labels are known.
struct CBSv4Observations {
  /// The name of the time dimension.
  let time: String
  /// How many decimals each measure publishes.
  let decimals: [Int?]

  /// Reads every page of the folder, JSON as the publisher sends it or separated text.
  func read(_ folder: SourceFolder, into builder: inout DatasetBuilder) throws(DataError) {
    let pages = folder.files { name in
      let name = name.lowercased()
      return name.hasPrefix("observations") && (name.hasSuffix(".json") || name.hasSuffix(".csv"))
    }
    guard !pages.isEmpty else {
      throw DataError(.incomplete, folder.path, "has no page of observations")
    }
    let names =
      ["ValueAttribute", "Value", time, "Measure"]
      + builder.dimensions.dropFirst().map(\.identifier)
    var codes = [UInt32](repeating: 0, count: builder.dimensions.count)
    for page in pages {
      var table = RowTable(try MappedFile(page), names: names)
      try table.read(isJSON: page.lowercased().hasSuffix(".json")) { row throws(DataError) in
        try add(row, from: page, &codes, to: &builder)
      }
    }
  }

  private func add(
    _ row: RowTable.Row, from page: String, _ codes: inout [UInt32],
    to builder: inout DatasetBuilder
  ) throws(DataError) {
    guard let period = row.trimmed(2).flatMap({ builder.period($0) }) else {
      throw unknown(row, 2, time, page)
    }
    for index in codes.indices {
      guard let code = row.trimmed(3 + index).flatMap({ builder.dimensions[index].lookUp($0) })
      else { throw unknown(row, 3 + index, builder.dimensions[index].identifier, page) }
      codes[index] = code
    }
    try builder.add(try cell(row, from: page, Int(codes[0]), &builder), at: codes, period: period)
  }

  private func cell(
    _ row: RowTable.Row, from page: String, _ measure: Int, _ builder: inout DatasetBuilder
  ) throws(DataError) -> Cell {
    let attribute = row.trimmed(0)
    let isPlain = attribute.map { $0.elementsEqual("None".utf8) } ?? true
    if isPlain, let value = row.trimmed(1), !value.isEmpty {
      guard let cell = Cell(number: value, decimals: decimals[measure]) else {
        let text = String(decoding: value, as: UTF8.self)
        throw DataError(.malformed, "\(page), \(row.place)", "'\(text)' is no number")
      }
      return cell
    }
    let reason = isPlain ? "null" : attribute.map { String(decoding: $0, as: UTF8.self) } ?? "null"
    return Cell(.missing, note: try builder.note(NoteDraft(text: reason, masked: nil)))
  }

  private func unknown(_ row: RowTable.Row, _ column: Int, _ name: String, _ page: String)
    -> DataError
  {
    guard let code = row.trimmed(column) else {
      return DataError(.schema, "\(page), \(row.place)", "an observation lacks its \(name)")
    }
    let text = String(decoding: code, as: UTF8.self)
    return DataError(
      .schema, "\(page), \(row.place)", "'\(text)' is in none of the lists of codes of \(name)")
  }
}

// SPDX-License-Identifier: EUPL-1.2

/// Reads pages of v4 observations, cell by cell, into a dataset whose labels are known.
struct CBSv4Observations {
  /// The name of the time dimension.
  let time: String
  /// How many decimals each measure publishes.
  let decimals: [Int?]

  /// Reads every page of the folder.
  func read(_ folder: SourceFolder, into builder: inout DatasetBuilder) throws(DataError) {
    let pages = folder.files { name in
      let name = name.lowercased()
      return name.hasPrefix("observations") && name.hasSuffix(".json")
    }
    guard !pages.isEmpty else {
      throw DataError(.incomplete, folder.path, "has no page of observations")
    }
    for page in pages { try read(page, into: &builder) }
  }

  private func read(_ path: String, into builder: inout DatasetBuilder) throws(DataError) {
    let file = try MappedFile(path)
    var scanner = JSONScanner(file.bytes)
    var row = Row(width: builder.dimensions.count)
    var fault: DataError?
    do throws(JSONFault) {
      try scanner.members { (scanner, key) throws(JSONFault) in
        guard scanner.matches(key, "value") else { return try scanner.skip() }
        try scanner.elements { scanner throws(JSONFault) in
          try row.fill(&scanner, time: time, builder)
          guard fault == nil else { return }
          do throws(DataError) {
            try add(row, scanner, to: &builder, from: path)
          } catch {
            fault = error
          }
          file.release(upTo: scanner.at)
        }
      }
    } catch {
      throw DataError(.malformed, "\(path), byte \(error.offset)", "expected \(error.expected)")
    }
    if let fault { throw fault }
  }

  private func add(
    _ row: Row, _ scanner: JSONScanner, to builder: inout DatasetBuilder, from path: String
  ) throws(DataError) {
    guard row.unknown == nil else {
      let text = row.unknown.map { scanner.text($0) } ?? ""
      throw DataError(
        .schema, "\(path), byte \(scanner.at)", "'\(text)' is in none of the lists of codes")
    }
    guard row.isComplete, let period = row.period else {
      throw DataError(.schema, "\(path), byte \(scanner.at)", "an observation lacks a dimension")
    }
    let attribute = row.attribute.map { scanner.text($0) } ?? "None"
    var cell: Cell
    if attribute == "None", let value = row.value {
      let measure = Int(row.codes[0])
      guard let read = Cell(number: scanner.slice(value), decimals: decimals[measure]) else {
        throw DataError(
          .malformed, "\(path), byte \(value.lowerBound)", "'\(scanner.text(value))' is no number")
      }
      cell = read
    } else {
      cell = Cell(.missing)
      cell.note = try builder.note(
        NoteDraft(text: attribute == "None" ? "null" : attribute, masked: nil))
    }
    try builder.add(cell, at: row.codes, period: period)
  }

  /// One observation, as numbers of codes and ranges of bytes.
  private struct Row {
    var codes: [UInt32]
    var period: UInt32?
    var attribute: Range<Int>?
    var value: Range<Int>?
    var unknown: Range<Int>?
    private var filled = 0
    private let width: Int

    var isComplete: Bool { filled == width }

    init(width: Int) {
      self.width = width
      codes = [UInt32](repeating: 0, count: width)
    }

    mutating func fill(
      _ scanner: inout JSONScanner, time: String, _ builder: borrowing DatasetBuilder
    ) throws(JSONFault) {
      period = nil
      attribute = nil
      value = nil
      unknown = nil
      filled = 0
      try scanner.expect(UInt8(ascii: "{"), "an observation")
      repeat {
        let key = try scanner.string()
        try scanner.expect(UInt8(ascii: ":"), "a colon")
        try member(key, &scanner, time: time, builder)
      } while scanner.take(UInt8(ascii: ","))
      try scanner.expect(UInt8(ascii: "}"), "the end of the observation")
    }

    private mutating func member(
      _ key: Range<Int>, _ scanner: inout JSONScanner, time: String,
      _ builder: borrowing DatasetBuilder
    ) throws(JSONFault) {
      if scanner.matches(key, "Value") {
        let range = try scanner.scalar()
        value = scanner.matches(range, "null") ? nil : range
      } else if scanner.matches(key, "ValueAttribute") {
        attribute = try scanner.string()
      } else if scanner.matches(key, "Id") || scanner.matches(key, "StringValue") {
        try scanner.skip()
      } else if scanner.matches(key, time) {
        let code = Self.trimmed(try scanner.string(), scanner)
        period = builder.period(scanner.slice(code))
        if period == nil { unknown = code }
      } else if let slot = slot(key, scanner, builder) {
        let code = Self.trimmed(try scanner.string(), scanner)
        if let number = builder.dimensions[slot].lookUp(scanner.slice(code)) {
          codes[slot] = number
        } else {
          unknown = code
        }
        filled += 1
      } else {
        try scanner.skip()
      }
    }

    private func slot(
      _ key: Range<Int>, _ scanner: JSONScanner, _ builder: borrowing DatasetBuilder
    ) -> Int? {
      for index in 0..<width where scanner.matches(key, builder.dimensions[index].identifier) {
        return index
      }
      return nil
    }

    /// Codes may be padded with spaces to one width.
    private static func trimmed(_ range: Range<Int>, _ scanner: JSONScanner) -> Range<Int> {
      var (start, end) = (range.lowerBound, range.upperBound)
      while start < end, scanner.bytes[end - 1] == 0x20 { end -= 1 }
      while start < end, scanner.bytes[start] == 0x20 { start += 1 }
      return start..<end
    }
  }
}

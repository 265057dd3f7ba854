// SPDX-License-Identifier: EUPL-1.2

/// What each column of a described table is, found from its header.
struct TableColumns {
  /// A column that holds values.
  struct Value {
    /// The column.
    var column: Int
    /// The measure's code.
    var measure: String
    /// The period's text, of a wide table.
    var period: String?
    /// The codes of the dimensions that stand in the column's name, by dimension.
    var classes: [String: String]
  }

  /// A column that holds the codes of a dimension.
  struct Coded {
    /// The column.
    var column: Int
    /// The column of the titles.
    var titleColumn: Int?
    /// What the descriptor says.
    var dimension: TableDescriptor.Dimension
  }

  /// The columns of values.
  var values: [Value] = []
  /// The columns of codes, in the descriptor's order.
  var dimensions: [Coded] = []
  /// The dimensions that stand in names of columns, in the order of the pattern.
  var classes: [String] = []
  /// The column of the period, of a long table.
  var period: Int?
  /// The column that names the measure of a row.
  var measure: Int?
  /// The column of a code of CL_OBS_STATUS.
  var status: Int?
  /// The columns that are none of these.
  var unused: [String] = []

  /// Finds out what the columns of `header` are.
  init(_ header: [String], _ descriptor: TableDescriptor, at path: String) throws(DataError) {
    let names = header.map(Self.normal)
    func find(_ name: String) -> Int? {
      let other = descriptor.columnNames[name] ?? []
      return ([name] + other).lazy.compactMap { names.firstIndex(of: Self.normal($0)) }.first
    }
    func require(_ name: String) throws(DataError) -> Int {
      if let index = find(name) { return index }
      throw DataError(
        .schema, path, "has no column '\(name)', which \(descriptor.origin) speaks of")
    }
    for dimension in descriptor.dimensions {
      let title = try dimension.titleColumn.map { name throws(DataError) in try require(name) }
      dimensions.append(
        Coded(column: try require(dimension.column), titleColumn: title, dimension: dimension))
    }
    if let long = descriptor.long { period = try require(long.column) }
    if let name = descriptor.measureColumn {
      measure = try require(name)
      status = try descriptor.statusColumn.map { name throws(DataError) in try require(name) }
      let column = try require(descriptor.valueColumn ?? "OBS_VALUE")
      values.append(Value(column: column, measure: "", period: nil, classes: [:]))
    } else if let wide = descriptor.wide {
      try findWide(header, wide, at: path, descriptor)
    } else {
      for code in descriptor.measures.keys.sorted(by: { (find($0) ?? 0) < (find($1) ?? 0) }) {
        values.append(Value(column: try require(code), measure: code, period: nil, classes: [:]))
      }
    }
    guard !values.isEmpty else {
      throw DataError(.schema, path, "has no column of values that \(descriptor.origin) names")
    }
    var used = Set(values.map(\.column))
    for coded in dimensions { used.formUnion([coded.column, coded.titleColumn ?? coded.column]) }
    for column in [period, measure, status] { if let column { used.insert(column) } }
    unused = header.indices.filter { !used.contains($0) }.map { header[$0] }
  }

  private mutating func findWide(
    _ header: [String], _ wide: TableDescriptor.Wide, at path: String,
    _ descriptor: TableDescriptor
  ) throws(DataError) {
    let regex: Regex<AnyRegexOutput>
    do {
      regex = try Regex(wide.pattern)
    } catch {
      throw DataError(.schema, descriptor.origin, "'\(wide.pattern)' is no regular expression")
    }
    for (column, name) in header.enumerated() {
      guard let match = try? regex.wholeMatch(in: name) else { continue }
      var value = Value(column: column, measure: wide.measure ?? "", period: nil, classes: [:])
      for group in match.output {
        guard let key = group.name, let text = group.substring else { continue }
        switch key {
        case "periode": value.period = String(text)
        case "maat": value.measure = String(text)
        default:
          value.classes[key] = String(text)
          if !classes.contains(key) { classes.append(key) }
        }
      }
      guard !value.measure.isEmpty, value.period != nil || descriptor.period != nil else {
        throw DataError(
          .schema, descriptor.origin, "'breed' needs a group 'periode', and 'maat' in one way")
      }
      values.append(value)
    }
  }

  /// The form in which names of columns are compared: capitals, underscores and runs of spaces as
  /// one space.
  static func normal(_ name: String) -> String {
    name.uppercased().split { $0 == "_" || $0.isWhitespace }.joined(separator: " ")
  }
}

// SPDX-License-Identifier: EUPL-1.2

import FigureModel

/// What a person wrote down about a table that does not describe itself: a `*.bron.json` beside the
/// file, an entry of the catalogue, or the hints in a Data Package.
struct TableDescriptor: Sendable {
  /// A column of a long table that holds values.
  struct Measure: Sendable {
    /// The title.
    var title: String?
    /// The unit's name.
    var unit: String?
    /// How many decimals are published.
    var decimals: Int?
    /// The declared rounding base.
    var roundingBase: Int?
    /// Other names, for search.
    var synonyms: [String] = []
    /// What it measures.
    var description: String?
  }

  /// A dimension of the table.
  struct Dimension: Sendable {
    /// The name it gets; the column's own where nothing else is said.
    var name: String
    /// The column that holds its codes.
    var column: String
    /// The title.
    var title: String?
    /// The column that holds the titles of the codes.
    var titleColumn: String?
    /// The titles of codes, where the descriptor has them itself.
    var titles: [String: String] = [:]
    /// The units of codes that change the unit of their values.
    var units: [String: String] = [:]
    /// The code that is the total of all others.
    var total: String?
    /// Whether it is a place.
    var isGeo = false
    /// Whether its codes overlap, so that nothing may be added up over them.
    var overlaps = false
  }

  /// Years and classes in the names of columns.
  struct Wide: Sendable {
    /// A regular expression with a group `periode`; a group `maat` names the measure, any other a
    /// dimension.
    var pattern: String
    /// The measure where the pattern has no group for it.
    var measure: String?
    /// The kind of the periods.
    var kind: PeriodCode.Kind?
    /// The total's code of dimensions that the pattern makes, by their name.
    var totals: [String: String] = [:]
  }

  /// A column that holds the period.
  struct Long: Sendable {
    /// The column.
    var column: String
    /// The kind of the periods.
    var kind: PeriodCode.Kind?
  }

  /// The dataset that it adds to (`cbs:80590ned`), of one whose publisher describes it.
  var dataset: String?
  /// A name of the source in the catalogue, of one that is only pointed at.
  var name: String?
  /// Whether what is written down was checked against the source; what is general knowledge was
  /// not.
  var isVerified = true
  /// The name of the file, in which `*` stands for anything.
  var file: String?
  /// Where the descriptor itself came from, for messages.
  var origin = ""
  /// The title.
  var title: String?
  /// A summary.
  var summary: String?
  /// Who publishes it.
  var publisher: String?
  /// The licence.
  var license: String?
  /// How the licence wants the source named.
  var attribution: String?
  /// The address.
  var url: String?
  /// When it was fetched.
  var retrieved: String?
  /// The publisher's version.
  var version: String?
  /// The day on which the publisher last changed it.
  var modified: String?
  /// How settled the values are.
  var status: Observation.Status = .final
  /// The codes of the periods whose values are provisional.
  var provisional: [String] = []
  /// The field separator; nil to find it out.
  var delimiter: UInt8?
  /// The decimal mark.
  var decimalMark = UInt8(ascii: ".")
  /// What stands between groups of digits.
  var groupMark: UInt8?
  /// Whether the bytes are Windows-1252; nil to find it out.
  var isWindows1252: Bool?
  /// How many lines come before the header.
  var skippedLines = 0
  /// The marks of masked cells.
  var masks: [NoteDraft] = []
  /// The marks of missing cells.
  var missing: [String] = [""]
  /// Years in column names.
  var wide: Wide?
  /// Years in a column.
  var long: Long?
  /// The column that names the measure of a row, of a table with one value a row.
  var measureColumn: String?
  /// The column of the value, of such a table.
  var valueColumn: String?
  /// The column of a code of CL_OBS_STATUS.
  var statusColumn: String?
  /// The titles of periods, by code, where they say more than the code does.
  var periodTitles: [String: String] = [:]
  /// The codes of periods of which values are of one day.
  var referenceDates: Set<String> = []
  /// The one period of a table that has none in it.
  var period: String?
  /// The kind of that period.
  var periodKind: PeriodCode.Kind?
  /// A regular expression that finds the period in the name of the file, where the table has none.
  var periodInName: String?
  /// How many rows the whole table has at the least; with fewer it is a part and nothing is added
  /// up.
  var minimumRows = 0
  /// Other names that a column had in other years, by the name used here.
  var columnNames: [String: [String]] = [:]
  /// The dimensions.
  var dimensions: [Dimension] = []
  /// The measures, by column or code.
  var measures: [String: Measure] = [:]
  /// Titles of groups of measures, by the publisher's identifier.
  var groupTitles: [String: String] = [:]
  /// Whether it leaves out units that no longer exist.
  var survivorsOnly = false
  /// Tables that it continues.
  var predecessors: [String] = []
  /// Tables that continue it.
  var successors: [String] = []
  /// Breaks in the method.
  var methodBreaks: [String] = []
  /// Other names, for search.
  var synonyms: [String] = []
}

extension TableDescriptor {
  /// Whether it says what the columns of a table mean.
  var describesColumns: Bool { !measures.isEmpty || measureColumn != nil }

  /// The descriptor with the period of the whole table, where a person names one.
  func with(period: String?) -> TableDescriptor {
    guard let period, wide == nil, long == nil else { return self }
    var descriptor = self
    descriptor.period = period
    return descriptor
  }

  /// Adds what is written down to what the publisher says of a dataset.
  func apply(to info: inout DatasetInfo) {
    if let publisher { info.publisher = publisher }
    if info.license.isEmpty { info.license = license ?? "" }
    if let attribution { info.attribution = attribution }
    if info.source.isEmpty { info.source = url ?? "" }
    annotate(&info)
  }

  /// Adds what is written down to a measure.
  func apply(to measure: inout CodeDraft) {
    guard let own = measures[measure.code] else { return }
    if let title = own.title { measure.title = title }
    if let unit = own.unit { measure.unit = unit }
    if let decimals = own.decimals { measure.decimals = decimals }
    if let base = own.roundingBase { measure.roundingBase = base }
    if let description = own.description { measure.description = description }
    measure.synonyms += own.synonyms
  }
}

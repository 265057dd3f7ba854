// SPDX-License-Identifier: EUPL-1.2

import FigureModel

extension DescribedCSVReader {
  /// The descriptor with the period that the file's name tells, where only the name does.
  static func dated(_ descriptor: TableDescriptor, by path: String) throws(DataError)
    -> TableDescriptor
  {
    guard descriptor.period == nil, let pattern = descriptor.periodInName else { return descriptor }
    guard let regex = try? Regex(pattern) else {
      throw DataError(.schema, descriptor.origin, "'\(pattern)' is no regular expression")
    }
    let name = stem(of: path)
    guard let match = try? regex.firstMatch(in: name) else {
      throw DataError(
        .schema, path, "tells of no period, neither inside nor in its name; name one with --period")
    }
    var descriptor = descriptor
    descriptor.period =
      (match.output.count > 1 ? match.output[1].substring : nil).map(String.init)
      ?? String(name[match.range])
    return descriptor
  }

  /// A file's name without its folder and its endings.
  static func stem(of path: String) -> String {
    var name = Substring(path.split(separator: "/").last ?? "")
    for ending in [".gz", ".zip", ".csv", ".txt", ".json", ".tsv"]
    where name.lowercased().hasSuffix(ending) {
      name = name.dropLast(ending.count)
    }
    return String(name)
  }

  /// A dataset with the dimensions that the columns make, and no cells yet.
  static func builder(
    _ path: String, _ descriptor: TableDescriptor, _ columns: TableColumns, id: String
  ) -> DatasetBuilder {
    var info = DatasetInfo(id: id, title: descriptor.title ?? id)
    info.summary = descriptor.summary ?? ""
    descriptor.apply(to: &info)
    let retrieved = CalendarDay(prefixOf: descriptor.retrieved) ?? FileDate.find(in: stem(of: path))
    let vintage = Vintage(
      version: descriptor.version ?? descriptor.retrieved ?? "",
      modified: CalendarDay(prefixOf: descriptor.modified), retrieved: retrieved, sha256: "")
    var dimensions = [DimensionDraft("Measure", title: "Maat", role: .measure)]
    for coded in columns.dimensions {
      var draft = DimensionDraft(
        coded.dimension.name, title: coded.dimension.title ?? coded.dimension.name,
        role: coded.dimension.isGeo ? .geo : .other)
      draft.isDisjoint = !coded.dimension.overlaps
      if let total = coded.dimension.total {
        var code = CodeDraft(total, total)
        code.isTotal = true
        draft.add(code)
      }
      for (code, title) in coded.dimension.titles.sorted(by: { $0.key < $1.key }) {
        let isTotal = code == coded.dimension.total
        var label = CodeDraft(code, title)
        label.isTotal = isTotal
        label.unit = coded.dimension.units[code] ?? ""
        draft.add(label)
      }
      dimensions.append(draft)
    }
    for name in columns.classes {
      var draft = DimensionDraft(name, title: name)
      draft.isDisjoint = true
      if let total = descriptor.wide?.totals[name] {
        var code = CodeDraft(total, total)
        code.isTotal = true
        draft.add(code)
      }
      dimensions.append(draft)
    }
    return DatasetBuilder(info: info, vintage: vintage, dimensions: dimensions)
  }
}

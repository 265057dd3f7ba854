// SPDX-License-Identifier: EUPL-1.2

import FigureModel

extension TableDescriptor {
  /// Reads a descriptor file.
  static func file(_ path: String) throws(DataError) -> TableDescriptor {
    try TableDescriptor(try JSONNode.file(path), from: path)
  }

  /// Reads a descriptor; an unknown kind of period or a bound that is no number is an error,
  /// unknown keys are left alone.
  init(_ node: JSONNode, from origin: String) throws(DataError) {
    self.origin = origin
    dataset = node["dataset"]?.text
    file = node["bestand"]?.text
    name = node["naam"]?.text
    isVerified = node["controle"]?.text != "unverified"
    readSource(node["bron"])
    try readDialect(node["dialect"])
    for mask in node["maskering"]?.elements ?? [] {
      guard let text = mask["tekst"]?.text,
        let low = mask["ondergrens"]?.text.map({ ExactDecimal($0) }),
        let high = mask["bovengrens"]?.text.map({ ExactDecimal($0) }), let low, let high
      else {
        throw DataError(
          .schema, origin, "a 'maskering' needs 'tekst', 'ondergrens' and 'bovengrens'")
      }
      masks.append(NoteDraft(text: text, masked: Interval(low, high)))
    }
    if let marks = node["ontbreekt"] { missing = marks.elements.compactMap(\.text) }
    try readShape(node)
    readDimensions(node["dimensies"])
    readMeasures(node["maten"])
    groupTitles = node["groepen"].texts
    for (code, period) in node["perioden"]?.members ?? [] {
      if let title = period["titel"]?.text { periodTitles[code] = title }
      if period["peildatum"]?.flag == true { referenceDates.insert(code) }
    }
    for (name, others) in node["kolomnamen"]?.members ?? [] {
      columnNames[name] = others.elements.compactMap(\.text)
    }
    minimumRows = node["minimumregels"]?.integer ?? 0
    survivorsOnly = node["populatie"]?.text == "survivors"
    predecessors = node["voorgangers"].list
    successors = node["opvolgers"].list
    methodBreaks = node["methodebreuken"].list
    synonyms = node["synoniemen"].list
  }

  private mutating func readSource(_ source: JSONNode?) {
    title = source?["titel"]?.text
    summary = source?["samenvatting"]?.text
    publisher = source?["uitgever"]?.text
    license = source?["licentie"]?.text
    attribution = source?["naamsvermelding"]?.text
    url = source?["url"]?.text
    retrieved = source?["opgehaald"]?.text
    version = source?["versie"]?.text
    modified = source?["gewijzigd"]?.text
    status = CBSFolder.status(source?["status"]?.text)
    provisional = source?["voorlopig"].list ?? []
  }

  private mutating func readDialect(_ dialect: JSONNode?) throws(DataError) {
    delimiter = dialect?["delimiter"]?.text?.utf8.first
    if let mark = dialect?["decimal"]?.text?.utf8.first { decimalMark = mark }
    groupMark = dialect?["group"]?.text?.utf8.first
    skippedLines = dialect?["skipLines"]?.integer ?? 0
    switch dialect?["encoding"]?.text?.lowercased() {
    case nil: isWindows1252 = nil
    case "utf-8", "utf8", "utf-8-sig": isWindows1252 = false
    case "windows-1252", "cp1252", "iso-8859-1", "latin-1", "latin1": isWindows1252 = true
    case let other?:
      throw DataError(.schema, origin, "'\(other)' is no encoding that is read")
    }
  }

  private mutating func readShape(_ node: JSONNode) throws(DataError) {
    if let wide = node["breed"] {
      guard let pattern = wide["patroon"]?.text else {
        throw DataError(.schema, origin, "'breed' needs a 'patroon'")
      }
      self.wide = Wide(
        pattern: pattern, measure: wide["maat"]?.text, kind: try kind(wide["periodesoort"]?.text),
        totals: wide["totalen"].texts)
      if let measure = wide["maat"]?.text, let unit = wide["eenheid"]?.text {
        measures[measure, default: Measure()].unit = unit
      }
    }
    if let long = node["lang"] {
      guard let column = long["periode"]?.text else {
        throw DataError(.schema, origin, "'lang' needs 'periode', the column of the period")
      }
      self.long = Long(column: column, kind: try kind(long["periodesoort"]?.text))
    }
    measureColumn = node["maatkolom"]?.text
    valueColumn = node["waardekolom"]?.text
    statusColumn = node["statuskolom"]?.text
    if let fixed = node["periode"] {
      period = fixed.text ?? fixed["code"]?.text
      periodInName = fixed["uitNaam"]?.text
      periodKind = try kind(fixed["soort"]?.text)
    }
  }

  private func kind(_ text: String?) throws(DataError) -> PeriodCode.Kind? {
    switch text {
    case nil: nil
    case "kalenderjaar": .year
    case "schooljaar": .schoolYear
    case "halfjaar": .halfYear
    case "kwartaal": .quarter
    case "maand": .month
    case "dag", "peildatum": .day
    case let other?: throw DataError(.schema, origin, "'\(other)' is no kind of period")
    }
  }

  private mutating func readDimensions(_ node: JSONNode?) {
    for (name, value) in node?.members ?? [] {
      if let column = value.text {
        dimensions.append(Dimension(name: column, column: column, title: name))
        continue
      }
      var dimension = Dimension(name: name, column: value["kolom"]?.text ?? name)
      dimension.title = value["titel"]?.text
      dimension.titleColumn = value["titelkolom"]?.text
      dimension.total = value["totaal"]?.text
      dimension.titles = value["titels"].texts
      dimension.units = value["eenheden"].texts
      dimension.isGeo = value["plaats"]?.flag ?? false
      dimension.overlaps = value["overlapt"]?.flag ?? false
      dimensions.append(dimension)
    }
  }

  private mutating func readMeasures(_ node: JSONNode?) {
    for (code, value) in node?.members ?? [] {
      var measure = measures[code] ?? Measure()
      if let title = value["titel"]?.text ?? value.text { measure.title = title }
      if let unit = value["eenheid"]?.text { measure.unit = unit }
      measure.decimals = value["decimalen"]?.integer
      measure.roundingBase = value["afronding"]?.integer
      measure.description = value["omschrijving"]?.text
      measure.synonyms = value["synoniemen"].list
      measures[code] = measure
    }
  }
}

extension JSONNode? {
  /// The strings of an array, or a single string.
  var list: [String] {
    guard let self else { return [] }
    if let text = self.text { return [text] }
    return self.elements.compactMap(\.text)
  }

  /// The members of an object whose values are strings.
  var texts: [String: String] {
    var result: [String: String] = [:]
    for (key, value) in self?.members ?? [] {
      if let text = value.text { result[key] = text }
    }
    return result
  }
}

// SPDX-License-Identifier: EUPL-1.2

public import FigureModel

/// A value that a document states of a curated series, ready to be laid beside those of the other documents of a run.
///
/// Only levels that words and period settle: of one series, region and point in time, plainly written and the author's own.
public struct StatedValue: Sendable, Hashable {
  /// What has one value only.
  public struct Place: Sendable, Hashable {
    /// The curated indicator.
    public var indicator: String
    /// Its series, by name.
    public var series: String
    /// The region below the country; nil for the country.
    public var region: String?
    /// The time that it is of.
    public var point: TimePoint
    /// The unit that it is stated in.
    public var unit: Unit
    /// Whether and when the publisher revises the series, so that two documents may both have been right.
    public var revised: Indicator.Revision
  }

  /// What it is of.
  public var place: Place
  /// What the words allow, roundings and carelessness included.
  public var interval: Interval
  /// The figure's identifier, its document and its words.
  public var figure: String
  /// The document.
  public var document: String
  /// The words that state it.
  public var quote: String
  /// Its page; nil where the document has none.
  public var page: Int?
  /// The day that the document is of.
  public var documentDate: CalendarDay?
}

/// Values that documents of one run state of the same thing, of which at least two cannot both be meant.
public struct StatedConflict: Sendable, Hashable {
  /// What they are of.
  public var place: StatedValue.Place
  /// Everything that was stated of it, in the order of the documents.
  public var values: [StatedValue]
  /// Whether a revision between the dates of the documents may explain it.
  public var mayBeRevised: Bool
}

extension StatedConflict {
  /// The conflicts among `values`, in the order in which they first occur.
  ///
  /// Copies of a document share their figures and are one; two values of one document are that document's own contradiction.
  public static func all(among values: [StatedValue]) -> [StatedConflict] {
    var places: [StatedValue.Place] = []
    var byPlace: [StatedValue.Place: [StatedValue]] = [:]
    for value in values {
      if byPlace[value.place] == nil { places.append(value.place) }
      byPlace[value.place, default: []].append(value)
    }
    return places.compactMap { place in
      let stated = (byPlace[place] ?? []).reduce(into: (list: [StatedValue](), seen: Set<String>()))
      {
        if $0.seen.insert($1.figure).inserted { $0.list.append($1) }
      }.list
      guard isApart(stated) else { return nil }
      // Between two documents of one day nothing was revised.
      let byDay = Dictionary(grouping: stated.filter { $0.documentDate != nil }) {
        $0.documentDate
      }
      let isOfOneDay = byDay.values.contains(where: isApart)
      return StatedConflict(
        place: place, values: stated, mayBeRevised: place.revised != .never && !isOfOneDay)
    }
  }

  /// Whether two values of different documents share nothing.
  private static func isApart(_ values: [StatedValue]) -> Bool {
    guard let highest = values.max(by: { $0.interval.low < $1.interval.low }),
      let lowest = values.min(by: { $0.interval.high < $1.interval.high })
    else { return false }
    guard highest.interval.low > lowest.interval.high else { return false }
    // The two ends may be of one document: then it takes a value of another beside one of them.
    return values.contains { value in
      [highest, lowest].contains {
        $0.document != value.document && !$0.interval.overlaps(value.interval)
      }
    }
  }
}

extension Checker {
  /// The values that the document of `plan` states of curated series.
  public func statedValues(_ plan: CheckPlan) -> [StatedValue] {
    plan.items.compactMap { item in
      guard item.record.locator?.table == nil, let place = RepeatedClaims.place(of: item),
        let amount = item.figure.amount
      else { return nil }
      let claimed = ClaimedInterval(amount, unit: place.unit, approximation: nil)
      return StatedValue(
        place: place,
        interval: Interval(
          claimed.interval.low - claimed.leeway, claimed.interval.high + claimed.leeway),
        figure: item.record.id, document: item.record.document, quote: item.record.quote,
        page: item.record.locator?.page, documentDate: plan.documentDate)
    }
  }
}

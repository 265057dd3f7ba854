// SPDX-License-Identifier: EUPL-1.2

import FigureModel

/// A figure linked to a curated indicator by its names.
struct IndicatorLink: Sendable {
  var indicator: Indicator
  /// The series that the words mean.
  var main: IndicatorSeries
  /// The series that the same words may mean, unless they say which.
  var rivals: [IndicatorSeries]
  /// The region below the country, and those of the same name.
  var region: RegionReader.Finding?
  /// The regions that the figure adds up: "A en B hadden samen".
  var together: [Region] = []
  /// The region that a difference is measured from: "meer inwoners dan Zeeland".
  var against: Region?
  /// The series that a difference is measured from; nil where it is no other.
  var contrast: IndicatorSeries?
  /// Other regions that the sentence names, nil for the whole country: a claim that fits one of them accuses nobody.
  var elsewhere: [Region?] = []
  /// Series of other indicators that the sentence names.
  var beside: [IndicatorSeries] = []
  /// Words that make it a claim about something else.
  var unlike: Indicator.Unlike?
  var parts: Parts?
  /// Where the text counts index numbers from another year than the series, or does not say from which.
  var rebasing: Rebasing?
  var time: ClaimTime
  /// Whether the names alone make the link, so that the verdict is the indicator's and may accuse.
  var isCertain: Bool
  /// The words of the subject and the clause that are not plain and that the indicator's names do not hold.
  var unknown: [String] = []
  /// How sure the link is, in hundredths.
  var confidence: Int

  /// From which year the text counts index numbers.
  enum Rebasing: Sendable, Hashable {
    /// From this, which is not the year of the series.
    case from(TimePoint)
    /// The text names none.
    case unstated
  }

  /// Whether the indicator itself names the words that make it something else.
  var isUnlikeByName: Bool { unlike.map(indicator.unlike.contains) ?? false }

  func timing(of series: IndicatorSeries) -> Indicator.Timing { series.timing ?? indicator.timing }

  /// The readings of the claim's period for `series`.
  func times(for series: IndicatorSeries) -> [TimePair] {
    guard let parts else { return [] }
    let timing = timing(of: series)
    return parts.isChange && against == nil && contrast == nil
      ? time.changes(timing: timing) : time.levels(timing: timing)
  }

  /// The queries for its series, as the data stand and as they stood on `dates`.
  func queries(asOf dates: [CalendarDay?]) -> [SeriesQuery] {
    let regions =
      (region.map { [$0.region] + $0.others } ?? []) + elsewhere.compactMap(\.self)
      + [against].compactMap(\.self)
    let templates = ([main] + rivals + beside + [contrast].compactMap(\.self)).flatMap(
      \.expressions
    ).flatMap(\.templates)
    return dates.flatMap { date in
      templates.flatMap { template in
        ([nil] + regions.map(Optional.init)).compactMap { template.query(for: $0, asOf: date) }
      }
    }
  }
}

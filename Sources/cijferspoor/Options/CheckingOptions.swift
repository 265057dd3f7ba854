// SPDX-License-Identifier: EUPL-1.2

public import ArgumentParser
import CorpusRun
public import FigureChecking
import FigureModel

/// How figures are held against official data.
struct CheckingOptions: ParsableArguments {
  @Option(help: "Use the data as they stood on this day (2024-06-30).", transform: Self.day)
  var asOf: CalendarDay?

  @Flag(
    help:
      "Leave the curated indicators out: every link is the program's own, and nothing is accused.")
  var noCurated = false

  @Option(
    help: "A folder with indicator files, beside those that are built in.", completion: .directory)
  var indicators: String?

  @Option(
    name: .customLong("explain-in"),
    help: "The language of verdicts and explanations: nl or en; the documents stay Dutch.")
  var language: CheckOptions.Language = .dutch

  /// The indicators that are built in, and those of the folder.
  func catalogue() throws -> IndicatorFile {
    var all = try IndicatorFile.builtin()
    if let indicators { all.add(try IndicatorFile(folder: indicators)) }
    return all
  }

  /// A checker by these options.
  func checker() throws -> Checker {
    let all = try catalogue()
    return Checker(
      indicators: noCurated ? [] : all.indicators, regions: all.regions,
      options: CheckOptions(useCurated: !noCurated, asOf: asOf, language: language))
  }

  static func day(_ text: String) throws -> CalendarDay {
    guard case .day(let year, let month, let day)? = TimePoint(text) else {
      throw ValidationError("'\(text)' is no day; write it as 2024-06-30")
    }
    return CalendarDay(year, month, day)
  }
}

extension CheckOptions.Language: ExpressibleByArgument {}

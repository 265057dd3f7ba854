// SPDX-License-Identifier: EUPL-1.2

import FigureModel
import Foundation
import OfficialData

/// Measures the store, or kills pulls at random moments and looks at what is left.
///
///     official-data-benchmark import [CELLS]     ten million by default
///     official-data-benchmark kill [TIMES]       fifty by default
///
/// Prints one line a measure and ends with status 1 where a goal is missed.
@main
struct OfficialDataBenchmark {
  static func main() async throws {
    let arguments = CommandLine.arguments.dropFirst()
    let number = arguments.dropFirst().first.flatMap { Int($0) }
    let isGood: Bool
    switch arguments.first {
    case "import": isGood = try ImportBenchmark(cells: number ?? 10_000_000).run()
    case "kill": isGood = try await KillBenchmark(times: number ?? 50).run()
    case "pull":
      let rest = Array(arguments.dropFirst())
      try await KillBenchmark.pull(address: rest[0], store: rest[1])
      isGood = true
    default:
      print("usage: official-data-benchmark import [CELLS] | kill [TIMES]")
      isGood = false
    }
    exit(isGood ? 0 : 1)
  }
}

/// Prints a measure beside its goal; gives whether the goal was reached.
func report(_ name: String, _ value: Double, _ unit: String, atMost goal: Double? = nil) -> Bool {
  let isGood = goal.map { value <= $0 } ?? true
  let shown = value < 10 ? String(format: "%.3f", value) : String(format: "%.0f", value)
  let beside =
    goal.map { " (at most \(String(format: "%g", $0)))\(isGood ? "" : "  MISSED")" } ?? ""
  print("\(name): \(shown) \(unit)\(beside)")
  return isGood
}

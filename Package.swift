// swift-tools-version: 6.2
// SPDX-License-Identifier: EUPL-1.2

import PackageDescription

/// Warnings fail the build where `make lint` asks for it; elsewhere a newer compiler may warn in peace.
let strict: [SwiftSetting] =
  Context.environment["CIJFERSPOOR_STRICT"] == nil ? [] : [.treatAllWarnings(as: .error)]

/// The same settings for every target of ours.
let settings: [SwiftSetting] =
  [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
  ] + strict

/// Swift's libraries inside the program: it starts in half the time, and runs where no Swift is.
let standalone = ["-static-stdlib"]

let package = Package(
  name: "cijferspoor",
  products: [
    .executable(name: "cijferspoor", targets: ["cijferspoor"]),
    .library(name: "FigureParsing", targets: ["FigureModel", "FigureParsing"]),
    .library(name: "FigureChecking", targets: ["FigureModel", "FigureChecking"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.0"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.0"),
  ],
  targets: [
    // Values only: no imports, no input or output, no clock.
    .target(name: "FigureModel", swiftSettings: settings),

    // The four middle rooms; they know the model and not each other.
    .systemLibrary(
      name: "CPoppler", pkgConfig: "poppler-glib", providers: [.apt(["libpoppler-glib-dev"])]),
    .target(
      name: "CWorker", dependencies: ["CPoppler"],
      linkerSettings: [.linkedLibrary("poppler"), .linkedLibrary("z")]),
    .target(
      name: "DocumentReading", dependencies: ["FigureModel", "CPoppler", "CWorker"],
      swiftSettings: settings),
    .target(name: "FigureParsing", dependencies: ["FigureModel"], swiftSettings: settings),
    // libcurl, loaded at the first fetch.
    .target(name: "CCurl"),
    .target(
      name: "OfficialData",
      dependencies: ["FigureModel", "CCurl", .product(name: "GRDB", package: "GRDB.swift")],
      resources: [.embedInCode("Descriptors")], swiftSettings: settings),
    .target(name: "FigureChecking", dependencies: ["FigureModel"], swiftSettings: settings),

    // The batch and the command line.
    .target(
      name: "CorpusRun",
      dependencies: [
        "FigureModel", "DocumentReading", "FigureParsing", "OfficialData", "FigureChecking",
        .product(name: "Yams", package: "Yams"), .product(name: "Logging", package: "swift-log"),
      ],
      // The curated indicators are part of the program, so that it needs no file beside it.
      resources: [.embedInCode("Indicators/Builtin")],
      swiftSettings: settings),
    .executableTarget(
      name: "cijferspoor",
      dependencies: [
        "FigureModel", "DocumentReading", "FigureParsing", "OfficialData", "FigureChecking",
        "CorpusRun",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings + [.unsafeFlags(standalone, .when(configuration: .release))],
      linkerSettings: [
        // URLSession's own C code, which nothing else asks for by name.
        .unsafeFlags(standalone + ["-l_CFURLSessionInterface"], .when(configuration: .release))
      ]),

    // What the parser is measured with: `make bench`.
    // Linked as the program is.
    .executableTarget(
      name: "figure-parsing-benchmark", dependencies: ["FigureModel", "FigureParsing"],
      path: "Benchmarks/FigureParsing",
      swiftSettings: settings + [.unsafeFlags(standalone, .when(configuration: .release))],
      linkerSettings: [.unsafeFlags(standalone, .when(configuration: .release))]),
    // What the store is measured with: `make soak`.
    .executableTarget(
      name: "official-data-benchmark", dependencies: ["FigureModel", "OfficialData"],
      path: "Benchmarks/OfficialData", swiftSettings: settings),

    // What checking is measured with: `make bench`.
    .executableTarget(
      name: "checking-benchmark",
      dependencies: [
        "FigureModel", "FigureChecking", "FigureParsing", "DocumentReading", "OfficialData",
        "CorpusRun",
      ],
      path: "Benchmarks/Checking", swiftSettings: settings),

    // Random numbers that tests can repeat.
    .target(name: "SeededDice", path: "Tests/SeededDice", swiftSettings: settings),
    .testTarget(name: "FigureModelTests", dependencies: ["FigureModel"], swiftSettings: settings),
    .testTarget(
      name: "DocumentReadingTests",
      dependencies: ["FigureModel", "DocumentReading", "CWorker", "SeededDice"],
      swiftSettings: settings),
    .testTarget(
      name: "FigureParsingTests", dependencies: ["FigureModel", "FigureParsing", "SeededDice"],
      swiftSettings: settings),
    .testTarget(
      name: "OfficialDataTests", dependencies: ["FigureModel", "OfficialData"],
      swiftSettings: settings),
    .testTarget(
      name: "FigureCheckingTests", dependencies: ["FigureModel", "FigureChecking", "SeededDice"],
      swiftSettings: settings),
    .testTarget(
      name: "CorpusRunTests",
      dependencies: [
        "FigureModel", "CorpusRun", "DocumentReading", "FigureParsing", "FigureChecking",
        "OfficialData", "SeededDice", .product(name: "Logging", package: "swift-log"),
      ],
      swiftSettings: settings),
    .testTarget(name: "CommandLineTests", dependencies: ["cijferspoor"], swiftSettings: settings),
  ],
  swiftLanguageModes: [.v6]
)

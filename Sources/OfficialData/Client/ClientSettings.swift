// SPDX-License-Identifier: EUPL-1.2

import Foundation

/// How the client speaks to publishers' servers.
///
/// A proxy is taken from the environment (`https_proxy`, `http_proxy`, `no_proxy`), as other
/// programs do; ``useProxy(_:)`` sets it there.
public struct ClientSettings: Sendable, Hashable {
  /// The address before the catalogue and table of CBS OData v4.
  public var cbsBase = "https://datasets.cbs.nl/odata/v1"
  /// The address before the table of CBS OData v3, whose pages have no limit on their number.
  public var cbsV3Base = "https://opendata.cbs.nl/ODataFeed/odata"
  /// The address before `/api` of the CKAN catalogue of DUO.
  public var duoBase = "https://onderwijsdata.duo.nl"
  /// The address before `/api` of the CKAN catalogue of data.overheid.nl.
  public var ckanBase = "https://data.overheid.nl/data"
  /// The address before `/statistics` of Eurostat.
  public var eurostatBase = "https://ec.europa.eu/eurostat/api/dissemination"
  /// How many seconds may pass without a byte.
  public var idleTimeout = 60.0
  /// How many seconds one request may take in all.
  public var requestTimeout = 3600.0
  /// How often a request is tried again after a failure that may pass.
  public var retries = 5
  /// The wait before the first new try, in seconds; it doubles with every further one.
  public var firstWait = 0.5
  /// The longest wait, also where the server asks for more.
  public var longestWait = 120.0
  /// The least time between two requests, in seconds.
  public var interval = 0.1
  /// The most bytes that one table may have.
  public var sizeLimit = 4 << 30

  /// The settings that suit publishers' servers.
  public init() {}

  /// Sends every request of this process by way of a proxy (`http://proxy:3128`).
  ///
  /// To be called before anything is fetched: libcurl reads it from the environment.
  public static func useProxy(_ address: String) {
    for name in ["http_proxy", "https_proxy", "all_proxy"] { setenv(name, address, 1) }
  }
}

/// What a pull is doing.
public enum PullProgress: Sendable, Hashable {
  /// A request is under way; bytes of the table so far.
  case downloading(file: String, bytes: Int)
  /// A request failed and will be tried again after so many seconds.
  case waiting(seconds: Double, reason: String)
  /// Everything has arrived and is being read.
  case importing
}

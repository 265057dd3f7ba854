// SPDX-License-Identifier: EUPL-1.2

/// How a document is to be read.
public struct ReadingOptions: Sendable, Hashable {
  /// When a page is read by optical character recognition.
  public enum Recognition: String, Sendable, Hashable, CaseIterable {
    /// Where a page has no text that can be used.
    case auto
    /// Nowhere.
    case never
    /// On every page.
    case always
  }

  /// How much a document may take before reading stops.
  public struct Limits: Sendable, Hashable {
    /// Pages read; what follows is left out with a finding.
    public var pages: Int
    /// Characters of a page; a page with more is left out with a finding.
    public var charactersOnPage: Int
    /// Pages that may be recognised optically, each of which takes seconds.
    public var recognizedPages: Int
    /// Seconds by the wall clock for a whole document, when it is read in a worker.
    public var seconds: Double
    /// Seconds more for each page that is recognised optically.
    public var secondsOfRecognizedPage: Double
    /// Bytes of address space, when it is read in a worker.
    public var memory: Int

    /// Limits that no ordinary report meets.
    public init(
      pages: Int = 20_000, charactersOnPage: Int = 500_000, recognizedPages: Int = 12,
      seconds: Double = 20, secondsOfRecognizedPage: Double = 60, memory: Int = 1 << 30
    ) {
      self.pages = pages
      self.charactersOnPage = charactersOnPage
      self.recognizedPages = recognizedPages
      self.seconds = seconds
      self.secondsOfRecognizedPage = secondsOfRecognizedPage
      self.memory = memory
    }
  }

  /// The password that opens an encrypted file; the empty one is always tried.
  public var password: String?
  /// When a page is read by optical character recognition.
  public var recognition: Recognition
  /// The only page that is read so, from 1, where no other is looked at; nil for all.
  public var recognizedPage: Int?
  /// How much a document may take.
  public var limits: Limits
  /// Whether only characters are taken, nothing drawn: the second try after a page ended its worker.
  var isPlain = false
  /// How many pages are passed over, because an earlier try has read them.
  var pagesRead = 0

  /// The options by which everything is read that can be read.
  public init(
    password: String? = nil, recognition: Recognition = .auto, limits: Limits = Limits()
  ) {
    self.password = password
    self.recognition = recognition
    self.limits = limits
  }
}

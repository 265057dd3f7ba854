// SPDX-License-Identifier: EUPL-1.2

import FigureModel

/// A code of a dimension or a measure, as a reader found it.
struct CodeDraft: Sendable, Hashable {
  /// The publisher's code.
  var code: String
  /// The title; of a measure with the titles of its groups before it.
  var title: String
  /// What the publisher says of it.
  var description = ""
  /// The unit's name, of a measure or of a code that changes the unit of its values.
  var unit = ""
  /// How many decimals are published, of a measure; nil where nobody says.
  var decimals: Int?
  /// The coarsest multiple that values are declared to be rounded to, of a measure.
  var roundingBase: Int?
  /// The group or parent, as the publisher's code for it.
  var group = ""
  /// Other names, for search.
  var synonyms: [String] = []
  /// Whether the description says that it is the total.
  var isTotal = false

  /// A code with its title.
  init(_ code: String, _ title: String) {
    self.code = code
    self.title = title
  }
}

/// A dimension as a reader found it; the measure is the first dimension of every dataset.
struct DimensionDraft: Sendable {
  /// What part a dimension plays; the raw value is stored.
  enum Role: String, Sendable {
    /// What is measured.
    case measure
    /// A place.
    case geo
    /// Anything else.
    case other
  }

  /// The publisher's name for it (`RegioS`).
  var identifier: String
  /// Its title.
  var title: String
  /// Its part.
  var role: Role
  /// Whether its codes do not overlap, so that counts may be added up over them.
  var isDisjoint = false
  /// The codes, in the order of the source.
  private(set) var codes: [CodeDraft] = []
  private var numbers = ByteInterner()

  /// A dimension without codes yet.
  init(_ identifier: String, title: String, role: Role = .other) {
    self.identifier = identifier
    self.title = title
    self.role = role
  }

  /// The number of a code, a new one with `code` as its title where it was not met before.
  mutating func number(of code: UnsafeBufferPointer<UInt8>) -> UInt32 {
    let number = numbers.number(of: code)
    if number == codes.count {
      let text = String(decoding: code, as: UTF8.self)
      codes.append(CodeDraft(text, text))
    }
    return UInt32(number)
  }

  /// The number of a code, or nil where it was not met before.
  func lookUp(_ code: UnsafeBufferPointer<UInt8>) -> UInt32? {
    numbers.lookUp(code).map { UInt32($0) }
  }

  /// Adds a code, or replaces what was known of it; gives its number.
  @discardableResult
  mutating func add(_ code: CodeDraft) -> UInt32 {
    let number = numbers.number(of: code.code)
    if number == codes.count { codes.append(code) } else { codes[number] = code }
    return UInt32(number)
  }

  /// Changes what is known of a code.
  mutating func update(_ number: Int, _ change: (inout CodeDraft) -> Void) {
    change(&codes[number])
  }
}

/// A period as a reader found it.
struct PeriodDraft: Sendable, Hashable {
  /// The source's own code.
  var code: String
  /// Its title.
  var title: String
  /// What it stands for.
  var meaning: PeriodCode
  /// How settled its values are.
  var status: Observation.Status
  /// Whether values are of one day in it.
  var isReferenceDate: Bool
}

/// Why a cell has no plain number.
struct NoteDraft: Sendable, Hashable {
  /// The source's own mark or word (`<5`, `Impossible`).
  var text: String
  /// The lowest and highest value that a masked cell may have.
  var masked: Interval?
}

/// What the publisher says of a dataset as a whole, in one vintage.
struct DatasetInfo: Sendable, Hashable {
  /// The identifier (`cbs:80590ned`).
  var id: String
  /// The title.
  var title: String
  /// A summary.
  var summary = ""
  /// Who publishes it.
  var publisher = ""
  /// The licence, as stated.
  var license = ""
  /// How the licence wants the source named.
  var attribution = ""
  /// Where it came from.
  var source = ""
  /// Whether it leaves out units that no longer exist.
  var survivorsOnly = false
  /// What slice of the publisher's table this is; empty for all of it.
  var slice = ""
  /// The tables that this one continues, and that continue it.
  var predecessors: [String] = []
  /// The tables that continue this one.
  var successors: [String] = []
  /// The dates and notes of breaks in the method.
  var methodBreaks: [String] = []
  /// Other names, for search.
  var synonyms: [String] = []
}

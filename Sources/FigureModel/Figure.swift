// SPDX-License-Identifier: EUPL-1.2

/// A statement that something measurable has, had or gets a size, or changes in size: the record
/// `figure/1`.
public struct Figure: Sendable, Hashable {
  /// What kind of statement.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    /// A size, share or amount at one time.
    case level
    /// A size that moves in time, or is moved by a measure.
    case change
    /// A gap between two things at one time.
    case difference
    /// A move with no number.
    case trend
  }

  /// Which way a size moves.
  public enum Direction: String, Sendable, Hashable, CaseIterable {
    /// Upwards.
    case up
    /// Downwards.
    case down
    /// Not at all.
    case flat
  }

  /// In what sense it is stated, where not as fact.
  public enum Modality: String, Sendable, Hashable, CaseIterable {
    /// What must, should or is decided to be reached.
    case target
    /// What is expected.
    case forecast
    /// What would be, if.
    case hypothetical
    /// What is denied.
    case negated
  }

  /// What a size is measured as, where the text says so.
  public enum Basis: String, Sendable, Hashable, CaseIterable {
    /// The mean of several times or things: "gemiddeld 3% per jaar".
    case average
    /// All of several times together: "in totaal 12%".
    case cumulative
    /// It comes back every year: "structureel".
    case structural
    /// It comes once: "incidenteel".
    case incidental
    /// In prices of its own time: "nominaal".
    case nominal
    /// Prices taken out: "reëel".
    case real
  }

  /// The size of a change or difference; never negative.
  public struct Size: Sendable, Hashable {
    /// One size, or a range of sizes.
    public var amount: Quantity.Amount
    /// `percent` is relative; every other unit is absolute.
    public var unit: Unit?
    /// What the words may mean as well: 4 where "drie keer meer" is read as 3.
    public var other: Numeral?

    /// A size of `amount` in `unit`.
    public init(_ amount: Quantity.Amount, unit: Unit?) {
      self.amount = amount
      self.unit = unit
    }
  }

  /// Whose figure it is, when not the author's.
  public struct Attribution: Sendable, Hashable {
    /// How the text gives it to somebody else.
    public enum Kind: String, Sendable, Hashable, CaseIterable {
      /// A quoted passage.
      case quoted
      /// A source named: "volgens het CPB".
      case source
      /// A question: "Klopt het dat …?".
      case question
    }

    /// How the text gives it to somebody else.
    public var kind: Kind
    /// The source's name as written.
    public var name: String?

    /// An attribution to `name`.
    public init(_ kind: Kind, name: String? = nil) {
      self.kind = kind
      self.name = name
    }
  }

  /// A source that the sentence or its footnote names.
  public struct Citation: Sendable, Hashable {
    /// The words that name it.
    public var text: String
    /// Its address.
    public var url: String?
    /// The dataset it is, as `cbs:80590ned`.
    public var dataset: String?

    /// A citation written `text`.
    public init(text: String, url: String? = nil, dataset: String? = nil) {
      self.text = text
      self.url = url
      self.dataset = dataset
    }
  }

  /// A share written as parts of a whole: `een op de drie` is 1 of 3.
  public struct Fraction: Sendable, Hashable {
    /// The parts.
    public var part: Int
    /// The whole.
    public var whole: Int

    /// `part` of `whole`.
    public init(_ part: Int, of whole: Int) {
      self.part = part
      self.whole = whole
    }
  }

  /// The stable identifier; empty until it has been identified.
  public var id = ""
  /// The document's name; empty until it is known.
  public var document = ""
  /// Where the quote stands in the document's text.
  public var span: TextSpan
  /// Exactly the text in that span.
  public var quote: String
  /// What kind of statement.
  public var kind: Kind
  /// A level's size, or its closed range.
  public var amount: Quantity.Amount?
  /// The start of a change, in `unit`.
  public var from: Numeral?
  /// The end of a change, in `unit`.
  public var to: Numeral?
  /// The size of a change or difference.
  public var by: Size?
  /// The share as it was written.
  public var fraction: Fraction?
  /// The unit of `amount`, `from` and `to`; for a change that gives only `by`, that of what
  /// changes.
  public var unit: Unit?
  /// With unit `count`: the noun counted, as written.
  public var counted: String?
  /// A rate's denominator: a unit of time, `capita`, `household`, `pupil`, a UCUM unit, else the
  /// phrase as written.
  public var per: String?
  /// Which way it moves; nil where the text leaves it open.
  public var direction: Direction?
  /// The hedge or bound; nil when exact.
  public var approximation: Quantity.Approximation?
  /// What the size is measured as; empty where the text does not say.
  public var basis: [Basis] = []
  /// In what sense it is stated; nil when as fact.
  public var modality: Modality?
  /// The period it is of.
  public var period: Period?
  /// The noun phrase of what is measured, as written.
  public var subject: String?
  /// Whose figure it is, when not the author's.
  public var attribution: Attribution?
  /// Sources that the sentence or its footnote names.
  public var cited: [Citation] = []
  /// The dotted identifier of the rule that captured it.
  public var rule: String
  /// How sure the capture is, in hundredths from 0 to 100.
  public var confidence: Int
  /// Whether damage was mended to read it.
  public var repaired = false
  /// Where it stands on the page.
  public var locator: Locator?

  /// A figure of `kind` captured by `rule`; everything else may be set afterwards.
  public init(kind: Kind, span: TextSpan, quote: String, rule: String, confidence: Int = 90) {
    self.kind = kind
    self.span = span
    self.quote = quote
    self.rule = rule
    self.confidence = confidence
  }
}

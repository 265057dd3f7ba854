// SPDX-License-Identifier: EUPL-1.2

public import FigureModel

/// A concept that policy documents name and official data measure: one entry of an indicator file.
///
/// An entry without series is a known concept without data: `needed` then says what would decide it.
public struct Indicator: Sendable, Hashable {
  /// In what respect two measures differ.
  public enum Facet: String, Sendable, Hashable, CaseIterable {
    /// Another concept.
    case definition
    /// Another population or region.
    case population
    /// Another period, or another kind of period.
    case period
  }

  /// How far the series cover what the names mean.
  public enum Coverage: Sendable, Hashable {
    /// Wholly: a claim may be contradicted.
    case full
    /// Partly; the sentence says how the series differ, so that a claim is never judged.
    case partial(Facet, String)
  }

  /// Whether published values still change.
  public enum Revision: String, Sendable, Hashable, CaseIterable {
    /// Never after publication.
    case never
    /// Only while they are marked provisional.
    case provisionalOnly = "provisional_only"
    /// Also when they are marked final.
    case regularly
  }

  /// What an observation of a period stands for.
  public enum Timing: String, Sendable, Hashable, CaseIterable {
    /// The whole period: a flow, an average or a rate.
    case whole
    /// The first day of the period.
    case start
    /// The last day of the period.
    case end
  }

  /// A day from which values are not comparable with those before.
  public struct Break: Sendable, Hashable {
    /// The first period measured the new way.
    public var at: TimePoint
    /// What changed.
    public var why: String

    /// A break.
    public init(at: TimePoint, why: String) {
      self.at = at
      self.why = why
    }
  }

  /// Words that make a claim one about something else.
  public struct Unlike: Sendable, Hashable {
    /// The words.
    public var words: [WordPattern]
    /// In what respect it differs.
    public var facet: Facet
    /// One sentence that says how.
    public var why: String

    /// Words that change the meaning in `facet`.
    public init(words: [WordPattern], facet: Facet, why: String) {
      self.words = words
      self.facet = facet
      self.why = why
    }
  }

  /// The identifier, in lower case with hyphens.
  public var id: String
  /// The title for readers.
  public var title: String
  /// The names by which texts call it.
  public var names: [WordPattern]
  /// Groups of words of which the sentence must hold at least one each.
  public var needs: [[WordPattern]]
  /// Words with which it is another matter altogether.
  public var excludes: [WordPattern]
  /// What is measured, in the publisher's sense.
  public var definition: String
  /// The unit of its values.
  public var unit: Unit
  /// The nouns that a count of it may be followed by, its names apart.
  public var counted: [WordPattern]
  /// The year that index numbers are counted from; nil where the values are none.
  public var base: TimePoint?
  /// Whom or what it is measured over.
  public var population: String
  /// Words for groups that its population already names, so that they do not make it another one.
  public var covers: [WordPattern]
  /// How far the series cover what the names mean.
  public var coverage: Coverage
  /// Whether published values still change.
  public var revised: Revision
  /// Days from which values are not comparable with those before.
  public var breaks: [Break]
  /// What an observation of a period stands for.
  public var timing: Timing
  /// Words that make a claim one about something else that is worth showing beside it.
  public var unlike: [Unlike]
  /// The series, the one that unqualified words mean first.
  public var series: [IndicatorSeries]
  /// The names of series that the same words may mean; nil where nobody has thought about them, so that it cannot accuse.
  public var rivals: [String]?
  /// What dataset, measure and population would decide a claim, where no series does.
  public var needed: String?

  /// An indicator called by `names`; every other part has the most careful value.
  public init(id: String, title: String, names: [WordPattern], unit: Unit) {
    self.id = id
    self.title = title
    self.names = names
    self.needs = []
    self.excludes = []
    self.definition = ""
    self.unit = unit
    self.counted = []
    self.base = nil
    self.population = ""
    self.covers = []
    self.coverage = .full
    self.revised = .regularly
    self.breaks = []
    self.timing = .whole
    self.unlike = []
    self.series = []
    self.rivals = nil
    self.needed = nil
  }
}

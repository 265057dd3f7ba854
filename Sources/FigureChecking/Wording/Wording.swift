// SPDX-License-Identifier: EUPL-1.2

import FigureModel

/// The sentences that verdicts are explained in, one a verdict.
struct Wording: Sendable {
  var language: CheckOptions.Language
  var numbers: NumberWording { NumberWording(language: language) }
  var isDutch: Bool { language == .dutch }

  init(language: CheckOptions.Language) {
    self.language = language
  }

  /// The sentence for a verdict that lays official values beside a claim.
  func sentence(
    for label: Verdict.Label, _ reason: Verdict.Reason, _ outcome: Outcome, why: String?,
    rival: String?, isAssumed: Bool
  ) -> String {
    let official = official(outcome)
    let credit = credit(outcome.evidence)
    var text: String
    switch label {
    case .confirmed: text = confirmed(reason) + ": " + official
    case .contradicted, .differs: text = deviates(label, reason, why) + ": " + official
    case .notComparable:
      text = (isDutch ? "Niet te vergelijken" : "Not comparable") + ": "
      text += why ?? incomparable(reason)
      text += (isDutch ? "; ter vergelijking " : "; beside it, ") + official
    default:
      text = (isDutch ? "Niet te onderscheiden" : "Undecided") + ": "
      if let rival {
        text +=
          isDutch
          ? "de reeks «\(rival)» past wel bij de tekst, maar \(official)"
          : "the series “\(rival)” fits the text, but \(official)"
      } else if let why {
        text += why + (isDutch ? "; ter vergelijking " : "; beside it, ") + official
      } else {
        text +=
          official + (isDutch ? ", zodat de data niet beslissen" : ", so the data do not decide")
      }
    }
    if isAssumed {
      text +=
        isDutch
        ? ", het laatste cijfer bij de datum van het document"
        : ", the latest value at the document's date"
    }
    return "\(text) (\(credit))."
  }

  private func confirmed(_ reason: Verdict.Reason) -> String {
    switch reason {
    case .rounded: isDutch ? "Klopt, afgerond" : "Correct, rounded"
    case .provisional: isDutch ? "Klopt met het voorlopige cijfer" : "Matches the provisional value"
    case .earlierVintage:
      isDutch ? "Klopt met de versie van toen" : "Matches the version of the time"
    default: isDutch ? "Klopt" : "Correct"
    }
  }

  private func deviates(
    _ label: Verdict.Label, _ reason: Verdict.Reason, _ why: String?
  ) -> String {
    var text: String
    switch reason {
    case .direction: text = isDutch ? "De richting wijkt af van" : "The direction differs from"
    case .unit: text = isDutch ? "De eenheid wijkt af van" : "The unit differs from"
    default: text = isDutch ? "Wijkt af van" : "Differs from"
    }
    text += isDutch ? " het officiële cijfer" : " the official value"
    guard label == .differs else { return text }
    let chosen =
      isDutch
      ? "van een reeks die het programma zelf koos"
      : "of a series that the program chose itself"
    return text + (why.map { ", \($0)" } ?? " \(chosen)")
  }

  private func incomparable(_ reason: Verdict.Reason) -> String {
    switch reason {
    case .vintage:
      isDutch
        ? "er is geen versie van de data zo oud als het document, en deze reeks wordt herzien"
        : "no version of the data is as old as the document, and this series is revised"
    case .period: isDutch ? "een andere periode" : "another period"
    case .population: isDutch ? "een andere populatie" : "another population"
    default: isDutch ? "een andere definitie" : "another definition"
    }
  }

  /// The official values in words: `8,3% in 2023`.
  private func official(_ outcome: Outcome) -> String {
    let parts = outcome.parts.map { part -> String in
      let size = numbers.official(part, outcome.evidence)
      switch part.claim.role {
      case .level: return size
      case .from: return (isDutch ? "van " : "from ") + size
      case .to: return (isDutch ? "naar " : "to ") + size
      case .by: return (isDutch ? "verandering " : "change ") + size
      }
    }
    let used = outcome.evidence.compactMap { $0.period?.end }
      .sorted { $0.firstDay < $1.firstDay }
    let end = used.last ?? outcome.time.end
    var when = numbers.period(end)
    if let first = used.first, first != end { when = "\(numbers.period(first)) – \(when)" }
    let title = outcome.evidence.first?.measure.title ?? ""
    return "\(parts.joined(separator: ", ")) in \(when)"
      + (title.isEmpty ? "" : isDutch ? " («\(title)»)" : " (“\(title)”)")
  }

  /// The source as its licence asks.
  private func credit(_ evidence: [Observation]) -> String {
    guard let first = evidence.first else { return "" }
    let pieces = first.dataset.split(separator: ":", maxSplits: 1)
    let publisher = pieces.count > 1 ? pieces[0].uppercased() : ""
    let table = pieces.last.map(String.init) ?? first.dataset
    let source = publisher.isEmpty ? table : publisher + (isDutch ? ", tabel " : ", table ") + table
    return isDutch
      ? "bron: \(source), versie \(first.vintage.version); bewerking Cijferspoor"
      : "source: \(source), version \(first.vintage.version); processed by Cijferspoor"
  }
}

extension Wording {
  /// The verdict on a figure that states nothing to check.
  func notCheckable(_ figure: Figure, _ reason: Verdict.Reason) -> Verdict {
    let why: String
    switch reason {
    case .target: why = isDutch ? "dit is een doel" : "this is a target"
    case .forecast: why = isDutch ? "dit is een verwachting" : "this is a forecast"
    case .hypothetical: why = isDutch ? "dit is een veronderstelling" : "this is a supposition"
    case .vague:
      why = isDutch ? "de tekst noemt geen grootte of tijd" : "the text gives no size or time"
    default: why = isDutch ? "de tekst zegt niet waarover" : "the text does not say of what"
    }
    var verdict = Verdict(
      on: figure, .notCheckable, reason,
      explanation: (isDutch ? "Niet te controleren: " : "Not checkable: ") + why + ".")
    verdict.claimed = Verdict.Compared(claimsOf: figure)
    return verdict
  }

  /// The verdict on a figure for which nothing was found.
  func unlinked(_ item: PlannedFigure) -> Verdict {
    let figure = item.figure
    guard item.hasSubject, let subject = (figure.subject ?? figure.counted)?.oneLine else {
      return notCheckable(figure, .unlinked)
    }
    var needed = isDutch ? "een dataset over «\(subject)»" : "a dataset on “\(subject)”"
    if let unit = figure.unit ?? figure.by?.unit, let words = numbers.words(for: unit) {
      needed += ", \(words)"
    }
    if let end = figure.period?.end ?? figure.period?.start {
      needed += (isDutch ? ", voor " : ", for ") + numbers.period(end)
    }
    var verdict = Verdict(on: figure, .noSource, explanation: noSource(subject, needed: needed))
    verdict.needed = needed
    verdict.claimed = Verdict.Compared(claimsOf: figure)
    return verdict
  }

  /// The sentence for a figure that no dataset decides.
  func noSource(_ concept: String, needed: String?) -> String {
    let head =
      isDutch
      ? "Geen bron: geen dataset in de opslag bevat «\(concept)»"
      : "No source: no dataset in the store holds “\(concept)”"
    guard let needed else { return head + "." }
    return head + (isDutch ? "; nodig: " : "; needed: ") + needed + "."
  }

  /// What would decide a claim about `indicator`, whose series the store lacks.
  func needed(_ indicator: Indicator, _ region: Region?) -> String {
    let datasets = indicator.series.flatMap(\.expressions).flatMap(\.templates).map(\.query.dataset)
    var text = "dataset " + (datasets.first ?? indicator.id)
    if !indicator.population.isEmpty { text += ", \(indicator.population)" }
    if let region { text += ", \(region.name)" }
    return text
  }

  /// Why a claim about one region cannot be laid beside data about another.
  func otherRegion(_ name: String) -> String {
    isDutch
      ? "de tekst gaat over \(name), de reeks over heel Nederland"
      : "the text is about \(name), the series about the whole of the Netherlands"
  }

  /// Why a group that the text names and no title does keeps it from being compared.
  func otherGroup(_ name: String) -> String {
    isDutch ? "de tekst gaat over een groep (\(name))" : "the text is about a group (\(name))"
  }

  /// Ages as a text names them.
  func age(_ group: AgeGroup) -> String {
    switch (group.from, group.to) {
    case (let from?, let to?): isDutch ? "\(from) tot \(to) jaar" : "\(from) to \(to) years"
    case (let from?, nil): isDutch ? "\(from) jaar of ouder" : "\(from) years or older"
    case (nil, let to?): isDutch ? "jonger dan \(to) jaar" : "younger than \(to) years"
    case (nil, nil): ""
    }
  }

  /// Why a word of the text that no title holds keeps it from being compared.
  func unexplained(_ word: String) -> String {
    isDutch
      ? "de reeks zegt niets over «\(word)»" : "the series says nothing of “\(word)”"
  }

  /// Why a word of the text names only a part of what a series is about.
  func narrower(_ word: String) -> String {
    isDutch
      ? "«\(word)» is een deel van wat de reeks meet"
      : "“\(word)” is a part of what the series measures"
  }

  /// Why the value of another series stands beside a claim.
  func noValueBut(_ series: String) -> String {
    isDutch
      ? "voor deze periode bestaat alleen de reeks «\(series)»"
      : "for this period only the series “\(series)” exists"
  }

  /// The sentence for a document that contradicts itself.
  func inconsistent(_ stated: String, from: String, to: String, _ computed: String) -> String {
    isDutch
      ? "Strijdig met zichzelf: de tekst noemt een verandering van \(stated), maar van \(from) naar \(to) is een verandering van \(computed)."
      : "Inconsistent: the text gives a change of \(stated), but from \(from) to \(to) is a change of \(computed)."
  }
}

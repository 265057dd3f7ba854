// SPDX-License-Identifier: EUPL-1.2

import FigureModel

/// The reading of one document: its bytes, the scene that is reused from sentence to sentence, and what came out.
struct Reading: ~Copyable {
  let document: Document
  let segments: [Segment]
  var scene: Scene
  /// What the document's notes cite.
  let notes: CitedNotes
  /// Figures whose spans still count bytes.
  var figures: [Figure] = []
  var findings: [Finding] = []

  init(_ document: Document, language: Language, today: CalendarDay?) {
    self.document = document
    let bytes = [UInt8](document.text.utf8)
    segments = Segment.segments(of: document, language: language.code, bytes: bytes.span)
    scene = Scene(bytes: bytes, lexicon: language.lexicon, today: today)
    notes = CitedNotes(document, scene)
    // Room for the figures of a dense report: growing would copy them all again and again. What stays empty costs nothing.
    figures.reserveCapacity(bytes.count / 512 + 4)
  }

  mutating func readFigures(_ cascade: Cascade) {
    let (bytes, lexicon) = (scene.bytes, scene.lexicon)
    var speech = SpeechActs()
    var list = ListHead()
    for segment in segments {
      var lexer = Lexer(segment.ranges)
      var antecedent = Antecedent()
      var start = lexer.place
      while let yield = lexer.next(bytes.span, lexicon, into: &scene.tokens) {
        if antecedent.startsParagraph(scene) { scene.discourse.startParagraph() }
        if yield == .figures {
          scene.restart()
          scene.isInQuotation = lexer.beganQuoted
          notes.veto(&scene)
          cascade.run(&scene)
          complete(&antecedent, &list, &speech, segment, cascade)
        } else if !scene.drafts.isEmpty {
          scene.drafts.removeAll(keepingCapacity: true)
        }
        antecedent.keep(scene, from: start)
        list.keep(scene, from: start, in: segment.ranges)
        start = lexer.place
        if yield == .figures { emit(segment) }
      }
    }
  }

  /// Gives the figures of a sentence what stands around it.
  private mutating func complete(
    _ antecedent: inout Antecedent, _ list: inout ListHead, _ speech: inout SpeechActs,
    _ segment: Segment, _ cascade: Cascade
  ) {
    guard !scene.drafts.isEmpty else { return }
    notes.cite(&scene)
    if scene.refersBack { antecedent.resolve(&scene, cascade, in: segment.ranges) }
    list.complete(&scene, cascade)
    for index in scene.drafts.indices
    where scene.drafts[index].asksAround && scene.drafts[index].modality == nil {
      let start = scene.tokens[scene.drafts[index].tokens.lowerBound].start
      if speech.isProgramme(at: start, scene.bytes, scene.lexicon) {
        scene.drafts[index].modality = .target
      }
    }
  }

  private mutating func emit(_ segment: Segment) {
    guard !scene.drafts.isEmpty else { return }
    if !scene.areDraftsInOrder {
      scene.drafts.sort {
        ($0.tokens.lowerBound, $0.tokens.upperBound) < ($1.tokens.lowerBound, $1.tokens.upperBound)
      }
    }
    for index in scene.drafts.indices {
      scene.add(scene.drafts[index], to: &figures)
      if let section = segment.section {
        figures[figures.count - 1].locator = Locator(section: section)
      }
    }
  }

  /// The figures with spans in Unicode scalars.
  consuming func finish() -> Parsing {
    if !document.tables.isEmpty {
      figures.sort { ($0.span.start, $0.span.end) < ($1.span.start, $1.span.end) }
    }
    var offsets: [Int] = []
    offsets.reserveCapacity(figures.count * 2)
    for figure in figures {
      offsets.append(figure.span.start)
      offsets.append(figure.span.end)
    }
    let scalars = ScalarOffsets.scalars(ofBytes: offsets, in: scene.bytes.span)
    for index in figures.indices {
      figures[index].span = TextSpan(scalars[2 * index], scalars[2 * index + 1])
    }
    place()
    return Parsing(figures: figures, findings: findings)
  }

  /// Says on which page each figure starts.
  private mutating func place() {
    guard !document.pages.isEmpty else { return }
    for index in figures.indices {
      let start = figures[index].span.start
      guard let page = document.pages.last(where: { $0.span.start <= start }) else { continue }
      var locator = figures[index].locator ?? Locator()
      locator.page = page.number
      locator.pageLabel = page.label
      figures[index].locator = locator
    }
  }
}

extension Reading {
  mutating func readQuantities(_ cascade: Cascade, _ options: QuantityOptions) -> [QuantityMention]
  {
    scene.isBare = options.isBare
    var mentions: [QuantityMention] = []
    let (bytes, lexicon) = (scene.bytes, scene.lexicon)
    for segment in segments {
      var lexer = Lexer(segment.ranges)
      while let yield = lexer.next(bytes.span, lexicon, into: &scene.tokens) {
        guard yield != .nothing || options.isBare else { continue }
        scene.restart()
        cascade.readQuantities(&scene)
        mentions += QuantityListing.mentions(in: scene, options)
      }
    }
    let offsets = mentions.flatMap { [$0.span.start, $0.span.end] }
    let scalars = ScalarOffsets.scalars(ofBytes: offsets, in: scene.bytes.span)
    for index in mentions.indices {
      mentions[index].span = TextSpan(scalars[2 * index], scalars[2 * index + 1])
    }
    return mentions
  }

  mutating func explain(_ cascade: Cascade) -> Explanation {
    var explanation = Explanation()
    let (bytes, lexicon) = (scene.bytes, scene.lexicon)
    for segment in segments {
      var lexer = Lexer(segment.ranges)
      while let yield = lexer.next(bytes.span, lexicon, into: &scene.tokens) {
        guard yield != .nothing else {
          explanation.steps.append(.asleep(text: scene.text(scene.tokens.indices)))
          continue
        }
        scene.restart()
        scene.isInQuotation = lexer.beganQuoted
        scene.trace = []
        let lexed = scene.tokens
        cascade.run(&scene)
        explanation.steps += lexed.isEmpty ? [] : scene.tokenSteps()
        explanation.steps += scene.trace ?? []
        emit(segment)
      }
    }
    explanation.figures = figures.map { "\($0.summary)  ⟦\($0.quote)⟧  by \($0.rule)" }
    return explanation
  }
}

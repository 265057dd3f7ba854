// SPDX-License-Identifier: EUPL-1.2

public import FigureModel

/// What one document yielded: figures in the order of the text and, next to them, what looked odd.
public struct Parsing: Sendable {
  /// The figures, in the order of the text; not yet identified.
  public var figures: [Figure]
  /// What was odd on the way.
  public var findings: [Finding]

  /// What a document yielded.
  public init(figures: [Figure] = [], findings: [Finding] = []) {
    self.figures = figures
    self.findings = findings
  }
}

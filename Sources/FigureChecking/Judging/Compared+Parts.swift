// SPDX-License-Identifier: EUPL-1.2

import FigureModel

extension ComparedPart {
  /// What the words allow.
  var claimed: Verdict.Measured { Verdict.Measured(claim.claimed.interval, claim.unit) }
  /// What the data allow.
  var official: Verdict.Measured { Verdict.Measured(officialTerm.interval, claim.unit) }
}

extension Verdict.Compared {
  /// One side of every part.
  init(_ parts: [ComparedPart], _ side: (ComparedPart) -> Verdict.Measured) {
    self.init(parts.map { ($0.claim.role, side($0)) })
  }

  /// What the words allow, where nothing lies beside them.
  init(claimsOf parts: Parts) {
    self.init(parts.list.map { ($0.role, Verdict.Measured($0.claimed.interval, $0.unit)) })
  }

  /// What the words of `figure` allow, whatever they are about; nil where they give no size.
  init?(claimsOf figure: Figure) {
    guard figure.kind != .trend,
      let parts = Parts(
        figure, unit: figure.unit ?? figure.by?.unit ?? .count, hasGrowth: false, hasValue: true)
    else { return nil }
    self.init(claimsOf: parts)
  }

  private init(_ parts: [(ClaimPart.Role, Verdict.Measured)]) {
    if parts.count == 1 {
      self = .single(parts[0].1)
    } else {
      func part(_ role: ClaimPart.Role) -> Verdict.Measured? {
        parts.first { $0.0 == role }?.1
      }
      self = .parts(from: part(.from), to: part(.to), by: part(.by))
    }
  }
}

// SPDX-License-Identifier: EUPL-1.2

import FigureModel
import Testing

@Suite struct JSONTests {
  private func line(_ write: (inout JSONWriter) -> Void) -> String {
    var json = JSONWriter()
    write(&json)
    return String(decoding: json.bytes, as: UTF8.self)
  }

  @Test func escapesWhatJSONAsksFor() {
    #expect(line { $0.string("a\"b\\c\nd\u{1}é") } == #""a\"b\\c\nd\u0001é""#)
  }

  @Test func writesAFigureInStableOrder() {
    var figure = Figure(
      kind: .change, span: TextSpan(3, 23), quote: "van 19,2% naar 20,4%",
      rule: "nl.change.from-to", confidence: 95)
    figure.from = Numeral(ExactDecimal(192, exponent: -1))
    figure.to = Numeral(ExactDecimal(204, exponent: -1))
    figure.unit = .percent
    figure.direction = .up
    figure.period = Period(start: .year(2020), end: .year(2025))
    let text = line { figure.write(to: &$0) }
    #expect(
      text
        == #"{"schema":"figure/1","id":"","doc":"","start":3,"end":23,"quote":"van 19,2% naar 20,4%","kind":"change","#
        + #""from":19.2,"to":20.4,"unit":"percent","direction":"up","period":{"start":"2020","end":"2025"},"#
        + #""rule":"nl.change.from-to","confidence":0.95}"#)
  }

  @Test func identifiesCopiesAlikeAndTwinsApart() {
    let figure = Figure(kind: .level, span: TextSpan(0, 2), quote: "5%", rule: "x")
    var first = [figure, figure]
    var second = [figure]
    first.identify(document: "a.txt", sha256: "00")
    second.identify(document: "b.txt", sha256: "00")
    #expect(first[0].id == second[0].id)
    #expect(first[0].id != first[1].id)
    #expect(first[0].id.utf8.count == 16)
  }
}

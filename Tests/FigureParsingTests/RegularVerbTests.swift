// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import FigureParsing

/// The forms that are made of an infinitive, as a grammar spells them.
@Suite struct RegularVerbTests {
  @Test(arguments: [
    ("maken", "maken maakt maakte maakten gemaakt"),
    ("noteren", "noteren noteert noteerde noteerden genoteerd"),
    ("subsidiëren", "subsidiëren subsidieert subsidieerde subsidieerden gesubsidieerd"),
    ("reizen", "reizen reist reisde reisden gereisd"),
    ("zweven", "zweven zweeft zweefde zweefden gezweefd"),
    ("vullen", "vullen vult vulde vulden gevuld"),
    ("verwachten", "verwachten verwacht verwachtte verwachtten verwacht"),
    ("koppel'en", "koppelen koppelt koppelde koppelden gekoppeld"),
    ("investeren", "investeren investeert investeerde investeerden geïnvesteerd"),
    ("evacueren", "evacueren evacueert evacueerde evacueerden geëvacueerd"),
    ("waarschuwen", "waarschuwen waarschuwt waarschuwde waarschuwden gewaarschuwd"),
    ("+genereren", "genereren genereert genereerde genereerden gegenereerd"),
    (
      "aan|passen",
      "aanpassen aanpast aanpaste aanpasten aangepast past paste pasten"
    ),
    ("uit|rusten", "uitrusten uitrust uitrustte uitrustten uitgerust"),
    (
      "terug|betalen",
      "terugbetalen terugbetaalt terugbetaalde terugbetaalden terugbetaald betaalt betaalde betaalden"
    ),
  ])
  func areSpelledAsIs(_ written: String, _ forms: String) {
    let row = RegularVerb(Substring(written)).row.split(separator: "|")[0]
    let words = row.split(separator: " ").map { $0.prefix { $0 != ":" } }
    #expect(words.joined(separator: " ") == forms)
  }
}

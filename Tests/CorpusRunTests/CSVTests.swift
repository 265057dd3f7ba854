// SPDX-License-Identifier: EUPL-1.2

import CorpusRun
import Testing

@Suite struct CSVTests {
  @Test(arguments: [
    (["a", "b"], "a,b\r\n"),
    (["a,b", "c\"d"], "\"a,b\",\"c\"\"d\"\r\n"),
    (["twee\nregels", ""], "twee regels,\r\n"),
    (["=1+1", "@x", "-2,5", "-som"], "'=1+1,'@x,\"-2,5\",'-som\r\n"),
  ])
  func writes(_ fields: [String], _ row: String) {
    #expect(CSV.row(fields) == row)
  }
}

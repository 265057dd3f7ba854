// SPDX-License-Identifier: EUPL-1.2

import Testing

@testable import DocumentReading

@Suite struct FontNameTests {
  @Test(arguments: [
    ("Verdana-Bold", true), ("ABCDEF+Calibri,BOLD", true), ("RijksoverheidSans-Heavy", true),
    ("Arial-Black", true), ("Fira-DemiLight", true), ("Verdana", false), ("Bol", false),
    ("Verdana-Bol", false), ("", false),
  ])
  func tellsWeight(name: String, isBold: Bool) {
    #expect(name.withCString { PopplerPage.isBold($0) } == isBold)
  }

  @Test func nothingIsNotBold() { #expect(!PopplerPage.isBold(nil)) }
}

// SPDX-License-Identifier: EUPL-1.2

import CorpusRun
import FigureChecking
import Foundation
import Testing

@Suite struct IndicatorFolderTests {
  /// The folder of which the built-in files are copies.
  private let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "corpus/indicators")
    .path

  @Test func everyFileOfTheFolderIsBuiltIn() throws {
    let read = try IndicatorFile(folder: folder)
    let builtin = try IndicatorFile.builtin()
    #expect(Set(read.indicators.map(\.id)) == Set(builtin.indicators.map(\.id)))
    #expect(read.regions == builtin.regions)
  }

  @Test func identifiersAreUnique() throws {
    let ids = try IndicatorFile.builtin().indicators.map(\.id)
    #expect(Set(ids).count == ids.count)
  }

  @Test func aFolderWithoutFilesIsRefused() {
    #expect(throws: InputError.self) { try IndicatorFile(folder: "/nergens") }
    #expect(throws: IndicatorFileError.self) { try IndicatorFile(folder: folder + "/..") }
  }
}

// SPDX-License-Identifier: EUPL-1.2

import ArgumentParser
import DocumentReading
import Glibc
import OfficialData

/// Tells what is installed, and what to do about what is not.
struct DoctorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doctor",
    abstract:
      "Tells what is installed (poppler, tesseract, store), and what to do about what is not.",
    discussion: "EXAMPLE: cijferspoor doctor")

  @OptionGroup var store: StoreOptions

  func run() throws {
    var table = TextTable(["part", "state", "what to do"])
    table.add(["cijferspoor", Cijferspoor.configuration.version, ""])
    table.add(["poppler", PDFEngine.version, ""])
    table.add(
      ReadingWorker.switchesColourManagementOff
        ? ["colour management", "off while text is read", ""]
        : [
          "colour management", "on while text is read: cannot be switched off safely",
          "reading is slower; build as the Makefile does, with poppler 22.12",
        ])
    table.add(
      PDFEngine.canRender
        ? ["drawing of pages", "installed", ""]
        : [
          "drawing of pages", "\(PDFEngine.renderingLibrary) is missing",
          "apt install libpoppler-glib8",
        ])
    let problem = PDFEngine.recognitionProblem
    table.add([
      "recognition of scans", problem ?? "installed",
      problem == nil ? "" : "apt install tesseract-ocr tesseract-ocr-nld",
    ])
    let path = store.path
    if access(path, R_OK) == 0 {
      let faults = try DataStore(path: path, readOnly: true).verify()
      table.add([
        "store", faults.isEmpty ? path : "\(path): \(faults.joined(separator: "; "))",
        faults.isEmpty ? "" : "import the data into a new store",
      ])
    } else {
      table.add(["store", "none at \(path)", "cijferspoor data import FOLDER makes it"])
    }
    var output = StandardOutput()
    try output.append(table.text())
    try output.flush()
  }
}

// SPDX-License-Identifier: EUPL-1.2

import FigureModel

/// The files of a run's folder; each is put in its place whole when the run is done.
struct BatchWriter {
  private let documents: RecordFile
  private let figures: RecordFile
  private let verdicts: RecordFile
  private let seriesPath: String
  private var series = SeriesTable()
  private var json = JSONWriter()

  init(folder: String) throws(InputError) {
    documents = try RecordFile(folder + "/documents.jsonl")
    figures = try RecordFile(folder + "/figures.jsonl")
    verdicts = try RecordFile(folder + "/verdicts.jsonl")
    seriesPath = folder + "/series.csv"
  }

  mutating func add(_ entry: BatchEntry) throws(InputError) {
    try append(to: documents, [entry]) { $1.write(to: &$0) }
    try append(to: figures, entry.figures) { $1.write(to: &$0) }
    try append(to: verdicts, entry.verdicts) { $1.write(to: &$0) }
    let judged = entry.verdicts.map { (figure: $0.claim, verdict: Verdict?.some($0)) }
    series.add(judged.isEmpty ? entry.figures.map { ($0, nil) } : judged)
  }

  func finish() throws(InputError) {
    try documents.commit()
    try figures.commit()
    try verdicts.commit()
    try FileBytes.replace(seriesPath, with: series.csv())
  }

  private mutating func append<Record>(
    to file: RecordFile, _ records: [Record], _ write: (inout JSONWriter, Record) -> Void
  ) throws(InputError) {
    for record in records {
      json.removeAll()
      write(&json, record)
      json.endLine()
      try file.append(json.bytes)
    }
  }
}

// SPDX-License-Identifier: EUPL-1.2

import FigureChecking
import FigureModel

/// The files of a run's folder; each is put in its place whole when the run is done.
struct BatchWriter {
  private let documents: RecordFile
  private let figures: RecordFile
  private let verdicts: RecordFile
  private let seriesPath: String
  private let conflictsPath: String
  private var series = SeriesTable()
  private var stated: [StatedValue] = []
  private var json = JSONWriter()

  init(folder: String) throws(InputError) {
    documents = try RecordFile(folder + "/documents.jsonl")
    figures = try RecordFile(folder + "/figures.jsonl")
    verdicts = try RecordFile(folder + "/verdicts.jsonl")
    seriesPath = folder + "/series.csv"
    conflictsPath = folder + "/conflicts.jsonl"
  }

  mutating func add(_ entry: BatchEntry) throws(InputError) {
    try append(to: documents, [entry]) { $1.write(to: &$0) }
    try append(to: figures, entry.figures) { $1.write(to: &$0) }
    try append(to: verdicts, entry.verdicts) { $1.write(to: &$0) }
    stated += entry.stated
    let judged = entry.verdicts.map { (figure: $0.claim, verdict: Verdict?.some($0)) }
    series.add(judged.isEmpty ? entry.figures.map { ($0, nil) } : judged)
  }

  /// Puts the files in their place and gives the number of conflicts between documents.
  mutating func finish() throws(InputError) -> Int {
    try documents.commit()
    try figures.commit()
    try verdicts.commit()
    try FileBytes.replace(seriesPath, with: series.csv())
    let conflicts = StatedConflict.all(among: stated)
    json.removeAll()
    for conflict in conflicts {
      conflict.write(to: &json)
      json.endLine()
    }
    try FileBytes.replace(conflictsPath, with: json.bytes)
    return conflicts.count
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

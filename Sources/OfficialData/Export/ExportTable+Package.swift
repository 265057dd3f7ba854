// SPDX-License-Identifier: EUPL-1.2

import FigureModel

extension ExportTable {
  /// The description of the package, with what an import needs to know of it.
  var package: [UInt8] {
    var writer = JSONWriter()
    writer.object { writer in
      writer.member("name", Self.name(dataset.info.id))
      writer.member("title", dataset.info.title)
      writer.member("description", dataset.info.summary)
      writer.member("version", dataset.vintage.version)
      writer.member("updated", dataset.vintage.modified?.description)
      writer.member("licenses", [dataset.info.license]) { writer, license in
        writer.object { $0.member(license.hasPrefix("http") ? "path" : "name", license) }
      }
      writer.member("sources", [dataset.info.publisher]) { writer, publisher in
        writer.object {
          $0.member("title", publisher)
          $0.member("path", dataset.info.source)
        }
      }
      writer.member("resources", ["data.csv"]) { writer, path in resource(path, &writer) }
    }
    writer.endLine()
    return writer.bytes
  }

  private static func name(_ id: String) -> String {
    String(id.lowercased().map { $0.isLetter || $0.isNumber || $0 == "." ? $0 : "-" })
  }

  private func resource(_ path: String, _ writer: inout JSONWriter) {
    writer.object { writer in
      writer.member("name", "data")
      writer.member("path", path)
      writer.member("format", "csv")
      writer.key("schema")
      writer.object { writer in
        writer.member("fields", header) { writer, name in
          writer.object {
            $0.member("name", name)
            $0.member("type", "string")
          }
        }
      }
      writer.key("cijferspoor")
      writer.object(hints)
    }
  }

  /// The hints of `*.bron.json` for a table with its measures in a column.
  private func hints(_ writer: inout JSONWriter) {
    writer.member("dataset", dataset.info.id)
    writer.key("bron")
    writer.object { writer in
      writer.member("titel", dataset.info.title)
      writer.member("uitgever", dataset.info.publisher)
      writer.member("licentie", dataset.info.license)
      writer.member("naamsvermelding", dataset.info.attribution)
      writer.member("url", dataset.info.source)
      writer.member("versie", dataset.vintage.version)
      writer.member("gewijzigd", dataset.vintage.modified?.description)
    }
    writer.member("maatkolom", "MEASURE")
    writer.member("waardekolom", "OBS_VALUE")
    writer.member("statuskolom", "OBS_STATUS")
    writer.key("lang")
    writer.object { $0.member("periode", "TIME_PERIOD") }
    let notes = dataset.notes.sorted { $0.key < $1.key }.map(\.value)
    writer.member("maskering", notes.filter { $0.masked != nil }) { writer, note in
      writer.object {
        $0.member("tekst", note.text)
        $0.member("ondergrens", note.masked?.low)
        $0.member("bovengrens", note.masked?.high)
      }
    }
    writer.key("ontbreekt")
    writer.array { writer in
      for note in notes where note.masked == nil { writer.string(note.text) }
    }
    writePeriods(&writer)
    writer.key("maten")
    writer.object { writer in
      for code in dataset.measures.codes {
        writer.key(dynamic: code.label.code)
        writer.object {
          $0.member("titel", code.label.title)
          $0.member("eenheid", code.unit)
          $0.member("decimalen", code.decimals)
          $0.member("afronding", code.roundingBase)
        }
      }
    }
    writer.key("dimensies")
    writer.object { writer in
      for dimension in dimensions {
        writer.key(dynamic: dimension.identifier)
        writer.object { writer in
          writer.member("titel", dimension.title)
          writer.member("totaal", dimension.total.map { dimension.codes[$0].label.code })
          writer.key("overlapt")
          writer.bool(!dimension.isDisjoint)
          writer.key("plaats")
          writer.bool(dimension.role == .geo)
          writer.key("titels")
          writer.object { writer in
            for code in dimension.codes {
              writer.key(dynamic: code.label.code)
              writer.string(code.label.title)
            }
          }
          writer.key("eenheden")
          writer.object { writer in
            for code in dimension.codes where !code.unit.isEmpty {
              writer.key(dynamic: code.label.code)
              writer.string(code.unit)
            }
          }
        }
      }
    }
  }

  /// Of the periods what their codes do not say.
  private func writePeriods(_ writer: inout JSONWriter) {
    writer.key("perioden")
    writer.object { writer in
      for period in dataset.periods.values.sorted(by: { $0.label.code < $1.label.code }) {
        let code = Self.time(period.period) ?? period.label.code
        guard period.isReferenceDate || period.label.title != code else { continue }
        writer.key(dynamic: code)
        writer.object { writer in
          writer.member("titel", period.label.title)
          writer.key("peildatum")
          writer.bool(period.isReferenceDate)
        }
      }
    }
  }
}

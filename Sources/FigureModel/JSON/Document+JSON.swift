// SPDX-License-Identifier: EUPL-1.2

extension Document {
  /// Writes the document with its text, pages, blocks, tables and findings, as `text --format json`
  /// prints it.
  public func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("doc", name)
      json.member("sha256", sha256)
      json.member("format", format.rawValue)
      json.key("metadata")
      metadata.write(to: &json)
      json.member("pages", pages) { $1.write(to: &$0) }
      json.member("blocks", blocks) { $1.write(to: &$0) }
      json.member("tables", tables) { $1.writeOutline(to: &$0) }
      json.member("notes", notes) { $1.write(to: &$0) }
      json.member("findings", findings) { $1.write(to: &$0) }
      json.member("text", text)
    }
  }
}

extension Document.Metadata {
  fileprivate func write(to json: inout JSONWriter) {
    json.object {
      $0.member("title", title)
      $0.member("date", date?.description)
      $0.member("created", created?.description)
      $0.member("sender", sender)
      $0.member("reference", reference)
      $0.member("producer", producer)
    }
  }
}

extension Document.Page {
  fileprivate func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("page", number)
      json.member("label", label)
      json.key("width")
      json.points(width)
      json.key("height")
      json.points(height)
      if rotation != 0 { json.member("rotation", rotation) }
      json.member("start", span.start)
      json.member("end", span.end)
      if isRecognized {
        json.key("recognized")
        json.bool(true)
      }
    }
  }
}

extension Document.Block {
  fileprivate func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("role", role.rawValue)
      if level > 0 { json.member("level", level) }
      json.member("page", page)
      json.member("start", span.start)
      json.member("end", span.end)
      if let box {
        json.key("box")
        box.write(to: &json)
      }
      json.member("table", table)
      json.member("language", language?.rawValue)
      if continues {
        json.key("continues")
        json.bool(true)
      }
    }
  }
}

extension Document.Note {
  fileprivate func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("mark", mark)
      json.member("start", span.start)
      json.member("end", span.end)
      json.member("references", references) { json, reference in
        json.object {
          $0.member("start", reference.start)
          $0.member("end", reference.end)
        }
      }
    }
  }
}

extension Table {
  fileprivate func writeOutline(to json: inout JSONWriter) {
    json.object { json in
      json.member("page", page)
      json.member("start", span.start)
      json.member("end", span.end)
      if let box {
        json.key("box")
        box.write(to: &json)
      }
      json.member("cells", cells.count)
      json.member("continues", continues)
    }
  }
}

extension Box {
  /// Writes the rectangle as `[x0, y0, x1, y1]`.
  public func write(to json: inout JSONWriter) {
    json.array {
      for edge in [x0, y0, x1, y1] { $0.points(edge) }
    }
  }
}

extension Finding {
  /// Writes the finding with its code, message and place.
  public func write(to json: inout JSONWriter) {
    json.object {
      $0.member("code", code.rawValue)
      $0.member("message", message)
      $0.member("page", page)
      $0.member("start", span?.start)
      $0.member("end", span?.end)
    }
  }
}

// SPDX-License-Identifier: EUPL-1.2

/// The directory at the end of a zip file, with or without the 64-bit records of large ones.
struct ZipDirectory {
  /// A file in the archive.
  struct Entry {
    var name: String
    /// How it is packed: 0 not at all, 8 deflated.
    var method: Int
    /// How many packed bytes it has.
    var size: Int
    /// Where its packed bytes start.
    var start: Int
    var isEncrypted: Bool
  }

  /// The files, folders left out, in the order of the directory.
  let entries: [Entry]

  /// Reads the directory of a file; `limit` is the most files it may have.
  init(_ file: MappedFile, limit: Int) throws(DataError) {
    let reader = Reader(bytes: file.bytes)
    guard let end = reader.end else {
      throw DataError(.malformed, file.path, "has no directory at its end")
    }
    let (count, first) = reader.extent(end)
    guard count <= limit else {
      throw DataError(.tooLarge, file.path, "has more than \(limit) files")
    }
    var entries: [Entry] = []
    var at = first
    for _ in 0..<count {
      guard let (entry, next) = reader.entry(at) else {
        throw DataError(.malformed, file.path, "has a damaged directory")
      }
      if !entry.name.hasSuffix("/") { entries.append(entry) }
      at = next
    }
    self.entries = entries
    if let kind = spreadsheet {
      throw DataError(
        .unknownFormat, file.path,
        "is a spreadsheet of \(kind), whose cells do not say what they mean; save the sheet with the table as CSV (UTF-8), put a descriptor beside it and import that"
      )
    }
  }

  /// The program whose spreadsheet the archive is, or nil of any other archive.
  private var spreadsheet: String? {
    let names = Set(entries.map(\.name))
    if names.contains("[Content_Types].xml") { return "Excel" }
    return names.contains("mimetype") && names.contains("content.xml") ? "LibreOffice" : nil
  }

  private struct Reader {
    let bytes: UnsafeBufferPointer<UInt8>

    /// A number of so many bytes, the lowest first; a place outside the file is -1, as is a number
    /// that no file can be long enough for.
    func number(_ at: Int, _ count: Int) -> Int {
      guard at >= 0, at <= bytes.count - count else { return -1 }
      if count == 8, bytes[at + 7] > 0x7F { return -1 }
      return (0..<count).reversed().reduce(0) { $0 << 8 | Int(bytes[at + $1]) }
    }

    /// Where the last record starts, which only a comment may follow.
    var end: Int? {
      var end = bytes.count - 22
      let lowest = max(0, end - 0xFFFF)
      while end >= lowest, number(end, 4) != 0x0605_4B50 { end -= 1 }
      return end >= lowest ? end : nil
    }

    /// How many files there are and where the first is described.
    func extent(_ end: Int) -> (count: Int, first: Int) {
      let locator = end - 20
      let record = number(locator + 8, 8)
      guard number(locator, 4) == 0x0706_4B50, number(record, 4) == 0x0606_4B50 else {
        return (number(end + 10, 2), number(end + 16, 4))
      }
      return (max(0, number(record + 32, 8)), number(record + 48, 8))
    }

    /// The entry described at a place, and where the next one is.
    func entry(_ at: Int) -> (Entry, next: Int)? {
      let (nameLength, extraLength) = (number(at + 28, 2), number(at + 30, 2))
      let extra = at + 46 + nameLength
      guard number(at, 4) == 0x0201_4B50, extra + extraLength <= bytes.count else { return nil }
      var size = number(at + 20, 4)
      var local = number(at + 42, 4)
      // What does not fit in 32 bits stands in a field of its own, in the order of the record.
      var large = field(1, from: extra, to: extra + extraLength)
      if number(at + 24, 4) == 0xFFFF_FFFF { large += 8 }
      if size == 0xFFFF_FFFF {
        size = number(large, 8)
        large += 8
      }
      if local == 0xFFFF_FFFF { local = number(large, 8) }
      let start = local + 30 + number(local + 26, 2) + number(local + 28, 2)
      guard number(local, 4) == 0x0403_4B50, size >= 0, size <= bytes.count else { return nil }
      let name = String(decoding: bytes[(at + 46)..<extra], as: UTF8.self)
      return (
        Entry(
          name: name, method: number(at + 10, 2), size: size, start: start,
          isEncrypted: number(at + 8, 2) & 1 != 0),
        extra + extraLength + max(0, number(at + 32, 2))
      )
    }

    /// Where the content of an extra field starts; a place outside the file where there is none.
    private func field(_ id: Int, from start: Int, to end: Int) -> Int {
      var at = start
      while at + 4 <= end {
        if number(at, 2) == id { return at + 4 }
        at += 4 + max(0, number(at + 2, 2))
      }
      return bytes.count
    }
  }
}

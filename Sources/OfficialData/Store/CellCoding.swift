// SPDX-License-Identifier: EUPL-1.2

import Foundation

/// How the cells of one series and vintage are packed: the usual number of decimals once; then by
/// period the difference to the period before, a byte of flags, and the digits of a value or the
/// note of a cell without one, all as numbers of variable length.
enum CellCoding {
  /// The packed form of cells that are sorted by period.
  static func encode(_ cells: [Cell]) -> Data {
    let places = cells.first { $0.kind == .value }?.places ?? 0
    var bytes: [UInt8] = []
    bytes.reserveCapacity(cells.count * 5 + 1)
    bytes.append(places)
    var previous: UInt32 = 0
    for cell in cells {
      append(UInt64(cell.period &- previous), to: &bytes)
      previous = cell.period
      let ownPlaces = cell.kind == .value && cell.places != places
      bytes.append(cell.kind.rawValue | cell.status << 2 | (ownPlaces ? 0x20 : 0))
      switch cell.kind {
      case .value:
        append(zigzag(cell.mantissa), to: &bytes)
        if ownPlaces { bytes.append(cell.places) }
      case .masked, .missing: bytes.append(cell.note)
      case .gone: break
      }
    }
    return Data(bytes)
  }

  /// The cells of a packed form, or nil where it is damaged.
  static func decode(_ data: Data) -> [Cell]? {
    data.withUnsafeBytes { raw in
      guard let places = raw.first else { return nil }
      var cells: [Cell] = []
      var at = 1
      var period: UInt32 = 0
      while at < raw.count {
        guard let step = number(raw, &at), at < raw.count else { return nil }
        period = period &+ UInt32(truncatingIfNeeded: step)
        let flags = raw[at]
        at += 1
        guard let kind = Cell.Kind(rawValue: flags & 3) else { return nil }
        var cell = Cell(kind, places: places, status: flags >> 2 & 7, period: period)
        switch kind {
        case .value:
          guard let digits = number(raw, &at) else { return nil }
          cell.mantissa = Int64(bitPattern: digits >> 1) ^ -Int64(bitPattern: digits & 1)
          if flags & 0x20 != 0 {
            guard at < raw.count else { return nil }
            cell.places = raw[at]
            at += 1
          }
        case .masked, .missing:
          guard at < raw.count else { return nil }
          cell.note = raw[at]
          at += 1
        case .gone: break
        }
        cells.append(cell)
      }
      return cells
    }
  }

  /// The state after `change`: cells of `old` that it does not name stay, `gone` ones leave.
  static func overlay(_ old: [Cell], _ change: [Cell]) -> [Cell] {
    guard !old.isEmpty else { return change.filter { $0.kind != .gone } }
    var result: [Cell] = []
    result.reserveCapacity(old.count + change.count)
    var index = 0
    for cell in change {
      while index < old.count, old[index].period < cell.period {
        result.append(old[index])
        index += 1
      }
      if index < old.count, old[index].period == cell.period { index += 1 }
      if cell.kind != .gone { result.append(cell) }
    }
    result.append(contentsOf: old[index...])
    return result
  }

  /// What leads from `old` to `new`, both sorted by period; what `new` lacks is gone, unless it is
  /// a slice.
  static func change(from old: [Cell], to new: [Cell], isSlice: Bool) -> [Cell] {
    var result: [Cell] = []
    var index = 0
    for cell in new {
      while index < old.count, old[index].period < cell.period {
        if !isSlice { result.append(Cell(.gone, period: old[index].period)) }
        index += 1
      }
      if index < old.count, old[index].period == cell.period {
        if !old[index].saysSame(as: cell) { result.append(cell) }
        index += 1
      } else {
        result.append(cell)
      }
    }
    if !isSlice { for cell in old[index...] { result.append(Cell(.gone, period: cell.period)) } }
    return result
  }

  private static func zigzag(_ value: Int64) -> UInt64 {
    UInt64(bitPattern: value << 1 ^ value >> 63)
  }

  private static func append(_ value: UInt64, to bytes: inout [UInt8]) {
    var value = value
    while value >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: value) | 0x80)
      value >>= 7
    }
    bytes.append(UInt8(truncatingIfNeeded: value))
  }

  private static func number(_ raw: UnsafeRawBufferPointer, _ at: inout Int) -> UInt64? {
    var value: UInt64 = 0
    var shift: UInt64 = 0
    while at < raw.count, shift < 64 {
      let byte = raw[at]
      at += 1
      value |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { return value }
      shift += 7
    }
    return nil
  }
}

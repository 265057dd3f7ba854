// SPDX-License-Identifier: EUPL-1.2

import Foundation

/// Sorts cells by series and period with a bounded amount of memory: full runs go to a temporary
/// file and are merged.
struct CellSorter: ~Copyable {
  /// How many cells are held in memory: 48 MB of them.
  private let capacity: Int
  private var cells: [Cell] = []
  private var runs: [Range<Int>] = []
  private var spill: UnsafeMutablePointer<FILE>?
  private var spilled = 0

  /// A sorter that keeps up to `capacity` cells in memory.
  init(capacity: Int = 2_000_000) {
    self.capacity = capacity
  }

  deinit {
    if let spill { fclose(spill) }
  }

  /// How many cells were added.
  var count: Int { spilled + cells.count }

  /// Adds a cell.
  mutating func add(_ cell: Cell) throws(DataError) {
    if cells.count == capacity { try flush() }
    cells.append(cell)
  }

  /// Hands out every cell, by series and period; cells of one place come in the order in which they
  /// were added.
  consuming func drain(_ body: (Cell) throws(DataError) -> Void) throws(DataError) {
    guard spill != nil else {
      sort()
      for cell in cells { try body(cell) }
      return
    }
    try flush()
    try merge(body)
  }

  /// A stable sort needs the order of arrival; swift's sort is stable in practice but does not
  /// promise it.
  private mutating func sort() {
    var inOrder = true
    for index in cells.indices.dropFirst() where cells[index].key < cells[index - 1].key {
      inOrder = false
      break
    }
    if inOrder { return }
    cells.sort { $0.key < $1.key }
  }

  private mutating func flush() throws(DataError) {
    guard !cells.isEmpty else { return }
    sort()
    if spill == nil { spill = tmpfile() }
    guard let spill else {
      throw DataError(.store, "temporary file", "cannot be made; free some space in /tmp")
    }
    let written = cells.withUnsafeBytes { fwrite($0.baseAddress, 1, $0.count, spill) }
    guard written == cells.count * MemoryLayout<Cell>.stride else {
      throw DataError(.store, "temporary file", "cannot be written; free some space in /tmp")
    }
    runs.append(spilled..<(spilled + cells.count))
    spilled += cells.count
    cells.removeAll(keepingCapacity: true)
  }

  private mutating func merge(_ body: (Cell) throws(DataError) -> Void) throws(DataError) {
    cells = []
    var sources = runs.map { RunReader(range: $0) }
    for index in sources.indices { try sources[index].refill(from: spill) }
    while true {
      // A dozen runs at the most in practice: the smallest head is found by looking at all of them.
      var best: Int?
      for index in sources.indices {
        guard let head = sources[index].head else { continue }
        if let current = best, let other = sources[current].head, other.key <= head.key { continue }
        best = index
      }
      guard let best, let cell = sources[best].head else { return }
      try body(cell)
      try sources[best].advance(spill)
    }
  }
}

/// A run of the temporary file, read in blocks.
private struct RunReader {
  var range: Range<Int>
  private var block: [Cell] = []
  private var at = 0

  init(range: Range<Int>) {
    self.range = range
  }

  var head: Cell? { at < block.count ? block[at] : nil }

  mutating func advance(_ file: UnsafeMutablePointer<FILE>?) throws(DataError) {
    at += 1
    if at == block.count { try refill(from: file) }
  }

  mutating func refill(from file: UnsafeMutablePointer<FILE>?) throws(DataError) {
    let size = min(range.count, 32_768)
    let stride = MemoryLayout<Cell>.stride
    at = 0
    guard size > 0, let file else {
      block = []
      return
    }
    block = [Cell](repeating: Cell(.gone), count: size)
    guard fseek(file, range.lowerBound * stride, SEEK_SET) == 0,
      block.withUnsafeMutableBytes({ fread($0.baseAddress, 1, $0.count, file) }) == size * stride
    else { throw DataError(.store, "temporary file", "cannot be read back") }
    range = (range.lowerBound + size)..<range.upperBound
  }
}

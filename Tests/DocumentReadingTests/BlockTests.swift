// SPDX-License-Identifier: EUPL-1.2

import CWorker
import SeededDice
import Testing

@Suite struct BlockTests {
  private struct Held {
    var block: UnsafeMutableRawPointer
    var size: Int
    var mark: UInt8
  }

  // Blocks that are held keep what is written to them, whatever is taken and given back meanwhile.
  @Test func blocksAreApart() throws {
    try #require(worker_keep_blocks())
    var dice = SeededDice(seed: 7)
    var held: [Held] = []
    for round in 0..<20_000 {
      if held.count > 400 || (round % 3 == 0 && !held.isEmpty) {
        let one = held.remove(at: Int.random(in: held.indices, using: &dice))
        let bytes = UnsafeRawBufferPointer(start: one.block, count: one.size)
        #expect(bytes.allSatisfy { $0 == one.mark })
        worker_give_block(one.block)
        continue
      }
      let size = Int.random(in: 0...1024, using: &dice)
      let block = try #require(worker_take_block(size))
      #expect(worker_room_of_block(block) >= size)
      #expect(Int(bitPattern: block) % 16 == 0)
      let mark = UInt8(truncatingIfNeeded: round)
      block.initializeMemory(as: UInt8.self, repeating: mark, count: size)
      held.append(Held(block: block, size: size, mark: mark))
    }
    for one in held { worker_give_block(one.block) }
  }

  @Test func aBlockThatWasGivenBackIsTheNextOne() throws {
    try #require(worker_keep_blocks())
    let block = try #require(worker_take_block(800))
    worker_give_block(block)
    let next = worker_take_block(797)
    #expect(next == block)
    worker_give_block(next)
  }

  @Test func largeBlocksAreTheLibrarys() {
    #expect(worker_take_block(1025) == nil)
    let other = UnsafeMutableRawPointer.allocate(byteCount: 5000, alignment: 16)
    defer { other.deallocate() }
    #expect(worker_room_of_block(other) == 0)
  }
}

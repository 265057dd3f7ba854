// SPDX-License-Identifier: EUPL-1.2

/// Applies `body` to every input, `width` at a time, and hands the results to `sink` in the order
/// of the inputs, each as soon as all before it are there.
///
/// At most twice `width` results wait at any time, so memory does not grow with the number of
/// inputs.
public func orderedMap<Input: Sendable, Output: Sendable>(
  _ inputs: some Sequence<Input>, width: Int, _ body: @escaping @Sendable (Input) async -> Output,
  sink: (Output) async throws -> Void
) async throws {
  var iterator = inputs.makeIterator()
  guard width > 1 else {
    while let input = iterator.next() { try await sink(await body(input)) }
    return
  }
  try await withThrowingTaskGroup(of: (Int, Output).self) { group in
    var waiting: [Int: Output] = [:]
    var started = 0
    var running = 0
    var delivered = 0
    var isExhausted = false
    while true {
      while !isExhausted, running < width, started - delivered < width * 2 {
        guard let input = iterator.next() else {
          isExhausted = true
          break
        }
        let index = started
        group.addTask { (index, await body(input)) }
        started += 1
        running += 1
      }
      guard let (index, output) = try await group.next() else { return }
      running -= 1
      waiting[index] = output
      while let next = waiting.removeValue(forKey: delivered) {
        delivered += 1
        try await sink(next)
      }
    }
  }
}

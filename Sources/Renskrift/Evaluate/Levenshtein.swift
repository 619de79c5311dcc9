/// How many symbols have to be inserted, deleted or replaced to make one sequence of another.
///
/// Sixty-four rows of the table at a time, as bits of a word (Myers 1999, Hyyrö 2003).
enum Levenshtein {
  /// The distance between two sequences.
  static func distance<Symbol: Hashable>(_ a: [Symbol], _ b: [Symbol]) -> Int {
    let start = zip(a, b).prefix { $0 == $1 }.count
    let rest = (a.dropFirst(start), b.dropFirst(start))
    let end = zip(rest.0.reversed(), rest.1.reversed()).prefix { $0 == $1 }.count
    let (a, b) = (rest.0.dropLast(end), rest.1.dropLast(end))
    guard !a.isEmpty, !b.isEmpty else { return max(a.count, b.count) }
    return blocks(Array(a), Array(b))
  }

  private static func blocks<Symbol: Hashable>(_ a: [Symbol], _ b: [Symbol]) -> Int {
    let count = (a.count + 63) / 64
    var places: [Symbol: [UInt64]] = [:]
    for (row, symbol) in a.enumerated() {
      places[symbol, default: Array(repeating: 0, count: count)][row / 64] |= 1 << (row % 64)
    }
    let nowhere = [UInt64](repeating: 0, count: count)
    // Where the distance grows and where it falls from one row to the next.
    var grows = [UInt64](repeating: .max, count: count)
    var falls = nowhere
    var distance = a.count
    let last = UInt64(1) << ((a.count - 1) % 64)
    for symbol in b {
      let equal = places[symbol] ?? nowhere
      var growing: UInt64 = 1
      var falling: UInt64 = 0
      for block in 0..<count {
        let (up, down) = (grows[block], falls[block])
        let match = equal[block] | falling
        let diagonal = (((match & up) &+ up) ^ up) | match | down
        var right = down | ~(diagonal | up)
        var left = diagonal & up
        if block == count - 1 {
          if right & last != 0 { distance += 1 }
          if left & last != 0 { distance -= 1 }
        }
        let carried = (right >> 63, left >> 63)
        right = (right << 1) | growing
        left = (left << 1) | falling
        (growing, falling) = carried
        grows[block] = left | ~(diagonal | right)
        falls[block] = right & diagonal
      }
    }
    return distance
  }
}

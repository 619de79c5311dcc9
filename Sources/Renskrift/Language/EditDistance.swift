/// How many bytes have to be inserted, deleted or replaced to make `b` of `a` (Levenshtein 1966).
///
/// - Parameter limit: beyond it any larger number may be returned, which is faster to find out.
func editDistance(_ a: [UInt8], _ b: [UInt8], limit: Int = .max) -> Int {
  guard abs(a.count - b.count) <= limit else { return limit + 1 }
  let (short, long) = a.count < b.count ? (a, b) : (b, a)
  switch short.count {
  case 0: return long.count
  case ...64: return columnwise(short, long, limit: limit, UInt64.self)
  case ...128: return columnwise(short, long, limit: limit, UInt128.self)
  default: return Levenshtein.distance(short, long)
  }
}

/// The distance, a column of the table at a time: each bit says whether a cell is one more or one less than
/// the cell above it, as in `Levenshtein`, which takes symbols of any kind and texts of any length.
private func columnwise<Column: FixedWidthInteger & UnsignedInteger>(
  _ short: [UInt8], _ long: [UInt8], limit: Int, _: Column.Type
) -> Int {
  withUnsafeTemporaryAllocation(of: Column.self, capacity: 256) { places in
    places.initialize(repeating: 0)
    for (row, byte) in short.enumerated() { places[Int(byte)] |= 1 << Column(row) }
    let last: Column = 1 << Column(short.count - 1)
    var more = Column.max
    var less: Column = 0
    var distance = short.count
    var left = long.count
    for byte in long {
      let equal = places[Int(byte)]
      let across = (((equal & more) &+ more) ^ more) | equal
      var moreAcross = less | ~(across | more)
      var lessAcross = more & across
      if moreAcross & last != 0 { distance += 1 }
      if lessAcross & last != 0 { distance -= 1 }
      left -= 1
      // Each column that is left takes away one at most.
      if distance - left > limit { return distance - left }
      moreAcross = moreAcross << 1 | 1
      lessAcross <<= 1
      let down = equal | less
      more = lessAcross | ~(down | moreAcross)
      less = moreAcross & down
    }
    return distance
  }
}

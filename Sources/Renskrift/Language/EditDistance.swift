/// How many bytes have to be inserted, deleted or replaced to make `b` of `a` (Levenshtein 1966).
///
/// - Parameter limit: beyond it any larger number may be returned, which is faster to find out.
func editDistance(_ a: [UInt8], _ b: [UInt8], limit: Int = .max) -> Int {
  guard abs(a.count - b.count) <= limit else { return limit + 1 }
  var row = Array(0...b.count)
  for (i, x) in a.enumerated() {
    var diagonal = row[0]
    row[0] = i + 1
    var best = row[0]
    for (j, y) in b.enumerated() {
      let above = row[j + 1]
      row[j + 1] = min(diagonal + (x == y ? 0 : 1), above + 1, row[j] + 1)
      diagonal = above
      best = min(best, row[j + 1])
    }
    if best > limit { return best }
  }
  return row[b.count]
}

/// Numbers that begin again at 1 amid the items of a meeting.
///
/// A page of the web has a list for each run of items without text between them. What turns it into text counts
/// each list anew: `1.`, `2.`, `1.`, `1.`, or `1.` before every item.
enum RestartedNumbers {
  private static let needed = 4

  /// The places of the items among the numbers of a document; nil if they do not begin again.
  ///
  /// A list inside an item begins at 1 as well. Here a number further on, that was typed, says how many there are
  /// by then; or there is nothing but ones.
  ///
  /// - Parameter numbers: the numbers in order, and whether each may begin a list.
  static func places(_ numbers: [(number: Int, mayBegin: Bool)]) -> [Int]? {
    var places: [Int] = []
    /// How many items stand before the list that goes on.
    var before = 0
    var restarts = 0
    var isConfirmed = false
    for (place, (number, mayBegin)) in numbers.enumerated() {
      let count = places.count + 1
      if number == count {
        isConfirmed = isConfirmed || before > 0
        before = 0
      } else if number == 1, mayBegin, count > 1 {
        before = places.count
        restarts += 1
      } else if before == 0 || number != count - before {
        return nil
      }
      places.append(place)
    }
    let areOnes = numbers.allSatisfy { $0.number == 1 }
    return restarts > 0 && places.count >= needed && (isConfirmed || areOnes) ? places : nil
  }
}

import Synchronization

/// Deals out pages to the tasks that read them: each takes the next one when it is free.
final class PageQueue: Sendable {
  private let numbers: [Int]
  private let next = Atomic<Int>(0)

  /// A queue of page numbers.
  init(_ numbers: [Int]) { self.numbers = numbers }

  /// How many pages there are in all.
  var count: Int { numbers.count }

  /// The number of the next page; nil if all are taken or the task was cancelled.
  func take() -> Int? {
    guard !Task.isCancelled else { return nil }
    let index = next.wrappingAdd(1, ordering: .relaxed).oldValue
    return index < numbers.count ? numbers[index] : nil
  }
}

import Renskrift

extension ReadRequest {
  /// The numbers of the pages asked for.
  func chosen(of count: Int) throws(ReadError) -> [Int] {
    guard count > 0 else { throw ReadError(.noPages, place: name) }
    guard let pages else { return Array(1...count) }
    let numbers = (1...count).filter(pages.contains)
    guard !numbers.isEmpty else {
      throw ReadError(.pageOutOfRange(asked: pages.description, count: count), place: name)
    }
    return numbers
  }

  /// Reads a page while it is watched; one that is to be left out is not read.
  func watched(_ number: Int, read: () throws -> Page) rethrows -> Page {
    if let reason = leftOut[number] {
      return Page(
        number: number, origin: .ocr,
        reasons: ["The page was left out: reading it, the program \(reason)."], status: .failed,
        lines: [])
    }
    watch?.begins(number)
    defer { watch?.ends(number) }
    return try read()
  }
}

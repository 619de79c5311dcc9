import Testing

@testable import Extraction

/// Which spots are rows of dots.
@Suite struct DottedRulesTests {
  private static func dot(_ x: Int, _ y: Int, _ size: Int = 3) -> Blob {
    Blob(x0: x, y0: y, x1: x + size, y1: y + size)
  }

  private static func row(_ count: Int, step: Int = 8, y: Int = 100) -> [Blob] {
    (0..<count).map { dot(50 + step * $0, y) }
  }

  @Test func dotsEvenlySpacedAreARow() {
    let letters = [Blob(x0: 20, y0: 80, x1: 34, y1: 103), Blob(x0: 400, y0: 80, x1: 414, y1: 103)]
    let rows = DottedRules.rows(of: letters + Self.row(12), dpi: 200)
    #expect(rows.map(\.count) == [12])
  }

  @Test func aFewDotsAreNone() {
    #expect(DottedRules.rows(of: Self.row(5), dpi: 200).isEmpty, "an ellipsis, leaders of a word")
  }

  @Test func specksAreNone() {
    let specks = (0..<12).map { Self.dot(50 + 8 * $0 + $0 * $0, 100) }
    #expect(DottedRules.rows(of: specks, dpi: 200).isEmpty, "not evenly spaced")
    let scattered = (0..<12).map { Self.dot(50 + 8 * $0, 100 + 4 * ($0 % 3)) }
    #expect(DottedRules.rows(of: scattered, dpi: 200).isEmpty, "not on one line")
  }

  @Test func remainsOfARuleUnderLettersAreNone() {
    let letters = (0..<6).map { Blob(x0: 48 + 16 * $0, y0: 82, x1: 60 + 16 * $0, y1: 98) }
    #expect(DottedRules.rows(of: Self.row(12) + letters, dpi: 200).isEmpty)
    #expect(DottedRules.rows(of: Self.row(20, step: 3), dpi: 200).isEmpty, "too close")
    let specks = (0..<12).map { Self.dot(50 + 8 * $0, 100, 1) }
    #expect(DottedRules.rows(of: specks, dpi: 200).isEmpty, "too small")
  }

  @Test func aDotMayBeLostAndOneFloatAPixel() {
    var row = Self.row(14)
    row.remove(at: 6)
    row[3] = Self.dot(row[3].x0, 101)
    #expect(DottedRules.rows(of: row, dpi: 200).map(\.count) == [13])
  }

  @Test func dotsThatTouchBelongToTheirRow() {
    let touching = Blob(x0: 50 + 8 * 6, y0: 100, x1: 50 + 8 * 7 + 3, y1: 103)
    let dots = Self.row(14).filter { $0.x0 < touching.x0 || $0.x0 > touching.x1 }
    let letter = Blob(x0: 40, y0: 82, x1: 48, y1: 103)
    let rows = DottedRules.rows(of: dots + [touching, letter], dpi: 200)
    #expect(rows.map(\.count) == [13])
    #expect(rows.first?.contains(touching) == true)
  }

  @Test func twoRowsAreTwo() {
    let rows = DottedRules.rows(of: Self.row(10) + Self.row(10, y: 160), dpi: 200)
    #expect(rows.map(\.count) == [10, 10])
  }
}

/// A dark spot on a picture: its box in whole pixels.
struct Blob: Hashable, Sendable {
  var x0: Int
  var y0: Int
  var x1: Int
  var y1: Int

  var width: Int { x1 - x0 }
  var height: Int { y1 - y0 }
  var centreX: Double { Double(x0 + x1) / 2 }
  var centreY: Double { Double(y0 + y1) / 2 }

  /// Whether the middle of the other one lies inside.
  func contains(_ other: Blob) -> Bool {
    Double(x0) < other.centreX && other.centreX < Double(x1) && Double(y0) < other.centreY
      && other.centreY < Double(y1)
  }
}

/// Spots by the place where they stand, to find those near another one.
struct BlobGrid {
  let blobs: [Blob]
  private let cell: Int
  private var cells: [Place: [Int]] = [:]

  private struct Place: Hashable {
    let column: Int
    let row: Int
  }

  /// Sorts spots into square cells.
  init(_ blobs: [Blob], cell: Int) {
    self.blobs = blobs
    self.cell = max(1, cell)
    for (index, blob) in blobs.enumerated() {
      // A spot larger than a cell is put in all that it covers.
      for column in blob.x0 / self.cell...max(blob.x0, blob.x1 - 1) / self.cell {
        for row in blob.y0 / self.cell...max(blob.y0, blob.y1 - 1) / self.cell {
          cells[Place(column: column, row: row), default: []].append(index)
        }
      }
    }
  }

  /// The spots that come within `reach` pixels of another one.
  func near(_ blob: Blob, reach: Int) -> [Blob] {
    let (left, top) = (max(0, blob.x0 - reach), max(0, blob.y0 - reach))
    let (right, bottom) = (blob.x1 + reach, blob.y1 + reach)
    var found: Set<Int> = []
    for column in left / cell...right / cell {
      for row in top / cell...bottom / cell {
        for index in cells[Place(column: column, row: row)] ?? [] {
          let other = blobs[index]
          if other.x0 <= right, other.x1 >= left, other.y0 <= bottom, other.y1 >= top {
            found.insert(index)
          }
        }
      }
    }
    return found.map { blobs[$0] }
  }
}

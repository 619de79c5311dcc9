/// A table as RFC 4180 has it: CRLF, commas, quotes only where they are needed; UTF-8.
///
/// Cells are written as printed, also those that a spreadsheet would take for a formula.
struct CSVTable {
  /// The names of the columns.
  let columns: [String]
  /// The rows; each has a cell for each column.
  var rows: [[String]] = []

  /// The bytes of the file.
  var bytes: [UInt8] {
    Array(([columns] + rows).map(Self.line).joined().utf8)
  }

  private static func line(_ cells: [String]) -> String {
    cells.map(quoted).joined(separator: ",") + "\r\n"
  }

  private static func quoted(_ cell: String) -> String {
    let needsQuotes =
      cell.utf8.contains { [0x22, 0x2C, 0x0A, 0x0D].contains($0) }
      || cell.first == " " || cell.last == " "
    guard needsQuotes else { return cell }
    var result = "\""
    for character in cell.unicodeScalars {
      if character == "\"" { result += "\"" }
      result.unicodeScalars.append(character)
    }
    return result + "\""
  }
}

/// A PDF written by hand: pages of text in one font, in WinAnsi encoding.
struct SmallPDF {
  var width = 400
  var height = 300
  /// `/Rotate` of every page.
  var rotate = 0
  /// The name of the font.
  var font = "Helvetica"
  /// The content stream of each page.
  var pages: [String] = []

  /// Content that writes text at `x`, `y` (from the lower left corner).
  static func text(_ text: String, x: Int, y: Int, size: Int = 12) -> String {
    "BT /F1 \(size) Tf \(x) \(y) Td (\(text)) Tj ET\n"
  }

  /// The file.
  var bytes: [UInt8] {
    var objects = ["<< /Type /Catalog /Pages 2 0 R >>"]
    let kids = pages.indices.map { "\(4 + 2 * $0) 0 R" }.joined(separator: " ")
    objects.append("<< /Type /Pages /Kids [\(kids)] /Count \(pages.count) >>")
    objects.append(
      "<< /Type /Font /Subtype /Type1 /BaseFont /\(font) /Encoding /WinAnsiEncoding >>")
    for (index, content) in pages.enumerated() {
      objects.append(
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 \(width) \(height)] /Rotate \(rotate) "
          + "/Resources << /Font << /F1 3 0 R >> >> /Contents \(5 + 2 * index) 0 R >>")
      let length = content.unicodeScalars.count
      objects.append("<< /Length \(length) >>\nstream\n\(content)\nendstream")
    }
    var file = "%PDF-1.4\n"
    var offsets: [Int] = []
    for (index, object) in objects.enumerated() {
      offsets.append(file.unicodeScalars.count)
      file += "\(index + 1) 0 obj\n\(object)\nendobj\n"
    }
    let start = file.unicodeScalars.count
    file += "xref\n0 \(objects.count + 1)\n0000000000 65535 f \n"
    for offset in offsets {
      let digits = String(offset)
      file += String(repeating: "0", count: 10 - digits.count) + digits + " 00000 n \n"
    }
    file += "trailer\n<< /Size \(objects.count + 1) /Root 1 0 R >>\nstartxref\n\(start)\n%%EOF\n"
    // Latin-1: WinAnsi for å ä ö §.
    return file.unicodeScalars.map { UInt8(truncatingIfNeeded: $0.value) }
  }
}

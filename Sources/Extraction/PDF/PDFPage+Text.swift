import CPoppler
import Renskrift

extension PDFPage {
  /// The text layer as Poppler gives it: characters, a rectangle for each, and fonts.
  borrowing func positionedText() -> PositionedText {
    guard let characters = poppler_page_get_text(page) else { return PositionedText() }
    defer { g_free(characters) }
    var text = PositionedText()
    text.text = String(cString: characters)
    guard !text.text.isEmpty else { return text }

    var rectangles: UnsafeMutablePointer<PopplerRectangle>?
    var count: UInt32 = 0
    if poppler_page_get_text_layout(page, &rectangles, &count) != 0, let rectangles {
      text.places = UnsafeBufferPointer(start: rectangles, count: Int(count)).map {
        PixelBox(x0: $0.x1, y0: $0.y1, x1: $0.x2, y1: $0.y2)
      }
    }
    g_free(rectangles)
    text.fonts = fonts()
    return text
  }

  private borrowing func fonts() -> [PositionedText.FontRange] {
    guard let list = poppler_page_get_text_attributes(page) else { return [] }
    defer { poppler_page_free_text_attributes(list) }
    var fonts: [PositionedText.FontRange] = []
    // A page has many ranges and few fonts.
    var styles: [String: (bold: Bool, italic: Bool)] = [:]
    var item: UnsafeMutablePointer<GList>? = list
    while let entry = item {
      if let data = entry.pointee.data {
        let attributes = data.assumingMemoryBound(to: PopplerTextAttributes.self).pointee
        let name = attributes.font_name.map { String(cString: $0) } ?? ""
        let style = styles[name] ?? (Self.isBold(name), Self.isItalic(name))
        styles[name] = style
        fonts.append(
          .init(
            end: Int(attributes.end_index), name: name,
            font: Font(size: attributes.font_size, bold: style.bold, italic: style.italic)))
      }
      item = entry.pointee.next
    }
    return fonts
  }

  private static func isBold(_ name: String) -> Bool {
    let name = Array(name.lowercased().utf8)
    return [Array("bold".utf8), Array("black".utf8), Array("heavy".utf8), Array("demi".utf8)]
      .contains { name.holds($0) }
  }

  private static func isItalic(_ name: String) -> Bool {
    let name = Array(name.lowercased().utf8)
    return name.holds(Array("italic".utf8)) || name.holds(Array("oblique".utf8))
  }
}

extension [UInt8] {
  /// Whether these bytes stand somewhere in it: searching characters costs more than the page's text.
  fileprivate func holds(_ part: [UInt8]) -> Bool {
    count >= part.count
      && (0...(count - part.count)).contains { self[$0..<($0 + part.count)].elementsEqual(part) }
  }
}

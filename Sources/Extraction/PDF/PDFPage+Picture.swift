import CLeptonica
import CPoppler
import Renskrift

extension PDFPage {
  /// The page rendered in gray at `dpi`; nil if there is nothing to render or no memory.
  borrowing func picture(dpi: Double) -> Picture? {
    let columns = Int((width * dpi / 72).rounded(.up))
    let rows = Int((height * dpi / 72).rounded(.up))
    guard columns > 0, rows > 0, columns <= 32_000, rows <= 32_000,
      let surface = cairo_image_surface_create(CAIRO_FORMAT_RGB24, Int32(columns), Int32(rows))
    else { return nil }
    defer { cairo_surface_destroy(surface) }
    guard cairo_surface_status(surface) == CAIRO_STATUS_SUCCESS,
      let context = cairo_create(surface)
    else { return nil }
    defer { cairo_destroy(context) }
    cairo_set_source_rgb(context, 1, 1, 1)
    cairo_paint(context)
    cairo_scale(context, dpi / 72, dpi / 72)
    poppler_page_render(page, context)
    cairo_surface_flush(surface)
    guard let pixels = cairo_image_surface_get_data(surface) else { return nil }
    let stride = Int(cairo_image_surface_get_stride(surface))
    return Self.gray(pixels, stride: stride, columns: columns, rows: rows)
  }

  /// Turns cairo's pixels (four bytes, the lowest is blue) gray.
  private static func gray(
    _ pixels: UnsafeMutablePointer<UInt8>, stride: Int, columns: Int, rows: Int
  ) -> Picture? {
    guard let pix = pixCreateNoInit(Int32(columns), Int32(rows), 8), let data = pixGetData(pix)
    else { return nil }
    let wordsPerRow = Int(pixGetWpl(pix))
    for row in 0..<rows {
      let source = UnsafeRawPointer(pixels + row * stride).assumingMemoryBound(to: UInt32.self)
      let target = data + row * wordsPerRow
      // Leptonica packs four pixels in a 32-bit word, the first in the highest byte.
      for word in 0..<wordsPerRow {
        var packed: UInt32 = 0
        for column in word &* 4..<min(word &* 4 &+ 4, columns) {
          let colour = source[column]
          let gray =
            (colour >> 16 & 0xFF) &* 77 &+ (colour >> 8 & 0xFF) &* 151 &+ (colour & 0xFF) &* 28
          packed |= (gray >> 8) << UInt32(24 &- 8 &* (column & 3))
        }
        target[word] = packed
      }
    }
    return Picture(owning: pix)
  }
}

import CPoppler
import Renskrift

extension PDFPage {
  /// The page rendered in gray at `dpi`; nil if there is nothing to render or no memory.
  borrowing func picture(dpi: Double) -> Picture? {
    guard let surface = surface(dpi: dpi) else { return nil }
    defer { cairo_surface_destroy(surface) }
    return Self.pixels(of: surface)?.gray()
  }

  /// The page rendered at `dpi`, with what was written on it in colour; nil as for its picture.
  borrowing func scan(dpi: Double) -> ScannedPage? {
    guard let surface = surface(dpi: dpi) else { return nil }
    defer { cairo_surface_destroy(surface) }
    guard let pixels = Self.pixels(of: surface), let picture = pixels.gray() else { return nil }
    return ScannedPage(
      picture: picture, dpi: dpi, pens: PenStrokes.find(on: pixels, dpi: dpi))
  }

  private borrowing func surface(dpi: Double) -> OpaquePointer? {
    let columns = Int((width * dpi / 72).rounded(.up))
    let rows = Int((height * dpi / 72).rounded(.up))
    guard columns > 0, rows > 0, columns <= 32_000, rows <= 32_000,
      let surface = cairo_image_surface_create(CAIRO_FORMAT_RGB24, Int32(columns), Int32(rows))
    else { return nil }
    guard cairo_surface_status(surface) == CAIRO_STATUS_SUCCESS,
      let context = cairo_create(surface)
    else {
      cairo_surface_destroy(surface)
      return nil
    }
    defer { cairo_destroy(context) }
    cairo_set_source_rgb(context, 1, 1, 1)
    cairo_paint(context)
    cairo_scale(context, dpi / 72, dpi / 72)
    poppler_page_render(page, context)
    cairo_surface_flush(surface)
    return surface
  }

  /// The pixels of a surface, which must outlive them.
  private static func pixels(of surface: OpaquePointer) -> ColourPixels? {
    guard let bytes = cairo_image_surface_get_data(surface) else { return nil }
    let stride = Int(cairo_image_surface_get_stride(surface))
    return ColourPixels(
      base: UnsafeRawPointer(bytes).assumingMemoryBound(to: UInt32.self), wordsPerRow: stride / 4,
      width: Int(cairo_image_surface_get_width(surface)),
      height: Int(cairo_image_surface_get_height(surface)), shift: 0)
  }
}

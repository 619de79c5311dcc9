import CPoppler
import Renskrift

/// A page of an open PDF: owns a Poppler page.
struct PDFPage: ~Copyable {
  let page: OpaquePointer
  /// The width in points as displayed.
  let width: Double
  /// The height in points as displayed.
  let height: Double

  /// Takes over a page.
  init(owning page: OpaquePointer) {
    self.page = page
    var (width, height) = (0.0, 0.0)
    poppler_page_get_size(page, &width, &height)
    self.width = width.isFinite ? max(0, width) : 0
    self.height = height.isFinite ? max(0, height) : 0
  }

  deinit { g_object_unref(gpointer(page)) }

  /// The pictures on the page.
  ///
  /// Poppler interprets the page once more for this, at half the cost of its text.
  borrowing func images() -> [PlacedImage] {
    guard let list = poppler_page_get_image_mapping(page) else { return [] }
    defer { poppler_page_free_image_mapping(list) }
    var images: [PlacedImage] = []
    var item: UnsafeMutablePointer<GList>? = list
    while let entry = item {
      if let mapping = entry.pointee.data?.assumingMemoryBound(to: PopplerImageMapping.self) {
        let area = mapping.pointee.area
        images.append(
          PlacedImage(id: mapping.pointee.image_id, box: Box(area.x1, area.y1, area.x2, area.y2)))
      }
      item = entry.pointee.next
    }
    return images
  }

  /// The size in pixels of a picture; nil if it cannot be decoded.
  ///
  /// Poppler has no other way to it than decoding the picture.
  borrowing func pixels(of image: PlacedImage) -> (width: Int, height: Int)? {
    guard let surface = poppler_page_get_image(page, image.id) else { return nil }
    defer { cairo_surface_destroy(surface) }
    let width = Int(cairo_image_surface_get_width(surface))
    let height = Int(cairo_image_surface_get_height(surface))
    return width > 0 && height > 0 ? (width, height) : nil
  }
}

/// A picture on a page of a PDF.
struct PlacedImage: Sendable, Hashable {
  /// Poppler's number for it.
  let id: Int32
  /// Where it stands, in points.
  ///
  /// Poppler gets this wrong on pages that are displayed turned: the area is right, the place is
  /// not.
  let box: Box
}

import CPoppler

/// An open PDF: owns a Poppler document.
///
/// It stays with the task that opened it; Poppler crashes when two threads use one document.
struct PDFFile: ~Copyable {
  private let document: OpaquePointer

  /// Opens a PDF that lies in memory; the bytes must live as long as the document.
  init(_ content: UnsafeRawBufferPointer, name: String, password: String?) throws(ReadError) {
    let bytes = g_bytes_new_static(content.baseAddress, gsize(content.count))
    defer { g_bytes_unref(bytes) }
    var problem: UnsafeMutablePointer<GError>?
    guard let document = poppler_document_new_from_bytes(bytes, password, &problem) else {
      defer { if let problem { g_error_free(problem) } }
      let encrypted = Int32(POPPLER_ERROR_ENCRYPTED.rawValue)
      if let problem, problem.pointee.domain == poppler_error_quark(),
        problem.pointee.code == encrypted
      {
        throw ReadError(password == nil ? .passwordNeeded : .wrongPassword, place: name)
      }
      let detail = problem.map { String(cString: $0.pointee.message) } ?? "no reason given"
      throw ReadError(.damaged(detail), place: name)
    }
    self.document = document
  }

  deinit { g_object_unref(gpointer(document)) }

  /// How many pages the document says it has.
  var pageCount: Int { max(0, Int(poppler_document_get_n_pages(document))) }

  /// A page by its number from 1; nil if it cannot be parsed.
  borrowing func page(_ number: Int) -> PDFPage? {
    guard let page = poppler_document_get_page(document, Int32(number - 1)) else { return nil }
    return PDFPage(owning: page)
  }
}

import CPoppler

/// An open PDF: owns a Poppler document.
///
/// It stays with the task that opened it; Poppler crashes when two threads use one document.
struct PDFFile: ~Copyable {
  private let document: OpaquePointer

  /// Opens a PDF that lies in memory; the bytes must live as long as the document.
  ///
  /// The password is used only if the file does not open without.
  init(_ content: UnsafeRawBufferPointer, name: String, password: String?) throws(ReadError) {
    _ = PopplerTables.areKept
    let bytes = g_bytes_new_static(content.baseAddress, gsize(content.count))
    defer { g_bytes_unref(bytes) }
    var problem: UnsafeMutablePointer<GError>?
    if let document = poppler_document_new_from_bytes(bytes, nil, &problem) {
      self.document = document
      return
    }
    let first = Self.kind(of: problem)
    guard first == .passwordNeeded, let password else { throw ReadError(first, place: name) }
    // Not from bytes: given a wrong password, Poppler 22.12 reads them after it freed them.
    let stream = g_memory_input_stream_new_from_bytes(bytes)
    defer { g_object_unref(stream) }
    problem = nil
    guard
      let document = poppler_document_new_from_stream(
        stream, goffset(content.count), password, nil, &problem)
    else {
      let second = Self.kind(of: problem)
      throw ReadError(second == .passwordNeeded ? .wrongPassword : second, place: name)
    }
    self.document = document
  }

  /// What an error of Poppler's says, which is freed.
  private static func kind(of problem: UnsafeMutablePointer<GError>?) -> ReadError.Kind {
    guard let problem else { return .damaged("no reason given") }
    defer { g_error_free(problem) }
    let isEncrypted =
      problem.pointee.domain == poppler_error_quark()
      && problem.pointee.code == Int32(POPPLER_ERROR_ENCRYPTED.rawValue)
    return isEncrypted ? .passwordNeeded : .damaged(String(cString: problem.pointee.message))
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

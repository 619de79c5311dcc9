import CPoppler

/// What Poppler reads when it starts: its encodings and character maps.
enum PopplerTables {
  /// Whether they stay in memory for as long as the program runs.
  ///
  /// Poppler throws them away with the last open document and reads them again for the next, which
  /// costs more than to open the minutes of a meeting. So one document without a page stays open.
  static let areKept: Bool = {
    let bytes = g_bytes_new_static(empty.utf8Start, gsize(empty.utf8CodeUnitCount))
    defer { g_bytes_unref(bytes) }
    return poppler_document_new_from_bytes(bytes, nil, nil) != nil
  }()

  /// A PDF without a page; Poppler finds its objects without a table of them.
  private static let empty: StaticString = """
    %PDF-1.4
    1 0 obj << /Type /Catalog /Pages 2 0 R >> endobj
    2 0 obj << /Type /Pages /Kids [] /Count 0 >> endobj
    trailer << /Size 3 /Root 1 0 R >>
    %%EOF

    """
}

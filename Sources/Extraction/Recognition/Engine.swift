import CLeptonica
import CTesseract

/// Owns a Tesseract engine with one model.
struct Engine: ~Copyable {
  let api: OpaquePointer

  /// Loads the model at `path`, which ends in `.traineddata`; nil if it does not load.
  init?(path: String) {
    guard let api = TessBaseAPICreate() else { return nil }
    let (folder, name) = Self.parts(of: path)
    // Tesseract reports on every page to standard error, which belongs to the caller.
    let loaded = "debug_file".withCString { key in
      "/dev/null".withCString { value in
        var keys: [UnsafeMutablePointer<CChar>?] = [UnsafeMutablePointer(mutating: key)]
        var values: [UnsafeMutablePointer<CChar>?] = [UnsafeMutablePointer(mutating: value)]
        TessBaseAPISetVariable(api, key, value)
        return TessBaseAPIInit4(
          api, folder, name, OEM_DEFAULT, nil, 0, &keys, &values, 1, 0)
      }
    }
    guard loaded == 0 else {
      TessBaseAPIDelete(api)
      return nil
    }
    self.api = api
  }

  deinit {
    TessBaseAPIEnd(api)
    TessBaseAPIDelete(api)
  }

  private static func parts(of path: String) -> (folder: String, name: String) {
    let slash = path.lastIndex(of: "/") ?? path.startIndex
    let name = path[slash...].drop { $0 == "/" }.dropLast(".traineddata".count)
    return (String(path[..<slash]), String(name))
  }
}

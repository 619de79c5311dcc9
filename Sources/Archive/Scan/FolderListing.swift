import Glibc
import SystemPackage

/// The names in a folder.
enum FolderListing {
  /// What a folder says of one of its names, without looking at the file itself.
  enum Kind {
    case file, folder, link, unknown
  }

  /// Names that are UTF-8, and those that are not, as well as they can be shown.
  ///
  /// - Throws: `Errno`.
  static func read(
    _ path: FilePath
  ) throws(Errno) -> (names: [(name: String, kind: Kind)], unreadable: [String]) {
    guard let folder = opendir(path.string) else { throw Errno(rawValue: errno) }
    defer { closedir(folder) }
    var names: [(String, Kind)] = []
    var unreadable: [String] = []
    errno = 0
    while let entry = readdir(folder) {
      let kind = Kind(entry.pointee.d_type)
      withUnsafeBytes(of: &entry.pointee.d_name) { buffer in
        let bytes = buffer.prefix(buffer.firstIndex(of: 0) ?? buffer.count)
        // Hidden: the folder itself, the one above, and what programs keep for themselves.
        if bytes.first == UInt8(ascii: ".") { return }
        if let name = String(validating: bytes, as: UTF8.self) {
          names.append((name, kind))
        } else {
          unreadable.append(String(decoding: bytes, as: UTF8.self))
        }
      }
    }
    guard errno == 0 else { throw Errno(rawValue: errno) }
    return (names, unreadable)
  }
}

extension FolderListing.Kind {
  fileprivate init(_ type: UInt8) {
    self =
      switch Int(type) {
      case DT_REG: .file
      case DT_DIR: .folder
      case DT_LNK: .link
      default: .unknown
      }
  }
}

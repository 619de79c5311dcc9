import Glibc
import SystemPackage

/// What the file system says of a path.
struct FileStatus {
  /// What a path leads to.
  enum Kind {
    case file, folder, other
  }

  let kind: Kind
  let identity: Identity
  let size: Int
  /// Nanoseconds since 1970.
  let modified: Int

  /// A file or folder, however it is called.
  struct Identity: Hashable {
    let device: UInt
    let number: UInt
  }

  /// Looks at what a path leads to, through symbolic links.
  ///
  /// - Throws: `Errno`.
  init(_ path: FilePath) throws(Errno) { try self.init(path.string) }

  /// Looks at what a path leads to, through symbolic links.
  ///
  /// - Throws: `Errno`.
  init(_ path: String) throws(Errno) {
    var status = stat()
    guard stat(path, &status) == 0 else { throw Errno(rawValue: errno) }
    kind =
      switch status.st_mode & S_IFMT {
      case S_IFREG: .file
      case S_IFDIR: .folder
      default: .other
      }
    identity = Identity(device: UInt(status.st_dev), number: UInt(status.st_ino))
    size = Int(status.st_size)
    modified = Int(status.st_mtim.tv_sec) * 1_000_000_000 + Int(status.st_mtim.tv_nsec)
  }
}

extension Errno {
  /// What went wrong with an input and what to do about it.
  var reasonOfInput: String {
    switch self {
    case .noSuchFileOrDirectory, .notDirectory: "there is no such file; check the name"
    case .permissionDenied, .notPermitted: "this may not be read; change its permissions"
    case .tooManySymbolicLinkLevels: "this link leads to itself; correct it"
    case .fileNameTooLong: "this name is too long; shorten it"
    default: "this cannot be read (\(self)); check the disk"
    }
  }
}

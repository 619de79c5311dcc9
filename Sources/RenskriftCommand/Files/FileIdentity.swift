import Glibc

/// Which file a path leads to, whatever it is called.
struct FileIdentity: Hashable {
  private let device: UInt
  private let number: UInt

  /// Looks at a path; nil if there is nothing.
  ///
  /// - Parameter following: whether to look at what a symbolic link leads to.
  init?(_ path: String, following: Bool = false) {
    var status = stat()
    guard (following ? stat(path, &status) : lstat(path, &status)) == 0 else { return nil }
    device = UInt(status.st_dev)
    number = UInt(status.st_ino)
  }
}

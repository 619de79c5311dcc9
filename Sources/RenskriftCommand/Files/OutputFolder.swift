import Glibc
import Renskrift
import SystemPackage

/// The folder of `-o`: files in it are written whole or not at all.
struct OutputFolder {
  let path: FilePath
  let interruption: Interruption

  /// Opens the folder, and makes it and those above it if they are not there.
  ///
  /// - Throws: `CommandError` if that cannot be done.
  init(_ name: String, interruption: Interruption) throws(CommandError) {
    path = FilePath(name)
    self.interruption = interruption
    var folder = FilePath(root: path.root)
    for component in path.components {
      folder.append(component)
      guard mkdir(folder.string, 0o777) != 0 else { continue }
      let failure = Errno(rawValue: errno)
      var status = stat()
      if stat(folder.string, &status) == 0 {
        if status.st_mode & S_IFMT == S_IFDIR { continue }
        throw CommandError(.cannotWrite, "\(name): this is not a folder; choose another for -o")
      }
      throw CommandError(
        .cannotWrite, "\(name): the folder cannot be made (\(failure)); choose another for -o")
    }
  }

  /// Writes files of these names.
  ///
  /// - Throws: `CommandError`; no half-written file is left then.
  func write(_ files: [(name: String, content: [UInt8])]) throws(CommandError) {
    try Self.write(
      files.map { (path: path.appending($0.name), content: $0.content) }, interruption)
  }

  /// Writes files beside their places first and renames them when all are complete.
  ///
  /// - Throws: `CommandError`; no half-written file is left then.
  static func write(
    _ files: [(path: FilePath, content: [UInt8])], _ interruption: Interruption
  ) throws(CommandError) {
    try interruption.finishing { () throws(CommandError) in
      var temporary: [FilePath] = []
      var final = FilePath()
      do {
        for (index, file) in files.enumerated() {
          final = file.path
          let name = final.lastComponent?.string.prefix(50) ?? ""
          // The number keeps the formats of a file apart where a long name is cut.
          temporary.append(
            final.removingLastComponent().appending(".\(name).\(getpid()).\(index).part"))
          try write(file.content, to: temporary[index])
        }
        for (index, file) in files.enumerated() {
          final = file.path
          guard rename(temporary[index].string, final.string) == 0 else {
            throw Errno(rawValue: errno)
          }
        }
      } catch {
        for file in temporary { unlink(file.string) }
        throw CommandError(
          .cannotWrite,
          "\(final): this cannot be written (\(error)); make room or choose another -o")
      }
    }
  }

  private static func write(_ content: [UInt8], to path: FilePath) throws {
    let permissions = FilePermissions(rawValue: 0o666)
    let file = try FileDescriptor.open(
      path, .writeOnly, options: [.create, .truncate, .noFollow], permissions: permissions)
    try file.closeAfter { _ = try file.writeAll(content) }
  }
}

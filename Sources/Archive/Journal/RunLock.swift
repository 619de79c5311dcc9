import Glibc
import SystemPackage

/// Keeps a second run out of an output folder, as long as it lives.
///
/// The kernel gives the lock back when the process ends, however it ends; the file may stay. Shares
/// of an archive may run beside each other, but not beside a run over everything.
public struct RunLock: ~Copyable {
  private let files: [FileDescriptor]

  /// Takes the lock.
  ///
  /// - Throws: `JournalError`, of the kind `locked` if another run has it.
  public init(_ folder: JournalFolder, shard: Shard? = nil) throws(JournalError) {
    try folder.make()
    guard let shard else {
      files = [try Self.lock(folder.lock(), LOCK_EX, folder, isSigned: true)]
      return
    }
    // Before the share's own lock, so that a run over everything cannot begin in between.
    let whole = try Self.lock(folder.lock(), LOCK_SH, folder, isSigned: false)
    do {
      files = [whole, try Self.lock(folder.lock(shard), LOCK_EX, folder, isSigned: true)]
    } catch {
      try? whole.close()
      throw error
    }
  }

  deinit { for file in files { try? file.close() } }

  /// Who runs batches into this folder now, as `process 4711 on arkiv01`.
  public static func holders(_ folder: JournalFolder) -> [String] {
    folder.locks().compactMap(holder)
  }

  private static func holder(_ path: FilePath) -> String? {
    guard let file = try? FileDescriptor.open(path, .readOnly, options: .closeOnExec) else {
      return nil
    }
    defer { try? file.close() }
    // Shares hold the lock of everything too, but together; only one that shuts others out is told.
    guard flock(file.rawValue, LOCK_SH | LOCK_NB) != 0, errno == EWOULDBLOCK else { return nil }
    return signature(in: file)
  }

  private static func lock(
    _ path: FilePath, _ operation: Int32, _ folder: JournalFolder, isSigned: Bool
  ) throws(JournalError) -> FileDescriptor {
    let file: FileDescriptor
    do {
      file = try FileDescriptor.open(
        path, .readWrite, options: [.create, .closeOnExec],
        permissions: FilePermissions(rawValue: 0o666))
    } catch {
      throw JournalError(
        .notWritable, "\(path): this cannot be written (\(error)); choose another folder for -o")
    }
    guard flock(file.rawValue, operation | LOCK_NB) == 0 else {
      let failure = Errno(rawValue: errno)
      let holder = signature(in: file)
      try? file.close()
      guard failure == .wouldBlock else {
        throw JournalError(
          .notWritable, "\(path): this cannot be locked (\(failure)); choose another folder for -o")
      }
      throw JournalError(
        .locked,
        "\(folder.output): \(holder) is running a batch into this folder; wait until it has ended")
    }
    // What stands there is for people; a file that cannot be written still is locked.
    _ = ftruncate(file.rawValue, 0)
    if isSigned { _ = try? file.writeAll(toAbsoluteOffset: 0, signature.utf8) }
    return file
  }

  /// This process, for the file.
  private static var signature: String {
    var name = [CChar](repeating: 0, count: 256)
    gethostname(&name, name.count - 1)
    let host = String(decoding: name.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
    return "process \(getpid()) on \(host)\n"
  }

  private static func signature(in file: FileDescriptor) -> String {
    var bytes = [UInt8](repeating: 0, count: 400)
    let count =
      (try? bytes.withUnsafeMutableBytes { try file.read(fromAbsoluteOffset: 0, into: $0) })
    let text = String(decoding: bytes.prefix(count ?? 0), as: UTF8.self)
      .prefix { !$0.isNewline }
    return text.isEmpty ? "another process" : String(text)
  }
}

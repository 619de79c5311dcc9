import Archive
import Glibc
import SystemPackage

/// A file named on the command line; `-` is standard input.
struct InputFile: Hashable {
  /// The name as it was given.
  let argument: String
  /// What stood on standard input, if that was read before.
  private let standardInput: [UInt8]?

  /// The name that the document is to carry, if it is not that of the file.
  private let documentName: String?

  /// What an earlier run found in it.
  private let known: KnownContent?

  init(
    _ argument: String, named documentName: String? = nil, known: KnownContent? = nil,
    standardInput: [UInt8]? = nil
  ) {
    self.argument = argument
    self.documentName = documentName
    self.known = known
    self.standardInput = standardInput
  }

  private var isStandardInput: Bool { argument == "-" }

  /// The name that the document carries: a base name, or a path within an archive.
  var name: String {
    if let documentName { return documentName }
    if isStandardInput { return "stdin" }
    return FilePath(argument).lastComponent?.string ?? argument
  }

  /// The name without its last extension.
  var stem: String {
    guard !isStandardInput, let last = FilePath(argument).lastComponent else { return name }
    return last.stem
  }

  /// Which files on disk the argument stands for: the link, if it is one, and what it leads to.
  var identities: Set<FileIdentity> {
    isStandardInput
      ? []
      : Set([FileIdentity(argument), FileIdentity(argument, following: true)].compactMap(\.self))
  }

  /// How many bytes it has; 0 if that is not known.
  var size: Int {
    var status = stat()
    return stat(argument, &status) == 0 ? Int(status.st_size) : 0
  }

  /// Reads the whole file.
  ///
  /// - Throws: `CommandError` if it is not there, a folder, or may not be read.
  func read() throws(CommandError) -> [UInt8] {
    do {
      if isStandardInput {
        return try standardInput ?? FileDescriptor.standardInput.readToEnd()
      }
      let file = try FileDescriptor.open(FilePath(argument), .readOnly)
      return try file.closeAfter { try file.readToEnd() }
    } catch {
      throw CommandError(.noInput, "\(argument): \(Self.reason(error))")
    }
  }

  /// The hash of the content that was just read, if it is known without computing it.
  func knownSHA256(of content: [UInt8]) -> String? {
    known?.sha256(of: content, readFrom: FilePath(argument))
  }

  private static func reason(_ error: any Error) -> String {
    switch error as? Errno {
    case .noSuchFileOrDirectory?, .notDirectory?: "there is no such file; check the name"
    case .isDirectory?: "this is a folder; name the files in it"
    case .permissionDenied?, .notPermitted?: "this may not be read; change its permissions"
    case .fileNameTooLong?: "this name is too long; shorten it"
    case let error?: "this cannot be read (\(error)); check the disk"
    case nil: "this cannot be read (\(error)); check the disk"
    }
  }
}

extension FileDescriptor {
  /// Everything from here to the end.
  ///
  /// A file fills one piece of its size; what says no size, such as a pipe, is taken in pieces that
  /// double. What says an absurd size does not get it at once.
  fileprivate func readToEnd() throws -> [UInt8] {
    var content: [UInt8] = []
    // One byte more than the file has: a piece that is not full is the last.
    var room = min(max(Int(try stat().size) + 1, 1 << 16), 1 << 30)
    while true {
      let piece = try [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
        while count < buffer.count {
          let free = UnsafeMutableBufferPointer(rebasing: buffer[count...])
          let more = try read(into: UnsafeMutableRawBufferPointer(free))
          if more == 0 { break }
          count += more
        }
      }
      content = content.isEmpty ? piece : content + piece
      if piece.count < room { return content }
      room = content.count
    }
  }
}

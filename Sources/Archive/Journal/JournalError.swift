import GRDB
import SystemPackage

/// Why a journal cannot be used: one sentence.
public struct JournalError: Error, Hashable, CustomStringConvertible {
  /// What the sentence is about.
  public enum Kind: Sendable, Hashable {
    /// There is no journal.
    case missing
    /// It is not a journal, or damaged.
    case damaged
    /// A later version of the program made it.
    case newer
    /// It cannot be written or read.
    case notWritable
    /// Another run holds the output folder.
    case locked
  }

  /// What the sentence is about.
  public let kind: Kind
  /// What happened, where, and what to do.
  public let description: String

  init(_ kind: Kind, _ description: String) {
    self.kind = kind
    self.description = description
  }

  /// Describes what went wrong with a journal's file.
  init(_ error: any Error, at path: FilePath) {
    if let error = error as? JournalError {
      self = error
      return
    }
    let result = (error as? DatabaseError)?.resultCode
    switch result {
    case .SQLITE_NOTADB?, .SQLITE_CORRUPT?, .SQLITE_ERROR?, .SQLITE_MISMATCH?:
      self.init(
        .damaged,
        "\(path): this journal is damaged; move it away, and the next run converts everything again"
      )
    case .SQLITE_BUSY?, .SQLITE_LOCKED?:
      self.init(.locked, "\(path): another program uses this journal; try again when it has ended")
    case .SQLITE_FULL?:
      self.init(
        .notWritable, "\(path): there is no room for the journal; make room and run it again")
    default:
      let reason = (error as? DatabaseError)?.message ?? "\(error)"
      self.init(
        .notWritable,
        "\(path): the journal cannot be used (\(reason)); check the disk and its permissions")
    }
  }
}

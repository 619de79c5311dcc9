/// The path of a file within an archive or an output folder, with `/` between folders.
///
/// Two paths are equal if their bytes are: names that differ only in how an `å` is composed, which
/// are equal as strings, are two files.
public struct ArchivePath: Sendable, Hashable, Comparable {
  /// The path.
  public let string: String

  /// Takes a relative path as it is.
  public init(_ string: String) { self.string = string }

  /// Whether the bytes of two paths are the same.
  public static func == (one: ArchivePath, other: ArchivePath) -> Bool {
    one.string.utf8.elementsEqual(other.string.utf8)
  }

  /// Whether the bytes of a path come before those of another one.
  public static func < (one: ArchivePath, other: ArchivePath) -> Bool {
    one.string.utf8.lexicographicallyPrecedes(other.string.utf8)
  }

  /// Feeds the bytes to a hasher.
  public func hash(into hasher: inout Hasher) {
    var string = string
    string.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
  }

  /// The folder with a `/` at its end; empty at the top.
  public var folder: Substring {
    guard let slash = string.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "" }
    return string[...slash]
  }

  /// The name without the folder.
  public var name: Substring {
    guard let slash = string.utf8.lastIndex(of: UInt8(ascii: "/")) else { return string[...] }
    return string[string.utf8.index(after: slash)...]
  }

  /// The name without its last extension; a dot at the beginning of a name begins no extension.
  public var stem: Substring {
    let name = name
    guard let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")), dot > name.startIndex else {
      return name
    }
    return name[..<dot]
  }

  /// The last extension without its dot, in lower case; empty without one.
  public var fileExtension: String {
    let stem = stem
    return stem.endIndex == string.endIndex
      ? "" : string[string.utf8.index(after: stem.endIndex)...].lowercased()
  }

  /// A number that depends on the path alone and is spread evenly: FNV-1a, mixed at the end.
  ///
  /// It is the same in every run and on every machine, unlike `hashValue`.
  public var steadyHash: UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in string.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    hash = (hash ^ (hash >> 30)) &* 0xBF58_476D_1CE4_E5B9
    hash = (hash ^ (hash >> 27)) &* 0x94D0_49BB_1331_11EB
    return hash ^ (hash >> 31)
  }
}

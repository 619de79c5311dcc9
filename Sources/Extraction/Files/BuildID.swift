import Glibc

/// Tells one build of a program from another by what the linker wrote into it, which takes no time:
/// hashing the whole program takes as long as a hundred pages from the cache.
public enum BuildID {
  /// The identity of the build in a file; empty if it cannot be read.
  public static func of(program path: String) -> String {
    linked(into: path).map { $0.map { String($0, radix: 16) }.joined(separator: ".") }
      ?? SHA256.hex(ofFile: path) ?? ""
  }

  /// The note that GNU's and LLVM's linkers leave: a hash of all that they wrote; nil if there is none.
  static func linked(into path: String) -> [UInt8]? {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { return nil }
    defer { close(file) }
    let header = bytes(64, at: 0, of: file)
    // A program of 64 bits, little end first.
    guard header.starts(with: [0x7F, 0x45, 0x4C, 0x46, 2, 1]), header.count == 64 else {
      return nil
    }
    let (start, size, count) = (
      number(header, 32, 8), number(header, 54, 2), number(header, 56, 2)
    )
    for index in 0..<count {
      let segment = bytes(56, at: start + index * size, of: file)
      guard segment.count == 56, number(segment, 0, 4) == 4 else { continue }
      let length = min(number(segment, 32, 8), 1 << 16)
      if let id = id(inNotes: bytes(length, at: number(segment, 8, 8), of: file)) { return id }
    }
    return nil
  }

  /// The first note of the kind 3 by `GNU` that says anything.
  static func id(inNotes notes: [UInt8]) -> [UInt8]? {
    var offset = 0
    while offset + 12 <= notes.count {
      let (name, content) = (number(notes, offset, 4), number(notes, offset + 4, 4))
      let begin = offset + 12 + padded(name)
      guard begin + content <= notes.count else { return nil }
      if number(notes, offset + 8, 4) == 3, content > 0,
        notes[(offset + 12)..<(offset + 12 + name)].elementsEqual(Array("GNU\0".utf8))
      {
        return Array(notes[begin..<(begin + content)])
      }
      offset = begin + padded(content)
    }
    return nil
  }

  private static func padded(_ length: Int) -> Int { (length + 3) & ~3 }

  /// A number of some bytes, the lowest first; a place beyond any file where it is too large.
  private static func number(_ bytes: [UInt8], _ offset: Int, _ length: Int) -> Int {
    let value = bytes[offset..<(offset + length)].reversed().reduce(UInt64(0)) {
      $0 << 8 | UInt64($1)
    }
    return Int(min(value, 1 << 40))
  }

  private static func bytes(_ count: Int, at offset: Int, of file: Int32) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: count) { buffer, length in
      length = max(0, pread(file, buffer.baseAddress, count, offset))
    }
  }
}

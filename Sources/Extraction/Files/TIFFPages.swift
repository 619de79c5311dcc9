/// The pages of a TIFF file, counted by following its chain of image directories.
enum TIFFPages {
  /// How many images the file holds; a chain that breaks or goes round ends there.
  static func count(in content: [UInt8]) -> Int {
    guard content.count > 8 else { return 0 }
    let bigEndian = content[0] == 0x4D
    func number(at place: Int, bytes: Int) -> Int? {
      guard place >= 0, place <= content.count - bytes else { return nil }
      var value: UInt64 = 0
      for index in 0..<bytes {
        let byte = content[bigEndian ? place + index : place + bytes - 1 - index]
        value = value << 8 | UInt64(byte)
      }
      return Int(exactly: value)
    }

    let isBig = number(at: 2, bytes: 2) == 43
    let offset = isBig ? 8 : 4
    var next = isBig ? number(at: 8, bytes: 8) : number(at: 4, bytes: 4)
    var seen: Set<Int> = []
    while let place = next, place > 0, seen.insert(place).inserted,
      let entries = number(at: place, bytes: isBig ? 8 : 2), entries > 0, entries < 65_536
    {
      next = number(at: place + (isBig ? 8 + entries * 20 : 2 + entries * 12), bytes: offset)
    }
    return seen.count
  }
}

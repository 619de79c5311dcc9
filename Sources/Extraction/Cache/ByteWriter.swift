/// Writes numbers and texts one after the other, as small as they are.
struct ByteWriter {
  private(set) var bytes: [UInt8] = []
  /// Texts that come again and again, with their numbers.
  private var shared: [String: Int] = [:]

  /// A whole number, in as many bytes as it needs.
  mutating func write(_ number: Int) {
    // The sign goes to the end, so that small negative numbers are short too.
    var rest = UInt(bitPattern: number << 1 ^ number >> (Int.bitWidth - 1))
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(rest))
  }

  /// A number that was rounded to tenths or hundredths; any other is not read back as it was.
  mutating func write(_ number: Double, partsOfOne: Double) {
    write(Int(exactly: (number * partsOfOne).rounded()) ?? 0)
  }

  mutating func write(_ text: String) {
    write(text.utf8.count)
    bytes.append(contentsOf: text.utf8)
  }

  /// A text that comes again and again: after the first time its number stands for it.
  mutating func writeShared(_ text: String) {
    if let number = shared[text] { return write(number + 1) }
    shared[text] = shared.count
    write(0)
    write(text)
  }

  mutating func write<Value>(_ value: Value?, _ body: (inout ByteWriter, Value) -> Void) {
    guard let value else { return write(0) }
    write(1)
    body(&self, value)
  }

  mutating func write<Values: Collection>(
    _ values: Values, _ body: (inout ByteWriter, Values.Element) -> Void
  ) {
    write(values.count)
    for value in values { body(&self, value) }
  }
}

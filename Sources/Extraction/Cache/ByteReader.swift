/// Reads what `ByteWriter` wrote, and trusts none of it.
struct ByteReader {
  private let bytes: [UInt8]
  private var offset = 0
  private var shared: [String] = []

  /// The bytes are not what was written.
  struct Damage: Error {}

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// Whether everything was read.
  var isAtEnd: Bool { offset == bytes.count }

  mutating func number() throws(Damage) -> Int {
    var result: UInt = 0
    var shift = 0
    while offset < bytes.count, shift < UInt.bitWidth {
      let byte = bytes[offset]
      offset += 1
      result |= UInt(byte & 0x7F) << UInt(shift)
      if byte < 0x80 {
        return Int(bitPattern: result >> 1) ^ -Int(bitPattern: result & 1)
      }
      shift += 7
    }
    throw Damage()
  }

  mutating func number(partsOfOne: Double) throws(Damage) -> Double {
    Double(try number()) / partsOfOne
  }

  /// A count of things that each take a byte at least, so that it cannot ask for more memory than the
  /// file has.
  private mutating func count() throws(Damage) -> Int {
    let count = try number()
    guard count >= 0, count <= bytes.count - offset else { throw Damage() }
    return count
  }

  mutating func text() throws(Damage) -> String {
    let end = try count() + offset
    guard let text = String(validating: bytes[offset..<end], as: UTF8.self) else { throw Damage() }
    offset = end
    return text
  }

  mutating func sharedText() throws(Damage) -> String {
    let number = try number()
    if number == 0 {
      shared.append(try text())
      return shared[shared.count - 1]
    }
    guard number >= 1, number <= shared.count else { throw Damage() }
    return shared[number - 1]
  }

  mutating func optional<Value>(
    _ body: (inout ByteReader) throws(Damage) -> Value
  ) throws(Damage) -> Value? {
    switch try number() {
    case 0: return nil
    case 1: return try body(&self)
    default: throw Damage()
    }
  }

  mutating func list<Value>(
    _ body: (inout ByteReader) throws(Damage) -> Value
  ) throws(Damage) -> [Value] {
    let count = try count()
    var values: [Value] = []
    values.reserveCapacity(count)
    for _ in 0..<count { values.append(try body(&self)) }
    return values
  }

  /// One of the values of an enumeration.
  mutating func oneOf<Value: RawRepresentable<String>>(
    _: Value.Type
  ) throws(Damage) -> Value {
    guard let value = Value(rawValue: try sharedText()) else { throw Damage() }
    return value
  }
}

extension JSON {
  /// The value as UTF-8 text of indented lines with a newline at the end.
  ///
  /// Arrays of plain values stand on one line, so that a bounding box does not take four.
  public var bytes: [UInt8] {
    var writer = Writer()
    writer.write(self, indent: 0)
    writer.bytes.append(UInt8(ascii: "\n"))
    return writer.bytes
  }

  /// The value as UTF-8 text on one line, without a newline at the end.
  public var compactBytes: [UInt8] {
    var writer = Writer(compact: true)
    writer.write(self, indent: 0)
    return writer.bytes
  }

  private struct Writer {
    var bytes: [UInt8] = []
    var compact = false

    mutating func write(_ value: JSON, indent: Int) {
      switch value {
      case .null: bytes.append(contentsOf: "null".utf8)
      case .bool(let value): bytes.append(contentsOf: (value ? "true" : "false").utf8)
      case .integer(let value): bytes.append(contentsOf: String(value).utf8)
      case .number(let value): write(value)
      case .string(let value): write(value)
      case .array(let values):
        let flat = compact || !values.contains(where: \.isNested)
        list("[", values, "]", indent: indent, flat: flat) { writer, value in
          writer.write(value, indent: indent + 1)
        }
      case .object(let members):
        list("{", members, "}", indent: indent, flat: compact) { writer, member in
          writer.write(member.key)
          writer.bytes.append(UInt8(ascii: ":"))
          if !writer.compact { writer.bytes.append(UInt8(ascii: " ")) }
          writer.write(member.value, indent: indent + 1)
        }
      }
    }

    private mutating func list<Element>(
      _ open: Unicode.Scalar, _ elements: [Element], _ close: Unicode.Scalar, indent: Int,
      flat: Bool, element: (inout Writer, Element) -> Void
    ) {
      bytes.append(UInt8(ascii: open))
      for (index, value) in elements.enumerated() {
        if index > 0 { bytes.append(UInt8(ascii: ",")) }
        if flat {
          if index > 0 && !compact { bytes.append(UInt8(ascii: " ")) }
        } else {
          newline(indent + 1)
        }
        element(&self, value)
      }
      if !flat && !elements.isEmpty { newline(indent) }
      bytes.append(UInt8(ascii: close))
    }

    private mutating func newline(_ indent: Int) {
      bytes.append(UInt8(ascii: "\n"))
      for _ in 0..<(2 * indent) { bytes.append(UInt8(ascii: " ")) }
    }

    /// JSON has no NaN and no infinity; whole numbers are written without a fraction.
    private mutating func write(_ value: Double) {
      guard value.isFinite else { return bytes.append(contentsOf: "null".utf8) }
      if value == value.rounded(), abs(value) < 1e15 {
        bytes.append(contentsOf: String(Int(value)).utf8)
      } else {
        bytes.append(contentsOf: String(value).utf8)
      }
    }

    private mutating func write(_ text: String) {
      bytes.append(UInt8(ascii: "\""))
      for byte in text.utf8 {
        switch byte {
        case UInt8(ascii: "\""): bytes.append(contentsOf: "\\\"".utf8)
        case UInt8(ascii: "\\"): bytes.append(contentsOf: "\\\\".utf8)
        case UInt8(ascii: "\n"): bytes.append(contentsOf: "\\n".utf8)
        case UInt8(ascii: "\r"): bytes.append(contentsOf: "\\r".utf8)
        case UInt8(ascii: "\t"): bytes.append(contentsOf: "\\t".utf8)
        case 0..<0x20, 0x7F:
          let digits = String(byte, radix: 16)
          bytes.append(contentsOf: "\\u00".utf8)
          if digits.utf8.count == 1 { bytes.append(UInt8(ascii: "0")) }
          bytes.append(contentsOf: digits.utf8)
        default: bytes.append(byte)
        }
      }
      bytes.append(UInt8(ascii: "\""))
    }
  }
}

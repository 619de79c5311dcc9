extension JSON {
  /// Encodes a value; objects have their keys in the order in which the type encodes them.
  ///
  /// Foundation's encoder can only sort keys; the output contract fixes their order.
  public init(encoding value: some Encodable) throws {
    let encoder = JSONTreeEncoder(codingPath: [])
    try value.encode(to: encoder)
    self = encoder.node.value
  }
}

/// A value that is being built; containers share it.
private final class Node {
  enum Content {
    case value(JSON)
    case object([(key: String, node: Node)])
    case array([Node])
  }
  var content: Content = .object([])

  var value: JSON {
    switch content {
    case .value(let value): value
    case .object(let members): .object(members.map { JSON.Member($0.key, $0.node.value) })
    case .array(let nodes): .array(nodes.map(\.value))
    }
  }

  func add(_ key: String) -> Node {
    let node = Node()
    if case .object(var members) = content {
      content = .value(.null)  // Gives the array up, so that appending does not copy it.
      members.append((key, node))
      content = .object(members)
    } else {
      content = .object([(key, node)])
    }
    return node
  }

  func add() -> Node {
    let node = Node()
    if case .array(var nodes) = content {
      content = .value(.null)
      nodes.append(node)
      content = .array(nodes)
    } else {
      content = .array([node])
    }
    return node
  }

  func set(_ value: some Encodable, _ codingPath: [any CodingKey]) throws {
    switch value {
    case let value as JSON: content = .value(value)
    case let value as String: content = .value(.string(value))
    case let value as Bool: content = .value(.bool(value))
    case let value as Int: content = .value(.integer(value))
    case let value as Double: content = .value(.number(value))
    case let value as [String: String]:
      // Swift's dictionaries have no order; sorted, the same value gives the same bytes.
      let sorted = value.sorted { $0.key < $1.key }
      content = .value(.object(sorted.map { Member($0.key, .string($0.value)) }))
    default: try value.encode(to: JSONTreeEncoder(codingPath: codingPath, node: self))
    }
  }

  typealias Member = JSON.Member
}

private struct JSONTreeEncoder: Encoder {
  let codingPath: [any CodingKey]
  var node = Node()
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  func container<Key: CodingKey>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
    if case .object = node.content {} else { node.content = .object([]) }
    return KeyedEncodingContainer(Keyed(codingPath: codingPath, node: node))
  }
  func unkeyedContainer() -> any UnkeyedEncodingContainer {
    node.content = .array([])
    return Unkeyed(codingPath: codingPath, node: node)
  }
  func singleValueContainer() -> any SingleValueEncodingContainer {
    Single(codingPath: codingPath, node: node)
  }
}

private struct Keyed<Key: CodingKey>: KeyedEncodingContainerProtocol {
  let codingPath: [any CodingKey]
  let node: Node

  mutating func encodeNil(forKey key: Key) throws {
    node.add(key.stringValue).content = .value(.null)
  }
  mutating func encode(_ value: some Encodable, forKey key: Key) throws {
    try node.add(key.stringValue).set(value, codingPath + [key])
  }
  mutating func nestedContainer<Nested: CodingKey>(
    keyedBy keyType: Nested.Type, forKey key: Key
  ) -> KeyedEncodingContainer<Nested> {
    KeyedEncodingContainer(Keyed<Nested>(codingPath: codingPath, node: node.add(key.stringValue)))
  }
  mutating func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
    let nested = node.add(key.stringValue)
    nested.content = .array([])
    return Unkeyed(codingPath: codingPath, node: nested)
  }
  mutating func superEncoder() -> any Encoder {
    JSONTreeEncoder(codingPath: codingPath, node: node.add("super"))
  }
  mutating func superEncoder(forKey key: Key) -> any Encoder {
    JSONTreeEncoder(codingPath: codingPath, node: node.add(key.stringValue))
  }
}

private struct Unkeyed: UnkeyedEncodingContainer {
  let codingPath: [any CodingKey]
  let node: Node
  var count: Int {
    if case .array(let nodes) = node.content { nodes.count } else { 0 }
  }

  mutating func encodeNil() throws { node.add().content = .value(.null) }
  mutating func encode(_ value: some Encodable) throws { try node.add().set(value, codingPath) }
  mutating func nestedContainer<Nested: CodingKey>(
    keyedBy keyType: Nested.Type
  ) -> KeyedEncodingContainer<Nested> {
    KeyedEncodingContainer(Keyed<Nested>(codingPath: codingPath, node: node.add()))
  }
  mutating func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer {
    let nested = node.add()
    nested.content = .array([])
    return Unkeyed(codingPath: codingPath, node: nested)
  }
  mutating func superEncoder() -> any Encoder {
    JSONTreeEncoder(codingPath: codingPath, node: node.add())
  }
}

private struct Single: SingleValueEncodingContainer {
  let codingPath: [any CodingKey]
  let node: Node
  mutating func encodeNil() throws { node.content = .value(.null) }
  mutating func encode(_ value: some Encodable) throws { try node.set(value, codingPath) }
}

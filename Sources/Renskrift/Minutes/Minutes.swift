/// The layer of `minutes`: the meeting that the document records, with the blocks it was read from.
///
/// The keys and their meaning are those of `minutes` in the output contract `renskrift/1`.
public struct Minutes: Sendable, Hashable, Codable {
  /// What kind of document it is.
  public var kind: Kind
  /// The municipality in its usual spelling, without `kommun`.
  public var municipality: String?
  /// The association or company, where it is not a municipality.
  public var organisation: String?
  /// The body that met, as printed; nil if none could be read.
  public var body: String?
  /// The date of the meeting, ISO 8601; nil if none could be read.
  public var date: String?
  /// When the meeting began, `"18:30"`.
  public var start: String?
  /// When the meeting ended, `"21:45"`.
  public var end: String?
  /// Where it was held, as printed.
  public var place: String?
  /// Who chaired it.
  public var chair: Person?
  /// Who kept the minutes.
  public var secretary: Person?
  /// Who approved the minutes.
  public var adjusters: [Person]
  /// Who attended, or is listed as absent.
  public var attendance: [Attendee]
  /// The items in the order in which they stand in the minutes.
  public var items: [Item]

  /// What kind of document a file is.
  public enum Kind: String, Sendable, Codable, CaseIterable {
    case minutes, summons, extract, other
  }

  /// A meeting of which nothing is known yet.
  public init(kind: Kind = .other) {
    self.kind = kind
    adjusters = []
    attendance = []
    items = []
  }
}

/// Somebody named in the minutes.
public struct Person: Sendable, Hashable, Codable {
  /// The name as printed.
  public var name: String
  /// The party's letters, where printed.
  public var party: String?
  /// The ids of the blocks in which the name stands.
  public var blocks: [String]

  /// Describes a person.
  public init(name: String, party: String? = nil, blocks: [String]) {
    self.name = name
    self.party = party
    self.blocks = blocks
  }
}

/// Somebody in the list of attendance.
public struct Attendee: Sendable, Hashable, Codable {
  /// The name as printed.
  public var name: String
  /// The party's letters, where printed.
  public var party: String?
  /// The role as printed, in lower case; `ledamot` where none is printed.
  public var role: String
  /// Whether the person was present.
  public var present: Bool
  /// The name of the person whom a substitute replaces.
  public var replaces: String?
  /// From when the person was present, if not from the beginning.
  public var from: Moment?
  /// Until when the person was present, if not until the end.
  public var to: Moment?
  /// The ids of the blocks in which the name stands.
  public var blocks: [String]

  /// A moment of a meeting: an item's label or a time.
  public struct Moment: Sendable, Hashable, Codable {
    /// The number of an item.
    public var item: String?
    /// A time, `"18:30"`.
    public var time: String?

    /// Names a moment.
    public init(item: String? = nil, time: String? = nil) {
      self.item = item
      self.time = time
    }
  }

  /// Describes somebody in the list of attendance.
  public init(
    name: String, party: String? = nil, role: String, present: Bool = true,
    replaces: String? = nil, from: Moment? = nil, to: Moment? = nil, blocks: [String]
  ) {
    self.name = name
    self.party = party
    self.role = role
    self.present = present
    self.replaces = replaces
    self.from = from
    self.to = to
    self.blocks = blocks
  }
}

/// An item of the minutes: `§ 45` with its title, text and decisions.
public struct Item: Sendable, Hashable, Codable {
  /// `i1`, `i2`, … in reading order.
  public var id: String
  /// The label as printed, such as `NGOS §2`.
  public var label: String
  /// The number, digits (in two steps where the series is: `1.2`) and at most a letter; nil if it could not
  /// be read.
  public var number: String?
  /// The last number, where one heading covers several (`§§ 46–48`).
  public var through: String?
  /// The year, where it is part of the number (`§ 12/2021`).
  public var year: String?
  /// The letters before the section sign.
  public var prefix: String?
  /// The title; nil if it could not be read.
  public var title: String?
  /// The case number without `Dnr`.
  public var caseNumber: String?
  /// The ids of all blocks of the item, its heading first.
  public var blocks: [String]
  /// The parts of the item between sub-headings.
  public var sections: [Section]
  /// What was decided, one entry a paragraph or list item.
  public var decisions: [Decision]
  /// Who is said to have spoken.
  public var speakers: [Person]
  /// The votes.
  public var votes: [Vote]
  /// The reservations.
  public var reservations: [Reservation]

  /// An item of which only the heading is known.
  public init(id: String, label: String, number: String?, title: String?, blocks: [String]) {
    self.id = id
    self.label = label
    self.number = number
    self.title = title
    self.blocks = blocks
    sections = []
    decisions = []
    speakers = []
    votes = []
    reservations = []
  }

  /// A part of an item.
  public struct Section: Sendable, Hashable, Codable {
    /// What the part holds.
    public var kind: Kind
    /// The sub-heading as printed; nil for the text before the first one.
    public var heading: String?
    /// The ids of the blocks, the sub-heading's first.
    public var blocks: [String]

    /// What a part of an item holds.
    public enum Kind: String, Sendable, Codable, CaseIterable {
      case summary, background, basis, proposal, motion, procedure, decision, vote, reservation
      case note, distribution, other
    }

    /// Describes a part of an item.
    public init(kind: Kind, heading: String? = nil, blocks: [String]) {
      self.kind = kind
      self.heading = heading
      self.blocks = blocks
    }
  }

  /// A paragraph or list item of a decision, without its marker.
  public struct Decision: Sendable, Hashable, Codable {
    /// The text.
    public var text: String
    /// The ids of the blocks it was read from.
    public var blocks: [String]

    /// Describes a decision.
    public init(text: String, blocks: [String]) {
      self.text = text
      self.blocks = blocks
    }
  }

  /// A vote; a count is nil where it should be there and could not be read.
  public struct Vote: Sendable, Hashable, Codable {
    /// The votes in favour.
    public var yes: Int?
    /// The votes against.
    public var no: Int?
    /// The abstentions; 0 where none is mentioned.
    public var abstain: Int?
    /// The absent; 0 where none is mentioned.
    public var absent: Int?
    /// Each person's vote, where there is a table of names.
    public var persons: [PersonalVote]?
    /// The ids of the blocks it was read from.
    public var blocks: [String]

    /// Describes a vote.
    public init(
      yes: Int?, no: Int?, abstain: Int?, absent: Int?, persons: [PersonalVote]? = nil,
      blocks: [String]
    ) {
      self.yes = yes
      self.no = no
      self.abstain = abstain
      self.absent = absent
      self.persons = persons
      self.blocks = blocks
    }
  }

  /// How one person voted.
  public struct PersonalVote: Sendable, Hashable, Codable {
    /// The name as printed.
    public var name: String
    /// The party's letters, where printed.
    public var party: String?
    /// `yes`, `no`, `abstain` or `absent`.
    public var vote: String

    /// Describes a person's vote.
    public init(name: String, party: String?, vote: String) {
      self.name = name
      self.party = party
      self.vote = vote
    }
  }

  /// A reservation against a decision.
  public struct Reservation: Sendable, Hashable, Codable {
    /// Who made it, as printed.
    public var name: String
    /// The party's letters, where printed.
    public var party: String?
    /// The sentence.
    public var text: String
    /// The ids of the blocks it was read from.
    public var blocks: [String]

    /// Describes a reservation.
    public init(name: String, party: String?, text: String, blocks: [String]) {
      self.name = name
      self.party = party
      self.text = text
      self.blocks = blocks
    }
  }
}

extension FrontField {
  /// Whether it heads a list of people.
  var listsPeople: Bool { if case .people = self { true } else { false } }
  /// Whether it announces people who did not come.
  var listsAbsent: Bool { if case .people(_, false) = self { true } else { false } }
  /// Whether it is the post of somebody who signs.
  var isPost: Bool { self == .chair || self == .secretary || self == .adjuster }
  /// Whether it says where or when the meeting was held.
  var isPlaceOrTime: Bool { self == .placeAndTime || self == .place || self == .time }
}

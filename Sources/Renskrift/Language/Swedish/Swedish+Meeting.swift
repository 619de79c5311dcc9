extension MeetingWords {
  /// Meetings in Swedish.
  static let swedish = MeetingWords(municipalities: ["Nyköping"])
}

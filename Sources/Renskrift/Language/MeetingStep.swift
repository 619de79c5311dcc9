/// What minutes tell that a meeting did: an agenda names it without a verb, rules say what a meeting does.
enum MeetingStep: Hashable, Sendable {
  case opened, chose, decided, ended
}

extension MeetingWords {
  /// The steps that a sentence tells, of words in lower case.
  func steps(toldBy words: some Collection<String>) -> Set<MeetingStep> {
    let told = Set(words.compactMap { proceedings.told[$0] })
    guard !told.isDisjoint(with: [.opened, .ended]) else { return told }
    // A hall is opened as well.
    let isOfMeeting = words.contains { word in
      proceedings.meetings.contains { word.hasSuffix($0) }
    }
    return isOfMeeting ? told : told.subtracting([.opened, .ended])
  }

  /// How many steps are told, if one of them is that the meeting began or ended; reports tell what was
  /// decided at meetings too.
  func count(_ steps: Set<MeetingStep>) -> Int {
    steps.isDisjoint(with: [.opened, .ended]) ? 0 : steps.count
  }
}

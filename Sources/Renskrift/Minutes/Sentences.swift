extension ArraySlice<Lexeme> {
  /// The sentences: parted by a full stop, question or exclamation mark before a capital letter.
  ///
  /// A full stop after an initial or a short lower-case word (`kap.`, `nr.`) parts nothing unless
  /// the word is long enough to end a sentence.
  var sentences: [ArraySlice<Lexeme>] {
    var result: [ArraySlice<Lexeme>] = []
    var start = startIndex
    for index in indices where self[index].isMark && ".?!".contains(self[index].first) {
      let next = index + 1
      guard next < endIndex, self[next].startsWord, self[next].isCapitalised, index > start
      else { continue }
      let before = self[index - 1]
      guard before.isMark || before.text.utf8.count > 2 || before.number != nil else { continue }
      result.append(self[start..<next])
      start = next
    }
    if start < endIndex { result.append(self[start...]) }
    return result
  }
}

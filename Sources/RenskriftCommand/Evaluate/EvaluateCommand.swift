import ArgumentParser
import Renskrift

/// The command `renskrift evaluate`.
struct EvaluateCommand: RunnableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate",
    abstract: "Measure how right a text is, or the edits of an output, by a truth text.",
    discussion: """
      TRUTH is the right text, as plain text or as JSON with "text" or "blocks"; OUT is what a \
      program made of the document, as text or as output JSON. Two folders are compared file by \
      file: NAME.txt and NAME.truth.json are the truth of NAME.txt, NAME.json, NAME.scan.txt.

      Before they are compared, both texts are composed (Unicode NFC) and white space is folded to \
      single spaces; words are what stands between spaces.
        CER     characters to insert, delete or replace to make the truth of the text \
      (Levenshtein), by characters of the truth
        folded  the same with all dashes, quotes and bullets alike
        WER     words to insert, delete or replace, by words of the truth
        recall  the share of the truth's words that the text has; order does not count
        prec.   the share of the text's words that the truth has
        F1      the harmonic mean of both
        signs   of the truth's words that hold the character, how many the text has
      Words of blocks that are page headers, page footers or handwriting in the truth are neither \
      required nor counted against recall, precision and F1. Totals are over all words and \
      characters together.

      With --edits, OUT is output JSON. An edit that changes a word is right if the words of the \
      truth that are aligned with it equal what it made of them, and an edit that takes words out \
      if the truth has none there. Several edits of the same words are one. Edits in page headers, \
      and in places that the truth does not have, are not judged.

      EXAMPLE:
        renskrift evaluate p.truth.json p.txt   one document
        renskrift evaluate truth/ ut/           all documents of two folders, and the total
        renskrift evaluate --edits truth/ ut/   which edits are wrong
      """)

  @Argument(help: "The right text, or a folder of them.")
  var truth: String

  @Argument(help: ArgumentHelp("The text to measure, or a folder.", valueName: "out"))
  var outputs: [String]

  @Flag(help: "Judge the edits of output JSON.")
  var edits = false

  @Flag(help: "Print JSON.")
  var json = false

  func run(_ invocation: Invocation) async throws -> ExitCode {
    let pairs = try EvaluationPairs(
      truth: truth, outputs: outputs, edits ? ["json"] : ["txt", "json"])
    for lonely in pairs.unmatched {
      Terminal.complain("\(lonely): there is no truth of that name in \(truth); it is left out")
    }
    if edits {
      let report = EditReport(
        scores: try pairs.map { truth, content throws(EvaluationError) in
          try EditScore(truth: truth, output: content)
        })
      if json {
        try Terminal.print(report.json.bytes)
      } else {
        try Terminal.print(report.text.visible)
      }
    } else {
      let report = TextReport(
        scores: try pairs.map { truth, content throws(EvaluationError) in
          TextScore(truth: truth, text: try EvaluatedText(file: content))
        })
      if json {
        try Terminal.print(report.json.bytes)
      } else {
        try Terminal.print(report.text.visible)
      }
    }
    return .done
  }
}

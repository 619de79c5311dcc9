import Foundation
import Testing

/// What a native library can do wrong costs one page, or one file, and never the others.
@Suite struct FaultTests {
  @Test(arguments: ["crash", "abort", "exit"])
  func aPageThatBringsTheReaderDownIsLeftOut(kind: String) throws {
    let program = try FaultyProgram()
    let (output, code) = try program.convert("poppler:\(kind):2")
    #expect(code == 1)
    #expect(output.contains("protokoll.pdf: page 2 could not be read: The page was left out"))
    let json = try program.read("out/protokoll.json")
    #expect(json.contains("\"status\": \"partial\""))
    #expect(json.components(separatedBy: "\"status\": \"failed\"").count == 2)
    #expect(json.components(separatedBy: "\"status\": \"ok\"").count == 3)
    #expect(try program.read("out/protokoll-ocr.txt").isEmpty == false)
  }

  @Test func aReaderThatWantsAllMemoryIsEnded() throws {
    let (output, code) = try FaultyProgram().convert("poppler:memory:3", "--memory 512 --jobs 1")
    #expect(code == 1)
    #expect(output.contains("page 3 could not be read"))
    #expect(output.contains("it may need more than 512 MB of memory"))
  }

  // The limit is long enough for the good file on a slow machine that has much else to do.
  @Test(arguments: ["hang", "stop"]) func aReaderThatNeverEndsIsEnded(kind: String) throws {
    let program = try FaultyProgram()
    let (output, code) = try program.convert("poppler:\(kind):2", "--timeout 60")
    #expect(code == 1)
    #expect(
      output.contains("protokoll.pdf: took longer than its limit of 60 s; raise the limit"))
    #expect(try program.run("ls out", nil).output == "protokoll-ocr.json\nprotokoll-ocr.txt\n")
  }

  @Test func aPageThatNeverEndsIsLeftOutAtItsLimit() throws {
    let program = try FaultyProgram()
    let settings =
      #"{"name": "kort", "stages": [{"stage": "extract", "pageTimeLimit": 5}, {"stage": "layout"}"#
      + #", {"stage": "repair"}, {"stage": "segment"}, {"stage": "minutes"}, {"stage": "emit"}]}"#
    let (output, code) = try program.run(
      "echo '\(settings)' >korta.json; renskrift convert -o out --pipeline korta.json protokoll.pdf",
      "poppler:hang:2")
    #expect(code == 65, "\(output)")
    #expect(
      output.contains(
        "page 2 could not be read: The page was left out: reading it, the program took longer than"
          + " its limit of 5 s (pageTimeLimit)"), "\(output)")
    #expect(
      try program.read("out/protokoll.json").components(separatedBy: #""status": "ok""#).count == 3)
  }

  @Test func oneFileThatTakesTooLongHasItsOwnExitCode() throws {
    #expect(try FaultyProgram().convert("poppler:hang", "--timeout 1", "protokoll.pdf").code == 75)
  }

  @Test(arguments: ["tesseract", "leptonica"])
  func aScannedPageThatBringsTheReaderDownIsLeftOut(library: String) throws {
    let program = try FaultyProgram()
    let (output, code) = try program.convert(
      "\(library):crash", "--jobs 1 --pages 1", "protokoll-skannad.pdf")
    #expect(code == 65)
    #expect(output.contains("page 1 could not be read"))
    #expect(try program.read("out/protokoll-skannad.json").contains("crashed (signal 11)"))
  }

  @Test func aDictionaryThatCrashesCostsTheFile() throws {
    let (output, code) = try FaultyProgram().convert("hunspell:crash")
    #expect(code == 1)
    #expect(output.contains("crashed (signal 11) whenever this file is read"))
  }

  @Test func whatALibraryPrintsDoesNotStopTheConversion() throws {
    #expect(try FaultyProgram().convert("poppler:garbage").code == 0)
  }

  @Test func severalPagesAtOnceAreToldApart() throws {
    let (output, code) = try FaultyProgram().convert("poppler:crash", "--jobs 4", "protokoll.pdf")
    #expect(code == 65)
    for page in [1, 2, 3] { #expect(output.contains("page \(page) could not be read")) }
  }
}

/// The program with the library of faults, built for the tests.
struct FaultyProgram: ~Copyable {
  private let program: Program

  init() throws {
    let program = try Program()
    let source = Program.repository.appending(path: "Tests/CommandTests/Faults/faults.c").path
    let (output, code) = try program.run(
      "$(command -v clang || command -v cc) -shared -fPIC -o faults.so '\(source)' -ldl")
    #expect(code == 0, "\(output)")
    self.program = program
  }

  /// Converts two files with a fault in a library, and gives what was said and how it ended.
  func convert(
    _ fault: String, _ options: String = "", _ files: String = "protokoll.pdf protokoll-ocr.txt"
  ) throws -> (output: String, code: Int32) {
    try run("renskrift convert -o out \(options) \(files)", fault)
  }

  /// Runs a line of shell with a fault in one library; nil for none.
  func run(_ line: String, _ fault: String?) throws -> (output: String, code: Int32) {
    guard let fault else { return try program.run(line) }
    return try program.run("export FAULT='\(fault)' LD_PRELOAD=\"$PWD/faults.so\"; \(line)")
  }

  /// The content of a file in the temporary folder.
  func read(_ path: String) throws -> String { try program.read(path) }
}

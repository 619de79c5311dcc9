import Foundation
import Testing

/// Outputs are whole or not there, inputs are never overwritten, and a terminal gets clean text.
@Suite struct OutputTests {
  @Test func aFileThatCannotBeWrittenWholeIsNotThere() throws {
    let program = try Program()
    // 4 blocks are enough for the text and not for the JSON.
    let line = "(ulimit -f 4; renskrift convert -o out protokoll.pdf); echo $?; ls -A out"
    let (output, _) = try program.run(line)
    #expect(output.contains("out/protokoll.json: this cannot be written (File too large)"))
    #expect(output.hasSuffix("\n73\n"), "\(output)")
  }

  @Test func theOldOutputStaysWhenTheNewOneFails() throws {
    let program = try Program()
    let line = """
      mkdir out; echo old >out/protokoll.json; (ulimit -f 4; renskrift convert -o out protokoll.pdf) \
      2>&-; cat out/protokoll.json; ls -A out
      """
    #expect(try program.run(line).output == "old\nprotokoll.json\n")
  }

  @Test func aFolderInTheWayIsSaid() throws {
    let program = try Program()
    let line = "mkdir -p out/protokoll-ocr.txt; renskrift convert -o out protokoll-ocr.txt"
    let (output, code) = try program.run(line)
    #expect(code == 73)
    #expect(output.contains("out/protokoll-ocr.txt: this cannot be written"))
    #expect(try program.run("ls -A out").output.contains(".part") == false)
  }

  @Test func longNamesKeepTheirFormatsApart() throws {
    let program = try Program()
    let name = String(repeating: "ö", count: 110)
    let line = """
      cp protokoll-ocr.txt \(name).ocr; renskrift convert -o out \(name).ocr && head -c1 out/*.json \
      && ls -A out | wc -l
      """
    #expect(try program.run(line).output == "{2\n")
  }

  @Test func inputsAreNeverOverwritten() throws {
    let program = try Program()
    let line = """
      sum() { sha256sum protokoll-ocr.txt protokoll-ocr.txt.txt; }; cp protokoll-ocr.txt \
      protokoll-ocr.txt.txt; sum >before; renskrift convert -o . protokoll-ocr.txt \
      protokoll-ocr.txt.txt; echo $?; sum | diff before -
      """
    let (output, _) = try program.run(line)
    #expect(output.contains("protokoll-ocr.txt: its output would overwrite an input"))
    #expect(output.hasSuffix("\n64\n"), "\(output)")
    let second = """
      ln -s protokoll-ocr.txt link; sum() { sha256sum protokoll-ocr.txt; }; sum >before; \
      renskrift convert --format text -o . protokoll-ocr.txt; sum | diff before - && ls *.txt.txt
      """
    rename(program)
    #expect(try program.run(second).output == "protokoll-ocr.txt.txt\n")
  }

  private func rename(_ program: borrowing Program) {
    try? FileManager.default.removeItem(at: program.folder.appending(path: "protokoll-ocr.txt.txt"))
  }

  @Test func equalNamesFromTwoFoldersAreRefusedBeforeAnythingIsDone() throws {
    let program = try Program()
    let line = """
      mkdir a b; cp protokoll-ocr.txt a/p.txt; cp protokoll-ocr.txt b/p.txt; \
      renskrift convert -o out a/p.txt b/p.txt; echo $?; ls out
      """
    let (output, _) = try program.run(line)
    #expect(output.contains("a/p.txt and b/p.txt would have the same output"))
    #expect(output.hasSuffix("\n64\n"), "\(output)")
  }

  @Test func aPipeThatClosesIsNoError() throws {
    let program = try Program()
    for command in [
      "convert --format json protokoll.pdf", "inspect --stage extract --json protokoll.pdf",
      "schema document", "--help",
    ] {
      let line = "renskrift \(command) | true; echo ${PIPESTATUS[0]}"
      #expect(try program.run(line).output == "0\n", "\(command)")
    }
  }

  @Test func namesAndWordsCannotSteerTheTerminal() throws {
    let program = try Program()
    let line = """
      printf 'a \\033[31mred\\033[0m word\\n' >$'b\\033]0;x\\007'; \
      renskrift inspect --stage extract b*; renskrift inspect b*; renskrift convert x$'\\033[2J'; \
      renskrift convert --$'\\033[2J' a; renskrift x$'\\033[2J'
      """
    let (output, _) = try program.run(line)
    #expect(output.contains("a \\u{1B}[31mred"))
    let controls = output.utf8.filter { $0 < 0x20 && $0 != 0x0A }
    #expect(controls.isEmpty, "\(output)")
  }

  @Test(.enabled(if: getuid() != 0, "root may read everything"))
  func whatMayNotBeReadIsSaid() throws {
    let program = try Program()
    let (output, code) = try program.run(
      "chmod 0 protokoll-ocr.txt; renskrift convert protokoll-ocr.txt")
    #expect(code == 66)
    #expect(output.contains("protokoll-ocr.txt: this may not be read; change its permissions"))
  }

  @Test func howManyFilesAreConvertedAtATimeChangesNothing() throws {
    let program = try Program()
    let line = """
      names="3.txt fattas.pdf 7.pdf 1.txt 5.pdf 4.txt 15.txt 9.txt 2.txt"; cp protokoll.pdf 7.pdf; \
      for n in 3 1 4 15 9 2; do (cat protokoll-ocr.txt; echo "§ $n Val") >$n.txt; done; echo %PDF- >5.pdf; \
      for jobs in 1 3; do renskrift convert --jobs $jobs --json --page-marks -o out $names >said$jobs; \
      echo $?; mv out out$jobs; done; cmp said1 said3 && diff -r out1 out3 && ls -A out3 | wc -l
      """
    #expect(try program.run(line).output == "1\n1\n14\n")
  }

  @Test func linesOfJSONSayHowEachFileEnded() throws {
    let program = try Program()
    let (output, code) = try program.run(
      "renskrift convert --json -o out protokoll-ocr.txt missing.pdf")
    #expect(code == 1)
    #expect(
      output == """
        {"file":"protokoll-ocr.txt","status":"converted","outputs":["out/protokoll-ocr.json",\
        "out/protokoll-ocr.txt"]}
        {"file":"missing.pdf","status":"failed","outputs":[],"error":{"code":66,\
        "message":"missing.pdf: there is no such file; check the name"}}

        """)
  }

  @Test(arguments: [("INT", 130), ("TERM", 143)])
  func anInterruptionLeavesNothingBehind(signal: String, code: Int) throws {
    let program = try Program()
    // The shell's background jobs ignore SIGINT, and so would the program: Python starts it.
    let script = """
      import signal, subprocess, time
      p = subprocess.Popen(["renskrift", "convert", "-o", "out", "protokoll-skannad.pdf"])
      time.sleep(0.6)
      p.send_signal(signal.SIG\(signal))
      print(p.wait() % 256)
      """
    let (output, _) = try program.run("python3 -c '\(script)'; ls -A out")
    #expect(output == "\(code)\n")
  }
}

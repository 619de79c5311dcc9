import Foundation
import Testing

/// A run over an archive: every file is accounted for, whatever it does and however the run ends.
@Suite struct BatchTests {
  /// Makes an archive of two folders: three good files, one that is no document.
  private func archive(_ program: borrowing Program) throws {
    let line = """
      mkdir -p arkiv/2022 arkiv/2023; cp protokoll.pdf arkiv/2023/; cp protokoll-ocr.txt arkiv/2022/a.txt
      sed s/Rörvall/Rörström/ protokoll-ocr.txt >arkiv/2022/b.txt; printf 'a\\000b' >arkiv/2023/trasig.pdf
      """
    #expect(try program.run(line).code == 0)
  }

  @Test func everyFileIsAccountedForAndTheRunGoesOn() throws {
    let program = try Program()
    try archive(program)
    let (output, code) = try program.run(
      "renskrift batch arkiv -o ut --json | grep -o '\"event\":\"[a-z]*\"' | sort | uniq -c")
    #expect(code == 0)
    #expect(output.contains("3 \"event\":\"finished\""), "\(output)")
    #expect(output.contains("1 \"event\":\"failed\""))
    #expect(
      try program.run("cd ut && find . -name '*.json' -not -path '*/.*' | sort").output
        == "./2022/a.json\n./2022/b.json\n./2023/protokoll.json\n")
    #expect(try program.read("ut/2022/a.json").contains("\"file\": \"2022/a.txt\""))
    let again = try program.run("renskrift batch arkiv -o ut --json | grep -c started; echo $?")
    #expect(again.output == "0\n1\n", "nothing is done again")
    #expect(try program.run("renskrift batch arkiv -o ut --quiet").code == 1, "one has failed")
  }

  @Test func whatHasChangedIsConvertedAgain() throws {
    let program = try Program()
    try archive(program)
    _ = try program.run("renskrift batch arkiv -o ut --quiet")
    let line = """
      cp protokoll.pdf arkiv/2023/trasig.pdf; rm ut/2022/a.json; echo ny >>arkiv/2022/b.txt
      renskrift batch arkiv -o ut --dry-run 2>/dev/null | sort; renskrift batch arkiv -o ut --quiet
      echo $?; ls ut/2023
      """
    let (output, _) = try program.run(line)
    let expected = """
      2022/a.txt  without their outputs
      2022/b.txt  changed
      2023/trasig.pdf  changed
      0
      protokoll.json
      protokoll.txt
      trasig.json
      trasig.txt

      """
    #expect(output == expected)
  }

  @Test func outputsAreThoseOfConvert() throws {
    let program = try Program()
    let line = """
      mkdir a; cp protokoll.pdf a; renskrift batch a -o ut --quiet; renskrift convert -o own protokoll.pdf
      cmp ut/protokoll.json own/protokoll.json && cmp ut/protokoll.txt own/protokoll.txt && ls -A ut/.renskrift/parts
      """
    let (output, code) = try program.run(line)
    #expect(output == "" && code == 0, "\(output)")
  }

  @Test(arguments: ["crash:2", "exit:2", "stop:2"]) func aBadPageCostsNothingElse(kind: String)
    throws
  {
    let program = try FaultyProgram()
    let limit = kind == "stop:2" ? 60 : 600
    let (output, code) = try program.run(
      "mkdir a; cp protokoll.pdf protokoll-ocr.txt a; renskrift batch a -o ut --timeout \(limit) -v",
      "poppler:\(kind)")
    #expect(code == 1)
    #expect(output.contains("converted  protokoll-ocr.txt"), "\(output)")
    #expect(try program.read("ut/protokoll-ocr.txt").isEmpty == false)
    #expect(output.contains(kind == "stop:2" ? "failed  protokoll.pdf" : "partial  protokoll.pdf"))
  }

  @Test func aSecondRunIsTold() throws {
    let program = try FaultyProgram()
    let line = """
      mkdir a; cp protokoll.pdf a; renskrift batch a -o ut --json --timeout 30 >events 2>&1 &
      until grep -qs started events; do sleep 0.1; done
      FAULT= renskrift batch a -o ut; echo "exit $?"; kill -KILL %1
      """
    let (output, _) = try program.run(line, "poppler:hang")
    #expect(output.contains("is running a batch into this folder"), "\(output)")
    #expect(output.contains("exit 73"))
  }

  @Test func aSignalFinishesWhatIsBeingRead() throws {
    let program = try FaultyProgram()
    let line = """
      mkdir a; for i in 1 2 3 4 5 6; do cp protokoll-ocr.txt a/$i.txt; done; cp protokoll.pdf a/0.pdf
      renskrift batch a -o ut --jobs 1 --timeout 3 --json >events 2>messages &
      until grep -qs started events; do sleep 0.1; done
      kill -TERM $!; wait $!; echo "exit $?"; cat messages
      unset LD_PRELOAD; renskrift batch a -o ut --quiet --retry failed; echo "exit $?"; ls ut | wc -l
      """
    let (output, _) = try program.run(line, "poppler:hang")
    #expect(output.contains("finishing what is being read"), "\(output)")
    #expect(output.hasPrefix("exit 143\n"), "\(output)")
    #expect(output.hasSuffix("exit 0\n14\n"), "\(output)")
  }

  @Test func aListAndAChoiceAreTaken() throws {
    let program = try Program()
    try archive(program)
    let list = try program.run(
      "find arkiv -name '*.txt' | renskrift batch - -o ut --quiet; find ut -name '*.txt' | sort")
    #expect(list.output == "ut/arkiv/2022/a.txt\nut/arkiv/2022/b.txt\n")
    let sample = "renskrift batch arkiv -o prov --sample 2 --dry-run 2>/dev/null"
    #expect(try program.run(sample).output == (try program.run(sample)).output)
    #expect(try program.run("\(sample) | wc -l").output == "2\n")
  }

  @Test func sharesRunBesideEachOther() throws {
    let program = try Program()
    let line = """
      mkdir a; for i in $(seq 60); do (cat protokoll-ocr.txt; echo $i) >a/$i.txt; done
      for i in 1 2 3 4; do renskrift batch a -o ut --shard $i/4 --jobs 1 --quiet & done; wait
      renskrift batch merge ut; ls ut/*.json | wc -l; renskrift batch a -o ein --quiet
      diff -r -x .renskrift ut ein && echo same
      """
    let (output, _) = try program.run(line)
    #expect(output == "ut: 60 files of 4 journals joined\n60\nsame\n")
  }

  @Test func tooManyFailuresEndTheRun() throws {
    let program = try Program()
    let line = """
      mkdir a; for i in $(seq 40); do printf 'x\\000' >a/$i.pdf; done
      renskrift batch a -o ut --jobs 1 --max-failures 0 >/dev/null 2>&1; echo $?
      """
    #expect(try program.run(line).output == "1\n")
  }

  @Test func anotherPipelineWritesOverOrBeside() throws {
    let program = try Program()
    let line = """
      mkdir a; cp protokoll-ocr.txt a; renskrift batch a -o ut --quiet
      renskrift pipeline show >p.json; sed -i 's/"except": \\[\\]/"except": ["bullet"]/' p.json
      renskrift batch a -o ut --pipeline p.json --if-changed beside --quiet; ls ut/swedish-minutes-*
      renskrift batch a -o ut --pipeline p.json --dry-run 2>/dev/null
      """
    let (output, _) = try program.run(line)
    #expect(
      output == "protokoll-ocr.json\nprotokoll-ocr.txt\n"
        + "protokoll-ocr.txt  made by another pipeline or program\n", "\(output)")
  }
}

import Foundation
import Testing

/// What `inspect` writes to files, and what `serve` answers.
@Suite struct InspectTests {
  @Test func aTraceHoldsPicturesAndCropsAndGoesOn() throws {
    let program = try Program()
    let (output, code) = try program.run(
      "renskrift inspect --page 2 --trace spår --html s.html protokoll-skannad.pdf")
    #expect(code == 0, "\(output)")
    #expect(output.isEmpty)
    let manifest = try program.read("spår/manifest.json")
    #expect(manifest.contains("\"renskrift-trace/1\""))
    let listed = try program.run(
      #"grep -o '"[a-z]*/[^"]*png"' spår/manifest.json | tr -d '"' | sort; ls -d spår/*/*.png | sed 's/^spår.//' | sort"#
    ).output.split(separator: "\n")
    // Every file is in the manifest and every entry is a file.
    #expect(Dictionary(grouping: listed) { $0 }.values.allSatisfy { $0.count == 2 })
    #expect(listed.contains("images/page-2-after.png"))
    #expect(!listed.contains("images/page-1-after.png"))
    let same = try program.run(
      "renskrift inspect --from spår/01-extract.json --stage emit --json >a;"
        + " cmp a spår/output.json && echo same")
    #expect(same.output == "same\n")
    let page = try program.read("s.html")
    #expect(page.contains("id=\"img2\">/9j/"))
    #expect(!page.contains("id=\"img1\">"))
  }

  @Test func pagesFitTheRoomThatTheyAreGiven() throws {
    let program = try Program()
    let (output, _) = try program.run(
      "renskrift inspect --stage extract --json --trace t protokoll-skannad.pdf >/dev/null;"
        + " for size in 1 2; do renskrift inspect --from t/01-extract.json --html $size.html"
        + " --html-size $size protokoll-skannad.pdf; wc -c <$size.html; done")
    let sizes = output.split(separator: "\n").compactMap { Int($0) }
    try #require(sizes.count == 2, "\(output)")
    #expect(sizes[0] <= 1_000_000)
    #expect(sizes[1] <= 2_000_000)
    #expect(try program.read("1.html").contains("id=\"img3\">"))
  }

  @Test func aBatchIsServedOnThisMachineOnly() throws {
    let program = try Program()
    let (output, code) = try program.run(
      """
      mkdir arkiv; cp protokoll-ocr.txt arkiv; renskrift batch arkiv -o ut --quiet
      renskrift serve ut >address & server=$!
      trap 'kill $server' EXIT
      while [ ! -s address ]; do sleep 0.05; done
      port=$(sed 's/.*:\\([0-9]*\\).*/\\1/' address)
      get() { exec 3<>/dev/tcp/127.0.0.1/$port; printf 'GET %s HTTP/1.1\\r\\nHost: %s\\r\\n\\r\\n' "$1" "$2" >&3; cat <&3; }
      get '/?q=l%C3%A4gesrapport' localhost | grep -o '<mark>.*</mark>'
      get /document/1/inspect localhost | grep -o 'id="data">{"file":"[^"]*"'
      get /../etc/passwd localhost | head -1
      get / evil.example | head -1
      head -c 17 address
      """)
    #expect(code == 0)
    #expect(
      output.split(whereSeparator: \.isNewline)
        == [
          "<mark>Lägesrapport</mark>", "id=\"data\">{\"file\":\"protokoll-ocr.txt\"",
          "HTTP/1.1 403 Forbidden", "HTTP/1.1 403 Forbidden", "http://127.0.0.1:",
        ].map { Substring($0) }, "\(output)")
  }
}

import Extraction
import Renskrift

/// What a result is current for: settings, program, libraries, models and dictionary.
enum ResultKey {
  /// The key for a pipeline; equal keys mean that the same file gives the same outputs.
  static func of(_ record: PipelineRecord, _ formats: [EmitStage.Format]) -> String {
    let parts =
      [
        record.fingerprint, formats.map(\.rawValue).sorted().joined(), Program.version,
        "\(record.pipeline.emit?.pageMarks ?? false)",
        BuildID.of(program: "/proc/self/exe"),
      ]
      + Installation(readers: record.pipeline.extract?.readers ?? []).identities
    return SHA256.hex(of: Array(parts.joined(separator: "\n").utf8))
  }
}

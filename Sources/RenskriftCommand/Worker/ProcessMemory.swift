import Glibc

/// The memory of this process, as the system counts it.
enum ProcessMemory {
  /// What is resident now, in bytes; 0 if the system does not say.
  static var resident: Int { kilobytes("VmRSS:") * 1024 }
  /// The most that was resident since the last reset, in bytes; 0 if the system does not say.
  static var peak: Int { kilobytes("VmHWM:") * 1024 }

  /// Begins to look for the peak anew.
  static func resetPeak() {
    let file = open("/proc/self/clear_refs", O_WRONLY)
    guard file >= 0 else { return }
    defer { close(file) }
    _ = write(file, "5", 1)
  }

  private static func kilobytes(_ label: String) -> Int {
    let file = open("/proc/self/status", O_RDONLY)
    guard file >= 0 else { return 0 }
    defer { close(file) }
    var bytes = [UInt8](repeating: 0, count: 4096)
    let count = max(0, read(file, &bytes, bytes.count))
    let lines = String(decoding: bytes[..<count], as: UTF8.self).split(separator: "\n")
    let line = lines.first { $0.hasPrefix(label) }?.split(separator: "\t").last
    return line.flatMap { Int($0.filter(\.isNumber)) } ?? 0
  }
}

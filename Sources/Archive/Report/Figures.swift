import Foundation

/// Numbers for people.
public enum Figures {
  /// A whole number with a space between thousands: `10 000`.
  public static func grouped(_ number: Int) -> String {
    let digits = String(number.magnitude)
    var text = ""
    for (index, digit) in digits.enumerated() {
      // Not a plain space, at which a line might break.
      if index > 0, (digits.count - index).isMultiple(of: 3) { text += "\u{A0}" }
      text.append(digit)
    }
    return number < 0 ? "−" + text : text
  }

  /// A number with decimals and a point.
  ///
  /// - Parameter places: how many decimals, 0…9.
  public static func decimal(_ number: Double, _ places: Int) -> String {
    guard number.isFinite, abs(number) < 1e9 else { return "?" }
    let scale = (0..<places).reduce(1) { scale, _ in scale * 10 }
    let scaled = Int((abs(number) * Double(scale)).rounded())
    let sign = number < 0 && scaled > 0 ? "-" : ""
    guard places > 0 else { return sign + String(scaled) }
    let fraction = String(scaled % scale)
    return sign + "\(scaled / scale)."
      + String(repeating: "0", count: places - fraction.count) + fraction
  }

  /// A time: `0.4 s`, `1 min 05 s`, `3 h 12 min`.
  public static func seconds(_ seconds: Double) -> String {
    guard seconds.isFinite, seconds >= 59.95, seconds < 1e9 else {
      return decimal(seconds, 1) + " s"
    }
    let whole = Int(seconds.rounded())
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    if whole < 3600 { return "\(whole / 60) min \(two(whole % 60)) s" }
    return "\(whole / 3600) h \(two(whole / 60 % 60)) min"
  }

  /// A confidence of 0…1 with two decimals; a dash where there is none.
  public static func confidence(_ value: Double?) -> String { value.map { decimal($0, 2) } ?? "–" }

  /// A moment in seconds since 1970, in UTC: `2026-11-23 06:15`.
  public static func moment(_ seconds: Int) -> String {
    let style = Date.ISO8601FormatStyle(dateTimeSeparator: .space, timeZone: .gmt)
      .year().month().day().time(includingFractionalSeconds: false)
    return String(Date(timeIntervalSince1970: Double(seconds)).formatted(style).dropLast(3))
  }
}

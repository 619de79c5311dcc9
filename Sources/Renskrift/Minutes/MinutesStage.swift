public struct MinutesStage: PureStage, Hashable {
  public static let name = "minutes"
  public static let summary = "Reads the meeting."
  public static let settings: [Setting] = []
  public init(_ values: SettingValues) {}
  public var values: [JSON.Member] { [] }
  public func run(on document: inout Document, lexicon: any Lexicon) throws { document.minutes = Minutes() }
}

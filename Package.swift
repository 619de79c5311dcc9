// swift-tools-version: 6.1
import PackageDescription

let swiftSettings: [SwiftSetting] = [
  .swiftLanguageMode(.v6),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "renskrift",
  products: [
    .library(name: "Renskrift", targets: ["Renskrift"]),
    .library(name: "Extraction", targets: ["Extraction"]),
    .executable(name: "renskrift", targets: ["RenskriftCommand"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(
      url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.2", traits: []),
    .package(url: "https://github.com/apple/swift-system", from: "1.8.1"),
  ],
  targets: [
    .systemLibrary(
      name: "CPoppler", pkgConfig: "poppler-glib", providers: [.apt(["libpoppler-glib-dev"])]),
    // Tesseract itself is loaded when a page is first recognised; setup installs libtesseract-dev for
    // its headers.
    .target(name: "CTesseract"),
    .systemLibrary(
      name: "CLeptonica", pkgConfig: "lept", providers: [.apt(["libleptonica-dev"])]),
    .systemLibrary(
      name: "CHunspell", pkgConfig: "hunspell", providers: [.apt(["libhunspell-dev"])]),

    .systemLibrary(name: "CProcess"),

    // Pure Swift: the document, its layers and the stages. No C, no file access.
    .target(name: "Renskrift", swiftSettings: swiftSettings),
    // What a document looks like between two stages: for the terminal, as a page, compared.
    .target(
      name: "Inspection", dependencies: ["Renskrift"],
      resources: [
        .embedInCode("Page/page.css"), .embedInCode("Page/page.js"),
        .embedInCode("Page/page.html"),
      ], swiftSettings: swiftSettings),
    // The only importer of the C libraries.
    .target(
      name: "Extraction",
      dependencies: ["Renskrift", "CPoppler", "CTesseract", "CLeptonica", "CHunspell"],
      swiftSettings: swiftSettings),
    // Supervised workers, and whole archives.
    .target(
      name: "Archive",
      dependencies: [
        "Renskrift", "CProcess",
        .product(name: "Subprocess", package: "swift-subprocess"),
        .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "SystemPackage", package: "swift-system"),
      ],
      swiftSettings: swiftSettings),
    // The results of a batch in a browser: a search, and a small server for it.
    .target(
      name: "Serve",
      dependencies: [
        "Renskrift", "Archive", .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "SystemPackage", package: "swift-system"),
      ],
      swiftSettings: swiftSettings),
    .executableTarget(
      name: "RenskriftCommand",
      dependencies: [
        "Renskrift", "Inspection", "Extraction", "Archive", "Serve",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "Subprocess", package: "swift-subprocess"),
        .product(name: "SystemPackage", package: "swift-system"),
      ],
      swiftSettings: swiftSettings),

    .testTarget(name: "RenskriftTests", dependencies: ["Renskrift"], swiftSettings: swiftSettings),
    .testTarget(
      name: "InspectionTests", dependencies: ["Inspection", "Renskrift"],
      swiftSettings: swiftSettings),
    .testTarget(
      name: "ServeTests",
      dependencies: [
        "Serve", "Archive", .product(name: "SystemPackage", package: "swift-system"),
      ],
      swiftSettings: swiftSettings),
    .testTarget(
      name: "ArchiveTests",
      dependencies: [
        "Archive",
        .product(name: "GRDB", package: "GRDB.swift"),
        .product(name: "SystemPackage", package: "swift-system"),
      ],
      swiftSettings: swiftSettings),
    .testTarget(
      name: "CommandTests",
      dependencies: [
        "RenskriftCommand", "Archive", .product(name: "SystemPackage", package: "swift-system"),
      ],
      exclude: ["Faults", "Transcripts"],
      swiftSettings: swiftSettings),
    .testTarget(
      name: "ExtractionTests", dependencies: ["Extraction", "Renskrift", "CLeptonica"],
      swiftSettings: swiftSettings),
  ]
)

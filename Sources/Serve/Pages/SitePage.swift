import Renskrift

/// What all pages of the site have in common.
struct SitePage {
  let title: String
  /// Markup.
  let body: String

  var html: String {
    let title = MarkupText.escaped(title)
    return """
      <!DOCTYPE html>
      <html lang="sv">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <title>\(title) – Renskrift</title>
      <style>
      :root { color-scheme: light dark; --line: #cfcabd; --soft: #5d5a52; --mark: #ffe08a; --ink: #1b1b1b; --paper: #fff; }
      @media (prefers-color-scheme: dark) { :root { --line: #3b3e44; --soft: #a9a59b; --mark: #6a5200; --ink: #e9e6df; --paper: #1d1f22; } }
      body { font: 16px/1.5 system-ui, "Noto Sans", "DejaVu Sans", sans-serif; color: var(--ink); background: var(--paper); max-width: 60rem; margin: 0 auto; padding: 1rem; }
      h1 { font-size: 1.3rem; overflow-wrap: anywhere; }
      h2 { font-size: 1.05rem; margin-bottom: .2rem; }
      form { display: flex; flex-wrap: wrap; gap: .5rem 1rem; align-items: end; border-bottom: 1px solid var(--line); padding-bottom: .8rem; }
      label { display: block; font-size: .85rem; color: var(--soft); }
      input, select, button { font: inherit; padding: .2rem .5rem; max-width: 16rem; }
      ol { list-style: none; padding: 0; }
      li { border-bottom: 1px solid var(--line); padding: .5rem 0; overflow-wrap: anywhere; }
      .soft { color: var(--soft); font-size: .9rem; }
      mark { background: var(--mark); color: inherit; }
      </style>
      </head>
      <body>
      \(body)
      </body>
      </html>

      """
  }
}

/// How a report looks: on a light or dark screen, and printed.
enum ReportStyle {
  static let css = """
    :root { color-scheme: light dark; --ink: #1d2327; --soft: #5b666e; --line: #d9dee2;
      --paper: #fff; --good: #2f7d4f; --part: #b7791f; --bad: #b3382c; --link: #0b5cad; }
    @media (prefers-color-scheme: dark) { :root { --ink: #e6e9eb; --soft: #9aa5ad;
      --line: #38424a; --paper: #14191d; --good: #4fae78; --part: #d9a23f; --bad: #e0685c;
      --link: #79b4f2; } }
    * { box-sizing: border-box; }
    body { margin: 0 auto; padding: 2rem 1.25rem 4rem; max-width: 68rem; background: var(--paper);
      color: var(--ink); font: 15px/1.5 system-ui, sans-serif; }
    h1 { font-size: 1.6rem; margin: 0; } h2 { font-size: 1.1rem; margin: 2.25rem 0 .5rem; }
    p { margin: .25rem 0; } .soft { color: var(--soft); } a { color: var(--link); }
    .figures { display: flex; flex-wrap: wrap; gap: .5rem 2.5rem; margin: 1.5rem 0 .75rem; }
    .figures b { display: block; font-size: 1.5rem; line-height: 1.2;
      font-variant-numeric: tabular-nums; }
    .figures span { color: var(--soft); }
    .bar { display: flex; height: .6rem; border-radius: .3rem; overflow: hidden;
      background: var(--line); min-width: 6rem; print-color-adjust: exact;
      -webkit-print-color-adjust: exact; }
    .bar i { display: block; height: 100%; }
    .converted { background: var(--good); } .partial { background: var(--part); }
    .failed { background: var(--bad); }
    .dot { display: inline-block; width: .65rem; height: .65rem; border-radius: 50%;
      margin-right: .35rem; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
    .scroll { overflow-x: auto; }
    table { border-collapse: collapse; width: 100%; }
    th { text-align: left; font-weight: 600; color: var(--soft); font-size: .85rem;
      white-space: nowrap; }
    th, td { padding: .3rem .75rem .3rem 0; border-bottom: 1px solid var(--line);
      vertical-align: top; overflow-wrap: anywhere; }
    td.n, th.n { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums;
      overflow-wrap: normal; }
    td.w { white-space: nowrap; overflow-wrap: normal; } td.bars { width: 12rem; padding-top: .7rem; }
    @media print { body { max-width: none; padding: 0; font-size: 10pt; } a { color: inherit; }
      tr { break-inside: avoid; } h2 { break-after: avoid; } thead { display: table-header-group; } }
    """
}

/** The style of the reports: one column of text, light and dark by the reader's choice, and white paper in print. */
export const style = `
:root {
  color-scheme: light dark;
  --paper: #fbfaf7; --card: #ffffff; --ink: #1b2430; --soft: #4d5968; --line: #d9d6cd; --faint: #efece4;
  --main: #0d5c63; --main-soft: #cfe3e2; --second: #8a4b08; --second-soft: #f3e3cf; --mark: #fbe6b8; --good: #d9efe2;
  --a: #0d5c63; --b: #4f8f8b; --c: #a3a58f; --d: #c98745; --e: #9b3a2a;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #12181f; --card: #1a222b; --ink: #e9edf0; --soft: #aab5c0; --line: #36424f; --faint: #222c36;
    --main: #7fcac8; --main-soft: #234448; --second: #f0b26b; --second-soft: #46351f; --mark: #5a4718; --good: #1d4a38;
    --a: #7fcac8; --b: #4f9490; --c: #8b8d78; --d: #cf9253; --e: #d9705c;
  }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; }
body {
  margin: 0; background: var(--paper); color: var(--ink);
  font: 1rem/1.6 "Segoe UI", "Source Sans 3", "Noto Sans", "Liberation Sans", "DejaVu Sans Condensed", sans-serif;
  font-variant-numeric: lining-nums;
}
main, header, footer { max-width: 46rem; margin: 0 auto; padding: 0 1.25rem; }
header { padding-top: 2.5rem; }
h1, h2, h3, p { margin: 0; overflow-wrap: anywhere; }
h1, h2, .lead {
  font-family: Georgia, "Source Serif 4", "Noto Serif", "Liberation Serif", "DejaVu Serif Condensed", serif;
}
h1 { font-size: clamp(1.6rem, 1.1rem + 2.4vw, 2.35rem); line-height: 1.22; font-weight: 600; text-wrap: balance;
  letter-spacing: -.005em; }
h1 .than { font-weight: 400; color: var(--soft); }
h2 { font-size: 1.4rem; line-height: 1.3; font-weight: 600; margin-bottom: .5rem; text-wrap: balance; }
h3 { font-size: 1.05rem; line-height: 1.4; }
p { max-width: 40rem; text-wrap: pretty; }
p + p { margin-top: .7rem; }
.over { color: var(--soft); font-size: .9rem; margin-bottom: .9rem; }
.over b { color: var(--main); font-weight: 600; }
.lead { font-size: 1.12rem; line-height: 1.6; margin-top: 1.1rem; }
section { margin-top: 3rem; }
.note { color: var(--soft); font-size: .9rem; line-height: 1.55; margin-top: .7rem; }
figure { margin: 1.25rem 0 0; }
figcaption { font-weight: 600; font-size: .95rem; margin-bottom: .25rem; }
svg { display: block; width: 100%; height: auto; overflow: visible; font-family: inherit; }
svg.narrow { display: none; }
svg text { fill: var(--ink); font-size: 13px; }
svg .quiet { fill: var(--soft); }
svg .strong { font-weight: 600; }
svg .halo { paint-order: stroke; stroke: var(--paper); stroke-width: 5px; stroke-linejoin: round; }
.scroll { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; margin-top: 1rem; font-size: .92rem; line-height: 1.4;
  font-variant-numeric: lining-nums tabular-nums; }
caption { text-align: left; font-weight: 600; padding-bottom: .35rem; }
th, td { text-align: left; padding: .42rem .9rem .42rem 0; border-bottom: 1px solid var(--line);
  vertical-align: baseline; }
th { font-weight: 400; overflow-wrap: break-word; hyphens: auto; }
tbody th { min-width: 5.8rem; }
thead th { color: var(--soft); font-size: .85rem; border-bottom-color: var(--soft); hyphens: manual; }
thead .num { white-space: normal; }
th:last-child, td:last-child { padding-right: 0; }
.num { text-align: right; white-space: nowrap; }
.num + td:not(.num), .num + th:not(.num) { padding-left: 1rem; }
.facts { display: grid; grid-template-columns: repeat(auto-fit, minmax(8.5rem, 1fr)); gap: 0 1.5rem;
  margin: 1.75rem 0 0;
  border-top: 2px solid var(--ink); }
.facts div { padding: .8rem 0 .2rem; }
.facts dt { color: var(--soft); font-size: .88rem; line-height: 1.4; }
.facts dd { margin: 0; font-size: 1.45rem; line-height: 1.3; font-weight: 600; }
.facts dd small { display: block; font-size: .85rem; line-height: 1.4; font-weight: 400; color: var(--soft); }
.up { color: var(--main); font-weight: 600; }
.down { color: var(--second); font-weight: 600; }
.same { color: var(--soft); }
ol.costs { list-style: none; padding: 0; margin: 1.25rem 0 0; }
ol.costs > li { background: var(--card); border: 1px solid var(--line); border-radius: .5rem;
  padding: 1.1rem 1.25rem 1.2rem;
  margin-top: 1rem; }
ol.costs h3 span { color: var(--soft); font-weight: 400; }
ol.costs p { margin-top: .4rem; }
ol.costs dl + p { margin-top: .8rem; }
.examples { display: grid; grid-template-columns: 1fr 1fr; gap: .75rem; margin: .9rem 0 .2rem; }
.examples div { border-left: 3px solid var(--second); background: var(--second-soft); padding: .6rem .9rem .7rem;
  border-radius: 0 .35rem .35rem 0; }
.examples div + div { border-left-color: var(--main); background: var(--main-soft); }
.examples dt { font-size: .82rem; font-weight: 600; }
.examples dd { margin: 0; white-space: pre-line; overflow-wrap: anywhere; }
mark { background: none; color: inherit; text-decoration: underline; text-decoration-color: var(--second);
  text-decoration-thickness: 2px; text-underline-offset: .2em; }
.plan { border: 2px solid var(--main); border-radius: .5rem; padding: 1.2rem 1.35rem 1.35rem; background: var(--card); }
.plan td, .plan th { height: 2.9rem; }
.plan p + p { margin-top: .4rem; }
footer { margin-top: 3rem; padding-top: 1rem; padding-bottom: 3rem; color: var(--soft); font-size: .88rem; }
footer p { border-top: 1px solid var(--line); padding-top: 1rem; max-width: none; }
ul.plain { margin: .7rem 0 0; padding-left: 1.15rem; }
ul.plain li { margin-top: .2rem; max-width: 40rem; }
@media (max-width: 34rem) {
  header { padding-top: 1.5rem; }
  section { margin-top: 2.4rem; }
  svg.wide { display: none; }
  svg.narrow { display: block; }
  .examples { grid-template-columns: 1fr; }
  th, td { padding-right: .6rem; }
  table { font-size: .88rem; }
}
@media print {
  @page { size: A4; margin: 16mm 18mm 18mm; }
  :root {
    color-scheme: light;
    --paper: #ffffff; --card: #ffffff; --ink: #000000; --soft: #444444; --line: #bbbbbb; --faint: #f0f0ec;
    --main: #0d5c63; --main-soft: #d8e8e7; --second: #7a4206; --second-soft: #faf1e5; --mark: #fbe6b8; --good: #e3f3ea;
    --a: #0d5c63; --b: #4f8f8b; --c: #a3a58f; --d: #c98745; --e: #9b3a2a;
  }
  body { font-size: 10.5pt; line-height: 1.45; }
  main, header, footer { max-width: none; padding-left: 0; padding-right: 0; }
  header { padding-top: 0; }
  section { margin-top: 1.6rem; }
  h2, h3, figcaption, caption { break-after: avoid; }
  figure, table, tr, ol.costs > li, .plan, .facts { break-inside: avoid; }
  p { orphans: 3; widows: 3; }
  p:has(+ figure), p:has(+ p + figure), p:has(+ ol), p:has(+ table) { break-after: avoid; break-inside: avoid; }
  tbody tr:nth-last-child(-n+3):not(:last-child) { break-after: avoid; }
  .method { font-size: 9.5pt; }
  .method div { columns: 2; column-gap: 8mm; }
  .method p:first-child { margin-top: 0; }
  footer { margin-top: 1.4rem; padding-bottom: 0; }
  .scroll { overflow: visible; }
  * { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`

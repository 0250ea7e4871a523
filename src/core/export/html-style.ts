/** The style of an exported page: what the reader's system has of typefaces, in light and dark, on screen and paper. */
export const HTML_STYLE = `
:root { color-scheme: light dark; --ink: #22252b; --soft: #5b616d; --line: #d8dbe1; --ground: #fdfcfa; --accent: #1f5fa8; --sun: #ffe9a3; --leaf: #cdeccb; --sky: #cfe4fb; --rose: #fad6df; }
@media (prefers-color-scheme: dark) { :root { --ink: #e6e4df; --soft: #a4a9b3; --line: #3a3e46; --ground: #191b1f; --accent: #8dbdf2; --sun: #5c4a10; --leaf: #24502a; --sky: #1f4468; --rose: #65303f; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--ground); color: var(--ink); font: 1rem/1.55 system-ui, sans-serif; overflow-wrap: anywhere; }
main { max-inline-size: 46rem; margin-inline: auto; padding: 2.5rem 1.25rem 6rem; }
h1, .level-1 { font: 600 1.9rem/1.25 Georgia, "Times New Roman", serif; margin-block: 0 1.25rem; }
h2, .level-2 { font-size: 1rem; margin-block: 2.25rem 0.75rem; padding-block-end: 0.35rem; border-block-end: 1px solid var(--line); }
.level-3 { font-size: 1.17rem; margin-block: 1em; }
.level-4 { font-size: 1rem; margin-block: 1.33em; }
:is(.level-5, .level-6) { font-size: 0.83rem; margin-block: 1.67em; }
a { color: var(--accent); }
dl { margin: 0; display: grid; gap: 0.25rem; }
dl > div { display: grid; grid-template-columns: 7.5rem 1fr; gap: 1rem; }
dt, .detail, .state, nav, small { color: var(--soft); font-size: 0.85rem; }
dd { margin: 0; }
dd, .detail, .comment { text-align: match-parent; }
dd small { display: block; }
nav { display: flex; flex-wrap: wrap; gap: 0.35rem 1rem; margin-block-start: 1.25rem; }
ul, ol { margin: 0; padding-inline-start: 1.4rem; }
li { margin-block: 0.5rem; }
.detail, .comment { margin-block: 0.15rem 0; }
.comment { border-inline-start: 2px solid var(--line); padding-inline-start: 0.75rem; font-size: 0.9rem; }
.lead { font-weight: 600; }
.numbers { font-size: 0.72rem; font-variant-numeric: tabular-nums; line-height: 1; }
.numbers a { display: inline-block; min-inline-size: 1.1rem; padding: 0.15rem 0.1rem; text-align: center; text-decoration: none; }
.numbers a:hover, .numbers a:focus { text-decoration: underline; }
:target { outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 2px; }
mark { color: inherit; border-block-end: 2px solid currentcolor; }
mark.sun { background: var(--sun); border-block-end-style: solid; }
mark.leaf { background: var(--leaf); border-block-end-style: dashed; }
mark.sky { background: var(--sky); border-block-end-style: dotted; }
mark.rose { background: var(--rose); border-block-end-style: double; }
article { border-block-start: 1px solid var(--line); padding-block: 0.75rem; }
article :is(ul, ol) { padding: 0; }
article li { margin-inline-start: 1.4rem; }
article sup { line-height: 1; }
article .footnotes { margin-block-start: 0.75rem; padding-block-start: 0.35rem; border-block-start: 1px solid var(--line); font-size: 0.9rem; }
article img { display: block; max-inline-size: 100%; block-size: auto; background: #fff; }
article:first-of-type { border: 0; }
blockquote { margin-inline: 0; padding-inline-start: 0.9rem; border-inline-start: 2px solid var(--line); color: var(--soft); }
pre { overflow: auto; padding: 0.75rem; border: 1px solid var(--line); }
table { border-collapse: collapse; }
th, td { border: 1px solid var(--line); padding: 0.25rem 0.5rem; text-align: start; }
[align=right] { text-align: right; font-variant-numeric: tabular-nums; }
[align=center] { text-align: center; }
.source { font: 1.06rem/1.65 Georgia, "Times New Roman", serif; }
.source p { position: relative; margin-block: 0 0.9rem; }
.source .head { color: var(--soft); font-size: 0.95rem; }
.paragraph { color: var(--soft); font: 0.72rem/1 system-ui, sans-serif; margin-inline-end: 0.5rem; user-select: none; }
@media print { body { background: none; } nav { display: none; } main { padding: 0; max-inline-size: none; } }
`;

/**
 * How much of the report is laid out for the screen, where nobody looks: all of it, the paragraphs of which the lines are looked for, or nothing.
 * Paper is laid out by the printing itself, and what the screen holds once before and twice after it.
 */
export type Shown = 'all' | 'lines' | 'nothing';

/** In a sheet of its own: where one with typefaces held the rule for paper, each print would read all of them anew, four times. */
const RULES = `
  slot { display: block }
  @media screen { :host([data-shown='nothing']) slot { content-visibility: hidden } }
`;

/** Makes the holder of reports heed `show`; called once. */
export function openScreen(holder: HTMLElement): void {
  const root = holder.attachShadow({ mode: 'closed' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(RULES);
  root.adoptedStyleSheets = [sheet];
  root.append(document.createElement('slot'));
}

/** Shows so much from now on; `page.css` has the rules for the lines. */
export function show(holder: HTMLElement, shown: Shown): void {
  holder.dataset['shown'] = shown;
}

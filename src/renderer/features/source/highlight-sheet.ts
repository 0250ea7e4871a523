import { KINDS } from '../../ui/kinds';
import type { Kind } from '../../ui/kinds';
import { onceFor } from '../../ui/once-for';
import { HUES } from '#core/library/highlight';
import type { Hue } from '#core/library/highlight';
import { CURSOR_NAME, FOUND_NAME, FOUND_NOW_NAME, litName, markName, restName } from './highlights';

/** The form of the line under each kind, so that colour is never the only sign. */
const LINES: { readonly [K in Kind]: string } = {
  keyPoints: 'solid',
  people: 'solid',
  organizations: 'double',
  places: 'dashed',
  time: 'dotted',
  quotes: 'solid',
  figures: 'wavy',
  topics: 'dotted',
};

/** The form of the line over each hue of highlights. */
const OVER: { readonly [H in Hue]: string } = {
  sun: 'solid 2px',
  leaf: 'dashed 2px',
  sky: 'dotted 2px',
  rose: 'double 1px',
};

/** How wide that line is at rest, in pixels; the two kinds made of whole sentences have a faint wash instead. */
const REST_WIDTH = 1;

/**
 * The rules that paint evidence: at rest a thin line in the hue of its kind, lit a wash with a firm line. `token`
 * gives the value of a custom property; the values are written out because `var()` is not resolved in `::highlight`
 * by every engine this runs on.
 */
export function highlightRules(token: (name: string) => string): string {
  const rules = KINDS.flatMap((kind) => {
    const ink = token(`--kind-${kind}`);
    const wash = token(`--wash-${kind}`);
    return [
      `::highlight(${restName(kind)}) { ${restRule(kind, ink, wash)} }`,
      `::highlight(${litName(kind)}) { background-color: ${wash}; text-decoration: underline ${LINES[kind]} 2px ${ink}; }`,
    ];
  });
  const accent = token('--accent');
  const marks = HUES.map(
    (hue) =>
      `::highlight(${markName(hue)}) { background-color: ${token(`--mark-${hue}`)}; text-decoration: overline ${OVER[hue]} ${token(`--mark-ink-${hue}`)}; }`,
  );
  const note = `::highlight(${markName('note')}) { text-decoration: overline wavy 1px ${token('--ink-soft')}; }`;
  return [
    ...rules,
    ...marks,
    note,
    `::highlight(${FOUND_NAME}) { background-color: ${token('--found')}; color: ${token('--ink')}; }`,
    `::highlight(${FOUND_NOW_NAME}) { background-color: ${accent}; color: ${token('--accent-ink')}; }`,
    `::highlight(${CURSOR_NAME}) { text-decoration: underline solid 3px ${accent}; }`,
  ].join('\n');
}

function restRule(kind: Kind, ink: string, wash: string): string {
  if (kind === 'keyPoints' || kind === 'quotes')
    return `background-color: color-mix(in srgb, ${wash} 42%, transparent);`;
  const faint = `color-mix(in srgb, ${ink} 85%, transparent)`;
  return `text-decoration: underline ${LINES[kind]} ${REST_WIDTH}px ${faint};`;
}

/** Read once for each theme: to ask for a colour is to work out the styles of a page that has just changed. */
const rulesFor = onceFor((_theme: string) => {
  const style = getComputedStyle(document.documentElement);
  return highlightRules((name) => style.getPropertyValue(name).trim());
});

/** How long the rules stay when no text needs them, in milliseconds. */
const LINGER = 1_000;

let users = 0;
let remove: (() => void) | null = null;

/** Keeps the rules in the page, in the colours of the present theme, until a while after the returned function is called. */
export function installHighlightSheet(): () => void {
  users += 1;
  remove ??= install();
  return () => {
    users -= 1;
    // Mostly another text comes in its place: to take the rules out and in again has the styles of the whole window worked out anew.
    setTimeout(() => {
      if (users > 0) return;
      remove?.();
      remove = null;
    }, LINGER);
  };
}

function install(): () => void {
  const sheet = new CSSStyleSheet();
  const root = document.documentElement;
  const write = () => sheet.replaceSync(rulesFor(root.dataset['theme'] ?? ''));
  write();
  const observer = new MutationObserver(write);
  observer.observe(root, { attributes: true, attributeFilter: ['data-theme'] });
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  return () => {
    observer.disconnect();
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
  };
}

import { expect, it, vi } from 'vitest';
import { KINDS } from '../../ui/kinds';
import { highlightRules, installHighlightSheet } from './highlight-sheet';

it('writes colours out and gives every kind a rule at rest and a rule when lit', () => {
  const rules = highlightRules((name) => `value-of${name}`);
  expect(rules).not.toContain('var(');
  for (const kind of KINDS) {
    expect(rules).toContain(`::highlight(rest-${kind})`);
    expect(rules).toMatch(
      new RegExp(`::highlight\\(lit-${kind}\\) \\{ background-color: value-of--wash-${kind};`, 'u'),
    );
  }
});

it('stays the same sheet while one text comes in the place of another, and goes when none is left', () => {
  vi.useFakeTimers();
  const close = installHighlightSheet();
  const [sheet] = document.adoptedStyleSheets;
  expect(sheet).toBeDefined();
  close();
  const closeAnother = installHighlightSheet();
  vi.runAllTimers();
  expect(document.adoptedStyleSheets).toEqual([sheet]);
  closeAnother();
  vi.runAllTimers();
  expect(document.adoptedStyleSheets).toEqual([]);
  vi.useRealTimers();
});

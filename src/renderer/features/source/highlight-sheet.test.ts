import { expect, it } from 'vitest';
import { KINDS } from '../../ui/kinds';
import { highlightRules } from './highlight-sheet';

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

import { expect, it } from 'vitest';
import { KINDS } from '../../ui/kinds';
import { highlightRules } from './highlight-sheet';

it('writes colours out and gives every kind a rule at rest and a rule when lit', () => {
  const rules = highlightRules((name) => `value-of${name}`, false);
  expect(rules).not.toContain('var(');
  for (const kind of KINDS) {
    expect(rules).toContain(`::highlight(rest-${kind})`);
    expect(rules).toMatch(
      new RegExp(`::highlight\\(lit-${kind}\\) \\{ background-color: value-of--wash-${kind};`, 'u'),
    );
  }
});

it('has no rule for evidence at rest where the system chooses the colours', () => {
  const rules = highlightRules((name) => `value-of${name}`, true);
  expect(rules).not.toContain('::highlight(rest-');
  for (const kind of KINDS) expect(rules).toContain(`::highlight(lit-${kind})`);
});

import { beforeEach, expect, it } from 'vitest';
import { focusNextPane } from './pane-focus';

beforeEach(() => {
  document.body.innerHTML = `
    <nav data-pane="library"><input id="filter"><div id="list" tabindex="0" data-pane-focus></div></nav>
    <main data-pane="source"></main>
    <section data-pane="summary"><button>Fold</button><div id="item" data-item-main tabindex="0"></div></section>`;
});

const active = () => document.activeElement?.id;

it('goes round, to what each pane is about, past panes with nothing to focus', () => {
  focusNextPane(1);
  expect(active()).toBe('list');
  focusNextPane(1);
  expect(active()).toBe('item');
  focusNextPane(1);
  expect(active()).toBe('list');
  focusNextPane(-1);
  expect(active()).toBe('item');
});

it('starts from the end when going backwards from outside', () => {
  focusNextPane(-1);
  expect(active()).toBe('item');
});

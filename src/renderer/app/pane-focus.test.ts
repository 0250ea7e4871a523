import { beforeEach, expect, it } from 'vitest';
import { focusNextPane, settleFocus } from './pane-focus';

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

const drawn = () => new Promise((done) => setTimeout(done));
const pane = (name: string) => document.querySelector<HTMLElement>(`[data-pane=${name}]`) as HTMLElement;

it('gives a pane that is still being drawn the focus again where what had it is replaced', async () => {
  const source = pane('source');
  source.innerHTML = '<article id="old" tabindex="0" data-pane-focus></article>';
  const end = settleFocus(source);
  expect(active()).toBe('old');
  source.innerHTML = '<article id="new" tabindex="0" data-pane-focus></article>';
  await drawn();
  expect(active()).toBe('new');
  end();
  source.innerHTML = '<article id="third" tabindex="0" data-pane-focus></article>';
  await drawn();
  expect(active()).toBe('');
});

it('goes on to what the pane is about when that comes after its buttons', async () => {
  const summary = pane('summary');
  summary.innerHTML = '<button id="fold">Fold</button>';
  const end = settleFocus(summary);
  expect(active()).toBe('fold');
  summary.insertAdjacentHTML('beforeend', '<div id="late" data-item-main tabindex="0"></div>');
  await drawn();
  expect(active()).toBe('late');
  end();
});

it('takes the focus from nobody who has it, and not after a person did something', async () => {
  document.querySelector<HTMLElement>('#filter')?.focus();
  settleFocus(pane('summary'))();
  expect(active()).toBe('filter');
  document.querySelector<HTMLElement>('#filter')?.blur();
  const source = pane('source');
  settleFocus(source);
  window.dispatchEvent(new Event('pointerdown'));
  source.innerHTML = '<article id="text" tabindex="0" data-pane-focus></article>';
  await drawn();
  expect(active()).toBe('');
});

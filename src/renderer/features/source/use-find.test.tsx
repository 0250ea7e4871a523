import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, it } from 'vitest';
import { createLatest } from '../../ui/latest';
import { useFind } from './use-find';
import type { Find, FindAsked } from './use-find';

const TEXT = 'The pier. The old pier. A new pier is planned.';

it('takes two quick steps as two, and looks for what was typed last', async () => {
  (globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;
  const query = createLatest('');
  const asked = createLatest<FindAsked | null>(null);
  const jumps: number[] = [];
  const onJump = ({ start }: { readonly start: number }): void => void jumps.push(start);
  const shown: { find: Find | null } = { find: null };
  function Shown() {
    shown.find = useFind({ text: TEXT, scroller: null, map: null, query, asked, onJump });
    return null;
  }
  const root = createRoot(document.createElement('div'));
  await act(async () => root.render(<Shown />));
  await act(async () => asked.set({ isAgain: false }));
  await act(async () => shown.find?.onWords('pier'));
  expect(shown.find?.hits).toHaveLength(3);
  await act(async () => {
    // Both before anything is drawn anew.
    const { onStep } = shown.find ?? { onStep: () => undefined };
    onStep(1);
    onStep(1);
  });
  expect(shown.find?.at).toBe(2);
  await act(async () => {
    const { onWords, onStep } = shown.find ?? { onWords: () => undefined, onStep: () => undefined };
    onWords('the');
    onStep(1);
  });
  expect(jumps.map((start) => TEXT.slice(start).split(' ')[0])).toEqual(['pier.', 'pier', 'The']);
  await act(async () => root.unmount());
});

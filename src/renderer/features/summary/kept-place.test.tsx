import { act, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { afterEach, expect, it, vi } from 'vitest';
import type { KeptPlace } from './kept-place';
import { keepRoom, keptRoom, useKeptPlace } from './kept-place';

afterEach(() => vi.restoreAllMocks());

const ITEMS = Array.from({ length: 100 }, (_, index) => `i${index}`);

function List({ kept, articleId }: { readonly kept: KeptPlace; readonly articleId: string }) {
  const [scroller, setScroller] = useState<HTMLElement | null>(null);
  useKeptPlace(kept, scroller, articleId);
  return (
    <div ref={setScroller} data-scroller>
      {ITEMS.map((id) => (
        <p key={id} data-item={id} />
      ))}
    </div>
  );
}

/** A page that lays nothing out by itself: items lie below each other, each this high, moved up by what is scrolled. */
function layOut(height: () => number): void {
  vi.spyOn(HTMLElement.prototype, 'offsetHeight', 'get').mockImplementation(height);
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function rectOf(this: Element) {
    const item = this.getAttribute('data-item');
    const scrolled = this.parentElement?.scrollTop ?? 0;
    return new DOMRect(0, item === null ? 10 : 10 + ITEMS.indexOf(item) * height() - scrolled, 100, height());
  });
}

it('has the item at the top again that was there, in another width too, and begins another article at its top', async () => {
  (globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;
  let height = 50;
  layOut(() => height);
  const kept: KeptPlace = { current: null };
  const root = createRoot(document.body.appendChild(document.createElement('div')));
  const show = (articleId: string | null) =>
    act(async () => root.render(articleId === null ? null : <List kept={kept} articleId={articleId} />));
  const scroller = () => document.querySelector('[data-scroller]');
  await show('a');
  const first = scroller();
  if (first) first.scrollTop = 20 * 50 + 8;
  await show(null);
  expect(kept.current?.at).toEqual({ itemId: 'i20', offset: -8 });
  height = 80;
  await show('a');
  expect(scroller()).not.toBe(first);
  expect(scroller()?.scrollTop).toBe(20 * 80 + 8);
  await show(null);
  await show('b');
  expect(scroller()?.scrollTop).toBe(0);
  await act(async () => root.unmount());
});

it('keeps how much of the sections was listed, of one article', () => {
  const kept: KeptPlace = { current: null };
  expect(keptRoom(kept, 'a')).toEqual({});
  keepRoom(kept, 'a', { figures: 240 });
  expect(keptRoom(kept, 'a')).toEqual({ figures: 240 });
  expect(keptRoom(kept, 'b')).toEqual({});
});

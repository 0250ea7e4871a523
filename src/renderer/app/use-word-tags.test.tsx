import { act } from 'react';
import { createRoot } from 'react-dom/client';
import { expect, it } from 'vitest';
import type { Highlight } from '#core/library/highlight';
import type { KeptRecord } from '#core/library/kept';
import { placeOf } from '#core/library/place';
import { useWordTags } from './use-word-tags';

const PLACE = placeOf('Ana Ruiz opened the wells.', { start: 0, end: 8 });
const HIGHLIGHT: Highlight = {
  id: 'h1',
  articleId: 'a1',
  hue: 'sun',
  place: PLACE,
  by: 'Rosa',
  at: '2026-01-01T00:00:00.000Z',
};
const ORGANISATION = { tags: [{ id: 't1', name: 'wells', hue: null, articleIds: [] }], collections: [], searches: [] };

it('a dialog that was closed while its last tag is saved stays closed', async () => {
  (globalThis as { IS_REACT_ACT_ENVIRONMENT?: boolean }).IS_REACT_ACT_ENVIRONMENT = true;
  let tags: ReturnType<typeof useWordTags> | null = null;
  let saved: (records: readonly KeptRecord[]) => void = () => undefined;
  const keep = () => new Promise<readonly KeptRecord[]>((done) => (saved = done));
  function Words() {
    tags = useWordTags({
      articleId: 'a1',
      annotations: { highlights: [{ record: HIGHLIGHT, span: { start: 0, end: 8 } }], notes: [], marks: [] },
      keep,
      placeAt: () => PLACE,
      organise: { organisation: ORGANISATION, save: async () => null },
    });
    return null;
  }
  const root = createRoot(document.body.appendChild(document.createElement('div')));
  await act(async () => root.render(<Words />));
  const dialog = () => tags?.dialog ?? null;
  await act(async () => tags?.askOf(HIGHLIGHT));
  expect(dialog()).not.toBeNull();
  await act(async () => dialog()?.props.onToggle({ id: 't1', name: 'wells', has: 'none' }));
  await act(async () => dialog()?.props.onClose());
  expect(dialog()).toBeNull();
  await act(async () => saved([HIGHLIGHT]));
  expect(dialog()).toBeNull();
  await act(async () => root.unmount());
});

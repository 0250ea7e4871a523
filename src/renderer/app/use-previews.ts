import { startTransition, useCallback, useEffect, useMemo, useState } from 'react';
import type { Result } from '#core/result';
import type { Preview as Found, ToldReport } from '#shared/ipc/import-messages';
import type { EncodingOffer } from '#shared/ipc/reading-messages';
import type { PreviewAnswer, PreviewChoice } from '#shared/ipc/schemas';
import { useBridge } from '../bridge/bridge-context';
import { strings } from '../ui/strings';
import { showProblem, useSession } from './session';
import { wholePreview } from './whole-preview';

type Preview = { readonly id: string; readonly found: Found; readonly isReading: boolean };
type AskedEncoding = { readonly row: number; readonly offer: EncodingOffer };

/** What is shown before an import, and what can be answered to it; `finish` hears what became of the import. */
export function usePreviews(finish: (result: Result<ToldReport> | null) => void) {
  const bridge = useBridge();
  const session = useSession();
  // A drop may come while another is looked at: it is asked about when that one is answered.
  const [previews, setPreviews] = useState<readonly Preview[]>([]);
  const preview = previews[0] ?? null;
  const [encoding, setEncoding] = useState<AskedEncoding | null>(null);

  const showPreview = useCallback(
    async ({ id }: { readonly id: string }) => {
      const found = await wholePreview(bridge, id, await bridge.imports.preview(id));
      // A drawing that can wait for a key: it is in parts, and begins anew where one comes.
      if (found.ok)
        startTransition(() => setPreviews((before) => [...before, { id, found: found.value, isReading: false }]));
      else showProblem(session, strings.imports.nothing, found.error);
    },
    [bridge, session],
  );

  const readAs = useCallback(
    async (id: string, answer: PreviewAnswer) => {
      const change = (to: Partial<Preview>): void =>
        setPreviews((before) => before.map((each) => (each.id === id ? { ...each, ...to } : each)));
      change({ isReading: true });
      const read = await wholePreview(bridge, id, await bridge.imports.readAs(id, answer));
      setEncoding(null);
      change({ isReading: false, ...(read.ok ? { found: read.value } : {}) });
      if (!read.ok) showProblem(session, strings.reading.failed, read.error);
    },
    [bridge, session],
  );

  const askEncoding = useCallback(
    async (id: string, row: number) => {
      const offer = await bridge.imports.encodings(id, row);
      if (offer.ok) setEncoding({ row, offer: offer.value });
      else showProblem(session, strings.reading.failed, offer.error);
    },
    [bridge, session],
  );

  const answerPreview = useCallback(
    async (id: string, choices: readonly PreviewChoice[] | null) => {
      setPreviews((before) => before.filter((each) => each.id !== id));
      if (choices === null) await bridge.imports.dismiss(id);
      else finish(await bridge.imports.begin(id, [...choices]));
    },
    [bridge, finish],
  );

  useEffect(() => bridge.on['imports:asked']((asked) => void showPreview(asked)), [bridge, showPreview]);

  return useMemo(
    () => ({ preview, encoding, readAs, askEncoding, closeEncodings: () => setEncoding(null), answerPreview }),
    [preview, encoding, readAs, askEncoding, answerPreview],
  );
}

import { useEffect, useRef, useState } from 'react';
import type { AppError, Result } from '#core/result';
import type { PdfPages } from './pdf-pages';

/** What is known of the pages to come: those made last stay until the next are there. */
export type PdfPreview = {
  readonly pages: PdfPages | null;
  readonly error: AppError | null;
  readonly isMaking: boolean;
};

/** So long nothing is changed, in milliseconds, before the pages are made anew. */
const PAUSE_MS = 250;

/**
 * The pages of a PDF as it would be exported, made anew whenever `key` is another; a null key makes none, and a null answer
 * of `make` was overtaken by a newer one.
 */
export function usePdfPreview(key: string | null, make: () => Promise<Result<Uint8Array> | null>): PdfPreview {
  const [made, setMade] = useState<{
    readonly key: string;
    readonly pages: PdfPages | null;
    readonly error: AppError | null;
  } | null>(null);
  const latest = useRef(make);
  useEffect(() => {
    latest.current = make;
  });
  useEffect(() => {
    if (key === null) return undefined;
    let isGone = false;
    const makeNow = async (): Promise<void> => {
      const [answer, { openPdf }] = await Promise.all([latest.current(), import('./pdf-pages')]);
      if (isGone || answer === null) return;
      const pages = answer.ok ? await openPdf(answer.value) : null;
      if (isGone) pages?.close();
      else setMade({ key, pages, error: answer.ok ? null : answer.error });
    };
    const timer = setTimeout(() => void makeNow(), PAUSE_MS);
    return () => {
      isGone = true;
      clearTimeout(timer);
    };
  }, [key]);
  useEffect(() => () => made?.pages?.close(), [made]);
  return { pages: made?.pages ?? null, error: made?.error ?? null, isMaking: key !== null && made?.key !== key };
}

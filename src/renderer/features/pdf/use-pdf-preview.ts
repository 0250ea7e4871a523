import { useEffect, useState } from 'react';
import type { PrintOptions } from '#core/report/print-options';
import type { AppError } from '#core/result';
import { useBridge } from '../../bridge/bridge-context';
import type { PdfPages } from './pdf-pages';

/** What is known of the pages to come: those made last stay until the next are there. */
export type PdfPreview = {
  readonly pages: PdfPages | null;
  readonly error: AppError | null;
  readonly isMaking: boolean;
};

/** So long nothing is changed, in milliseconds, before the pages are made anew. */
const PAUSE_MS = 250;

/** The pages of an article as they would be exported, made anew after every choice; null makes none. */
export function usePdfPreview(articleId: string | null, options: PrintOptions): PdfPreview {
  const bridge = useBridge();
  const [made, setMade] = useState<{
    readonly key: string;
    readonly pages: PdfPages | null;
    readonly error: AppError | null;
  } | null>(null);
  const key = articleId === null ? null : JSON.stringify([articleId, options]);
  useEffect(() => {
    if (key === null || articleId === null) return undefined;
    let isGone = false;
    const make = async (): Promise<void> => {
      const [answer, { openPdf }] = await Promise.all([
        bridge.exports.preview(articleId, { ...options, leftOut: [...options.leftOut] }),
        import('./pdf-pages'),
      ]);
      if (isGone) return;
      const pages = answer.ok ? await openPdf(answer.value) : null;
      if (isGone) pages?.close();
      else setMade({ key, pages, error: answer.ok ? null : answer.error });
    };
    const timer = setTimeout(() => void make(), PAUSE_MS);
    return () => {
      isGone = true;
      clearTimeout(timer);
    };
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- the key says when the options are others
  }, [key, bridge]);
  useEffect(() => () => made?.pages?.close(), [made]);
  return { pages: made?.pages ?? null, error: made?.error ?? null, isMaking: key !== null && made?.key !== key };
}

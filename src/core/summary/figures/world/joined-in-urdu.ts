import { sliceOf } from '../../../text/span';
import type { FigureDraft } from '../../draft';

/** "2 ہزار 300 مکانات": in Urdu a size and what is over it stand side by side. */
export function joinedInUrdu(found: readonly FigureDraft[], text: string, language: string): readonly FigureDraft[] {
  if (!language.startsWith('ur')) return found;
  const kept: FigureDraft[] = [];
  for (const one of found) {
    const last = kept.at(-1);
    const isPart =
      last !== undefined &&
      one.evidence.start === last.evidence.end + 1 &&
      last.unit === null &&
      last.what === null &&
      (one.value ?? Number.NaN) < lowestSize(last.value ?? 0);
    if (isPart && last !== undefined) {
      const evidence = { start: last.evidence.start, end: one.evidence.end };
      kept.pop();
      kept.push({ ...one, value: (last.value ?? 0) + (one.value ?? 0), text: sliceOf(text, evidence), evidence });
    } else kept.push(one);
  }
  return kept;
}

/** The size that a whole amount is a number of: of 400,000 a hundred thousand. */
function lowestSize(value: number): number {
  return [1e9, 1e7, 1e5, 1e3].find((size) => value >= size && value % size === 0) ?? 0;
}

import { compareText } from '#core/text/compare';
import type { PlannedFile } from './import-record';
import type { FoundFiles, Previewed } from './found-files';
import type { ImportPlan } from './planned-items';
import { listRecords, readRecord } from './record-files';

/** What was decided on the same files when they were imported last. */
export type LastDecisions = {
  /** The plan with books and encodings as they were chosen then. */
  readonly plan: ImportPlan;
  /** True for a text that was left out then. */
  readonly wasLeftOut: (text: Pick<Previewed, 'file' | 'place'>) => boolean;
};

/** So many of the last imports of the same folder are looked into: one that only tried again what had failed knows nothing of the rest. */
const LOOKED_INTO = 3;

/** Looks up the last imports of the same folder or files; files that came without a path are never the same. */
export async function lastDecisions(library: string, plan: ImportPlan): Promise<LastDecisions> {
  if (plan.dropped) return { plan, wasLeftOut: () => false };
  const ended = (await listRecords(library)).filter(({ head, end }) => end !== null && head.from === plan.from);
  const last = ended.toSorted((a, b) => compareText(b.head.startedAt, a.head.startedAt)).slice(0, LOOKED_INTO);
  const before = new Map<string, PlannedFile>();
  for (const { head } of last) {
    for (const file of (await readRecord(library, head.id))?.files ?? []) {
      if (file.path !== '' && !before.has(file.path)) before.set(file.path, file);
    }
  }
  const files = plan.files.map((file) => {
    const { books, encoding } = before.get(file.path) ?? {};
    return { ...file, ...(books === undefined ? {} : { books }), ...(encoding === undefined ? {} : { encoding }) };
  });
  return {
    plan: { ...plan, files },
    wasLeftOut: ({ file, place }) => before.get(files[file]?.path ?? '')?.choices?.[place]?.isLeftOut === true,
  };
}

/** What was found, with a mark and a sentence on each text that was left out the last time and is asked about once more. */
export function withLeftOut(found: FoundFiles, { wasLeftOut }: LastDecisions): FoundFiles {
  const texts = found.texts.map((text): Previewed => {
    if (text.row.status === 'same' || !wasLeftOut(text)) return text;
    const notes = [...text.row.notes, 'Was left out the last time, and is again unless you tick it.'];
    return { ...text, row: { ...text.row, notes, wasLeftOut: true } };
  });
  return { ...found, texts };
}

/** The choices that leave out again what was left out the last time, where its words are still those of another text. */
export function leftOutAgain({ texts }: FoundFiles, { wasLeftOut }: LastDecisions) {
  return texts.flatMap((text, row) =>
    text.row.status === 'same-text' && wasLeftOut(text) ? [{ row, isLeftOut: true }] : [],
  );
}

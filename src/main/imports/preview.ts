import { createHash } from 'node:crypto';
import type { Fingerprint } from '#core/likeness/fingerprint';
import { isEncoded } from '#core/library/source-format';
import { createLikenessIndex } from '#core/likeness/likeness-index';
import type { LikenessIndex } from '#core/likeness/likeness-index';
import type { Store } from '#core/ports';
import { fail } from '#core/result';
import type { Result } from '#core/result';
import type { PreviewRow } from '#shared/ipc/import-messages';
import type { Inspection } from '../importing/inspection';
import type { Engine } from '../jobs/engine-client';
import type { ImportItem } from '../jobs/import-files';
import { textsOf } from '../jobs/texts-of';
import type { Opening, Text } from '../jobs/texts-of';
import { createFindings } from './found-files';
import type { FoundFiles, Previewed } from './found-files';
import type { ImportControl } from './import-control';
import type { Likeness, LikenessBook } from './likeness-book';

/** What a preview needs; `onProgress` hears of every file that was looked at. */
export type PreviewOptions = Opening & {
  readonly store: Store;
  readonly engine: Engine;
  readonly likeness: LikenessBook;
  readonly control: ImportControl;
  readonly onProgress: (progress: { readonly done: number; readonly fileName: string }) => void;
};

/** So many texts, and ends of files, are begun ahead for each thread, so that none waits for a long one whose turn comes before. */
const AHEAD = 8;

/** Looks at every text of the files, by their places among the items, without importing anything; null when it was stopped. */
export async function previewFiles(
  items: ReadonlyMap<number, ImportItem>,
  options: PreviewOptions,
): Promise<FoundFiles | null> {
  const { engine, control, onProgress } = options;
  const found = createFindings();
  let done = 0;
  const earlier: Earlier = { bytes: new Map(), texts: createLikenessIndex(), titles: new Map() };
  /** Texts that were begun, and after those of a file its end, which is told when they are done. */
  let waiting: (() => Promise<void>)[] = [];
  const takeFirst = async (): Promise<void> => {
    const [first, ...others] = waiting;
    waiting = others;
    await first?.();
  };
  for (const [file, item] of items) {
    let isMailbox = false;
    const onOpened: Opening['onOpened'] = (opened) => {
      isMailbox = opened.kind === 'mailbox';
      found.open(file, { ...opened, place: '' });
    };
    const onOpenedWithin: Opening['onOpenedWithin'] = (opened) => found.open(file, opened);
    for await (const text of textsOf(item, { ...options, onOpened, onOpenedWithin })) {
      if (!(await control.mayGoOn())) return null;
      if (text === null) continue;
      const begun = look(text, options);
      const { place } = text;
      const isDrawn = text.file.ok && text.file.value.drawn !== undefined;
      const at = { file, place, isWhole: isDrawn || isMailbox };
      waiting.push(async () => found.add({ ...at, row: rowOf(at, item, text, await begun, earlier, options) }));
      while (waiting.length > engine.atOnce * AHEAD) await takeFirst();
    }
    waiting.push(async () => {
      done += 1;
      onProgress({ done, fileName: item.name });
    });
  }
  while (waiting.length > 0) await takeFirst();
  return control.stopped() === null ? found.all() : null;
}

/** The texts of this preview so far: two of them may be alike too. */
type Earlier = {
  readonly bytes: Map<string, string>;
  readonly texts: LikenessIndex;
  readonly titles: Map<string, string>;
};

function likeEarlier({ texts, titles }: Earlier, fingerprint: Fingerprint): Omit<Likeness, 'id'> | undefined {
  const [like] = texts.find(fingerprint, 1);
  return like && { kind: like.kind, share: like.share, title: titles.get(like.id) ?? '' };
}

type Looked = {
  readonly sha256: string | null;
  readonly inspected: Result<Inspection>;
};

async function look({ file }: Text, { engine, store, reading }: PreviewOptions): Promise<Looked> {
  if (!file.ok) return { sha256: null, inspected: file };
  const { sha256 = createHash('sha256').update(file.value.bytes).digest('hex') } = file.value;
  const known = store.findBySha256(sha256);
  if (known?.deletedAt === null || !engine.inspect) return { sha256, inspected: fail('known', '') };
  const limits = reading ? { limits: reading.limits } : {};
  const job = { file: file.value, articleId: 'preview', importedAt: new Date(0).toISOString(), ...limits };
  return { sha256, inspected: await engine.inspect(job) };
}

function rowOf(
  at: Pick<Previewed, 'file' | 'place' | 'isWhole'>,
  { name, folder }: ImportItem,
  { place, notes, file }: Text,
  { sha256, inspected }: Looked,
  before: Earlier,
  { store, likeness }: PreviewOptions,
): PreviewRow {
  const fileName = place === '' ? name : `${name} › ${place}`;
  const named = { key: `${at.file} ${place}`, fileName, folder: folder ?? null, notes, isEncoded: false };
  const known = sha256 === null ? null : store.findBySha256(sha256);
  if (known?.deletedAt === null) {
    return { ...named, status: 'same', like: { title: known.title, share: 1 }, problem: null, found: null };
  }
  const earlier = sha256 === null ? undefined : before.bytes.get(sha256);
  if (earlier !== undefined) {
    return { ...named, status: 'same', like: { title: earlier, share: 1 }, problem: null, found: null };
  }
  if (!inspected.ok) {
    const { code, message, action = '' } = inspected.error;
    const status = code === 'left-out' ? 'textless' : 'failed';
    return { ...named, status, like: null, problem: `${message} ${action}`.trim(), found: null };
  }
  const { found, notes: ofReading, fingerprint } = inspected.value;
  if (sha256 !== null) before.bytes.set(sha256, found.title);
  const [like = likeEarlier(before, fingerprint)] = likeness.find(fingerprint, file.ok ? file.value.fileName : name);
  const id = String(before.titles.size);
  before.titles.set(id, found.title);
  before.texts.add(id, fingerprint);
  return {
    ...named,
    notes: [...notes, ...ofReading],
    status: like?.kind ?? 'new',
    like: like ? { title: like.title, share: like.share } : null,
    problem: null,
    found,
    isEncoded: isReadable(at, found.mediaType),
  };
}

/** What states its own encoding cannot be read in another, nor what lies deeper than one file with many texts. */
function isReadable({ place, isWhole }: Pick<Previewed, 'place' | 'isWhole'>, mediaType: string): boolean {
  if (isWhole) return mediaType !== 'application/xhtml+xml' && !place.includes(' › ');
  return isEncoded({ mediaType }) || mediaType === 'message/rfc822';
}

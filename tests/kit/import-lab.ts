import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ok } from '../../src/core/result';
import type { Result } from '../../src/core/result';
import { encodingChoices } from '../../src/main/importing/encodings/encoding-choices';
import { readDocuments } from '../../src/main/importing/read-documents';
import { analyseFile, inspectFile } from '../../src/main/jobs/analysed';
import type { Engine } from '../../src/main/jobs/engine-client';
import { redraw } from '../../src/main/jobs/redraw';
import { reread } from '../../src/main/jobs/reread';
import { createSession } from '../../src/main/library/library-session';
import type { LibrarySession, OpenedLibrary } from '../../src/main/library/library-session';
import { DEFAULT_SETTINGS } from '../../src/main/library/settings';
import { createIds } from '../../src/main/store/ids';
import { createImporter } from '../../src/main/run/importer';
import type { Importer } from '../../src/main/run/importer';
import { openLibrary } from '../../src/main/store/open-library';
import type { EventName, Events } from '../../src/shared/ipc/contract';
import type { Preview, PreviewRow } from '../../src/shared/ipc/import-messages';
import type { ImportProgress, ImportReport } from '../../src/shared/ipc/messages';
import type { Settings } from '../../src/shared/ipc/schemas';

const clock = { now: () => new Date() };
const ids = createIds(clock);

/** An importer over a real library in a folder of its own, with the engine in this very thread. */
export type ImportLab = Awaited<ReturnType<typeof openImportLab>>;

/** Opens a lab; `close` removes all of it. */
export async function openImportLab() {
  const folder = await mkdtemp(join(tmpdir(), 'sidelight-importer-'));
  /** What windows were told of how far imports are; null says that none runs any more. */
  const told: (ImportProgress | null)[] = [];
  const asked: string[] = [];
  let settings: Settings = DEFAULT_SETTINGS;
  /** The engine works on a file only when this lets it. */
  let gate: ((fileName: string) => Promise<void>) | null = null;
  let last: Promise<unknown> = Promise.resolve();
  const engine: Engine = {
    atOnce: 1,
    analyse: (job) => {
      const analysed = last.then(async () => {
        await gate?.(job.file.fileName);
        return analyseFile(job);
      });
      last = analysed.catch(() => undefined);
      return analysed;
    },
    inspect: inspectFile,
    encodings: async ({ file }, current) => ok(encodingChoices(file.bytes, current)),
    reread,
    redraw: async (job) => ok(redraw(job)),
    close: async () => undefined,
  };

  let session = createSession(await open());
  let importer = importerOf(session);

  function importerOf(of: LibrarySession): Importer {
    const send = <E extends EventName>(name: E, payload: Events[E]): void => {
      if (name === 'imports:progressed') told.push(payload as Events['imports:progressed']);
      if (name === 'imports:asked') asked.push((payload as Events['imports:asked']).id);
    };
    const collections = { open: readDocuments };
    const rest = { send, log: () => undefined, userData: folder, settings: () => settings };
    return createImporter({ session: of, engine, collections, ids, clock, ...rest });
  }

  async function open(): Promise<OpenedLibrary> {
    const path = join(folder, 'library');
    const opened = await openLibrary(path, { clock, ids });
    if (!opened.ok) throw new Error(opened.error.message);
    return { folder: path, store: opened.value, problem: null };
  }

  return {
    folder,
    told,
    /** The messages of imports that run. */
    progress: () => told.filter((each) => each !== null),
    asked,
    engine,
    open,
    session: () => session,
    importer: () => importer,
    /** Starts the program again on the library, which was closed. */
    restart: async () => {
      session = createSession(await open());
      importer = importerOf(session);
    },
    set: (next: Settings) => {
      settings = next;
    },
    /** The file names of all articles in the library. */
    titles: () => Object.values(session.current().store?.catalogue().articles ?? {}).map(({ fileName }) => fileName),
    rowsOf: (id: string | undefined): readonly PreviewRow[] => previewIn(importer.preview(id ?? '')).rows,
    /** A folder of notes: `note-000.txt` and so on, the rest as given. */
    notes: async (count: number, others: Readonly<Record<string, string>> = {}): Promise<string> => {
      const path = join(folder, 'field');
      await mkdir(join(path, 'deeper'), { recursive: true });
      for (let index = 0; index < count; index += 1) {
        const name = `note-${String(index).padStart(3, '0')}.txt`;
        await writeFile(join(path, name), `Field note ${index}. The well was dry.\n`);
      }
      for (const [name, text] of Object.entries(others)) await writeFile(join(path, name), text);
      return path;
    },
    /** Holds the engine at the first file whose name has these letters; `reached` resolves there, `release` lets it go on. */
    holdAt: (letters: string) => {
      let release = (): void => undefined;
      let reach = (): void => undefined;
      const reached = new Promise<void>((resolve) => {
        reach = resolve;
      });
      const held = new Promise<void>((resolve) => {
        release = resolve;
      });
      gate = async (name) => {
        if (!name.includes(letters)) return;
        reach();
        await held;
      };
      return {
        reached,
        release: () => {
          gate = null;
          release();
        },
      };
    },
    close: async () => {
      await session.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** What a preview tells; of one that is gone nothing. */
export function previewIn(result: Result<string>): Preview {
  return result.ok ? (JSON.parse(result.value) as Preview) : { rows: [], total: 0, tables: [], books: null };
}

/** The report of an import that did what it was asked. */
export function reportIn(result: Result<ImportReport>): ImportReport {
  if (!result.ok) throw new Error(result.error.message);
  return result.value;
}

/** What became of each text, in order. */
export function kindsOf(report: ImportReport): readonly string[] {
  return report.outcomes.map(({ outcome }) => outcome);
}

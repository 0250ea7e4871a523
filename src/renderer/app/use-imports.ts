import { startTransition, useCallback, useEffect, useMemo, useState } from 'react';
import type { Result } from '#core/result';
import type { Preview as Found } from '#shared/ipc/import-messages';
import type { EncodingOffer } from '#shared/ipc/reading-messages';
import type { ImportProgress, ImportReport } from '#shared/ipc/messages';
import type { DroppedFile, PreviewAnswer, PreviewChoice } from '#shared/ipc/schemas';
import { useBridge } from '../bridge/bridge-context';
import { articleToOpen, importSummary } from '../features/imports/import-summary';
import { allFiles } from '../features/imports/dropped-files';
import type { Dropped } from '../features/imports/dropped-files';
import { pastedFile, readDroppedFiles } from '../features/imports/read-dropped-files';
import { createLatest } from '../ui/latest';
import { explained } from '../ui/messages';
import { strings } from '../ui/strings';
import { showProblem, useSession } from './session';
import type { StepCommands } from './use-steps';
import { wholePreview } from './whole-preview';

type Preview = { readonly id: string; readonly found: Found; readonly isReading: boolean };
type AskedEncoding = { readonly row: number; readonly offer: EncodingOffer };

/** Brings files in by dialog, by dropping and by pasting, and reports plainly what became of each. */
export function useImports(onOpen: (articleId: string) => void, steps: StepCommands) {
  const bridge = useBridge();
  const session = useSession();
  const [progress] = useState(() => createLatest<ImportProgress | null>(null));
  const [report, setReport] = useState<ImportReport | null>(null);
  const [preview, setPreview] = useState<Preview | null>(null);
  const [encoding, setEncoding] = useState<AskedEncoding | null>(null);
  const [isListed, setIsListed] = useState(false);

  const tell = useCallback(
    (done: ImportReport) => {
      progress.set(null);
      if (done.outcomes.length === 0) return;
      const failed = done.outcomes.filter(({ outcome }) => outcome === 'failed');
      const [only] = failed.length === 1 ? failed : [];
      const isNew = done.outcomes.some(({ outcome }) => outcome === 'new');
      session.toasts.show({
        title: importSummary(done),
        ...(only ? { detail: `${only.fileName}: ${explained({ ...only, message: only.detail })}` } : {}),
        tone: failed.length > 0 ? 'problem' : 'plain',
        ...(failed.length > 0 ? {} : { group: 'import' }),
        actions: [
          { label: strings.imports.details, run: () => setReport(done) },
          ...(isNew && failed.length === 0 ? [{ label: strings.undo.undo, run: () => void steps.undo() }] : []),
        ],
      });
    },
    [progress, session, steps],
  );

  const finish = useCallback(
    (result: Result<ImportReport> | null) => {
      progress.set(null);
      if (result === null) return;
      if (!result.ok) {
        showProblem(session, strings.imports.nothing, result.error);
        return;
      }
      tell(result.value);
      const articleId = articleToOpen(result.value);
      // Nobody pressed a key for it: what is opened may be drawn between two keys.
      if (articleId !== null) startTransition(() => onOpen(articleId));
    },
    [onOpen, progress, session, tell],
  );

  const askInterrupted = useCallback(async () => {
    const { interrupted } = await bridge.imports.state();
    for (const { id, done, total } of interrupted) {
      session.toasts.show({
        title: strings.imports.interrupted(done, total),
        detail: strings.imports.interruptedDetail,
        lifetime: null,
        actions: [
          { label: strings.imports.goOn, run: () => void bridge.imports.goOn(id).then(finish) },
          {
            label: strings.imports.leave,
            run: () => void bridge.imports.leave(id).then((left) => (left.ok ? setReport(left.value) : finish(left))),
          },
        ],
      });
    }
  }, [bridge, finish, session]);

  const showPreview = useCallback(
    async ({ id }: { readonly id: string }) => {
      const found = await wholePreview(bridge, id, await bridge.imports.preview(id));
      // A drawing that can wait for a key: it is in parts, and begins anew where one comes.
      if (found.ok) startTransition(() => setPreview({ id, found: found.value, isReading: false }));
      else showProblem(session, strings.imports.nothing, found.error);
    },
    [bridge, session],
  );

  const readAs = useCallback(
    async (id: string, answer: PreviewAnswer) => {
      setPreview((before) => before && { ...before, isReading: true });
      const read = await wholePreview(bridge, id, await bridge.imports.readAs(id, answer));
      setEncoding(null);
      setPreview((before) => {
        if (before === null || before.id !== id) return before;
        return { ...before, isReading: false, ...(read.ok ? { found: read.value } : {}) };
      });
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
      setPreview(null);
      if (choices === null) await bridge.imports.dismiss(id);
      else finish(await bridge.imports.begin(id, [...choices]));
    },
    [bridge, finish],
  );

  useEffect(() => {
    const stops = [
      bridge.on['imports:asked']((asked) => void showPreview(asked)),
      bridge.on['imports:progressed'](progress.set),
      bridge.on['imports:finished'](tell),
      bridge.on['library:reopened'](() => void askInterrupted()),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, [askInterrupted, bridge, progress, showPreview, tell]);
  useEffect(() => void askInterrupted(), [askInterrupted]);

  const choose = useCallback(
    async (what: 'files' | 'folder') => finish(await bridge.files.choose(what)),
    [bridge, finish],
  );

  const take = useCallback(
    async (files: readonly DroppedFile[]) => finish(await bridge.files.import([...files])),
    [bridge, finish],
  );

  const drop = useCallback(
    async (dropped: Dropped) => {
      const all = await allFiles(dropped);
      const read = await readDroppedFiles(all.files);
      const { files } = read;
      const problems = [...all.unread.map(strings.imports.unreadable), ...read.problems];
      const [first = '', ...others] = problems;
      if (problems.length > 0) {
        const detail = others.length > 0 ? `${first} ${strings.imports.andMore(others.length)}` : first;
        const title = files.length > 0 ? strings.imports.notAll : strings.imports.nothing;
        session.toasts.show({ tone: 'problem', title, detail });
      }
      if (files.length > 0) await take(files);
    },
    [session, take],
  );

  const paste = useCallback((text: string) => take([pastedFile(text)]), [take]);

  const saveReport = useCallback(
    async (id: string, format: 'csv' | 'markdown') => {
      const saved = await bridge.imports.export(id, format);
      if (saved === null) return;
      if (saved.ok) {
        session.toasts.show({ title: strings.imports.reportSaved(saved.value.fileName, saved.value.folderName) });
      } else showProblem(session, strings.imports.reportNotSaved, saved.error);
    },
    [bridge, session],
  );

  const showReport = useCallback(
    async (id: string) => {
      const read = await bridge.imports.report(id);
      if (read.ok) {
        setIsListed(false);
        setReport(read.value);
      } else showProblem(session, strings.imports.reportFailed, read.error);
    },
    [bridge, session],
  );

  const retry = useCallback(
    async (id: string) => {
      setReport(null);
      finish(await bridge.imports.retry(id));
    },
    [bridge, finish],
  );

  return useMemo(
    () => ({
      progress,
      report,
      preview,
      encoding,
      readAs,
      askEncoding,
      closeEncodings: () => setEncoding(null),
      answerPreview,
      isListed,
      closeReport: () => setReport(null),
      showReports: () => setIsListed(true),
      closeReports: () => setIsListed(false),
      control: (what: 'pause' | 'resume' | 'cancel') => void bridge.imports.control(what),
      choose,
      drop,
      paste,
      showReport,
      saveReport,
      retry,
    }),
    [
      progress,
      report,
      preview,
      encoding,
      readAs,
      askEncoding,
      answerPreview,
      isListed,
      bridge,
      choose,
      drop,
      paste,
      showReport,
      saveReport,
      retry,
    ],
  );
}

import { startTransition, useCallback, useEffect, useMemo, useState } from 'react';
import type { Result } from '#core/result';
import type { ToldReport } from '#shared/ipc/import-messages';
import type { ImportOutcome, ImportProgress, ImportReport } from '#shared/ipc/messages';
import type { DroppedFile } from '#shared/ipc/schemas';
import { wholeReport } from '#shared/ipc/told-report';
import { useBridge } from '../bridge/bridge-context';
import { importSummary } from '../features/imports/import-summary';
import { allFiles } from '../features/imports/dropped-files';
import type { Dropped } from '../features/imports/dropped-files';
import { pastedFile, readDroppedFiles } from '../features/imports/read-dropped-files';
import { rememberFocus } from '../ui/focus-back';
import { createLatest } from '../ui/latest';
import { explained } from '../ui/messages';
import { strings } from '../ui/strings';
import { showProblem, useSession } from './session';
import type { StepCommands } from './use-steps';

/** The report that is shown, and whether the list of all of them is. */
export type ShownReports = {
  readonly report: ImportReport | null;
  readonly isListed: boolean;
  /** Gives the focus back to what had it before the list: a report comes in the place of the list it is chosen from. */
  readonly giveBack?: () => void;
};

/** Why texts of an import failed, where one sentence says it. */
function failureOf({ onlyFailed, unsaved }: ToldReport): { readonly detail?: string } {
  const why = ({ detail, action }: ImportOutcome): string =>
    explained({ message: detail, ...(action ? { action } : {}) });
  if (unsaved) return { detail: why(unsaved.first) };
  return onlyFailed ? { detail: `${onlyFailed.fileName}: ${why(onlyFailed)}` } : {};
}

/**
 * Brings files in by dialog, by dropping and by pasting, and tells plainly what became of them. Which dialog is open is held outside
 * the state of the window, so that opening and closing one draws no other part of it anew.
 */
export function useImports(onOpen: (articleId: string) => void, steps: StepCommands) {
  const bridge = useBridge();
  const session = useSession();
  const [progress] = useState(() => createLatest<ImportProgress | null>(null));
  const [dialogs] = useState(() => createLatest<ShownReports>({ report: null, isListed: false }));
  const setReport = useCallback(
    (told: ToldReport) => dialogs.set({ ...dialogs.current(), report: wholeReport(told) }),
    [dialogs],
  );

  const tell = useCallback(
    (done: ToldReport) => {
      progress.set(null);
      const { counts } = done;
      if (Object.keys(counts).length === 0) return;
      const isFailed = (counts.failed ?? 0) > 0;
      const isNew = (counts.new ?? 0) > 0;
      session.toasts.show({
        title: importSummary(done),
        ...failureOf(done),
        tone: isFailed ? 'problem' : 'plain',
        ...(isFailed ? {} : { group: 'import' }),
        actions: [
          { label: strings.imports.details, run: () => setReport(done) },
          ...(isNew && !isFailed ? [{ label: strings.undo.undo, run: () => void steps.undo() }] : []),
        ],
      });
    },
    [progress, session, setReport, steps],
  );

  const finish = useCallback(
    (result: Result<ToldReport> | null) => {
      progress.set(null);
      if (result === null) return;
      if (!result.ok) {
        showProblem(session, strings.imports.nothing, result.error);
        return;
      }
      tell(result.value);
      const articleId = result.value.opens;
      // Nobody pressed a key for it: what is opened may be drawn between two keys.
      if (articleId !== null) startTransition(() => onOpen(articleId));
    },
    [onOpen, progress, session, tell],
  );

  const askInterrupted = useCallback(async () => {
    const { interrupted } = await bridge.imports.state();
    for (const { id, from, done, total } of interrupted) {
      session.toasts.show({
        title: strings.imports.interrupted(from, done, total),
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
  }, [bridge, finish, session, setReport]);

  useEffect(() => {
    const stops = [
      bridge.on['imports:progressed'](progress.set),
      bridge.on['imports:finished'](tell),
      bridge.on['library:reopened'](() => void askInterrupted()),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, [askInterrupted, bridge, progress, tell]);
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
      const { imports } = await bridge.settings.read();
      const read = await readDroppedFiles(all.files, imports?.limits);
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
    [bridge, session, take],
  );

  const paste = useCallback((text: string) => take([pastedFile(text)]), [take]);

  return useMemo(
    () => ({
      progress,
      dialogs,
      finish,
      showReports: () => dialogs.set({ ...dialogs.current(), isListed: true, giveBack: rememberFocus() }),
      control: (what: 'pause' | 'resume' | 'cancel') => void bridge.imports.control(what),
      choose,
      drop,
      paste,
    }),
    [progress, dialogs, finish, bridge, choose, drop, paste],
  );
}

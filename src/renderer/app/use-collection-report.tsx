import { useCallback, useState } from 'react';
import { DOSSIERS_ONLY, isDossiersOnly } from '#core/report/collection/collection-options';
import type { CollectionOptions } from '#core/report/collection/collection-options';
import { useBridge } from '../bridge/bridge-context';
import { CollectionDialog } from '../features/pdf/collection-dialog';
import type { ArticleChoice } from '../features/pdf/collection-dialog';
import { strings } from '../ui/strings';
import { showProblem, useSession } from './session';

type ReportOptions = {
  readonly flush: () => Promise<void>;
  /** The name of the library: the title a report has at first. */
  readonly libraryName: string;
  readonly total: number;
  /** The articles that are marked in the list, and those it shows where these are not all. */
  readonly listed: {
    readonly current: { readonly marked: readonly string[]; readonly shown: readonly string[] | null };
  };
  /** How the last PDF was printed. */
  readonly usual: Pick<CollectionOptions, 'paper' | 'language'>;
  /** Takes the progress off the screen. */
  readonly onEnd: () => void;
};

/** Chooses a report on many articles, has it written, and says what became of it. */
export function useCollectionReport({ flush, libraryName, total, listed, usual, onEnd }: ReportOptions) {
  const bridge = useBridge();
  const session = useSession();
  const [choices, setChoices] = useState<readonly ArticleChoice[]>([]);
  const words = strings.collection;

  const choose = useCallback(async () => {
    await flush();
    const { marked, shown } = listed.current;
    const offered: ArticleChoice[] = [];
    if (marked.length > 0) offered.push({ name: strings.forms.marked(marked.length), articleIds: marked });
    if (shown !== null && shown.length > 0)
      offered.push({ name: strings.forms.shown(shown.length), articleIds: shown });
    if (total > 0) setChoices([...offered, { name: words.all(total), articleIds: null }]);
  }, [flush, listed, total, words]);

  const write = async (articleIds: readonly string[] | null, options: CollectionOptions): Promise<void> => {
    setChoices([]);
    const { collection, show } = bridge.exports;
    const result = await collection(articleIds === null ? null : [...articleIds], {
      ...options,
      leftOut: [...options.leftOut],
    }).finally(onEnd);
    if (result === null) return;
    if (!result.ok) {
      showProblem(session, isDossiersOnly(options) ? words.dossiers.failed : words.failed, result.error);
      return;
    }
    const { receipt, failed } = result.value;
    const cancelled = isDossiersOnly(options) ? words.dossiers.cancelled : words.cancelled;
    session.toasts.show({
      title: receipt === null ? cancelled : strings.exports.done(receipt.fileName, receipt.folderName),
      ...(failed.length === 0 ? {} : { detail: words.leftOut(failed.length) }),
      actions: receipt === null ? [] : [{ label: strings.exports.show, run: () => void show(receipt.token) }],
    });
  };

  /** All dossiers in one file, without a question but where to. */
  const writeDossiers = async (): Promise<void> => {
    await flush();
    if (total > 0) await write(null, { title: libraryName, ...usual, leftOut: DOSSIERS_ONLY, css: '' });
  };

  const dialog =
    choices.length === 0 ? null : (
      <CollectionDialog
        choices={choices}
        initial={{ title: libraryName, ...usual, leftOut: [], css: '' }}
        onClose={() => setChoices([])}
        onExport={(articleIds, options) => void write(articleIds, options)}
      />
    );
  return { choose, writeDossiers, dialog };
}

import { useCallback, useRef, useState } from 'react';
import type { ExportForm } from '#core/export/export-forms';
import type { ExportedAll } from '#shared/ipc/messages';
import { useBridge } from '../bridge/bridge-context';
import { FormsDialog } from '../features/forms/forms-dialog';
import type { FormScope } from '../features/forms/forms-dialog';
import { strings } from '../ui/strings';
import { showProblem, useSession } from './session';
import { detailOf, isWhole } from './use-export-all';

type ExportAsOptions = {
  readonly open: { readonly id: string; readonly title: string } | null;
  readonly total: number;
  /** Saves what is typed: it belongs into the export. */
  readonly flush: () => Promise<void>;
};

/** The articles that are marked in the list, and those it shows; null stands for all. */
type Listed = { readonly marked: readonly string[]; readonly shown: readonly string[] | null };

/** Exports articles in another form than PDF: asks which form and which articles, and says what became of it. */
export function useExportAs({ open, total, flush }: ExportAsOptions) {
  const bridge = useBridge();
  const session = useSession();
  const listed = useRef<Listed>({ marked: [], shown: null });
  const [last, setLast] = useState<ExportForm>('markdown');
  const [asked, setAsked] = useState<(Listed & { readonly open: typeof open }) | null>(null);

  const start = async (form: ExportForm, scope: FormScope): Promise<void> => {
    const { marked = [], shown = [] } = asked ?? {};
    const ids = {
      open: asked?.open ? [asked.open.id] : [],
      marked: [...marked],
      shown: [...(shown ?? [])],
      all: 'all' as const,
    };
    setAsked(null);
    setLast(form);
    const result = await bridge.exports.as(form, ids[scope]);
    if (result === null) return;
    if (!result.ok) {
      showProblem(session, strings.forms.failed, result.error);
      return;
    }
    const { last: written } = result.value;
    const detail = detailOf(result.value);
    session.toasts.show({
      tone: isWhole(result.value) ? 'plain' : 'problem',
      title: titleOf(result.value),
      ...(detail === '' ? {} : { detail }),
      actions: written ? [{ label: strings.exports.show, run: () => void bridge.exports.show(written.token) }] : [],
    });
  };

  const choose = async (): Promise<void> => {
    await flush();
    setAsked({ open, ...listed.current });
  };
  const dialog =
    asked === null ? null : (
      <FormsDialog
        isOpen
        initial={last}
        title={asked.open?.title ?? null}
        marked={asked.marked.length}
        shown={asked.shown?.length ?? null}
        total={total}
        onExport={(form, scope) => void start(form, scope)}
        onClose={() => setAsked(null)}
      />
    );
  const onShown = useCallback((ids: Listed) => {
    listed.current = ids;
  }, []);
  return { choose, dialog, onShown, listed };
}

function titleOf({ saved, total, isCancelled, last }: ExportedAll): string {
  if (isCancelled) return strings.forms.cancelled(saved, total);
  if (last !== null && last.fileName !== '' && saved === total) {
    return strings.forms.savedFile(last.fileName, last.folderName);
  }
  return strings.forms.saved(saved, total, last?.folderName ?? '');
}

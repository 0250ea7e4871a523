import { useEffect, useRef } from 'react';
import { isLinkable, linkKey } from '#core/library/note-links';
import type { NoteHead } from '#core/library/note-links';
import { useBridge } from '../bridge/bridge-context';
import { linkingTo } from '../features/notes/note-links';
import { useSteady } from '../ui/use-steady';
import { strings } from '../ui/strings';
import { showProblem, useSession } from './session';

/** Offers to update the links to a note that has another first line now, while nothing else has its former name. */
export function useRenamedNotes(heads: readonly NoteHead[], isReadOnly: boolean, onRelinked: () => void): void {
  const bridge = useBridge();
  const session = useSession();
  const steady = useSteady({ onRelinked });
  const before = useRef<ReadonlyMap<string, string>>(new Map());
  /** What links still call a note, by its id: it may get its new name letter by letter. */
  const former = useRef(new Map<string, string>());
  /** The offers that are shown, by note: one whose name is no name any more is taken back. */
  const offers = useRef(new Map<string, number>());
  useEffect(() => {
    const now = new Map(heads.map(({ id, title }) => [id, title]));
    const names = new Set(heads.map(({ title }) => linkKey(title)));
    for (const { id, title } of heads) {
      const last = before.current.get(id) ?? title;
      if (last === title) continue;
      const was = former.current.get(id) ?? last;
      const linking = linkingTo(heads, was).filter((head) => head.id !== id);
      const offer = offers.current.get(id);
      if (offer !== undefined) session.toasts.close(offer);
      offers.current.delete(id);
      if (names.has(linkKey(was)) || linking.length === 0) {
        former.current.delete(id);
        continue;
      }
      former.current.set(id, was);
      if (isReadOnly || !isLinkable(title)) continue;
      const relink = async (): Promise<void> => {
        const done = await bridge.notes.relink(was, title);
        if (done.ok) steady.onRelinked();
        else showProblem(session, strings.libraryNotes.relinkFailed, done.error);
      };
      const shown = session.toasts.show({
        group: `renamed-${id}`,
        title: strings.libraryNotes.renamed(was, title),
        detail: strings.libraryNotes.linksBefore(linking.length),
        actions: [{ label: strings.libraryNotes.relink, run: () => void relink() }],
      });
      offers.current.set(id, shown);
    }
    before.current = now;
  }, [heads, isReadOnly, bridge, session, steady]);
}

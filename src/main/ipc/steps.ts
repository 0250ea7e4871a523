import type { StepWords } from '#shared/ipc/schemas';
import { withStore } from '../library/library-session';
import type { LibrarySession } from '../library/library-session';
import type { HandlersOf } from './handlers';

/** Handlers of `steps:`; what is undone or done again is on the disk before it is answered. */
export function stepHandlers(session: LibrarySession, onDescribed: (words: StepWords) => void): HandlersOf<'steps'> {
  return {
    'steps:state': () => {
      const steps = session.current().store?.steps();
      return { undo: steps?.done.at(-1) ?? null, redo: steps?.undone.at(-1) ?? null };
    },
    'steps:undo': (_caller, number) => withStore(session, (store) => store.undo(number)),
    'steps:redo': () => withStore(session, (store) => store.redo()),
    'steps:describe': (_caller, words) => {
      onDescribed(words);
      return null;
    },
  };
}

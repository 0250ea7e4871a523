import type { FolderWatch } from '../run/folder-watch';
import type { HandlersOf } from './handlers';

/** Handlers of `watching:`; the question for the folder is main's own dialog. */
export function watchingHandlers(
  watch: FolderWatch,
  chooseFolder: () => Promise<string | null>,
): HandlersOf<'watching'> {
  return {
    'watching:state': () => watch.state(),
    'watching:choose': async () => {
      const folder = await chooseFolder();
      return folder === null ? null : watch.watch(folder);
    },
    'watching:stop': () => watch.stop(),
  };
}

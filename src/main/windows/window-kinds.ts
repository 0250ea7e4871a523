import type { WebContents } from 'electron';
import type { WindowKind } from '../ipc/handlers';

const kinds = new Map<number, WindowKind>();

/** Says which kind of window these contents belong to, until they are destroyed; contents nobody claimed may ask nothing. */
export function claimWindow(contents: WebContents, kind: WindowKind): void {
  const { id } = contents;
  kinds.set(id, kind);
  contents.once('destroyed', () => {
    kinds.delete(id);
  });
}

/** The kind of window behind a contents id, or null. */
export function windowKindOf(contentsId: number): WindowKind | null {
  return kinds.get(contentsId) ?? null;
}

import type { Bridge } from '#shared/ipc/contract';
import type { Picture } from '../ui/markdown';

/** The pictures of notes that are shown somewhere, each read once. */
export type Pictures = {
  /** What is known of each picture that is held. */
  readonly current: () => ReadonlyMap<string, Picture>;
  readonly subscribe: (listener: () => void) => () => void;
  /** Reads these pictures and keeps them until the returned function is called. */
  readonly hold: (ids: readonly string[]) => () => void;
};

/** How long a picture that nobody shows is kept, in milliseconds: a note is drawn anew at every key while it is written. */
const KEPT_FOR = 5_000;

type Held = { users: number; src: string | null };

/** Pictures over a bridge; `isWhole` decodes one, so that none is shown that a browser cannot draw. */
export function createPictures(
  bridge: Pick<Bridge, 'images' | 'on'>,
  isWhole: (src: string) => Promise<boolean> = canBeDrawn,
): Pictures {
  const held = new Map<string, Held>();
  const listeners = new Set<() => void>();
  let known: ReadonlyMap<string, Picture> = new Map();

  function tell(id: string, picture: Picture | null): void {
    const next = new Map(known);
    if (picture === null) next.delete(id);
    else next.set(id, picture);
    known = next;
    for (const listener of listeners) listener();
  }

  async function load(id: string, own: Held): Promise<void> {
    const picture = await read(bridge, id, isWhole);
    if (held.get(id) !== own) {
      forgetSource(picture);
      return;
    }
    if (picture.state === 'ready') own.src = picture.src;
    tell(id, picture);
  }

  function begin(id: string): Held {
    const own: Held = { users: 0, src: null };
    held.set(id, own);
    void load(id, own);
    return own;
  }

  function letGo(id: string, own: Held): void {
    if (own.users > 0 || held.get(id) !== own) return;
    held.delete(id);
    if (own.src !== null) URL.revokeObjectURL(own.src);
    tell(id, null);
  }

  // Another library has other pictures, and a file that was missing may be there now.
  bridge.on['library:reopened'](() => {
    const shown = [...held];
    for (const [id, own] of shown) {
      held.delete(id);
      if (own.src !== null) URL.revokeObjectURL(own.src);
      if (own.users > 0) begin(id).users = own.users;
      tell(id, null);
    }
  });

  return {
    current: () => known,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    hold: (ids) => {
      for (const id of ids) {
        const own = held.get(id) ?? begin(id);
        own.users += 1;
        // Its file may have been put back since.
        if (own.src === null && known.has(id)) void load(id, own);
      }
      return () => {
        for (const id of ids) {
          const own = held.get(id);
          if (own === undefined) continue;
          own.users -= 1;
          if (own.users === 0) setTimeout(letGo, KEPT_FOR, id, own);
        }
      };
    },
  };
}

async function read(
  bridge: Pick<Bridge, 'images'>,
  id: string,
  isWhole: (src: string) => Promise<boolean>,
): Promise<Picture> {
  try {
    const found = await bridge.images.read(id);
    if (!found.ok) return { state: found.error.code === 'image-file-damaged' ? 'damaged' : 'missing' };
    const { bytes, mediaType } = found.value;
    const src = URL.createObjectURL(new Blob([new Uint8Array(bytes)], { type: mediaType }));
    if (await isWhole(src)) return { state: 'ready', src };
    URL.revokeObjectURL(src);
    return { state: 'damaged' };
  } catch {
    return { state: 'missing' };
  }
}

function forgetSource(picture: Picture): void {
  if (picture.state === 'ready') URL.revokeObjectURL(picture.src);
}

async function canBeDrawn(src: string): Promise<boolean> {
  const image = new Image();
  image.src = src;
  return image.decode().then(
    () => true,
    () => false,
  );
}

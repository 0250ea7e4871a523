import { useEffect, useMemo, useSyncExternalStore } from 'react';
import { imagesIn } from '#core/library/note-image';
import type { Bridge } from '#shared/ipc/contract';
import type { Picture, PictureOf } from '../ui/markdown';
import { useBridge } from './bridge-context';
import { createPictures } from './pictures';
import type { Pictures } from './pictures';

const LOADING: Picture = { state: 'loading' };
const NONE: ReadonlyMap<string, Picture> = new Map();
const ofBridge = new WeakMap<Bridge, Pictures>();

/** The pictures that a note names, read as long as it is shown. */
export function usePictures(markdown: string): PictureOf {
  const bridge = useBridge();
  const pictures = picturesOf(bridge);
  const named = imagesIn(markdown).join(' ');
  useEffect(() => (named === '' ? undefined : pictures.hold(named.split(' '))), [pictures, named]);
  const all = useSyncExternalStore(pictures.subscribe, pictures.current);
  // A note without pictures is not drawn anew for those of another.
  const known = named === '' ? NONE : all;
  return useMemo(() => (id) => known.get(id) ?? LOADING, [known]);
}

function picturesOf(bridge: Bridge): Pictures {
  const known = ofBridge.get(bridge) ?? createPictures(bridge);
  ofBridge.set(bridge, known);
  return known;
}

import { useMemo } from 'react';
import type { ReactNode } from 'react';
import { imageRefused } from '#core/library/image-refusal';
import { imageMarkdown, LARGEST_IMAGE } from '#core/library/note-image';
import type { NoteImage } from '#core/library/note-image';
import type { Result } from '#core/result';
import type { Bridge } from '#shared/ipc/contract';
import { useBridge } from '../bridge/bridge-context';
import { NotePicturesContext } from '../features/notes/note-pictures';
import type { NotePictures } from '../features/notes/note-pictures';
import { strings } from '../ui/strings';
import { showProblem, useSession } from './session';

/** Lets the notes below it keep pictures. */
export function PicturesProvider({ children }: { readonly children: ReactNode }) {
  return <NotePicturesContext value={useKeptPictures()}>{children}</NotePicturesContext>;
}

/** What keeps pictures, and says why one was not. */
export function useKeptPictures(): NotePictures {
  const bridge = useBridge();
  const session = useSession();
  return useMemo(
    (): NotePictures => ({
      keep: async (files, words) => {
        const shown: string[] = [];
        for (const file of files) {
          const name = nameOf(file);
          const kept = await keepFile(bridge, file, name);
          if (kept.ok) shown.push(imageMarkdown(kept.value.id, words.trim() === '' ? wordsOf(name) : words));
          else showProblem(session, strings.pictures.notInserted, kept.error);
        }
        return shown.join('\n\n');
      },
      choose: async () => {
        const kept = await bridge.images.choose();
        if (kept === null) return '';
        if (kept.ok) return imageMarkdown(kept.value.id, wordsOf(kept.value.name));
        showProblem(session, strings.pictures.notInserted, kept.error);
        return '';
      },
    }),
    [bridge, session],
  );
}

/** A file that is too large is not read. */
async function keepFile(bridge: Bridge, file: File, name: string | null): Promise<Result<NoteImage>> {
  const called = name ?? strings.pictures.pasted;
  if (file.size > LARGEST_IMAGE) return { ok: false, error: imageRefused('image-too-large', called) };
  try {
    return await bridge.images.add({ name, bytes: new Uint8Array(await file.arrayBuffer()) });
  } catch {
    // A folder, or a file that went while it was being dropped.
    return { ok: false, error: imageRefused('image-strange', called) };
  }
}

/** The name that Chromium gives to what has none. */
const NAMELESS = 'image.png';

function nameOf({ name }: File): string | null {
  return name === '' || name === NAMELESS ? null : name.slice(-255);
}

/** The words of a picture until a person writes better ones: the name of its file without the ending. */
function wordsOf(name: string | null): string {
  const stem = name?.replace(/\.[^.]{1,5}$/u, '') ?? '';
  return stem === '' ? strings.pictures.pasted : stem;
}

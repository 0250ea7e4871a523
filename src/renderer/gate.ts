import { rememberInput } from './ui/early-input';

/** Frames that do not come, as of a window that is covered, are not waited for longer than this, in milliseconds. */
const FRAME_LIMIT = 300;
/** So long may the texts of the window take after its list, and the window as a whole, before the picture goes all the same. */
const [LATE, LAST] = [1_500, 10_000];

/** Begins a page that has a picture over it: the code of the window is read and run only when the picture was painted. */
const cover = document.getElementById('kept');
if (cover !== null) begin(cover);

function begin(picture: HTMLElement): void {
  const input = rememberInput(picture);
  const code = new URL(picture.dataset['code'] ?? '', document.baseURI).href;
  const remove = (): void => {
    input.forget();
    picture.remove();
  };
  const settle = (): void => {
    if (input.isAny()) {
      remove();
      void input.play();
      return;
    }
    // Whoever begins now has the window before them, not a picture of it.
    input.onNext(remove);
    setTimeout(remove, LATE);
  };
  picture.addEventListener('settled', settle, { once: true });
  picture.addEventListener('over', remove);
  picture.addEventListener('drawn', () => requestAnimationFrame(() => requestAnimationFrame(remove)));
  setTimeout(remove, LAST);
  const load = once(() => void import(/* @vite-ignore */ code));
  requestAnimationFrame(() => setTimeout(load));
  setTimeout(load, FRAME_LIMIT);
}

function once(act: () => void): () => void {
  let isDone = false;
  return () => {
    if (!isDone) act();
    isDone = true;
  };
}

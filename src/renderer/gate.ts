import { rememberInput } from './ui/early-input';

/** A picture that is not painted, as in a window that is covered, is not waited for longer than this, in milliseconds. */
const PAINT_LIMIT = 300;
/** So long may the texts of the window take after its list, and the window as a whole, before the picture goes all the same. */
const [LATE, LAST] = [1_500, 10_000];

/** Begins a page that has a picture over it: the code of the window is read and run only when the picture was painted. */
const cover = document.getElementById('kept');
if (cover !== null) begin(cover);

function begin(picture: HTMLElement): void {
  const input = rememberInput(picture);
  const [code = '', ...parts] = (picture.dataset['code'] ?? '').split(' ');
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
  const load = once(() => {
    parts.forEach(fetchEarly);
    void import(/* @vite-ignore */ new URL(code, document.baseURI).href);
  });
  // What is on the screen, not what was drawn: both cores have enough to do until then.
  new PerformanceObserver((painted) => {
    if (painted.getEntriesByName('first-contentful-paint').length > 0) load();
  }).observe({ type: 'paint', buffered: true });
  // Of another size than the page, it is not to be seen.
  if (getComputedStyle(picture).display === 'none') load();
  setTimeout(load, PAINT_LIMIT);
}

/** What the code imports is asked for with it, not after it was read. */
function fetchEarly(part: string): void {
  const link = document.createElement('link');
  link.rel = 'modulepreload';
  link.crossOrigin = 'anonymous';
  link.href = part;
  document.head.append(link);
}

function once(act: () => void): () => void {
  let isDone = false;
  return () => {
    if (!isDone) act();
    isDone = true;
  };
}

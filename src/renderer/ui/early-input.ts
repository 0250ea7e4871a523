/** What a person did before there was a window to do it. */
export type EarlyInput = {
  readonly isAny: () => boolean;
  /** Does it now, in the same order: a click where the window has the same there as the picture had, keys where the focus is. */
  readonly play: () => Promise<void>;
  /** Calls back, once, when the person next does anything; what is done goes to the window itself. */
  readonly onNext: (act: () => void) => void;
  /** Remembers no more. */
  readonly forget: () => void;
};

type Press = { readonly x: number; readonly y: number; readonly words: string };
type Act = Press | KeyboardEventInit;

/** What can be pressed in the picture, and the same in the window. */
const IN_PICTURE = '[data-index], button, input';
const IN_WINDOW = '[role=option], button, input';
/** More than this nobody does in half a second. */
const MOST = 100;

/** Remembers clicks and keys from now on; `picture` is what the person has before them. */
export function rememberInput(picture: HTMLElement): EarlyInput {
  const acts: Act[] = [];
  let next: (() => void) | null = null;
  const listening = new AbortController();
  const options = { capture: true, signal: listening.signal };
  const keep = (act: Act | null): void => {
    if (next !== null) next();
    else if (act !== null && acts.length < MOST) acts.push(act);
  };
  window.addEventListener('pointerdown', (event) => keep(event.button === 0 ? pressOf(picture, event) : null), options);
  window.addEventListener('keydown', (event) => keep(isPlain(event) ? keyOf(event) : null), options);
  for (const moved of ['pointermove', 'wheel']) window.addEventListener(moved, () => next?.(), options);
  return {
    isAny: () => acts.length > 0,
    play: async () => {
      for (const act of acts) {
        if ('words' in act) press(act);
        else type(act);
        // The window draws what came of it before the next.
        await new Promise((done) => setTimeout(done));
      }
    },
    onNext: (act) => {
      next = act;
    },
    forget: () => listening.abort(),
  };
}

const NAMED = new Set(['Enter', 'Escape', 'Backspace', 'Home', 'End', 'PageUp', 'PageDown']);

/** Keys of commands are not among them: the menu has those, and what it is asked for waits in main. */
function isPlain({ key, ctrlKey, altKey, metaKey }: KeyboardEvent): boolean {
  return !ctrlKey && !altKey && !metaKey && (key.length === 1 || key.startsWith('Arrow') || NAMED.has(key));
}

/** The picture takes no pointer, so what lies there is found by its place. */
function pressOf(picture: HTMLElement, { clientX: x, clientY: y }: PointerEvent): Press | null {
  const pressed = [...picture.querySelectorAll(IN_PICTURE)].findLast((each) => {
    const { left, right, top, bottom } = each.getBoundingClientRect();
    return left <= x && x < right && top <= y && y < bottom;
  });
  return pressed === undefined ? null : { x, y, words: wordsOf(pressed) };
}

function wordsOf(element: Element): string {
  return `${element.getAttribute('aria-label') ?? ''} ${element.textContent ?? ''}`.trim();
}

function press({ x, y, words }: Press): void {
  const found = document.elementFromPoint(x, y)?.closest<HTMLElement>(IN_WINDOW) ?? null;
  // A list that has something else there than the picture had: what was meant is not known.
  if (found === null || wordsOf(found) !== words) return;
  if (found instanceof HTMLInputElement) found.focus();
  else found.click();
}

function keyOf(event: KeyboardEvent): KeyboardEventInit {
  const { key, code, shiftKey } = event;
  return { key, code, shiftKey };
}

function type(init: KeyboardEventInit): void {
  const target = document.activeElement ?? document.body;
  const event = new KeyboardEvent('keydown', { ...init, bubbles: true, cancelable: true, composed: true });
  if (!target.dispatchEvent(event) || !(target instanceof HTMLInputElement)) return;
  const { key = '' } = init;
  // Deprecated, and still the only way to type as a hand does: the field and who listens to it see the letters come.
  if (key.length === 1) document.execCommand('insertText', false, key);
  else if (key === 'Backspace') document.execCommand('delete');
}

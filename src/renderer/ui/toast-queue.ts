/** One notification; `lifetime` is in milliseconds, null means that it stays until it is closed. */
export type Toast = {
  readonly id: number;
  readonly tone: 'plain' | 'problem';
  readonly title: string;
  readonly detail?: string;
  /** A toast takes the place of another of the same group. */
  readonly group?: string;
  readonly actions?: readonly { readonly label: string; readonly run: () => void }[];
  readonly lifetime: number | null;
};

/** What a caller says of a toast; a problem stays, anything else leaves after a while. */
type ToastInput = Omit<Toast, 'id' | 'lifetime' | 'tone'> & {
  readonly tone?: Toast['tone'];
  readonly lifetime?: number | null;
};

/** The notifications shown at present. */
export type ToastQueue = {
  readonly show: (toast: ToastInput) => number;
  readonly close: (id: number) => void;
  readonly list: () => readonly Toast[];
  readonly subscribe: (listener: () => void) => () => void;
};

/** The most toasts on the screen; the oldest plain one gives way. */
const MAX_TOASTS = 3;
const LIFETIME = 8_000;

/** Makes a queue without notifications. */
export function createToastQueue(): ToastQueue {
  let toasts: readonly Toast[] = [];
  let nextId = 1;
  const listeners = new Set<() => void>();

  function set(next: readonly Toast[]): void {
    toasts = next;
    for (const listener of listeners) listener();
  }

  return {
    show: ({ tone = 'plain', lifetime = tone === 'problem' ? null : LIFETIME, ...rest }) => {
      const toast: Toast = { ...rest, tone, lifetime, id: nextId++ };
      const others = toasts.filter((other) => !isReplacedBy(other, toast));
      const surplus = others.length + 1 - MAX_TOASTS;
      const leaving = new Set(others.filter((other) => other.tone === 'plain').slice(0, Math.max(0, surplus)));
      set([...others.filter((other) => !leaving.has(other)), toast]);
      return toast.id;
    },
    close: (id) => set(toasts.filter((toast) => toast.id !== id)),
    list: () => toasts,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function isReplacedBy(other: Toast, toast: Toast): boolean {
  if (other.group !== undefined && other.group === toast.group) return true;
  return other.title === toast.title && other.detail === toast.detail;
}

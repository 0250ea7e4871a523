import { X } from 'lucide-react';
import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { IconButton } from './icon-button';
import { strings } from './strings';
import type { Toast, ToastQueue } from './toast-queue';
import controls from './controls.module.css';
import styles from './toasts.module.css';

type ToastsProps = { readonly queue: ToastQueue };

/** The notifications of the window, newest last, announced to screen readers; they wait while pointed at or focused. */
export function Toasts({ queue }: ToastsProps) {
  const toasts = useSyncExternalStore(queue.subscribe, queue.list);
  return (
    <section className={styles.region} aria-label={strings.problems.notifications} data-picture="none">
      <ul className={styles.list} aria-live="polite" aria-relevant="additions">
        {toasts.map((toast) => (
          <ToastView key={toast.id} toast={toast} onClose={() => queue.close(toast.id)} />
        ))}
      </ul>
    </section>
  );
}

type ToastViewProps = { readonly toast: Toast; readonly onClose: () => void };

function ToastView({ toast, onClose }: ToastViewProps) {
  const [isHeld, setHeld] = useState(false);
  const close = useRef(onClose);
  useEffect(() => {
    close.current = onClose;
  });
  useEffect(() => {
    if (isHeld || toast.lifetime === null) return undefined;
    const timer = setTimeout(() => close.current(), toast.lifetime);
    return () => clearTimeout(timer);
  }, [isHeld, toast.lifetime]);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- it only holds the clock while looked at
    <li
      className={styles.toast}
      data-tone={toast.tone}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <div className={styles.words} role={toast.tone === 'problem' ? 'alert' : undefined}>
        <p>{toast.title}</p>
        {toast.detail === undefined ? null : <p className={styles.detail}>{toast.detail}</p>}
      </div>
      {toast.actions?.map((action) => (
        <button
          key={action.label}
          type="button"
          className={controls.link}
          onClick={() => {
            onClose();
            action.run();
          }}
        >
          {action.label}
        </button>
      ))}
      <IconButton icon={X} label={strings.problems.dismiss} size="small" onPress={onClose} />
    </li>
  );
}

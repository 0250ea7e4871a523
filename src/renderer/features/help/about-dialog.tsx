import { useEffect, useState } from 'react';
import type { AppInfo, ThirdParty } from '#shared/ipc/messages';
import { useBridge } from '../../bridge/bridge-context';
import { copyText } from '../../ui/copy-text';
import { Dialog } from '../../ui/dialog';
import { strings } from '../../ui/strings';
import controls from '../../ui/controls.module.css';
import styles from './about-dialog.module.css';

type AboutDialogProps = { readonly isOpen: boolean; readonly onClose: () => void };

const words = strings.help.about;

/** What the program is, its versions, and everything it was made with, each under its licence. */
export function AboutDialog({ isOpen, onClose }: AboutDialogProps) {
  const bridge = useBridge();
  const [info, setInfo] = useState<AppInfo | null>(null);
  const [parties, setParties] = useState<readonly ThirdParty[]>([]);
  useEffect(() => {
    if (!isOpen) return;
    void bridge.app.info().then(setInfo);
    void bridge.app.licences().then(setParties);
  }, [bridge, isOpen]);
  const facts: readonly (readonly [string, string])[] =
    info === null
      ? []
      : [
          [words.version, info.version],
          [words.engine, info.engine],
          [words.runs, `Electron ${info.electron}, Chromium ${info.chrome}, Node ${info.node} (${info.platform})`],
          [words.licence, 'MIT'],
        ];
  return (
    <Dialog
      title={words.title}
      isOpen={isOpen}
      onClose={onClose}
      buttons={
        <>
          <button
            type="button"
            className={controls.button}
            onClick={() => copyText(facts.map((fact) => fact.join(': ')).join('\n'))}
          >
            {words.copy}
          </button>
          <button type="button" className={controls.primary} onClick={onClose}>
            {strings.problems.close}
          </button>
        </>
      }
    >
      <p>{words.text}</p>
      <dl className={styles.facts}>
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd dir="ltr">{value}</dd>
          </div>
        ))}
      </dl>
      <h3 className={styles.heading}>{words.made}</h3>
      <p className={styles.hint}>{words.madeHint}</p>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reached by key */}
      <section className={styles.parties} aria-label={words.made} tabIndex={0} lang="en" dir="ltr">
        {parties.map(({ name, version, licence, text }) => (
          <details key={`${name} ${version}`}>
            <summary>{[name, version, licence].join(' · ')}</summary>
            <pre className={styles.text}>{text}</pre>
          </details>
        ))}
      </section>
    </Dialog>
  );
}

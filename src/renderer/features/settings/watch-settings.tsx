import { useCallback, useEffect, useState } from 'react';
import { useBridge } from '../../bridge/bridge-context';
import { useFollowed } from '../../bridge/use-followed';
import { explained } from '../../ui/messages';
import { strings } from '../../ui/strings';
import controls from '../../ui/controls.module.css';
import styles from './settings-dialog.module.css';

const words = strings.settings;

/** The section of the settings about the folder whose new files are imported by themselves. */
export function WatchSettings() {
  const bridge = useBridge();
  // Asked again after each change that is made here, too.
  const [turn, setTurn] = useState(0);
  const [refusal, setRefusal] = useState<string | null>(null);
  // oxlint-disable-next-line react-hooks/exhaustive-deps -- the turn asks anew
  const ask = useCallback(() => bridge.watching.state(), [bridge, turn]);
  const watched = useFollowed(ask);
  // What was taken is written down after the articles are in.
  useEffect(() => bridge.on['imports:finished'](() => setTurn((before) => before + 1)), [bridge]);
  const problem = refusal ?? (watched?.problem ? explained(watched.problem) : null);

  async function choose(): Promise<void> {
    const chosen = await bridge.watching.choose();
    if (chosen === null) return;
    setRefusal(chosen.ok ? null : explained(chosen.error));
    setTurn((before) => before + 1);
  }

  async function stop(): Promise<void> {
    await bridge.watching.stop();
    setRefusal(null);
    setTurn((before) => before + 1);
  }

  return (
    <>
      <p className={styles.hint}>
        {watched === null ? words.notWatching : words.watching(watched.folderName, watched.parentName, watched.taken)}
      </p>
      {problem === null ? null : (
        <p role="alert" className={styles.alert}>
          {problem}
        </p>
      )}
      <div className={styles.choice}>
        <button type="button" className={controls.outlined} onClick={() => void choose()}>
          {watched === null ? words.watch : words.watchOther}
        </button>
        {watched === null ? null : (
          <button type="button" className={controls.link} onClick={() => void stop()}>
            {words.stopWatching}
          </button>
        )}
      </div>
    </>
  );
}

import { Pause, Play, X } from 'lucide-react';
import type { ImportProgress } from '#shared/ipc/messages';
import { IconButton } from '../../ui/icon-button';
import { useLatest } from '../../ui/latest';
import type { Latest } from '../../ui/latest';
import { strings } from '../../ui/strings';
import styles from './import-progress.module.css';

type ImportProgressViewProps = {
  /** Null while nothing is imported. It changes ten times a second, and nothing but this is drawn anew then. */
  readonly progress: Latest<ImportProgress | null>;
  readonly onControl: (what: 'pause' | 'resume' | 'cancel') => void;
};

/** How far an import has come, with the means to pause and to cancel it. */
export function ImportProgressView({ progress: latest, onControl }: ImportProgressViewProps) {
  const progress = useLatest(latest);
  if (progress === null) return null;
  const { done, total, fileName, phase } = progress;
  const words = strings.imports;
  return (
    <fieldset className={styles.progress} aria-label={words.progress}>
      <progress className={styles.bar} max={Math.max(1, total)} value={done} aria-label={words.progress} />
      {/* Read out only when the phase changes: a number that changes ten times a second is no news. */}
      <span className={styles.words} title={fileName}>
        {progressWords(progress)}
      </span>
      {phase === 'stopping' ? null : (
        <>
          {phase === 'looking' ? null : (
            <IconButton
              icon={phase === 'paused' ? Play : Pause}
              label={phase === 'paused' ? words.resume : words.pause}
              onPress={() => onControl(phase === 'paused' ? 'resume' : 'pause')}
            />
          )}
          <IconButton icon={X} label={words.cancel} onPress={() => onControl('cancel')} />
        </>
      )}
    </fieldset>
  );
}

/** The line for a state of progress: the count, how long it will take, and the file that was read last. */
function progressWords({ done, total, fileName, phase, secondsLeft, perMinute }: ImportProgress): string {
  const words = strings.imports;
  if (phase === 'stopping') return words.stopping;
  if (phase === 'looking') return [words.looking(done, total), fileName].filter(Boolean).join(' · ');
  if (phase === 'paused') return words.paused(done, total);
  const pace = secondsLeft === null || perMinute === null ? [] : [words.left(secondsLeft), words.rate(perMinute)];
  return [words.running(done, total), ...pace, fileName].filter(Boolean).join(' · ');
}

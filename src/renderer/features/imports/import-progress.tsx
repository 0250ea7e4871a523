import { Pause, Play, X } from 'lucide-react';
import type { ImportProgress } from '#shared/ipc/messages';
import { IconButton } from '../../ui/icon-button';
import { useLatest } from '../../ui/latest';
import type { Latest } from '../../ui/latest';
import { strings } from '../../ui/strings';
import styles from './import-progress.module.css';

type ImportProgressViewProps = {
  /** Null while nothing is imported. It changes several times a second, and nothing but this is drawn anew then. */
  readonly progress: Latest<ImportProgress | null>;
  readonly onControl: (what: 'pause' | 'resume' | 'cancel') => void;
};

/** How far an import has come, with the means to pause and to cancel it; these are drawn anew only when the phase changes. */
export function ImportProgressView({ progress, onControl }: ImportProgressViewProps) {
  const phase = useLatest(progress, phaseOf);
  if (phase === null) return null;
  const words = strings.imports;
  return (
    <fieldset className={styles.progress} aria-label={words.progress} data-picture="none">
      <Line progress={progress} />
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

const phaseOf = (progress: ImportProgress | null): ImportProgress['phase'] | null => progress?.phase ?? null;
const whole = (progress: ImportProgress | null): ImportProgress | null => progress;

function Line({ progress: latest }: Pick<ImportProgressViewProps, 'progress'>) {
  const progress = useLatest(latest, whole);
  if (progress === null) return null;
  const { done, total, fileName, phase, perMinute } = progress;
  const rate = phase === 'running' && perMinute !== null ? strings.imports.rate(perMinute) : '';
  return (
    <>
      <progress className={styles.bar} max={Math.max(1, total)} value={done} aria-label={strings.imports.progress} />
      {/* Read out only when the phase changes: a number that changes all the time is no news. */}
      <span className={styles.words}>
        {progressWords(progress)}
        {rate === '' ? null : <span className={styles.rate}> · {rate}</span>}
      </span>
      {fileName === '' || phase === 'paused' || phase === 'stopping' ? null : (
        <span className={styles.file} title={fileName}>
          <bdi>{fileName}</bdi>
        </span>
      )}
    </>
  );
}

/** The line for a state of progress: the count, what waits, and how long it will take. */
function progressWords({ done, total, phase, secondsLeft, waiting = 0 }: ImportProgress): string {
  const words = strings.imports;
  if (phase === 'stopping') return words.stopping;
  const way = { looking: words.looking, paused: words.paused, running: words.running }[phase](done, total);
  const left = phase === 'running' && secondsLeft !== null ? [words.left(secondsLeft)] : [];
  return [way, ...(waiting > 0 ? [words.waits(waiting)] : []), ...left].join(' · ');
}

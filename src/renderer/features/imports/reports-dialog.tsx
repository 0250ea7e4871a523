import { useMemo, useState } from 'react';
import { useBridge } from '../../bridge/bridge-context';
import { useFollowed } from '../../bridge/use-followed';
import { Dialog } from '../../ui/dialog';
import { formatInstant } from '../../ui/edtf';
import { said } from '../../ui/messages';
import { strings } from '../../ui/strings';
import { countsSummary } from './import-summary';
import controls from '../../ui/controls.module.css';
import parts from '../../ui/dialog-list.module.css';

type ReportsDialogProps = {
  readonly isOpen: boolean;
  readonly isReadOnly: boolean;
  readonly onShow: (reportId: string) => void;
  readonly onClose: () => void;
};

const words = strings.imports;

/** The reports of all imports of this library, each of which can be opened again. */
export function ReportsDialog({ isOpen, isReadOnly, onShow, onClose }: ReportsDialogProps) {
  const bridge = useBridge();
  const [refusal, setRefusal] = useState<string | null>(null);
  const [forgotten, setForgotten] = useState<ReadonlySet<string>>(new Set());
  const ask = useMemo(() => (isOpen ? () => bridge.imports.reports() : null), [bridge, isOpen]);
  const listed = useFollowed(ask);
  const entries = listed?.ok ? listed.value.filter(({ id }) => !forgotten.has(id)) : null;
  const problem = refusal ?? (listed?.ok === false ? said(listed.error.message) : null);

  async function forget(id: string): Promise<void> {
    const done = await bridge.imports.forget(id);
    setRefusal(done.ok ? null : said(done.error.message));
    if (done.ok) setForgotten((before) => new Set([...before, id]));
  }

  return (
    <Dialog title={words.reports} isOpen={isOpen} onClose={onClose}>
      <p className={parts.hint}>
        {entries === null ? '\u00a0' : entries.length === 0 ? words.noReports : words.reportsHint}
      </p>
      {problem === null ? null : <p role="alert">{problem}</p>}
      <ul className={parts.list}>
        {entries?.map(({ id, startedAt, from, total, counts }) => (
          <li key={id} className={parts.row}>
            <span className={parts.main}>
              <bdi>{from}</bdi>
              <span className={parts.small}>
                {' '}
                {[formatInstant(startedAt), words.files(total), countsSummary(counts)].join(' · ')}
              </span>
            </span>
            <button
              type="button"
              className={controls.link}
              aria-label={words.showLabel(from, formatInstant(startedAt))}
              onClick={() => onShow(id)}
            >
              {words.show}
            </button>
            {isReadOnly ? null : (
              <button
                type="button"
                className={controls.link}
                aria-label={words.forgetLabel(from, formatInstant(startedAt))}
                onClick={() => void forget(id)}
              >
                {words.forget}
              </button>
            )}
          </li>
        ))}
      </ul>
    </Dialog>
  );
}

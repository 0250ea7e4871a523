import { strings } from '../../ui/strings';

const DATE = new Intl.DateTimeFormat(strings.locale, { dateStyle: 'long', timeStyle: 'short' });

/** The day and minute of a backup in words, by the clock of this computer. */
export function backupDate(madeAt: string): string {
  return DATE.format(new Date(madeAt));
}

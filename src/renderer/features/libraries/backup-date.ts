import { onceFor } from '../../ui/once-for';
import { strings } from '../../ui/strings';

const datesOf = onceFor((locale: string) => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' }));

/** The day and minute of a backup in words, by the clock of this computer. */
export function backupDate(madeAt: string): string {
  return datesOf(strings.locale).format(new Date(madeAt));
}

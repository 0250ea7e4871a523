import { WEEKDAY_NAMES } from './weekday-names';

/** The days of the week as other languages than English write them over a text, shortened ones with their point among them. */
export const WORLD_WEEKDAYS =
  `${WEEKDAY_NAMES}|segunda|terça|quarta|quinta|sexta|pazar|` +
  '(?:mo|di|mi|do|fr|sa|so|lun|mar|mer|mié|mie|jeu|jue|gio|ven|vie|sam|sáb|sab|dim|dom|пн|вт|ср|чт|пт|сб|вс)\\.|' +
  '(?:بروز )?(?:پیر|منگل|بدھ|جمعرات|جمعہ|ہفتہ|اتوار)|' +
  '(?:星期|礼拜|周|週)[一二三四五六日天]|[月火水木金土日]曜日?';

const WEEKDAY = new RegExp(`^(?:${WORLD_WEEKDAYS})$`, 'iu');
/** The kinds of paper a first line names in French, Spanish, German, Portuguese, Italian and Turkish. */
const PAPER =
  /(?:notizen|bericht|protokoll|tagebuch|mitteilung(?:en)?|presseinformation(?:en)?|meldung(?:en)?)(?!\p{L})|^(?:note|notes|carnet|journal|rapport|bulletin|compte|entretien|notas|cuaderno|diario|informe|boletín|acta|entrevista|caderno|diário|relatório|boletim|ata|appunti|quaderno|rapporto|relazione|bollettino|verbale|intervista|saha|notlar|rapor|tutanak)(?!\p{L})/iu;

/** True for words over a text that are a day of the week or name a kind of paper, and so are no place beside a date. */
export function isNoWorldSpot(words: string): boolean {
  return WEEKDAY.test(words) || PAPER.test(words);
}

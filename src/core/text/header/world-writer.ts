import { isNameList } from './byline';
import type { Fields } from './header';
import { linesOver } from './over-lines';

/** How a line over notes, minutes or a report names who wrote it, in languages other than English: "Protokoll: Ana Ruiz", "Notas de Ana Ruiz". */
const WRITTEN_BY =
  /^(?:(?:protokoll|protokollf[üu]hrer(?:in)?|aufgezeichnet von|notizen|verfasst von|verfasser(?:in)?|erstellt von|not alan|notları? (?:alan|tutan)|hazırlayan|raporu hazırlayan|redacta|redactó|redactado por|elaborado por|tomó notas|rédigé par|rédaction|propos recueillis par|notes prises par|elaborou|redigido por|redatto da|a cura di|verbalizzante|записал[аи]?|составил[аи]?|подготовил[аи]?|записав|записала|склав|склала|дежурный|سجّلها|سجلها|أعدّه|أعده|أعد التقرير|دوّن الملاحظات|记录人|记录|記錄|執筆|記録者?|記録)\s?[:：]\s?|(?:notas|notes|appunti|apuntes) d[eai]\s|(?:rédigé|propos recueillis) par\s|(?:elaborado|redactado|redigido) por\s|(?:redatto da|a cura di)\s)(?<names>\S.*)$/iu;

/** Takes who wrote from a line over the text that says so in another language than English; the line stays where it is. */
export function readWorldWriter(text: string, fields: Fields): void {
  if (fields.byline !== null) return;
  for (const line of linesOver(text)) {
    const names = WRITTEN_BY.exec(line.text.trim())
      ?.groups?.['names']?.replace(/\s*[(（].*$/u, '')
      .split(/\s[|–—-]\s|,\s|;\s/u)[0]
      ?.trim();
    if (names !== undefined && /^\p{Lu}\S* \S|^[\p{Lo}\p{M}·・ ]{2,30}$/u.test(names) && isNameList(names)) {
      fields.byline = names;
      return;
    }
  }
}

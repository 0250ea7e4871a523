import type { ZipContents } from '../archive/read-zip';
import { relations } from '../formats/relations';
import type { Relation } from '../formats/relations';
import { parseXml } from '../formats/parse-xml';
import type { XmlElement } from '../formats/parse-xml';
import { elementsIn, referenceIn } from '../formats/xml-elements';
import { numberKindOf } from './number-formats';
import type { NumberKind } from './number-formats';
import { cellAllowance } from './sheet';
import type { Sheet, Workbook } from './sheet';
import { readXlsxSheet } from './xlsx-sheet';
import { sharedStrings } from './xlsx-strings';

const WORKBOOK = 'xl/workbook.xml';
const COMMENTS = /\/(?:comments|threadedComment)$/u;

/** The sheets of an Excel workbook; null when the part that lists them is missing. Macros are never looked at. */
export function readXlsx(parts: ZipContents): Workbook | null {
  const part = parts.get(WORKBOOK);
  if (!part) return null;
  const workbook = parseXml(part);
  const related = relations(parts, WORKBOOK);
  const strings = partOf(parts, related, '/sharedStrings');
  const styles = partOf(parts, related, '/styles');
  const is1904 = elementsIn(workbook, 'workbookPr').some((each) => isOn(each.getAttribute('date1904')));
  const context = {
    strings: strings ? sharedStrings(strings) : [],
    kinds: styles ? kindsOf(parseXml(styles)) : [],
    is1904,
    left: cellAllowance(),
  };
  const seen = new Set<string>();
  const sheets = elementsIn(workbook, 'sheet').flatMap((each): readonly Sheet[] => {
    const relation = related.get(referenceIn(each));
    const bytes = relation && relation.type.endsWith('/worksheet') ? parts.get(relation.path) : undefined;
    // A part that is named once more holds no other words.
    if (!relation || !bytes || seen.has(relation.path)) return [];
    seen.add(relation.path);
    const isHidden = (each.getAttribute('state') ?? 'visible') !== 'visible';
    const hasComments = [...relations(parts, relation.path).values()].some(({ type }) => COMMENTS.test(type));
    return [readXlsxSheet(bytes, context).sheet(each.getAttribute('name') ?? '', { isHidden, hasComments })];
  });
  return {
    sheets,
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  };
}

function partOf(parts: ZipContents, related: ReadonlyMap<string, Relation>, type: string): Buffer | undefined {
  const found = [...related.values()].find((relation) => relation.type.endsWith(type));
  return found && parts.get(found.path);
}

function kindsOf(styles: XmlElement): readonly NumberKind[] {
  const codes = new Map(
    elementsIn(styles, 'numFmt').map((each) => [
      Number(each.getAttribute('numFmtId')),
      each.getAttribute('formatCode'),
    ]),
  );
  const [formats] = elementsIn(styles, 'cellXfs');
  return (formats ? elementsIn(formats, 'xf') : []).map((each) => {
    const id = Number(each.getAttribute('numFmtId') ?? 0);
    return numberKindOf(id, codes.get(id) ?? undefined);
  });
}

function isOn(value: string | null): boolean {
  return value === '1' || value === 'true';
}

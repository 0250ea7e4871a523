import { fail, ok } from '#core/result';
import { COPY_AGAIN, readZip } from '../archive/read-zip';
import type { ZipContents } from '../archive/read-zip';
import type { Extractor } from './extracted';
import { leftOutNote } from './left-out-note';
import { parseXml, wordsOf } from './parse-xml';
import { slideText } from './pptx-slide';
import { relations } from './relations';
import { elementsIn, referenceIn } from './xml-elements';

const PRESENTATION = 'ppt/presentation.xml';
const WANTED =
  /^(?:ppt\/presentation\.xml|ppt\/_rels\/[^/]+|ppt\/(?:slides|notesSlides|diagrams)\/(?:_rels\/)?[^/]+|ppt\/comments\/.*|docProps\/core\.xml)$/u;

/** The words of the slides of a presentation in their order, each with the notes of its speaker after it. */
export const extractPptx: Extractor = async (bytes, { limits }) => {
  const zip = await readZip(bytes, limits, (name) => WANTED.test(name));
  if (!zip.ok) return zip;
  const { parts, isCut } = zip.value;
  const presentation = parts.get(PRESENTATION);
  if (!presentation) {
    return fail('archive-damaged', 'It was cut off, and the part with its text is missing.', COPY_AGAIN);
  }
  const related = relations(parts, PRESENTATION);
  const texts: string[] = [];
  const found = { hidden: false, notes: false };
  const seen = new Set<string>();
  for (const each of elementsIn(parseXml(presentation), 'sldId')) {
    const path = related.get(referenceIn(each))?.path ?? '';
    const slide = slideIn(parts, path, seen);
    if (slide === null) continue;
    if (slide.isHidden) found.hidden ||= slide.text !== '' || slide.notes !== '';
    else {
      texts.push(slide.text, slide.notes);
      found.notes ||= slide.notes !== '';
    }
  }
  const properties = parts.get('docProps/core.xml');
  const facts = properties ? parseXml(properties) : null;
  return ok({
    text: texts.filter((text) => text !== '').join('\n\n'),
    mediaType: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
    encoding: 'utf-8',
    isGuess: false,
    damaged: 0,
    notes: [
      ...(isCut ? ['It was cut off: slides may be missing.'] : []),
      ...(found.notes ? ['The notes of the speaker stand after the words of each slide.'] : []),
      ...(found.hidden ? ['Slides that are hidden were left out.'] : []),
      ...([...parts.keys()].some((name) => name.startsWith('ppt/comments/')) ? [leftOutNote('comments')] : []),
    ],
    stated: facts
      ? {
          title: titleOf(wordsOf(facts, 'dc:title')),
          author: wordsOf(facts, 'dc:creator'),
          language: wordsOf(facts, 'dc:language'),
          written: wordsOf(facts, 'dcterms:created'),
        }
      : {},
  });
};

/** What PowerPoint calls a presentation that nobody has named is no title. */
function titleOf(title: string | undefined): string | undefined {
  return /^(?:power\s?point[ -]|présentation powerpoint|presentación de powerpoint|slide 1$)/iu.test(title ?? '')
    ? undefined
    : title;
}

/** A slide that was not seen before; a part that is named once more, by it or by another, holds no other words. */
function slideIn(parts: ZipContents, path: string, seen: Set<string>) {
  const bytes = parts.get(path);
  if (!bytes || seen.has(path)) return null;
  seen.add(path);
  const slide = parseXml(bytes);
  const [root] = elementsIn(slide, 'sld');
  const others = [...relations(parts, path).values()];
  const partsOf = (type: RegExp) =>
    others.flatMap((relation) => {
      if (!type.test(relation.type) || seen.has(relation.path)) return [];
      seen.add(relation.path);
      return parts.get(relation.path) ?? [];
    });
  const diagrams = partsOf(/\/diagramData$/u).map((each) => slideText(parseXml(each), 'slide'));
  const notes = partsOf(/\/notesSlide$/u).map((each) => slideText(parseXml(each), 'notes'));
  return {
    isHidden: ['0', 'false'].includes(root?.getAttribute('show') ?? ''),
    text: [slideText(slide, 'slide'), ...diagrams].filter((text) => text !== '').join('\n\n'),
    notes: notes.filter((text) => text !== '').join('\n\n'),
  };
}

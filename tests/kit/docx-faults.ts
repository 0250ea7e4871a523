import { JSDOM } from 'jsdom';
import { openZip } from '../../src/main/importing/archive/zip-entries';
import { ORDER } from './docx-order';

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const CONTENT_TYPES = '[Content_Types].xml';
/** What refers to a style, by the kind of style it refers to. */
const STYLED = { 'w:pStyle': 'paragraph', 'w:rStyle': 'character', 'w:tblStyle': 'table' } as const;

/** The letters that a URI may hold. */
const URI = /^[a-z][a-z\d+.-]*:(?:[\w\-.~:/?#[\]@!$&'()*+,;=]|%[\da-f]{2})+$/iu;

type Parts = ReadonlyMap<string, Document>;

/** The parts of a Word document by their names; a picture is null. */
export async function docxParts(bytes: Uint8Array): Promise<ReadonlyMap<string, string | null>> {
  const parts = new Map<string, string | null>();
  for await (const { name, inflate } of (await openZip(bytes)).members()) {
    const content = (await inflate(50_000_000)) ?? Buffer.alloc(0);
    parts.set(name, /\.(?:xml|rels)$/u.test(name) ? content.toString() : null);
  }
  return parts;
}

/**
 * What a strict reader would refuse in a Word document, a line each: XML that is none, parts without a type, references that lead
 * nowhere, numbers that stand twice, elements that the schema has in another order or not there.
 */
export async function docxFaults(bytes: Uint8Array): Promise<readonly string[]> {
  const texts = await docxParts(bytes);
  const faults: string[] = [];
  const parts = new Map<string, Document>();
  for (const [name, text] of texts) {
    if (text === null) continue;
    try {
      parts.set(name, new JSDOM(text, { contentType: 'application/xml' }).window.document);
    } catch (error) {
      faults.push(`${name} is no XML: ${String(error)}`);
    }
  }
  const names = [...texts.keys()];
  faults.push(
    ...typeFaults(names, parts),
    ...relationFaults(names, parts),
    ...numberFaults(parts),
    ...noteFaults(parts),
  );
  for (const [name, part] of parts) faults.push(...orderFaults(name, part), ...blockFaults(name, part));
  return faults;
}

/** All elements of a name in a part, or in all. */
function all(from: Parts | Document | Element | undefined, name: string): readonly Element[] {
  if (from === undefined) return [];
  if ('getElementsByTagName' in from) return [...from.getElementsByTagName(name)];
  return [...from.values()].flatMap((part) => all(part, name));
}

const value = (element: Element | undefined | null, name = 'w:val'): string => element?.getAttribute(name) ?? '';

function typeFaults(names: readonly string[], parts: Parts): readonly string[] {
  const types = parts.get(CONTENT_TYPES);
  const endings = new Set(all(types, 'Default').map((type) => value(type, 'Extension').toLowerCase()));
  const overrides = all(types, 'Override').map((type) => value(type, 'PartName').slice(1));
  return [
    ...overrides.filter((name) => !names.includes(name)).map((name) => `${name} has a type and is not there`),
    ...names
      .filter((name) => name !== CONTENT_TYPES && !overrides.includes(name))
      .filter((name) => !endings.has(name.split('.').at(-1) ?? ''))
      .map((name) => `${name} has no type`),
    ...twice(overrides).map((name) => `${name} has two types`),
  ];
}

function relationFaults(names: readonly string[], parts: Parts): readonly string[] {
  return [...parts].flatMap(([name, part]) => {
    const of = name.replace(/_rels\/([^/]*)\.rels$/u, '$1');
    if (of === name) return [];
    const folder = of.slice(0, of.lastIndexOf('/') + 1);
    const relations = all(part, 'Relationship');
    const ids = new Map(relations.map((relation) => [value(relation, 'Id'), relation]));
    const source = parts.get(of);
    const used = all(source, '*').flatMap((element) =>
      ['id', 'embed', 'link'].flatMap((attribute) => {
        const id = element.getAttributeNS(RELATIONSHIPS, attribute);
        return id === null ? [] : [{ id, element }];
      }),
    );
    return [
      ...twice(relations.map((relation) => value(relation, 'Id'))).map((id) => `${name} has ${id} twice`),
      ...used.filter(({ id }) => !ids.has(id)).map(({ id }) => `${of} refers to ${id}, which is not there`),
      ...used
        .filter(
          ({ id, element }) => element.tagName === 'w:hyperlink' && !value(ids.get(id), 'Type').endsWith('hyperlink'),
        )
        .map(({ id }) => `${id} of ${of} is no link`),
      ...used
        .filter(({ id, element }) => element.tagName === 'a:blip' && !value(ids.get(id), 'Type').endsWith('image'))
        .map(({ id }) => `${id} of ${of} is no picture`),
      ...relations.flatMap((relation) => {
        const target = value(relation, 'Target');
        if (value(relation, 'TargetMode') === 'External')
          return URI.test(target) && URL.canParse(target) ? [] : [`${target} is no URI`];
        const path = target.startsWith('/') ? target.slice(1) : folder + target;
        return names.includes(path) ? [] : [`${name} leads to ${path}, which is not there`];
      }),
    ];
  });
}

function numberFaults(parts: Parts): readonly string[] {
  const starts = all(parts, 'w:bookmarkStart');
  const places = starts.map((start) => value(start, 'w:name'));
  const numbering = parts.get('word/numbering.xml');
  const lists = new Map(all(numbering, 'w:num').map((list) => [value(list, 'w:numId'), list]));
  const abstract = new Map(all(numbering, 'w:abstractNum').map((list) => [value(list, 'w:abstractNumId'), list]));
  const styles = all(parts.get('word/styles.xml'), 'w:style');
  const hasStyle = (id: string, type: string): boolean =>
    styles.some((style) => value(style, 'w:styleId') === id && value(style, 'w:type') === type);
  return [
    ...twice(starts.map((start) => value(start, 'w:id'))).map((id) => `two places are number ${id}`),
    ...twice(places).map((name) => `two places are ${name}`),
    ...places
      .filter((name) => name.length > 40 || !/^[\p{L}_][\p{L}\p{N}_-]*$/u.test(name))
      .map((name) => `“${name}” is no name`),
    ...different(starts, all(parts, 'w:bookmarkEnd')).map((id) => `place ${id} does not begin and end`),
    ...all(parts, 'w:hyperlink')
      .filter((link) => link.hasAttribute('w:anchor') && !link.hasAttributeNS(RELATIONSHIPS, 'id'))
      .filter((link) => !places.includes(value(link, 'w:anchor')))
      .map((link) => `a link leads to ${value(link, 'w:anchor')}, which is not there`),
    ...twice(all(parts, 'wp:docPr').map((picture) => value(picture, 'id'))).map(
      (id) => `two pictures are number ${id}`,
    ),
    ...[...lists.values()]
      .filter((list) => !abstract.has(value(all(list, 'w:abstractNumId')[0])))
      .map((list) => `list ${value(list, 'w:numId')} has no levels`),
    ...all(parts, 'w:numPr').flatMap((mark) => {
      const list = lists.get(value(all(mark, 'w:numId')[0]));
      const level = value(all(mark, 'w:ilvl')[0]);
      const levels = all(abstract.get(value(list && all(list, 'w:abstractNumId')[0])), 'w:lvl');
      return levels.some((each) => value(each, 'w:ilvl') === level) ? [] : [`a list has no level ${level}`];
    }),
    ...Object.entries(STYLED).flatMap(([name, type]) =>
      all(parts, name)
        .filter((style) => !hasStyle(value(style), type))
        .map((style) => `there is no ${type} style ${value(style)}`),
    ),
  ];
}

function noteFaults(parts: Parts): readonly string[] {
  const notes = all(parts.get('word/footnotes.xml'), 'w:footnote');
  const ids = notes.map((note) => value(note, 'w:id'));
  const told = all(parts.get('word/document.xml'), 'w:footnoteReference').map((place) => value(place, 'w:id'));
  return [
    ...twice(ids).map((id) => `two footnotes are number ${id}`),
    ...twice(told).map((id) => `footnote ${id} is told twice`),
    ...told.filter((id) => !ids.includes(id)).map((id) => `footnote ${id} is not there`),
    ...notes
      .filter((note) => !note.hasAttribute('w:type') && !told.includes(value(note, 'w:id')))
      .map((note) => `nothing tells of footnote ${value(note, 'w:id')}`),
    ...notes
      .filter((note) => note.firstElementChild?.tagName !== 'w:p' || note.lastElementChild?.tagName !== 'w:p')
      .map((note) => `footnote ${value(note, 'w:id')} does not begin and end with a paragraph`),
    ...all(parts.get('word/footnotes.xml'), 'w:footnoteReference').map(() => 'a footnote has a footnote'),
  ];
}

function orderFaults(name: string, part: Document): readonly string[] {
  return Object.entries(ORDER).flatMap(([parent, order]) =>
    all(part, parent).flatMap((element) => {
      const places = [...element.children].map((child) => order.indexOf(child.tagName));
      const said = [...element.children].map((child) => child.tagName).join(' ');
      if (places.includes(-1)) return [`${parent} of ${name} may not hold one of ${said}`];
      return places.every((place, index) => index === 0 || place >= (places[index - 1] ?? 0))
        ? []
        : [`${parent} of ${name} holds in another order ${said}`];
    }),
  );
}

function blockFaults(name: string, part: Document): readonly string[] {
  return [
    ...all(part, 'w:tbl')
      .filter((table) => table.nextElementSibling?.tagName === 'w:tbl')
      .map(() => `two tables of ${name} are one`),
    ...all(part, 'w:tbl').flatMap((table) => {
      const columns = all(table, 'w:gridCol').length;
      return all(table, 'w:tr').every((row) => all(row, 'w:tc').length === columns)
        ? []
        : [`a row of ${name} is not whole`];
    }),
    ...all(part, 'w:tc')
      .filter((cell) => cell.lastElementChild?.tagName !== 'w:p')
      .map(() => `a cell of ${name} does not end with a paragraph`),
    ...all(part, 'w:body')
      .filter((body) => body.lastElementChild?.tagName !== 'w:sectPr')
      .map(() => `${name} does not end with its page`),
  ];
}

function different(one: readonly Element[], other: readonly Element[]): readonly string[] {
  const [a, b] = [one, other].map((elements) => new Set(elements.map((element) => value(element, 'w:id'))));
  return [...(a ?? [])].filter((id) => !b?.has(id)).concat([...(b ?? [])].filter((id) => !a?.has(id)));
}

function twice(names: readonly string[]): readonly string[] {
  return names.filter((name, index) => names.indexOf(name) !== index);
}

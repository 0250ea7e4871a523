import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { detokenise, joint } from './detokenise.mjs';

const KINDS = {
  PER: 'person',
  person: 'person',
  people: 'person',
  ORG: 'organization',
  organization: 'organization',
  organizations: 'organization',
  corporation: 'organization',
  group: 'organization',
  LOC: 'place',
  location: 'place',
  place: 'place',
  places: 'place',
};

/** Every document of the openly licensed sets that weights may be learnt from: `{ corpus, id, text, names: [{ start, end, kind }] }`. */
export function readCorpora(folder) {
  const read = (...path) => readFileSync(join(folder, ...path), 'utf8');
  return [
    ...columns('wikigold', read('train', 'wikigold.conll'), ' ', /^-DOCSTART-/u),
    ...columns('wnut17', read('train', 'wnut17-train.conll'), '\t', /^$/u),
    ...['dev', 'test'].flatMap((part) => webTreebank(read('train', `uner-ewt-${part}.iob2`))),
    ...readdirSync(join(folder, 'train', 'gum'))
      .sort()
      .map((file) => georgetown(file, read('train', 'gum', file))),
    ...reports(read('dev', 'ner-re3d.jsonl')),
  ].filter(({ text }) => text !== '');
}

/** One token a line with its tag behind; an empty line ends a sentence, `ends` a document. */
function columns(corpus, content, separator, ends) {
  const documents = [];
  let document = empty(corpus, 0);
  let sentence = [];
  for (const line of [...content.split('\n'), '', '-DOCSTART- O', '']) {
    if (line !== '' && !line.startsWith('-DOCSTART-')) {
      const at = line.lastIndexOf(separator);
      sentence.push({ token: line.slice(0, at), tag: line.slice(at + 1) });
    }
    if (line === '' && sentence.length > 0) {
      addSentence(document, sentence);
      sentence = [];
    }
    if (ends.test(line) && document.text !== '') {
      documents.push(document);
      document = empty(corpus, documents.length);
    }
  }
  if (document.text !== '') documents.push(document);
  return documents;
}

function empty(corpus, number) {
  return { corpus, id: `${corpus}-${number}`, text: '', names: [] };
}

function addSentence(document, sentence) {
  const { text, spans } = detokenise(
    document.text + joint(document.text),
    sentence.map(({ token }) => token),
  );
  document.text = text;
  document.names.push(
    ...namesOfTags(
      sentence.map(({ tag }) => tag),
      spans,
    ),
  );
}

/** IOB tags, of the first or the second kind, as spans. */
function namesOfTags(tags, spans) {
  const names = [];
  let open = null;
  for (const [at, tag] of tags.entries()) {
    const [part, sort] = tag.split('-', 2);
    const goesOn = part === 'I' && open !== null && open.sort === sort && tags[at - 1] !== 'O';
    if (goesOn) open.end = spans[at].end;
    else if (part !== 'B' && part !== 'I') open = null;
    else {
      open = { start: spans[at].start, end: spans[at].end, sort };
      names.push(open);
    }
  }
  return names.flatMap(({ start, end, sort }) =>
    KINDS[sort] === undefined ? [] : [{ start, end, kind: KINDS[sort] }],
  );
}

/** Universal NER over the English Web Treebank: the words of a sentence are looked for in its text. */
function webTreebank(content) {
  const documents = [];
  let document = null;
  for (const block of content.split('\n\n')) {
    const lines = block.split('\n');
    const id = lines.find((line) => line.startsWith('# newdoc'))?.split('= ')[1];
    if (id !== undefined || document === null) {
      document = { corpus: 'ewt', id: `ewt-${id ?? 0}`, text: '', names: [] };
      documents.push(document);
    }
    const text = lines.find((line) => line.startsWith('# text = '))?.slice(9);
    if (text === undefined) continue;
    const base = document.text + joint(document.text);
    document.text = base + text;
    let from = 0;
    const rows = lines.filter((line) => /^\d+\t/u.test(line)).map((line) => line.split('\t'));
    const spans = rows.map(([, word]) => {
      const at = text.indexOf(word, from);
      const start = at < 0 ? from : at;
      from = start + word.length;
      return { start: base.length + start, end: base.length + from };
    });
    document.names.push(
      ...namesOfTags(
        rows.map((row) => row[2]),
        spans,
      ),
    );
  }
  return documents;
}

/** GUM: mentions with types; those with a wiki identity, and those written as names, are names. Only the outermost counts. */
function georgetown(file, content) {
  const document = { corpus: 'gum', id: file, text: '', names: [] };
  for (const block of content.split('\n\n')) {
    const rows = block
      .split('\n')
      .filter((line) => /^\d+-\d+\t/u.test(line))
      .map((line) => line.split('\t'));
    if (rows.length === 0) continue;
    const { text, spans } = detokenise(
      document.text + joint(document.text),
      rows.map((row) => row[2]),
    );
    document.text = text;
    const mentions = new Map();
    for (const [at, row] of rows.entries()) {
      const wiki = new Set([...row[6].matchAll(/\[(\d+)\]/gu)].map((match) => match[1]));
      for (const value of row[3].split('|')) {
        const [, sort, id] = /^(\w+)(?:\[(\d+)\])?$/u.exec(value) ?? [];
        if (sort === undefined) continue;
        const key = id ?? `only-${at}`;
        const known = mentions.get(key);
        if (known === undefined) {
          const isWiki = wiki.has(id) || (id === undefined && row[6] !== '_');
          mentions.set(key, { ...spans[at], sort, isWiki });
        } else known.end = spans[at].end;
      }
    }
    const named = [...mentions.values()]
      .filter(({ start, end, isWiki }) => isNameText(text.slice(start, end), isWiki))
      .sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
    document.names.push(...outermost(named));
  }
  return document;
}

function outermost(named) {
  const kept = [];
  for (const name of named) if (!kept.some(({ start, end }) => name.start < end && start < name.end)) kept.push(name);
  return kept
    .filter(({ sort }) => KINDS[sort] !== undefined)
    .map(({ start, end, sort }) => ({ start, end, kind: KINDS[sort] }))
    .sort((a, b) => a.start - b.start);
}

const SMALL = /^(?:of|the|and|for|in|on|at|to|de|du|la|le|van|von|der|bin|ibn|al|el|da|di|&|[-–’'.]|['’]s)$/iu;

/** True for capitals throughout, small words aside; without an identity no article may stand before. */
function isNameText(text, isWiki) {
  if (!isWiki && /^(?:the|a|an)\s/iu.test(text)) return false;
  const words = text.replace(/^(?:the|a|an)\s+/iu, '').split(/\s+/u);
  if (!/^\p{Lu}/u.test(words[0]) || words.length > 8) return false;
  if (/^(?:he|she|they|it|we|i|you|his|her|their|its|my|your|our|this|that|these|those|who)$/iu.test(words[0]))
    return false;
  return words.every((word) => /^[("'‘“]?[\p{Lu}\d]/u.test(word) || SMALL.test(word));
}

/** The reports of re3d under open licences; of spans within each other the inner one is dropped. */
function reports(content) {
  return content
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line))
    .filter(({ source }) => source !== 'BBC Online')
    .map(({ id, text, gold }) => {
      const named = ['people', 'organizations', 'places']
        .flatMap((sort) => gold[sort].map(({ start, end }) => ({ start, end, sort })))
        .filter(({ start, end }) => isNameText(text.slice(start, end), true))
        .sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start);
      return { corpus: 're3d', id, text, names: outermost(named) };
    });
}

import type { Highlight } from '#core/library/highlight';
import type { Organisation } from '#core/library/organised';
import { membershipId } from '#core/library/membership';
import type { Narrowing } from '#core/library/saved-search';
import type { StepName } from '#core/library/steps';
import { taggingId } from '#core/library/tagging';
import type { KeptInput } from '#shared/ipc/kept-schemas';

/** Changes that are one step, with its name; without changes there is nothing to do. */
export type Edit = { readonly inputs: readonly KeptInput[]; readonly step: Omit<StepName, 'record'> };

type Tag = Organisation['tags'][number];
type Collection = Organisation['collections'][number];

/** Gives articles a tag, or takes it off them. */
export function tagEdit(tag: Tag, articleIds: readonly string[], isOn: boolean): Edit {
  const has = new Set(tag.articleIds);
  const changed = articleIds.filter((id) => has.has(id) !== isOn);
  return {
    inputs: changed.map((id) => (isOn ? tagging(tag.id, id) : untagging(tag.id, id))),
    step: { kind: isOn ? 'tag' : 'untag', label: tag.name, count: changed.length },
  };
}

/** Puts articles at the end of a collection, in their order, or takes them out; `now` is after all that is in it. */
export function collectEdit(collection: Collection, articleIds: readonly string[], isOn: boolean, now: number): Edit {
  const has = new Set(collection.articleIds);
  const changed = articleIds.filter((id) => has.has(id) !== isOn);
  return {
    inputs: changed.map((id, at): KeptInput =>
      isOn
        ? member(collection.id, id, now + at)
        : { type: 'delete', kind: 'membership', id: membershipId(collection.id, id) },
    ),
    step: { kind: isOn ? 'collect' : 'uncollect', label: collection.name, count: changed.length },
  };
}

/** Moves an article of a collection by some places. */
export function arrangeEdit(collection: Collection, articleId: string, by: number): Edit {
  const from = collection.articleIds.indexOf(articleId);
  const to = Math.max(0, Math.min(collection.articleIds.length - 1, from + by));
  const others = collection.articleIds.filter((id) => id !== articleId);
  const order = [...others.slice(0, to), articleId, ...others.slice(to)];
  return {
    inputs: from === to || from < 0 ? [] : order.map((id, position) => member(collection.id, id, position)),
    step: { kind: 'arrange', label: collection.name, count: 1 },
  };
}

/**
 * Gives a tag another name and hue; tags below it go along. A name that another tag has merges the two, on articles and on those
 * of the highlights that have it.
 */
export function changeTagEdit(
  tags: readonly Tag[],
  tag: Tag,
  name: string,
  hue: string | null,
  highlights: readonly Highlight[] = [],
): Edit {
  const wanted = cleanName(name);
  const same = tags.find((other) => other.id !== tag.id && isSameName(other.name, wanted));
  if (same !== undefined) return mergeTagsEdit(tag, same, highlights);
  const below = tags.filter((other) => other.name.startsWith(`${tag.name}/`));
  const renamed = below.map((other) => ({ ...other, name: wanted + other.name.slice(tag.name.length) }));
  return {
    inputs: [{ ...tag, name: wanted, hue }, ...renamed].map((each) => putTag(each.id, each.name, each.hue)),
    step: { kind: 'change-tag', label: wanted, count: 1 },
  };
}

/** Puts all articles and marked words of one tag under another, and deletes the one. */
function mergeTagsEdit(tag: Tag, into: Tag, highlights: readonly Highlight[]): Edit {
  const moved = tagEdit(into, tag.articleIds, true).inputs;
  return {
    inputs: [...moved, ...highlights.flatMap((each) => retagged(each, tag.id, into.id)), ...deleteTagEdit(tag).inputs],
    step: { kind: 'merge-tags', label: tag.name, count: 1 },
  };
}

/** Marked words under one tag in place of another; nothing for words that have not got it. */
function retagged(
  { id, articleId, hue, place, tagIds = [] }: Highlight,
  from: string,
  to: string,
): readonly KeptInput[] {
  if (!tagIds.includes(from)) return [];
  const next = [...new Set(tagIds.map((each) => (each === from ? to : each)))];
  return [{ type: 'put', kind: 'highlight', record: { id, articleId, hue, place, tagIds: next } }];
}

/** Deletes a tag and takes it off its articles; tags below it stay. */
export function deleteTagEdit(tag: Tag): Edit {
  return {
    inputs: [...tag.articleIds.map((id) => untagging(tag.id, id)), { type: 'delete', kind: 'tag', id: tag.id }],
    step: { kind: 'delete-tag', label: tag.name, count: 1 },
  };
}

/** Makes a tag; its id is not known before it is saved. */
export function newTagEdit(name: string, hue: string | null): Edit {
  return { inputs: [putTag(null, cleanName(name), hue)], step: { kind: 'new-tag', label: cleanName(name), count: 1 } };
}

/** Makes a collection, or gives one another name. */
export function nameCollectionEdit(id: string | null, name: string): Edit {
  return {
    inputs: [{ type: 'put', kind: 'collection', record: { id, articleId: null, name: name.trim() } }],
    step: { kind: id === null ? 'new-collection' : 'change-collection', label: name.trim(), count: 1 },
  };
}

/** Deletes a collection; its articles stay in the library. */
export function deleteCollectionEdit({ id, name, articleIds }: Collection): Edit {
  const out = collectEdit({ id, name, articleIds }, articleIds, false, 0).inputs;
  return {
    inputs: [...out, { type: 'delete', kind: 'collection', id }],
    step: { kind: 'delete-collection', label: name, count: 1 },
  };
}

/** Saves a search under a name. */
export function saveSearchEdit(id: string | null, name: string, query: string, narrowing: Narrowing): Edit {
  return {
    inputs: [{ type: 'put', kind: 'search', record: { id, articleId: null, name: name.trim(), query, narrowing } }],
    step: { kind: id === null ? 'save-search' : 'change-search', label: name.trim(), count: 1 },
  };
}

/** Deletes a saved search. */
export function deleteSearchEdit(id: string, name: string): Edit {
  return { inputs: [{ type: 'delete', kind: 'search', id }], step: { kind: 'delete-search', label: name, count: 1 } };
}

/** A name without empty levels and needless spaces; empty when nothing is left. */
export function cleanName(name: string): string {
  return name
    .split('/')
    .map((level) => level.trim())
    .filter((level) => level !== '')
    .join('/')
    .slice(0, 200);
}

/** Whether two names are the same for a person, whatever their case. */
export function isSameName(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

function putTag(id: string | null, name: string, hue: string | null): KeptInput {
  return { type: 'put', kind: 'tag', record: { id, articleId: null, name, hue } };
}

function tagging(tagId: string, articleId: string): KeptInput {
  return { type: 'put', kind: 'tagging', record: { id: taggingId(tagId, articleId), articleId, tagId } };
}

function untagging(tagId: string, articleId: string): KeptInput {
  return { type: 'delete', kind: 'tagging', id: taggingId(tagId, articleId) };
}

function member(collectionId: string, articleId: string, position: number): KeptInput {
  const id = membershipId(collectionId, articleId);
  return { type: 'put', kind: 'membership', record: { id, articleId, collectionId, position } };
}

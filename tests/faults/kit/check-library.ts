import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Store } from '../../../src/core/ports';
import { openLibrary } from '../../../src/main/store/open-library';
import type { Lab } from './lab';
import { effectsOf } from './model';
import type { Model } from './model';
import type { Value } from './value';

/** A start must end within this time, in milliseconds, with the data or a plain reason. */
const START = 10_000;
let made = 0;

/** Opens a library as the program does at its start; never makes one. */
export function openForCheck(folder: string, more: Partial<Parameters<typeof openLibrary>[1]> = {}) {
  const ids = { next: () => `check-${(made += 1)}` };
  return openLibrary(folder, { clock: { now: () => new Date() }, ids, create: false, ...more });
}

/** All records of a store as the model names them; an article that cannot be read counts as its error. */
export async function recordsOf(store: Store): Promise<Map<string, Value>> {
  const found = new Map<string, Value>();
  const { notes, articles, kept } = store.catalogue();
  for (const { id, name } of Object.values(kept.tag)) found.set(`tag ${id}`, name);
  for (const { id, markdown } of Object.values(notes)) found.set(`note ${id}`, markdown);
  for (const { id, deletedAt } of Object.values(articles)) {
    const read = await store.readArticle(id);
    const words = read.ok ? read.value.article.text : `unreadable: ${read.error.code}`;
    found.set(`article ${id}`, `${deletedAt === null ? '' : 'gone '}${words}`);
  }
  return found;
}

/**
 * Starts the library after a fault and compares it with what it had acknowledged; then the model is what was found.
 * Fails the start that takes longer than `limit` milliseconds, and files left over after a clean end.
 */
export async function checkLibrary(lab: Lab, folder: string, model: Model, limit = START): Promise<void> {
  const opened = await inTime(openForCheck(folder), limit);
  if (opened === null) return lab.breach('unreadable', `the start takes more than ${limit} ms`);
  if (!opened.ok) return lab.breach('unreadable', `${opened.error.code}: ${opened.error.message}`);
  const store = opened.value;
  if (store.readOnly !== null) lab.breach('unreadable', `read-only: ${store.readOnly.message}`);
  const found = await recordsOf(store);
  compare(lab, model, found);
  await store.close();
  await checkLeftovers(lab, folder);
}

/** Null when it takes longer. */
async function inTime<T>(work: Promise<T>, limit: number): Promise<T | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((done) => {
    timer = setTimeout(() => done(null), limit);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** Compares records with a model whose pending operations may each have happened or not, and takes them over. */
export function compare(lab: Lab, model: Model, found: ReadonlyMap<string, Value>): void {
  const live = [...model.records.values()].filter((value) => value !== null).length;
  const pending = [...model.pending.values()].map((operation) => effectsOf(model, operation));
  if (live > 3 && found.size === 0) lab.breach('resets', `${live} records, and the library is empty`);
  for (const key of new Set([...model.records.keys(), ...found.keys()])) {
    const wanted = model.records.get(key) ?? null;
    const got = found.get(key) ?? null;
    if (got === wanted || model.maybe.get(key)?.has(got)) continue;
    if (pending.some((effects) => effects.has(key) && (effects.get(key) ?? null) === got)) continue;
    lab.breach(wanted === null ? 'silent' : 'lost', `${key} is ${short(got)}, acknowledged was ${short(wanted)}`);
  }
  for (const effects of pending) checkWhole(lab, effects, found);
  model.pending.clear();
  model.maybe.clear();
  model.records.clear();
  for (const [key, value] of found) model.records.set(key, value);
}

/** What belongs to one change has happened together or not at all. */
function checkWhole(lab: Lab, effects: ReadonlyMap<string, Value>, found: ReadonlyMap<string, Value>): void {
  const parts = [...effects].map(([key, value]) => (found.get(key) ?? null) === value);
  if (parts.includes(true) && parts.includes(false)) lab.breach('silent', 'half of one change was carried out');
}

async function checkLeftovers(lab: Lab, folder: string): Promise<void> {
  const names = await readdir(folder);
  const temps = names.includes('temp') ? await readdir(join(folder, 'temp')) : [];
  const left = [...names.filter((name) => name.startsWith('lock')), ...temps];
  if (left.length > 0) lab.breach('silent', `left over after a clean end: ${left.join(', ')}`);
}

function short(value: Value): string {
  if (value === null) return 'absent';
  return value.length > 40 ? `"${value.slice(0, 40)}..." (${value.length})` : `"${value}"`;
}

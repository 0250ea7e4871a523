import { autocompletion } from '@codemirror/autocomplete';
import type { CompletionContext, CompletionResult } from '@codemirror/autocomplete';
import type { Extension } from '@codemirror/state';
import { strings } from '../../ui/strings';
import { targetsWith } from './link-targets';
import type { LinkTargets } from './link-targets';

/** The most names that are offered at once; more letters leave fewer. */
const MOST_NAMES = 200;

/** Offers what can be linked to while `[[` and the beginning of a name are typed; the brackets are closed with the choice. */
export function linkCompletion(targets: () => LinkTargets): Extension {
  return autocompletion({
    icons: false,
    override: [(context) => completionsAt(context, targets())],
  });
}

function completionsAt(context: CompletionContext, targets: LinkTargets): CompletionResult | null {
  const typed = context.matchBefore(/\[\[[^[\]|\n]{0,100}$/u);
  if (typed === null) return null;
  const sought = typed.text.slice(2).toLocaleLowerCase();
  const closing = context.state.sliceDoc(context.pos, context.pos + 2) === ']]' ? '' : ']]';
  const seen = new Set<string>();
  const isWanted = (name: string): boolean =>
    name.toLocaleLowerCase().includes(sought) && isLinkable(name) && isNew(seen, name);
  const options = targetsWith(targets, isWanted, MOST_NAMES).map(({ name, kind }) => ({
    label: name,
    apply: `${name}${closing}`,
    detail: strings.libraryNotes.kinds[kind],
  }));
  return { from: typed.from + 2, options, filter: false };
}

function isLinkable(name: string): boolean {
  return name.trim() !== '' && name.length <= 200 && !/[[\]|\n]/u.test(name);
}

function isNew(seen: Set<string>, name: string): boolean {
  return !seen.has(name) && Boolean(seen.add(name));
}

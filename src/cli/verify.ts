import type { SignoffChange } from '#core/library/signoff-changes';
import type { Verification, VerifiedSignoff } from '../main/bundle/verification';
import { verify } from '../main/bundle/verify';
import { write } from './output';
import type { Terminal } from './summarize';
import { counted } from './counted';

/**
 * Says of each library or bundle whether its files are as they were written, and of each sign-off what changed since. The exit
 * status is 1 where anything is not as it was written or signed.
 */
export async function verifyPaths(
  paths: readonly string[],
  isJson: boolean,
  { stdout, stderr }: Terminal,
): Promise<number> {
  let isAllRight = true;
  for (const path of paths) {
    const verified = await verify(path);
    if (!verified.ok) {
      isAllRight = false;
      const { message, action = '' } = verified.error;
      if (isJson) await write(stdout, `${JSON.stringify({ path, error: verified.error })}\n`);
      else await write(stderr, `sidelight: ${path}: ${`${message} ${action}`.trim()}\n`);
      continue;
    }
    const { problems, signoffs } = verified.value;
    if (problems.length > 0 || signoffs.some(({ isUnchanged }) => !isUnchanged)) isAllRight = false;
    await write(stdout, isJson ? `${JSON.stringify({ path, ...verified.value })}\n` : wordsOf(path, verified.value));
  }
  return isAllRight ? 0 : 1;
}

function wordsOf(path: string, { kind, name, articles, files, problems, signoffs }: Verification): string {
  const state = problems.length === 0 ? 'all as they were written' : `${problems.length} not as they were written`;
  const lines = [
    `${path}  ${kind} “${name}”, ${counted(articles, 'article')}, ${counted(files, 'file')} checked: ${state}`,
    ...problems.map((problem) => `  damaged  ${problem}`),
    ...signoffs.flatMap(signoffLines),
  ];
  return `${lines.join('\n')}\n`;
}

function signoffLines({ title, by, at, isReadable, isUnchanged, textChanged, changes }: VerifiedSignoff) {
  const head = `“${title}”, signed by ${by} on ${at}`;
  if (!isReadable) return [`  unknown  ${head}: its text cannot be read`];
  const beside = changes.map((change) => `             ${changeWords(change)}`);
  if (isUnchanged) return [`  signed   ${head}: unchanged since`, ...beside];
  return [`  changed  ${head}:`, ...(textChanged ? ['             the text is another'] : []), ...beside];
}

function changeWords(change: SignoffChange): string {
  if (change.about !== 'item') {
    const { about, was, now } = change;
    if (was === null || now === null) return `${about} “${now ?? was ?? ''}”: ${was === null ? 'new' : 'gone'}`;
    if (was === now) return `${about} “${was}”: changed`;
    return `${about} “${was}”: now “${now}”`;
  }
  const { section, label, was, now, words, by } = change;
  const states = was === now ? [] : [`was ${was ?? 'not there'}, is ${now ?? 'not there'}`];
  const said = [
    ...states,
    ...(words === undefined ? [] : [`was “${words.was}”, is “${words.now}”`]),
    ...(by === undefined ? [] : [`was by ${by.was}, is by ${by.now}`]),
  ];
  return `${section} “${label}”: ${said.length === 0 ? 'decided anew' : said.join('; ')}`;
}

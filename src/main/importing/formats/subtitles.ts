import { ok } from '#core/result';
import { decode, decodeAs } from '../decode';
import { unknownEncoding } from '../encodings/unknown-encoding';
import type { Extractor } from './extracted';

/** The line of a subtitle that says from when to when it is shown. */
const TIMES =
  /^\s*(?<start>(?:\d{1,3}:)?\d{1,2}:\d{2}[.,]\d{1,3})\s*-->\s*(?<end>(?:\d{1,3}:)?\d{1,2}:\d{2}[.,]\d{1,3})/u;
/** What begins a block of WebVTT that is no subtitle. */
const NO_CUE = /^(?:NOTE|STYLE|REGION)(?:[ \t]|$)/u;
/** So long a silence is the end of a paragraph, in seconds. */
const SILENCE = 3;
const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', nbsp: ' ', lrm: '', rlm: '' };

type Times = Readonly<Record<string, string>>;
type Cue = { readonly start: number; readonly end: number; readonly speaker: string | null; readonly words: string };

const VTT = /^(?:\u00ef\u00bb\u00bf|\ufeff)?WEBVTT(?:[ \t\r\n]|$)/u;

/** Whether a text is subtitles (SRT, WebVTT): a first line that says so, or a number and times above the first words. */
export function areSubtitles(head: string): boolean {
  if (VTT.test(head)) return true;
  const lines = head.replace(/^(?:\u00ef\u00bb\u00bf|\ufeff)?\s*/u, '').split(/\r\n?|\n/u, 2);
  return /^\d{1,6}\s*$/u.test(lines[0] ?? '') && TIMES.test(lines[1] ?? '');
}

/** The words of subtitles in their order: lines of one sentence on one line, who speaks where that is stated; the times are left out. */
export const extractSubtitles: Extractor = (bytes, { encoding: chosen }) => {
  const decoded = chosen === undefined ? decode(bytes) : decodeAs(bytes, chosen);
  if (decoded === null) return Promise.resolve(unknownEncoding(chosen));
  const { text, ...rest } = decoded;
  const { title, language } = headOf(text);
  const notes = [...(rest.notes ?? []), 'The times of the subtitles were left out.'];
  const mediaType = text.startsWith('WEBVTT') ? 'text/vtt' : 'application/x-subrip';
  return Promise.resolve(ok({ ...rest, text: textOf(cuesIn(text)), mediaType, notes, stated: { title, language } }));
};

function headOf(text: string) {
  const [head = ''] = text.startsWith('WEBVTT') ? text.split(/\n\s*\n/u, 1) : [''];
  return {
    title: /^WEBVTT[ \t]+(?:[-–—][ \t]*)?(?<title>\S.*)$/mu.exec(head)?.groups?.['title']?.trim(),
    language: /^Language:[ \t]*(?<language>\S+)/imu.exec(head)?.groups?.['language'],
  };
}

/** A subtitle begins at each line with times, whatever blank lines stand within it or are missing before it. */
function* cuesIn(text: string): Generator<Cue> {
  const isVtt = VTT.test(text);
  let times: Times | null = null;
  let lines: string[] = [];
  let number = 0;
  let [isApart, isAfterBlank] = [false, true];
  for (const line of text.split('\n')) {
    const found = TIMES.exec(line)?.groups;
    const isBlank = line.trim() === '';
    if (found) {
      const named = withoutName(lines, isVtt, number + 1);
      if (times !== null) yield cueOf(times, named.words);
      [times, lines, number] = [found, [], named.number ?? number];
    }
    isApart = !found && !isBlank && (isApart || (isVtt && isAfterBlank && NO_CUE.test(line)));
    if (!found && !isApart) lines.push(line);
    isAfterBlank = isBlank;
  }
  if (times !== null) yield cueOf(times, lines);
}

/** The lines before a line with times without the number or name that belongs to it; a number may stand apart from it where it is the next one. */
function withoutName(lines: readonly string[], isVtt: boolean, next: number) {
  const at = lines.findLastIndex((line) => line.trim() !== '');
  const last = lines[at]?.trim() ?? '';
  const number = /^\d{1,6}$/u.test(last) ? Number(last) : null;
  const isNear = at >= 0 && at === lines.length - 1;
  const isAlone = at > 0 && lines[at - 1]?.trim() === '';
  const isName = number === null ? isVtt && isNear && isAlone : isNear || (number === next && isAlone);
  return isName ? { words: lines.slice(0, at), number } : { words: lines, number: null };
}

function cueOf(times: Times, lines: readonly string[]): Cue {
  const words = lines.join('\n');
  const speaker = /<v(?:\.[^\s>]{1,80})?[ \t]+(?<name>[^>\n]{1,100})>/u.exec(words)?.groups?.['name']?.trim() ?? null;
  return { start: secondsOf(times['start'] ?? ''), end: secondsOf(times['end'] ?? ''), speaker, words: plain(words) };
}

function textOf(cues: Iterable<Cue>): string {
  const parts: string[] = [];
  let last: Cue | null = null;
  for (const cue of cues) {
    if (cue.words === '') continue;
    const isOther = cue.speaker !== (last?.speaker ?? null);
    const isParagraph = last !== null && (isOther || cue.start - last.end >= SILENCE);
    const isLine = /[.!?…:"”’»)\]♪。！？؟]$/u.test(last?.words ?? '') || cue.words.startsWith('- ');
    if (last !== null) parts.push(isParagraph ? '\n\n' : isLine ? '\n' : ' ');
    parts.push(`${isOther && cue.speaker !== null ? `${cue.speaker}: ` : ''}${cue.words}`);
    last = cue;
  }
  return parts.join('');
}

/** Words without marks of letters and of places; the lines of two who speak stay two. */
function plain(words: string): string {
  return words
    .replaceAll(/<\/?[A-Za-z0-9][^<>\n]{0,200}>|\{\\[^{}\n]{0,100}\}/gu, '')
    .replaceAll(/&(?<name>amp|lt|gt|nbsp|lrm|rlm);/gu, (_, name: string) => ENTITIES[name] ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .reduce((all, line) => (all === '' ? line : `${all}${/^[-–—] /u.test(line) ? '\n' : ' '}${line}`), '');
}

function secondsOf(time: string): number {
  return time
    .replace(',', '.')
    .split(':')
    .reduce((sum, part) => sum * 60 + Number(part), 0);
}

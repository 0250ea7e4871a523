import type { Article } from '#core/library/article';
import { withFields } from '#core/library/given-fields';
import { fingerprintOf } from '#core/likeness/fingerprint';
import { ok } from '#core/result';
import type { Result } from '#core/result';
import { summarize } from '#core/summary/summarize';
import type { Summary } from '#core/summary/summary';
import { inspect } from '../importing/inspection';
import type { Inspection } from '../importing/inspection';
import { readDocument } from '../importing/read-document';
import { packArticle } from '../store/pack-article';
import type { Analysed, EngineJob } from './engine-protocol';

const ELSEWHERE = new Uint8Array();

/** What the engine answers with for an article and its summary; the bytes it was read from stay where they are. */
export function analysedOf(article: Article, summary: Summary): Analysed {
  const { row, file } = packArticle({ article, summary, original: ELSEWHERE, isSample: false });
  const { start, end } = article.body;
  return { row, file, source: article.source, fingerprint: fingerprintOf(article.text.slice(start, end)) };
}

/** Reads the file of a job into its article, with what a person set right. */
export async function articleOfJob({
  file,
  articleId,
  importedAt,
  fields = {},
  limits,
}: EngineJob): Promise<Result<Article>> {
  const read = await readDocument(file, { id: articleId, importedAt }, limits);
  return read.ok ? ok(withFields(read.value, fields)) : read;
}

/** Reads and analyses the file of a job. */
export async function analyseFile(job: EngineJob): Promise<Result<Analysed>> {
  const article = await articleOfJob(job);
  return article.ok ? ok(analysedOf(article.value, summarize(article.value))) : article;
}

/** Only reads the file of a job, and tells what was found in it. */
export async function inspectFile(job: EngineJob): Promise<Result<Inspection>> {
  const article = await articleOfJob(job);
  return article.ok ? ok(inspect(article.value)) : article;
}

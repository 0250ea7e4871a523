import type { Analysis } from '../../../text/analysis';
import { groupSpan } from '../../../text/group-span';
import { overlaps, type Span } from '../../../text/span';
import type { Entities, QuoteDraft } from '../../draft';
import type { Speaker } from '../../summary';
import { byRule } from '../../why';
import { lastMention, lastPerson, mentionsIn } from '../mentions-in';

const TELLS =
  'söyledi(?:ler)?|belirtti(?:ler)?|açıkladı(?:lar)?|ifade etti(?:ler)?|öne sürdü(?:ler)?|iddia etti(?:ler)?|savundu(?:lar)?|bildirdi(?:ler)?|duyurdu(?:lar)?|vurguladı(?:lar)?|kaydetti|anlattı(?:lar)?|dile getirdi|hatırlattı|aktardı|ekledi|anlatıyor|söylüyor|belirtiyor|savunuyor|iddia ediyor|ifade ediyor|vurguluyor|açıklıyor|dile getiriyor|öne sürüyor|hatırlatıyor|(?:söylemiş|açıklamış|duyurmuş|belirtmiş|bildirmiş|savunmuş)t[ıiuü]';
/** Forms of a report: its groups are `who`, `content` and `verb`; a form without `who` goes on with the one who spoke last. */
const FORMS: Readonly<Record<string, readonly RegExp[]>> = {
  tr: [
    // "X, şirketin ölçümleri gizlediğini belirtti."
    /^(?<who>[^"“”«»]{2,110}?)(?:,| ise| da| de) (?<content>[^"“”«»]{6,300}?(?:[dt][ıiuü]ğ[ıiuü]n[ıiuü]|[ae]ca?ğ[ıi]n[ıi]|[ae]ceğini|[dt][ıiuü]klar[ıi]n[ıi]|[dt][ıiuü]klerini|[ae]cakların[ıi]|[ae]ceklerini|[ae]cağını|gerektiğini|olmadığını)),? (?<verb>söyledi(?:ler)?|belirtti(?:ler)?|açıkladı(?:lar)?|ifade etti(?:ler)?|öne sürdü(?:ler)?|iddia etti(?:ler)?|savundu(?:lar)?|bildirdi(?:ler)?|duyurdu(?:lar)?|vurguladı(?:lar)?|kaydetti|anlattı(?:lar)?|dile getirdi|hatırlattı|aktardı|ekledi|tahmin etti|anlatıyor|söylüyor|belirtiyor|savunuyor|iddia ediyor|ifade ediyor|vurguluyor|açıklıyor|dile getiriyor|öne sürüyor|hatırlatıyor|sözlerine ekledi|(?:söylemiş|açıklamış|duyurmuş|belirtmiş|bildirmiş|savunmuş|iddia etmiş|öne sürmüş|vurgulamış)t[ıiuü])/du,
    // "Rapora göre, ..."
    /^(?<who>[^"“”«»,]{2,90}?) (?<verb>göre),? (?<content>[^"“”«»]{8,300}?)[.!…]*$/du,
    // "Okula giden çocukların oranının düştüğünü söyledi.": whoever spoke last, where the first word is no subject.
    /^(?<content>(?!(?:Belediye|Mahkeme|Gazete|Firma|Polise?|İtfaiye|Jandarma|Başsavcılık|Savcılık)(?:[’' ]|$))\p{Lu}\p{Ll}+(?:[ıiuü]n|[yn]?[ae]|[dt][ae]n?|l[ae]r[ıi]|[sn][ıiuü]) [^"“”«»,]{6,200}?(?:[dt][ıiuü]ğ[ıiuü]n[ıiuü]|[ae]ca?ğ[ıi]n[ıi]|[ae]ceğini|[dt][ıiuü]klar[ıi]n[ıi]|[dt][ıiuü]klerini|gerektiğini)),? (?<verb>söyledi|belirtti|anlattı|ekledi|vurguladı|savundu|ifade etti|söylüyor|belirtiyor|anlatıyor|savunuyor)[.!…]*$/du,
  ],
  ja: [
    /^(?:[^、]{1,12}、)?(?<who>[^、。「」]{1,30}?)(?<verb>によると|によれば|の調査では|のまとめでは|の推計では|の統計では)、?(?<content>[^「」]{4,200}?)(?:という|とのことだ)?。?$/du,
    /^(?<who>[^。「」]{1,40}?(?:（[^（）]{1,12}）)?)(?:は|が|も)、?(?:取材に対し、?|\d{1,2}日、)?(?<content>[^「」]{5,200}?)(?:と|だと|などと)(?<verb>(?:述べ|話し|語っ|説明し|指摘し|主張し|発表し|分析し|報告し|強調し|明らかにし|訴え|みてい)(?:た|ている|ていた)|話す|語る|述べる|説明する|指摘する|分析する|訴える|みる)。?$/du,
    /^(?<who>[^。「」]{1,40}?)(?:は|が|も)、?(?<content>[^「」]{5,200}?)との(?<verb>(?:見通し|見解|考え|見方|認識|方針|懸念|意向|分析)を(?:示し|明らかにし|表明し|述べ|強調し)(?:た|ている))。?$/du,
    /^(?<content>[^「」]{6,200}?)(?<verb>という|とのことだ)。?$/du,
  ],
};

/** Reported speech in Turkish and Japanese, at most one a sentence, outside sentences that hold a quotation (one of `direct`). */
export function verbLastReports(
  { text, language, sentences }: Analysis,
  direct: readonly QuoteDraft[],
  entities: Entities,
): QuoteDraft[] {
  const forms = FORMS[language.slice(0, 2)];
  if (forms === undefined) return [];
  const busy = [...direct].sort((a, b) => a.evidence.start - b.evidence.start);
  let at = 0;
  return sentences.flatMap((sentence): QuoteDraft[] => {
    while (at < busy.length && (busy[at]?.evidence.end ?? 0) <= sentence.start) at += 1;
    const next = busy[at];
    if (next !== undefined && overlaps(next.evidence, sentence)) return [];
    const words = text.slice(sentence.start, sentence.end);
    for (const form of [...forms, ...led(sentence, words)]) {
      const match = form.exec(words);
      const content = match === null ? null : groupSpan(match, 'content');
      const cue = match === null ? null : groupSpan(match, 'verb');
      if (match === null || content === null || cue === null) continue;
      const who = groupSpan(match, 'who');
      const speaker = who === null ? carried(sentence, cue) : speakerIn(moved(who, sentence), moved(cue, sentence));
      if (speaker === null) continue;
      const evidence = moved(content, sentence);
      const why = byRule('reported', 0.65);
      return [
        {
          text: text.slice(evidence.start, evidence.end),
          kind: 'indirect',
          speaker,
          cue: moved(cue, sentence),
          evidence,
          confidence: 0.65,
          why,
        },
      ];
    }
    return [];
  });

  /** "Sağlık Bakanlığı ağustosta 25 kişi göndereceğini söyledi": no comma stands behind the name that opens the sentence. */
  function led(sentence: Span, words: string): readonly RegExp[] {
    if (!language.startsWith('tr')) return [];
    const named = [
      ...mentionsIn(entities.people, sentence.start, sentence.end),
      ...mentionsIn(entities.organizations, sentence.start, sentence.end),
    ];
    const opening = named.find(({ evidence }) => evidence.start - sentence.start < 3);
    const length = opening === undefined ? 0 : opening.evidence.end - sentence.start;
    if (opening === undefined || !/^(?: |$)/u.test(words.slice(length, length + 1))) return [];
    return [
      new RegExp(
        `^(?<who>[^]{${length}}(?: \\([^()]{2,12}\\))?(?: (?:yetkilileri|sözcüsü|yönetimi|temsilcileri|yöneticileri|ise|de|da)){0,2}) (?<content>[^"“”«»]{6,300}?(?:[dt][ıiuü]ğ[ıiuü]n[ıiuü]|[ae]ca?ğ[ıi]n[ıi]|[ae]ceğini|[dt][ıiuü]klar[ıi]n[ıi]|[dt][ıiuü]klerini|[ae]cakların[ıi]|[ae]ceklerini|gerektiğini)),? (?<verb>${TELLS})`,
        'du',
      ),
    ];
  }

  function speakerIn(who: Span, cue: Span): Speaker | null {
    // "みなと漁業振興会（会長・及川健一）は": who stands in brackets is not the one who speaks.
    const open = text.slice(who.start, who.end).search(/[（(]/u);
    const until = open > 0 ? who.start + open : who.end;
    const person = mentionsIn(entities.people, who.start, until).at(-1);
    const own = person ?? mentionsIn(entities.organizations, who.start, who.end).at(-1);
    if (own !== undefined) return own;
    const written = text.slice(who.start, who.end);
    if (/^(?:O|同氏|彼|彼女|同社長)$/u.test(written.trim())) return lastSpeaker(who.start, cue);
    if (/^同(?:社|省|庁|局|協会|会|大学|市|県|町|村|署|病院|団体|機構|センター|研究所)$/u.test(written.trim())) {
      const same = lastMention(entities.organizations, Math.max(0, who.start - 600), who.start);
      if (same !== null) return { name: same.name, evidence: who };
    }
    const name = written
      .replace(/^(?:Bu|一方|また)[、 ]/u, '')
      .replace(/[’']?n?[aey]$/u, '')
      .trim();
    return name === '' || name.split(' ').length > 6 ? null : { name: written.trim(), evidence: who };
  }

  function carried(sentence: Span, cue: Span): Speaker | null {
    return lastSpeaker(sentence.start, moved(cue, sentence));
  }

  function lastSpeaker(before: number, cue: Span): Speaker | null {
    const name = lastPerson(entities, before);
    return name === null ? null : { name, evidence: cue };
  }
}

function moved(span: Span, { start }: Span): Span {
  return { start: span.start + start, end: span.end + start };
}

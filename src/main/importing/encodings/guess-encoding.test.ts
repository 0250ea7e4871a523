import iconv from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import { decode } from '../decode';

/** Sentences written for this test. */
const TEXTS: Readonly<Record<string, string>> = {
  ru: 'Мост через реку открыли утром, и первые лодки прошли под ним без остановки. Председатель совета сказал, что ремонт занял почти год.',
  uk: 'Міст через річку відкрили вранці, і перші човни пройшли під ним без зупинки. Голова ради сказав, що ремонт тривав майже рік.',
  cs: 'Most přes řeku byl otevřen ráno a první čluny pod ním propluly bez zastávky. Starosta řekl, že oprava trvala téměř rok.',
  el: 'Η γέφυρα πάνω από το ποτάμι άνοιξε το πρωί και οι πρώτες βάρκες πέρασαν από κάτω χωρίς στάση.',
  ja: '川にかかる橋は朝に開通し、最初の船が止まらずにその下を通った。議長は修理にほぼ一年かかったと話した。',
  zh: '河上的大桥早晨开通，第一批船只没有停留就从桥下驶过。主席说，修理工作几乎用了一年时间。',
  fr: 'Le pont sur la rivière a été ouvert à l’aube ; les premières péniches sont passées dessous sans s’arrêter. « Près d’un an de travaux », dit le maire.',
  ar: 'افتتح الجسر فوق النهر صباحا ومرت القوارب الأولى تحته دون توقف، وقال رئيس المجلس إن الإصلاح استغرق نحو عام.',
};
const CASES: readonly (readonly [string, string])[] = [
  ['ru', 'windows-1251'],
  ['ru', 'koi8-r'],
  ['ru', 'iso-8859-5'],
  ['ru', 'cp866'],
  ['uk', 'windows-1251'],
  ['uk', 'koi8-u'],
  ['cs', 'windows-1250'],
  ['cs', 'iso-8859-2'],
  ['cs', 'cp852'],
  ['el', 'windows-1253'],
  ['el', 'iso-8859-7'],
  ['ja', 'shift_jis'],
  ['ja', 'euc-jp'],
  ['zh', 'gb18030'],
  ['zh', 'big5'],
  ['fr', 'windows-1252'],
  ['ar', 'windows-1256'],
];

describe('a text without a mark', () => {
  it.each(CASES)('%s in %s is read as it was written, and said to be a guess', (language, encoding) => {
    const kept = Array.from(TEXTS[language] ?? '').filter(
      (letter) => iconv.decode(iconv.encode(letter, encoding), encoding) === letter,
    );
    const text = kept.join('');
    expect(text.length).toBeGreaterThan(20);
    expect(decode(iconv.encode(text, encoding))).toMatchObject({ text, isGuess: true, damaged: 0 });
  });
});

it('Romanian is told from other texts of central Europe by its marks of quotation', () => {
  const said =
    'Consiliul portului a hotărât marți închiderea vechiului chei. „Nu am avut de ales”, a spus Ines Călin, primărița orașului. Și piața se mută.';
  expect(decode(iconv.encode(said, 'iso-8859-16'))).toMatchObject({ text: said, encoding: 'iso-8859-16' });
  // Without such marks the letters are those of Windows, with a cedilla.
  const other = said
    .replaceAll(/[ăâ„”]/gu, 'a')
    .replaceAll('ș', 'ş')
    .replaceAll('ț', 'ţ')
    .replaceAll('Ș', 'Ş');
  expect(decode(iconv.encode(other, 'windows-1250')).text).toBe(other);
});

describe('what proves the encoding', () => {
  it.each(['utf-8', 'utf-16le', 'utf-16be', 'utf-32le', 'utf-32be'])('the mark of %s', (encoding) => {
    const bytes = iconv.encode(`\ufeff${TEXTS['ja']}`, encoding);
    expect(decode(bytes)).toEqual({ text: TEXTS['ja'], encoding, isGuess: false, damaged: 0 });
  });

  it('the escapes of ISO-2022-JP, though all its bytes are ASCII', () => {
    const bytes = Buffer.from('Report \u001b$B%F%9%H\u001b(B end', 'latin1');
    expect(decode(bytes)).toEqual({ text: 'Report テスト end', encoding: 'iso-2022-jp', isGuess: false, damaged: 0 });
  });
});

describe('UTF-8 with damaged bytes', () => {
  it('stays UTF-8, and the places are counted', () => {
    const bytes = Buffer.from((TEXTS['ru'] ?? '').repeat(20));
    bytes[100] = 0xff;
    bytes[2001] = 0xff;
    const { text, encoding, damaged, isGuess } = decode(bytes);
    expect({ encoding, isGuess }).toEqual({ encoding: 'utf-8', isGuess: true });
    expect(damaged).toBeGreaterThanOrEqual(2);
    expect(text).toContain('Председатель совета сказал');
  });

  it('is not seen in a Western text with few accents', () => {
    const text = `${'The bridge was opened in the morning. '.repeat(100)}Très tôt, says the café owner.`;
    expect(decode(iconv.encode(text, 'windows-1252'))).toMatchObject({ text, encoding: 'windows-1252' });
  });
});

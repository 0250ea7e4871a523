import { describe, expect, it } from 'vitest';
import { quotesIn } from '../../../../../tests/kit/analysed';

function said(text: string, language: string): readonly string[] {
  return quotesIn(text, language).map((one) => `${one.kind} ${one.speaker?.name ?? '?'}: ${one.text}`);
}

describe('reports without the usual marks', () => {
  it.each([
    [
      'Secondo la sindaca Anna Ferri il ponte riaprirà a maggio.',
      'it',
      'indirect Anna Ferri: il ponte riaprirà a maggio',
    ],
    [
      'A juicio del geólogo Luis Rojas, profesor de la universidad, la ladera se mueve.',
      'es',
      'indirect Luis Rojas: la ladera se mueve',
    ],
    ['Anna Berger kam. Ihr zufolge fehlen zwölf Betten.', 'de', 'indirect Anna Berger: fehlen zwölf Betten'],
    [
      'Anna Berger meint, die Brücke hielt nur Fußgänger.',
      'de',
      'indirect Anna Berger: die Brücke hielt nur Fußgänger',
    ],
    ['Фонд «Берег» видав звіт, згідно з яким рівень води впав.', 'uk', 'indirect Берег: рівень води впав'],
    ['محمد رضایی معتقد است راه‌ها تا بهار باز نمی‌شود.', 'fa', 'indirect محمد رضایی: راه‌ها تا بهار باز نمی‌شود'],
    [
      'Hemşire Ayşe Kaya geldi. Yaralıların sayısının arttığını söyledi.',
      'tr',
      'indirect Ayşe Kaya: Yaralıların sayısının arttığını',
    ],
    ['気象庁は、雨が3日続くとの見通しを示した。', 'ja', 'indirect 気象庁: 雨が3日続く'],
  ])('are read: %s', (text, language, report) => {
    expect(said(text, language)).toContain(report);
  });

  it('have no small word of a clause for a speaker', () => {
    expect(said('أعلنت الوزارة الخطة. ولفتت سعاد حسن إلى أن العمل بدأ. ولفتت إلى أن الماء عاد.', 'ar')).toEqual([
      'indirect سعاد حسن: العمل بدأ',
      'indirect سعاد حسن: الماء عاد',
    ]);
    expect(said('Ana Souza chegou cedo. Mas admite: "Não temos água."', 'pt')).toEqual([
      'direct Ana Souza: Não temos água.',
    ]);
  });

  it('tell who calls a thing by a name in Arabic, and who stands before a colon in Turkish', () => {
    expect(said('ووصف المهندس سامر حداد الجسر بأنه "خطر على كل من يعبره".', 'ar')).toEqual([
      'direct سامر حداد: خطر على كل من يعبره',
    ]);
    expect(said('Balıkçı Hasan Kaya: "Denize çıkamıyoruz, mazot çok pahalı."', 'tr')).toEqual([
      'direct Hasan Kaya: Denize çıkamıyoruz, mazot çok pahalı.',
    ]);
  });
});

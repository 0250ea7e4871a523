import { describe, expect, it } from 'vitest';
import { analysed } from '../../../../../tests/kit/analysed';
import { findEntities } from '../../names/find-entities';
import { reportedInWorld } from './reported';

function reported(text: string, language: string): readonly (readonly [string, string | undefined])[] {
  const analysis = analysed(text, language);
  return reportedInWorld(analysis, [], findEntities(analysis)).map(({ text: words, speaker }) => [
    words,
    speaker?.name,
  ]);
}

describe('reportedInWorld', () => {
  it('reads who says what, before and behind the words', () => {
    expect(reported('La maire Claire Dubois a affirmé que le pont tiendra.', 'fr')).toEqual([
      ['le pont tiendra', 'Claire Dubois'],
    ]);
    expect(reported('Der Fluss steigt weiter, teilte die Feuerwehr mit.', 'de')).toEqual([
      ['Der Fluss steigt weiter', 'Feuerwehr'],
    ]);
    expect(reported('校长张丽华表示，学校可以容纳六百名学生。', 'zh')).toEqual([['学校可以容纳六百名学生', '张丽华']]);
  });

  it('takes the speaker from the place where the words stand, on either side of the verb', () => {
    expect(reported('Am Montag wird wieder geöffnet, wie ein Sprecher mitteilte.', 'de')).toEqual([
      ['Am Montag wird wieder geöffnet', 'Sprecher'],
    ]);
    expect(reported('Wie die Polizei berichtete, ist die Brücke zu.', 'de').map(([, name]) => name)).toEqual([
      'Polizei',
    ]);
    // The words of the speaker stand in the report too.
    expect(reported('Die Bank der Stadt bleibt zu, wie die Bank mitteilte.', 'de').map(([, name]) => name)).toEqual([
      'Bank',
    ]);
  });

  it('goes on with the one before where a language leaves out who speaks', () => {
    const text = 'وقالت الطبيبة ليلى حداد إن الطريق طويل جدا. وأضافت أن العيادة تستقبل كثيرا من المرضى.';
    expect(reported(text, 'ar').map(([, name]) => name)).toEqual(['ليلى حداد', 'ليلى حداد']);
    expect(reported('Añadió que el agua no se vende.', 'es')).toEqual([]);
  });

  it('takes nothing for reported speech that nobody says', () => {
    expect(reported('Le pont que la crue avait emporté a rouvert mardi.', 'fr')).toEqual([]);
    expect(reported('Das Dach kostet zwei Millionen Euro.', 'de')).toEqual([]);
  });

  it('takes the sentence before for what somebody is then said to have told', () => {
    expect(
      reported('Die Schleuse bleibt bis Ostern geschlossen. Das gab das Wasserstraßenamt bekannt.', 'de')[0]?.[0],
    ).toBe('Die Schleuse bleibt bis Ostern geschlossen');
    expect(reported('Школа закрыта на неделю. Об этом рассказала директор Нина Белова.', 'ru')).toEqual([
      ['Школа закрыта на неделю', 'Нина Белова'],
    ]);
    expect(reported('El muelle reabrirá en abril. Así lo anunció la alcaldesa Marta Rivas.', 'es')).toEqual([
      ['El muelle reabrirá en abril', 'Marta Rivas'],
    ]);
    // What was told in the sentence before belongs to whom that names.
    expect(reported('Paul Roth sagte, dass es regnet. Das bestätigte die Feuerwehr.', 'de')).toEqual([
      ['es regnet', 'Paul Roth'],
    ]);
  });

  it('knows the subjunctive of German reports, without "dass", and where it goes on', () => {
    expect(reported('Förster Ernst Kolb sagte, der Wald sei krank. Man müsse neu pflanzen. Es regnet.', 'de')).toEqual([
      ['der Wald sei krank', 'Ernst Kolb'],
      ['Man müsse neu pflanzen', 'Ernst Kolb'],
    ]);
    expect(reported('Förster Ernst Kolb sagte, das Wetter ist gut.', 'de')).toEqual([]);
    expect(reported('Der Wald sei krank.', 'de')).toEqual([]);
  });

  it('reads infinitives behind a verb of speech, and sources with an acronym', () => {
    expect(reported("Le maire Paul Garnier a admis avoir ignoré l'alerte.", 'fr')).toEqual([
      ["avoir ignoré l'alerte", 'Paul Garnier'],
    ]);
    expect(reported('Как уточнил глава Рыбного надзора (РН) Павел Мельник, лодки нашли.', 'ru')).toEqual([
      ['лодки нашли', 'Павел Мельник'],
    ]);
  });

  it('divides what somebody said and said besides', () => {
    expect(
      reported('La maire Claire Dubois a affirmé que le pont tiendra, tout en précisant que la route fermera.', 'fr'),
    ).toEqual([
      ['le pont tiendra', 'Claire Dubois'],
      ['la route fermera', 'Claire Dubois'],
    ]);
  });

  it('names the source behind the words in Arabic, and who spoke on a day with its date', () => {
    expect(reported('انخفض منسوب النهر مترا كاملا، بحسب وزارة الري.', 'ar')).toEqual([
      ['انخفض منسوب النهر مترا كاملا', 'وزارة الري'],
    ]);
    expect(reported('Der Zaun sei alt, sagte Förster Ernst Kolb am Montag, 4. März 2024.', 'de')).toEqual([
      ['Der Zaun sei alt', 'Ernst Kolb'],
    ]);
    expect(reported('在回答记者提问时，校长张丽华表示，学校明年扩建。', 'zh')).toEqual([['学校明年扩建', '张丽华']]);
  });

  it.each([
    ['Le préfet Paul Roy a mis en garde contre une crue soudaine.', 'fr', 'une crue soudaine', 'Paul Roy'],
    ['La alcaldesa Ana Ruiz advirtió de nuevos cortes de luz.', 'es', 'nuevos cortes de luz', 'Ana Ruiz'],
    ['Bürgermeister Jonas Vogt warnte vor einem neuen Hochwasser.', 'de', 'einem neuen Hochwasser', 'Jonas Vogt'],
    ['A prefeita Ana Prates alertou para o risco de novas cheias.', 'pt', 'risco de novas cheias', 'Ana Prates'],
    ['Директор Аркадий Зотов предупредил о возможном банкротстве.', 'ru', 'возможном банкротстве', 'Аркадий Зотов'],
    ['Гідролог Тарас Бойчук попередив про нову повінь.', 'uk', 'нову повінь', 'Тарас Бойчук'],
    ['وحذر المحامي رؤوف الطرابلسي من تسريب وثائق القضية.', 'ar', 'تسريب وثائق القضية', 'رؤوف الطرابلسي'],
  ])('reads what somebody warned of: %s', (text, language, words, name) => {
    expect(reported(text, language)).toEqual([[words, name]]);
  });
});

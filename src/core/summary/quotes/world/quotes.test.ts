import { describe, expect, it } from 'vitest';
import { quotesIn } from '../../../../../tests/kit/analysed';

function said(text: string, language: string): readonly string[] {
  return quotesIn(text, language).map((one) => `${one.speaker?.name ?? '?'}: ${one.text}`);
}

describe('quotations in other languages', () => {
  it('go on with the one who spoke right before them', () => {
    expect(said('„Wir geben nicht auf“, sagte Bürgermeister Jonas Vogt. „Das sind wir schuldig.“', 'de')).toEqual([
      'Jonas Vogt: Wir geben nicht auf',
      'Jonas Vogt: Das sind wir schuldig.',
    ]);
    // Somebody else may speak after another sentence.
    expect(
      said(
        '„Wir geben nicht auf“, sagte Bürgermeister Jonas Vogt. Der Saal tobte. „Das sind wir euch schuldig.“',
        'de',
      )[1],
    ).toBe('?: Das sind wir euch schuldig.');
  });

  it('belong to who calls a thing so', () => {
    expect(said('Die Gewerkschaft nannte den Plan „einen Schlag ins Gesicht“.', 'de')).toEqual([
      'Gewerkschaft: einen Schlag ins Gesicht',
    ]);
    expect(said('Le syndicat a qualifié cette décision de « gifle pour tous les salariés ».', 'fr')).toEqual([
      'syndicat: gifle pour tous les salariés',
    ]);
    // A nickname is no speech.
    expect(said('Die Kollegen nannten ihn „Max“.', 'de')).toEqual([]);
  });

  it('are said by who was named before where only a place stands behind the verb', () => {
    expect(
      said('La ministra Ana Ruiz habló el lunes. “No habrá cosecha este año”, afirmó en Radio Lima.', 'es'),
    ).toEqual(['Ana Ruiz: No habrá cosecha este año']);
    expect(said('« Nous rentrons demain matin », a déclaré à Radio Alma la maire, Claire Dubois.', 'fr')).toEqual([
      'Claire Dubois: Nous rentrons demain matin',
    ]);
  });

  it('are what somebody was glad of', () => {
    expect(said("Le ministre des Transports, Paul Roy, s'est félicité d'« un accord responsable ».", 'fr')).toEqual([
      'Paul Roy: un accord responsable',
    ]);
  });

  it('report what is said by one whose party stands in brackets', () => {
    expect(said('Zwei Schulen bleiben zu, sagte Ministerin Anna Berger (FWP) in Neustadt.', 'de')).toEqual([
      'Anna Berger: Zwei Schulen bleiben zu',
    ]);
  });

  it('belong to the source that opens the sentence, and to the body whose paper says them', () => {
    expect(said('Maire Anne Petit est arrivée. Selon elle, le port « n’a jamais été aussi vide ».', 'fr')[0]).toBe(
      'Anne Petit: n’a jamais été aussi vide',
    );
    expect(
      said('El Colegio de Médicos publicó una nota. «No faltan manos, faltan camas», dice el texto.', 'es')[0],
    ).toBe('Colegio de Médicos: No faltan manos, faltan camas');
  });

  it('are told by the German subjunctive around them', () => {
    expect(said('Lob kam von Bürgermeister Jonas Vogt. Die Lösung sei „klug gewählt“.', 'de')).toContain(
      'Jonas Vogt: klug gewählt',
    );
    expect(said('Bürgermeister Jonas Vogt kam. Das Wort „klug gewählt“ fiel.', 'de')).toEqual([]);
  });

  it('belong to the one spoken of where an Arabic verb is followed by where it was said', () => {
    expect(said('التقى الوزير أحمد سالم الصيادين. وقال خلال اللقاء: "لن نترك القوارب في الميناء".', 'ar')[0]).toMatch(
      /^أحمد سالم: /u,
    );
  });

  it('are turns of a talk whose labels say question and answer', () => {
    const head = 'Gespräch mit Hanne Vogt, Imkerin\n\n';
    const text = `${head}Frage: Wie geht es den Bienen?\n\nAntwort: Sie schlafen noch.\n\nFrage: Und der Honig?\n\nAntwort: Im Mai.`;
    expect(said(text, 'de')).toEqual([
      'Frage: Wie geht es den Bienen?',
      'Hanne Vogt: Sie schlafen noch.',
      'Frage: Und der Honig?',
      'Hanne Vogt: Im Mai.',
    ]);
  });

  it('are turns of a talk in dashes, but not where a narrator says who speaks', () => {
    const head = 'Лесник Пётр Белов рассказал о пожаре.\n\n';
    const talk = '— Когда вы увидели дым?\n\n— Утром.\n\n— Кто тушил?\n\n— Вся деревня, до ночи.';
    expect(said(head + talk, 'ru').slice(-4)).toEqual([
      '?: Когда вы увидели дым?',
      'Пётр Белов: Утром.',
      '?: Кто тушил?',
      'Пётр Белов: Вся деревня, до ночи.',
    ]);
    const told = `${head}— Где вода? — спросил Белов.\n\n— Нет воды, — ответил сосед.\n\n— Где люди?\n\n— Ушли.`;
    expect(said(told, 'ru')).not.toContain('Пётр Белов: Ушли.');
  });

  it('belong to the one before where an Arabic verb stands alone', () => {
    expect(said('حضر رئيس البلدية سامر الخطيب الحفل. وقال إن "الطريق سيفتح غدا أمام الجميع".', 'ar')).toContain(
      'سامر الخطيب: الطريق سيفتح غدا أمام الجميع',
    );
  });
});

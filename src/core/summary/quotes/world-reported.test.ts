import { describe, expect, it } from 'vitest';
import { analyse } from '../../text/analyse';
import { findEntities } from '../names/find-entities';
import { reportedInWorld } from './world-reported';

function reported(text: string, language: string): readonly (readonly [string, string | undefined])[] {
  const analysis = analyse({ text, body: { start: 0, end: text.length }, language, publishedOn: null });
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
});

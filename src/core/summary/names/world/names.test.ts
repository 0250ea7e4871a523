import { describe, expect, it } from 'vitest';
import { entitiesIn } from '../../../../../tests/kit/analysed';

const named = (text: string, language: string) => entitiesIn(text, language);
const namesOf = (all: readonly { readonly name: string }[]) => all.map(({ name }) => name);

describe('bodies in languages with capitals', () => {
  it('bear the name of a subject in German, with the words of the text beside it', () => {
    const [body] = named('Ein Sprecher des Landesamtes für Bergbau kam am Abend.', 'de').organizations;
    expect([body?.name, body?.aliases]).toEqual(['Landesamt für Bergbau', ['Landesamtes für Bergbau']]);
  });

  it('end before whom they are for, and are no part of the noun that leads to them', () => {
    expect(namesOf(named('Das Innenministerium für die Provinz warnte.', 'de').organizations)).toEqual([
      'Innenministerium',
    ]);
    expect(namesOf(named('Hier, la société Filatures du Nord a fermé.', 'fr').organizations)).toEqual([
      'Filatures du Nord',
    ]);
  });

  it('may have a word for their acronym', () => {
    const [body] = named('Le Centre d’études des sols alpins (Cesa) se tait.', 'fr').organizations;
    expect([body?.name, body?.acronym]).toEqual(['Centre d’études des sols alpins', 'Cesa']);
    expect(named('La ville du sud (Bari) se tait.', 'fr').organizations).toEqual([]);
  });
});

describe('further bodies', () => {
  it('are companies by the letters of their form, and what a title is over', () => {
    expect(namesOf(named('Die Halder Werft GmbH baut um. Textiles Duval SARL aussi.', 'de').organizations)).toEqual([
      'Halder Werft GmbH',
      'Textiles Duval SARL',
    ]);
    expect(namesOf(named("C'est vrai, dit Anne Petit, coordinatrice de Mains Ouvertes.", 'fr').organizations)).toEqual([
      'Mains Ouvertes',
    ]);
    expect(namesOf(named('Le Haut-Commissariat aux sports a payé.', 'fr').organizations)).toEqual([
      'Haut-Commissariat aux sports',
    ]);
    expect(namesOf(named('قالت مديرة المشاريع في بيوت الرحمة، هدى سالم، ذلك.', 'ar').organizations)).toEqual([
      'بيوت الرحمة',
    ]);
  });
});

describe('places in rows', () => {
  it('stand behind the plural of their kind in Arabic, and behind "et de" in French', () => {
    expect(namesOf(named('وصلت القافلة من قرى دير الحجر وعين التين والرملة أمس.', 'ar').places)).toEqual([
      'دير الحجر',
      'عين التين',
      'الرملة',
    ]);
    expect(namesOf(named('Les communes de Marvane et de Lusac-Sud ferment.', 'fr').places)).toEqual([
      'Marvane',
      'Lusac-Sud',
    ]);
  });

  it('open a German report in capitals', () => {
    expect(namesOf(named('HALDEN/OBERAU. Die Schule bleibt zu.', 'de').places)).toEqual(['HALDEN', 'OBERAU']);
  });
});

describe('places in German', () => {
  it('stand in rows, and not behind every "in"', () => {
    expect(namesOf(named('Schulen in Oberau, Lindow und Halsfeld bleiben zu.', 'de').places)).toEqual(
      expect.arrayContaining(['Oberau', 'Lindow', 'Halsfeld']),
    );
    expect(named('Die Messung wurde in Auftrag gegeben.', 'de').places).toEqual([]);
  });
});

describe('names in scripts without capitals', () => {
  it('go on behind the father’s name, and titles over two things', () => {
    const [person] = named('زار وزير الصناعة والتجارة المهندس ناصر بن علي الكندي المصنع.', 'ar').people;
    expect([person?.name, person?.roles.map(({ title }) => title)]).toEqual([
      'ناصر بن علي الكندي',
      ['وزير الصناعة والتجارة', 'المهندس'],
    ]);
  });

  it('find the body behind a letter, and behind "at"', () => {
    expect(named('قال المدير العام للهيئة الوطنية للغابات، سامر الخطيب، ذلك.', 'ar').people[0]?.roles[0]).toMatchObject(
      {
        title: 'المدير العام',
        organization: 'الهيئة الوطنية للغابات',
      },
    );
    expect(
      named('قالت أستاذة التاريخ في جامعة الوادي، الدكتورة هدى سالم، ذلك.', 'ar').people[0]?.roles[0],
    ).toMatchObject({
      title: 'أستاذة التاريخ',
      organization: 'جامعة الوادي',
    });
  });

  it('stand between commas in Urdu', () => {
    const [person] = named('ایک مسافر، سلمیٰ یاسر، نے شکایت کی۔', 'ur').people;
    expect([person?.name, person?.roles[0]?.title]).toEqual(['سلمیٰ یاسر', 'مسافر']);
  });

  it('are no verbs before the name of a Chinese body', () => {
    expect(namesOf(named('法院开庭审理长山化工厂案件。', 'zh').organizations)).toContain('长山化工厂');
    expect(named('他没有收到任何体检报告。', 'zh').organizations).toEqual([]);
  });
});

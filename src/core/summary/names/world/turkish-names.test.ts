import { describe, expect, it } from 'vitest';
import { analysed, entitiesIn } from '../../../../../tests/kit/analysed';
import { findQuotes } from '../../quotes/find-quotes';

const read = (text: string) => analysed(text, 'tr');
const named = (text: string) => entitiesIn(text, 'tr');
const said = (text: string) =>
  findQuotes(read(text), named(text)).map((one) => `${one.kind} ${one.speaker?.name ?? '?'}: ${one.text}`);
const rolesOf = (text: string) =>
  named(text).people.map(({ name, roles }) => [name, ...roles.map(({ title, organization }) => [title, organization])]);

describe('Turkish texts', () => {
  it('name bodies by the noun that ends them, without the ending of a case, and by their acronym', () => {
    const found = named(
      'Karar Zonguldak 2. Ağır Ceza Mahkemesi verdi. Su İşleri Genel Müdürlüğünün (SİGM) planı hazır.',
    );
    expect(
      found.organizations
        .map(({ name, acronym }) => [name, acronym])
        .toSorted(([a = ''], [b = '']) => ((a ?? '') < (b ?? '') ? -1 : 1)),
    ).toEqual([
      ['Su İşleri Genel Müdürlüğü', 'SİGM'],
      ['Zonguldak 2. Ağır Ceza Mahkemesi', null],
    ]);
  });

  it('read a title behind the body it is held at, over a district, and a work by its ending', () => {
    expect(rolesOf("Göl Koruma Derneği'nden (GKD) sosyolog Onur Tezcan aradı.")).toEqual([
      ['Onur Tezcan', ['sosyolog', 'Göl Koruma Derneği']],
    ]);
    expect(named("Göl Koruma Derneği'nden (GKD) sosyolog Onur Tezcan aradı.").organizations[0]?.acronym).toBe('GKD');
    expect(rolesOf('Bugün Ceylanpınar kaymakamı Ali Demir geldi.')).toEqual([
      ['Ali Demir', ['kaymakamı', 'Ceylanpınar']],
    ]);
    expect(rolesOf('Simitçi Ali Demir geldi.')).toEqual([['Ali Demir', ['Simitçi', null]]]);
    expect(rolesOf('İkinci Ali Demir geldi.')).toEqual([]);
  });

  it('name people by titles before them, with what the title is over', () => {
    expect(rolesOf('Rize Belediye Başkanı Selim Aksu geldi.')).toEqual([['Selim Aksu', ['Belediye Başkanı', 'Rize']]]);
    expect(rolesOf('İçişleri Bakanı Orhan Tekeli geldi.')).toEqual([['Orhan Tekeli', ['İçişleri Bakanı', null]]]);
    expect(rolesOf("Köyde Erdinç'in avukatı Levent Özbay konuştu.")).toEqual([['Levent Özbay', ['avukatı', 'Erdinç']]]);
  });

  it('name places by the ending for where and by the noun behind them', () => {
    const places = named("Sel Çamlıhemşin'de ve Araklı ilçesinde etkili oldu. Toplantı Mart'ta.").places;
    expect(places.map(({ name }) => name).toSorted()).toEqual(['Araklı', 'Çamlıhemşin']);
  });

  it('say who spoke, before and behind the words', () => {
    expect(said('Çiftçi Fadime Kuloğlu, "Dere bir anda taştı, inekler gitti" dedi.')).toEqual([
      'direct Fadime Kuloğlu: Dere bir anda taştı, inekler gitti',
    ]);
    expect(said('"Helikopter desteği bile istedik" diyen Selim Aksu sustu.')).toEqual([
      'direct Selim Aksu: Helikopter desteği bile istedik',
    ]);
    expect(said('Hâkim Nevin Saraç, şirketin ölçümleri gizlediğini belirtti.')).toEqual([
      'indirect Nevin Saraç: şirketin ölçümleri gizlediğini',
    ]);
  });
});

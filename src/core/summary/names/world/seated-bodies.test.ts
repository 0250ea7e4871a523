import { describe, expect, it } from 'vitest';
import { analysed } from '../../../../../tests/kit/analysed';
import { findWorldNames } from './names';

const rolesOf = (text: string, language: string) =>
  (findWorldNames(analysed(text, language))?.people ?? []).flatMap(({ name, roles }) =>
    roles.map(({ title, organization }) => `${name}: ${title} @${organization ?? '-'}`),
  );

describe('the body of a role', () => {
  it.each([
    [
      'Selon Mariam Traoré, directrice de l’hôpital de Gao, rien ne manque.',
      'fr',
      'Mariam Traoré: directrice @hôpital de Gao',
    ],
    ['El director del hospital de Cuzco, Luis Rojas, habló.', 'es', 'Luis Rojas: director @hospital de Cuzco'],
    ["Il direttore dell'ospedale di Genova, Marco Rossi, parla.", 'it', 'Marco Rossi: direttore @ospedale di Genova'],
    ['Carlos Mendes, diretor da escola de Maputo, falou.', 'pt', 'Carlos Mendes: diretor @escola de Maputo'],
  ])('is the body told by a place: %s', (text, language, role) => {
    expect(rolesOf(text, language)).toContain(role);
  });

  it.each([
    [
      'El Consejo Regional de Pesca se reunió. Según Ana Ruiz, presidenta de ese consejo, faltan redes.',
      'es',
      'Ana Ruiz: presidenta @Consejo Regional de Pesca',
    ],
    [
      'Le Comité des riverains proteste. Claire Dubois, porte-parole du comité, attend.',
      'fr',
      'Claire Dubois: porte-parole du comité @Comité des riverains',
    ],
    [
      'Das Krankenhaus Wriezen schließt. Die Sprecherin des Krankenhauses, Anna Berger, schwieg.',
      'de',
      'Anna Berger: Sprecherin des Krankenhauses @Krankenhaus Wriezen',
    ],
  ])('is the one named before that bears its noun: %s', (text, language, role) => {
    expect(rolesOf(text, language)).toContain(role);
  });

  it('is the noun alone where no such body was named', () => {
    expect(rolesOf('Ana Ruiz, portavoz del sindicato, llegó.', 'es')).toEqual([
      'Ana Ruiz: portavoz del sindicato @sindicato',
    ]);
  });
});

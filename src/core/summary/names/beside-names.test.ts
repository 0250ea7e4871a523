import { describe, expect, it } from 'vitest';
import { entitiesIn } from '../../../../tests/kit/analysed';

function found(text: string) {
  return entitiesIn(text);
}
const names = (items: readonly { readonly name: string }[]): readonly string[] => items.map(({ name }) => name);
const rolesIn = (text: string): readonly string[] =>
  found(text).people.flatMap(({ name, roles }) =>
    roles.map(({ title, organization }) => `${name}: ${title}${organization === null ? '' : ` (${organization})`}`),
  );

describe('names that what stands beside them settles', () => {
  it.each([
    ['The road is cut in Ostrel, Bendim and Karsho districts.', ['Ostrel', 'Bendim', 'Karsho']],
    ['Flights between Nairobi and Ostrel were stopped on Monday.', ['Nairobi', 'Ostrel']],
    ['District | Dead | Missing\nOstrel | 4 | 2\nBendim | 1 | 0\nTotal | 5 | 2\n', ['Ostrel', 'Bendim']],
    ['They live in Fore Street, Ostrel, with two dogs.', ['Fore Street', 'Ostrel']],
    ['The fire broke out at the Ember Bank works, the largest of three.', ['Ember Bank']],
    ['Forty patients were evacuated to Tesh Gavi before dawn.', ['Tesh Gavi']],
    ['She is the MP for Ostrel and has been for years.', ['Ostrel']],
    [
      'COLUMBUS, Ohio and TOLEDO, Ohio, May 3, 2024 - The plant will open in June, the firms said.',
      ['COLUMBUS', 'Ohio', 'TOLEDO'],
    ],
  ])('places: %s', (text, places) => {
    expect(
      names(found(text).places)
        .map((name) => name.toLowerCase())
        .toSorted(),
    ).toEqual(places.map((name) => name.toLowerCase()).toSorted());
  });

  it.each([
    ['Harald Kraft rose early. Shares in Harald Kraft fell, and Harald Kraft’s chairman resigned.', ['Harald Kraft']],
    ['Campaigners from Clear Ostrel went to court.', ['Clear Ostrel']],
    ['“It is dear,” said Mia Lund, an analyst at Morgan Velde in London.', ['Morgan Velde']],
    ['An alliance of nine parties known as Ostrel Forward won.', ['Ostrel Forward']],
    ['It was handed to Save the Children on Monday.', ['Save the Children']],
    ['The coach belongs to Ostrel Transport (Pty) Ltd of Durban.', ['Ostrel Transport (Pty) Ltd']],
    ['It was paid for by the Vera and Tom Lund Foundation.', ['Vera and Tom Lund Foundation']],
    ['The inquiry was led by Kent and Sussex Police.', ['Kent and Sussex Police']],
    ['It needs the consent of the Maritime and Harbours Agency.', ['Maritime and Harbours Agency']],
    ['Pollster Zentrix, whose chief executive, Mia Lund, is his friend, saw it.', ['Zentrix']],
    ['The Indonesian Red Cross runs three kitchens.', ['Indonesian Red Cross']],
  ])('bodies: %s', (text, bodies) => {
    expect(names(found(text).organizations)).toEqual(bodies);
  });

  it.each([
    ['Theresa May resigned. May said she would go. It was in May 2019.', ['Theresa May']],
    ['Prime Minister Theresa May resigned.', ['Theresa May']],
    ['My colleague Jun Watanabe left in Jun 2023.', ['Jun Watanabe']],
    ['Mrs May was carried down by the crew.', ['May']],
    [
      'The minister, Bui Thanh Long, met Tran Van Be and Do Thi Hai Yen.',
      ['Bui Thanh Long', 'Tran Van Be', 'Do Thi Hai Yen'],
    ],
    ['It was signed by Zhang Yilin and by Park Ji-hoon.', ['Zhang Yilin', 'Park Ji-hoon']],
    ['The President met Xi Wenlang on Monday. Xi said so.', ['Xi Wenlang']],
    ['It was said to Foreign Minister U Than Swe.', ['Than Swe']],
    ['Gorvat, a father of six, walked for two days.', ['Gorvat']],
    ['They asked after the killing of Ostar Bezari.', ['Ostar Bezari']],
    ['Firefighter Nwesu and Headteacher Shilen Rashid came.', ['Nwesu', 'Shilen Rashid']],
    [
      'Colin Marsh owned it. His sister Wendy wept. Wendy Marsh is a cook. Mr Marsh was known.',
      ['Colin Marsh', 'Wendy Marsh'],
    ],
    ['Modise Rantar spoke first. Mr M. Rantar was for the plaintiff.', ['Modise Rantar']],
    ['The Harbours (Amendment) Bill was read.', []],
    ['He prayed at the Omar Bin Rashad mosque.', []],
  ])('people: %s', (text, people) => {
    expect(names(found(text).people).toSorted()).toEqual([...people].toSorted());
  });

  it('letters in quotation marks are an acronym too', () => {
    const { organizations } = found('I have served with the Ostrel Fire and Rescue Service ("OFRS") since 2004.');
    expect(organizations.map(({ name, acronym }) => [name, acronym])).toEqual([
      ['Ostrel Fire and Rescue Service', 'OFRS'],
    ]);
  });

  it('letters of the agency in a dateline alone are no body of the text', () => {
    const text = 'OSTREL, March 3 (AGX) - The bridge was closed on Monday, the mayor said in a statement.';
    expect(names(found(text).organizations)).toEqual([]);
  });
});

describe('roles that what stands beside them settles', () => {
  it.each([
    [
      'Deputy Inspector General of Police Gul Zaman Afridi said so.',
      'Gul Zaman Afridi: Deputy Inspector General of Police',
    ],
    ['Mia Lund, who chairs the Harbour Commission, left.', 'Mia Lund: chair (Harbour Commission)'],
    [
      'It was opposed by the Boatmen Council, whose president, Mia Lund, left.',
      'Mia Lund: president (Boatmen Council)',
    ],
    ['The Alma Bank paid. The bank’s vice president, Mia Lund, signed.', 'Mia Lund: vice president (Alma Bank)'],
    [
      'The Harbour Agency paid. Mia Lund, area manager with the agency in Oslo, signed.',
      'Mia Lund: area manager (Harbour Agency)',
    ],
    ['Mia Lund came in 2021, when she was prime minister.', 'Mia Lund: prime minister'],
    ['Mia Lund, a dyer, came from the hills.', 'Mia Lund: dyer'],
    ['It was opened by former Malawian president Mia Lund.', 'Mia Lund: former Malawian president'],
    ['They called Duty Officer Lt. Pavel Hruska at noon.', 'Pavel Hruska: Duty Officer'],
    ['They asked the commissioner (Mia Lund) for help.', 'Mia Lund: commissioner'],
    ['The venture is led by Tom Hale, with Mia Lund as Chief Operating Officer.', 'Mia Lund: Chief Operating Officer'],
  ])('%s', (text, role) => {
    expect(rolesIn(text)).toContain(role);
  });

  it('a relative belongs to whose it is, not to who is named before', () => {
    expect(rolesIn('Noor Islam, 23, whose father, Zarin Gul, waited, was hurt.')).toEqual(['Zarin Gul: father']);
    expect(rolesIn('The defendant called Sergeant Mia Lund.')).toEqual(['Mia Lund: Sergeant']);
  });
});

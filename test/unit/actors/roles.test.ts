// Roles as the story gives them: where they stand, and their base form.
import { describe, expect, test } from 'vitest';
import { actorsOf, rolesOf } from './models.ts';

describe('German roles', () => {
  test('a title before the name, in the nominative without article', () => {
    expect(
      rolesOf('de', 'Bei einem Treffen mit dem ukrainischen Präsidenten Wolodymyr Selenskyj ging es um Hilfe.'),
    ).toEqual({
      'Wolodymyr Selenskyj': 'ukrainischer Präsident',
    });
    expect(rolesOf('de', 'Das sagte die frühere Ministerin Ulla Schmidt am Montag in Aachen.')).toMatchObject({
      'Ulla Schmidt': 'frühere Ministerin',
    });
    expect(rolesOf('de', 'Der 54-jährige Bürgermeister Jan Kowalski trat zurück.')).toEqual({
      'Jan Kowalski': 'Bürgermeister',
    });
  });

  test('adjectives used as nouns take the gender of the person', () => {
    expect(rolesOf('de', 'Der US-Sondergesandte Steve Witkoff reiste ab.')).toEqual({
      'Steve Witkoff': 'US-Sondergesandter',
    });
    expect(rolesOf('de', 'Die Wehrbeauftragte Eva Högl widersprach.')).toEqual({ 'Eva Högl': 'Wehrbeauftragte' });
  });

  test('a complement in the genitive stays as it is', () => {
    expect(rolesOf('de', 'Er sprach mit dem Sekretär des nationalen Sicherheitsrats Rustem Umjerow.')).toEqual({
      'Rustem Umjerow': 'Sekretär des nationalen Sicherheitsrats',
    });
  });

  test('the name as apposition to its role, even if another name closes the role', () => {
    const roles = rolesOf(
      'de',
      'Der Schwiegersohn von US-Präsident Donald Trump, Jared Kushner, will die Delegation treffen.',
    );
    expect(roles).toEqual({
      'Jared Kushner': 'Schwiegersohn von US-Präsident Donald Trump',
      'Donald Trump': 'US-Präsident',
    });
  });

  test('a possessor belongs to the role', () => {
    expect(
      rolesOf('de', 'Wladimir Putin schwieg. Mit Putins außenpolitischem Berater Juri Uschakow sprach er kurz.'),
    ).toMatchObject({
      'Juri Uschakow': 'Putins außenpolitischer Berater',
    });
  });

  test('an apposition after the name', () => {
    const roles = rolesOf('de', 'Das kritisierte Petra Lindner, Sprecherin der Polizei in Kassel, am Dienstag.');
    expect(roles['Petra Lindner']).toBe('Sprecherin der Polizei in Kassel');
  });

  test('a plural says the same of each; a list and a bare relation are no roles', () => {
    expect(rolesOf('de', 'Die Präsidenten Donald Trump und Wladimir Putin trafen sich.')).toEqual({
      'Donald Trump': 'Präsident',
      'Wladimir Putin': 'Präsident',
    });
    expect(rolesOf('de', 'Markus Klein und sein Bruder Stefan Klein wohnen in Köln.')['Stefan Klein']).toBeUndefined();
    const list = rolesOf('de', 'Es kamen Donald Trump, US-Außenminister Marco Rubio und Jared Kushner.');
    expect(list['Donald Trump']).toBeUndefined();
    expect(list['Marco Rubio']).toBe('US-Außenminister');
  });

  test('the span marks the words of the page', () => {
    const text = 'Am Montag traf der französische Präsident Emmanuel Macron in Berlin ein.';
    const role = actorsOf('de', [text]).find(({ name }) => name === 'Emmanuel Macron')?.role;
    expect(role?.text).toBe('französischer Präsident');
    expect(text.slice(role!.span.start, role!.span.end)).toBe('französische Präsident');
  });
});

describe('English roles', () => {
  test('a title before the name', () => {
    expect(
      rolesOf('en', 'On Monday French President Emmanuel Macron met Prime Minister Keir Starmer in London.'),
    ).toEqual({
      'Emmanuel Macron': 'French President',
      'Keir Starmer': 'Prime Minister',
    });
  });

  test('an apposition on either side, without its article', () => {
    expect(
      rolesOf('en', 'Mary Barra, the chief executive of General Motors, said sales had fallen.')['Mary Barra'],
    ).toBe('chief executive of General Motors');
    expect(rolesOf('en', 'The leader of the Labour Party, Keir Starmer, disagreed.')['Keir Starmer']).toBe(
      'leader of the Labour Party',
    );
  });

  test('a clause with “who heads”', () => {
    expect(
      rolesOf('en', 'Christine Lagarde, who heads the European Central Bank, warned of inflation.')[
        'Christine Lagarde'
      ],
    ).toBe('head of the European Central Bank');
  });

  test('a verb before the title is no part of it', () => {
    expect(
      rolesOf('en', 'In London Gary Lineker praised goalkeeper Jordan Pickford after the match.')['Jordan Pickford'],
    ).toBe('goalkeeper');
  });

  test('a participle before the title is no part of it, and an office ends with what it is for', () => {
    expect(
      rolesOf(
        'en',
        'The envoy had spoken with Transport Secretary Gillian Marsh, who has already seen Police Chief Tom Arden.',
      ),
    ).toEqual({ 'Gillian Marsh': 'Transport Secretary', 'Tom Arden': 'Police Chief' });
    expect(rolesOf('en', 'It was the attack that killed sports journalist Jonas Weaver in May.')).toEqual({
      'Jonas Weaver': 'sports journalist',
    });
    expect(rolesOf('en', "Norway's Minister of Justice, Astrid Holm, will meet the leaders.")['Astrid Holm']).toBe(
      "Norway's Minister of Justice",
    );
    expect(rolesOf('en', 'That is a start, said Peter Hale, SVP of sales at Harnock Systems.')['Peter Hale']).toBe(
      'SVP of sales at Harnock Systems',
    );
  });
});

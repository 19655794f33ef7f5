// Languages without a trained model, and pages whose stated language is not that of their text.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findActors, loadActorModel } from '../../../lib/actors/index.ts';
import { detectLanguage } from '../../../lib/language/index.ts';
import { actorsOf, story } from './models.ts';

const gazetteer = loadActorModel(readFileSync(new URL('../../../public/models/actors.any.bin', import.meta.url)));
const namesOf = (lang: string, ...paragraphs: string[]) =>
  findActors(story(lang, paragraphs), gazetteer).map(({ name }) => name);

describe('languages without a model', () => {
  test('no word is a name because it opens a sentence', () => {
    expect(namesOf('es', 'Sin Alemania no hay acuerdo. Un Johnson no basta, dijo la ministra en Madrid.')).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/^(?:Sin|Un)\b/)]),
    );
    expect(namesOf('sv', 'Bara Johansson vet svaret. Hon bara log i Stockholm.')).not.toContain('Bara Johansson');
    expect(namesOf('fr', 'Les Martin vivent à Paris. Dans Paris, il pleut.')).not.toContain('Les Martin');
  });

  test('"and" parts two names', () => {
    const spanish = namesOf('es', 'El acuerdo entre Francia y Alemania se firmó ayer en Madrid.');
    expect(spanish).not.toContain('Francia y Alemania');
    expect(spanish).toContain('Alemania');
  });
});

describe('a page that states another language than it is written in', () => {
  const zulu = [
    'Amadoda amathathu abonwe eceleni komfula ngoLwesine ekuseni, kusho umphathi wedolobha kubantu bomphakathi abebelinde lapho.',
    'Uthe amanzi asephezulu futhi umgwaqo uvaliwe kuze kube ngoMgqibelo. Kusolakala ukuthi ibhuloho alisaphephile ezimotweni.',
    'Kuthiwa izingane zizohlala emakhaya kuleli sonto. Uma imvula inqamuka, isikole sizovulwa futhi ngoMsombuluko ekuseni kakhulu.',
  ];

  test('is not read with the model of that language', () => {
    expect(detectLanguage(zulu.join('\n'), 'en')).toBe('und');
    expect(actorsOf('en', zulu).map(({ name }) => name)).toEqual([]);
  });

  test('short texts, and texts of the stated language, are', () => {
    expect(detectLanguage('Martha Ellery, Tom Vale, Ann Doyle', 'en')).toBe('en');
    expect(
      detectLanguage(`${'The mayor of the town said that it was too late for a new road. '.repeat(4)}`, 'en'),
    ).toBe('en');
  });
});

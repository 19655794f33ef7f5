import { describe, expect, it } from 'vitest';
import { DefiniteReader } from '../../../lib/summary/definite.ts';

/** What the last of the sentences opens with. */
function last(lang: string, sentences: string[], title = '') {
  const reader = new DefiniteReader(lang, title);
  return sentences.map((text) => reader.read(text)).at(-1);
}

describe('DefiniteReader', () => {
  it('sees a noun that was introduced before', () => {
    expect(last('de', ['Huber erbte eine alte Mühle am Fluss.', 'Die Mühle steht seit Jahren leer.'])).toBe(
      'introduced',
    );
    expect(last('en', ['Lee inherited an old mill in Dover.', 'The mill stood empty for years.'])).toBe('introduced');
  });

  it('knows nouns that always stand for somebody or something named before', () => {
    expect(last('de', ['Das Unternehmen wächst.'])).toBe('organisation');
    expect(last('en', ['The company is growing.'])).toBe('organisation');
    expect(last('de', ['Der 43-Jährige schwieg.'])).toBe('person');
    expect(last('en', ['The 43-year-old remained silent.'])).toBe('person');
    expect(last('de', ['Die neue Studie zeigt Fortschritte.'])).toBe('thing');
    expect(last('en', ['The new study shows progress.'])).toBe('thing');
  });

  it('lets pass what everybody knows, what says which it means, and what the headline names', () => {
    expect(last('de', ['Die Polizei sperrt die Brücke.', 'Die Polizei bleibt im Einsatz.'])).toBeUndefined();
    expect(last('en', ['The police closed the bridge.', 'The police remain on duty.'])).toBeUndefined();
    expect(last('de', ['Die Studie der Universität zeigt Fortschritte.'])).toBeUndefined();
    expect(last('en', ['The company behind the app is growing.'])).toBeUndefined();
    expect(last('de', ['Das Unternehmen Beispiel wächst.'])).toBeUndefined();
    expect(last('de', ['Die Studie zeigt Fortschritte.'], 'Neue Studie zur Brücke')).toBeUndefined();
  });
});

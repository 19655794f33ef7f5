// The Groningen Meaning Bank takes "UK" or "Islamabad" for organisations where a government acts, and
// some countries for peoples; all other corpora, and readers, take them for places. Its countries, regions
// and large cities are read as places (but persons stay: "Jackson").
import { LISTS } from '../../lib/actors/tagger/lexicon.ts';
import { type Annotated, readCorpus } from './corpora.ts';
import { gatherNames } from './gazetteers.ts';

let names: Map<string, number> | undefined;

/** A corpus as it is learned from and measured on. */
export function readReconciled(corpus: string): Annotated[][] {
  const documents = readCorpus(corpus);
  return corpus.startsWith('en.gmb') ? documents.map((sentences) => sentences.map(governmentsAsPlaces)) : documents;
}

function governmentsAsPlaces(annotated: Annotated): Annotated {
  names ??= gatherNames(['en']).entries;
  const isTerritory = (name: string) => {
    const lists = names?.get(name.replaceAll('.', '').toLowerCase()) ?? 0;
    return (lists & (LISTS.country | LISTS.region | LISTS.largeCity)) !== 0;
  };
  return {
    text: annotated.text,
    names: annotated.names.map((name) =>
      name.kind !== 'person' && isTerritory(annotated.text.slice(name.start, name.end))
        ? { ...name, kind: 'place' }
        : name,
    ),
  };
}

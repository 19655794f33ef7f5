// `npm run train -- actors`: makes `public/models/actors.<lang>.bin` again from the corpora and the packages, some minutes a
// language on one core, and writes down how well they do, on text like and unlike what they learned from (`model-card.md`).
import { writeFileSync } from 'node:fs';
import { tagEntities } from '../../lib/actors/tagger/index.ts';
import { loadActorModel } from '../../lib/actors/tagger/model.ts';
import { buildModel } from './build.ts';
import { type Result, writeCard } from './card.ts';
import type { Annotated } from './corpora.ts';
import { evaluate } from './evaluate.ts';
import { gatherCommonNames, gatherNames } from './gazetteers.ts';
import { readReconciled } from './governments.ts';
import { assemble, buildLexicon } from './lexicon.ts';
import { packModel } from './pack.ts';
import { annotatedOf, OTHER_LANGUAGES, PLANS, type Plan } from './plans.ts';
import { readProbes } from './probes.ts';
import { TRANSFERS } from './transfer.ts';

const MODELS = new URL('../../public/models/', import.meta.url);

export async function train(): Promise<void> {
  const shipped: Result[] = [];
  const carried: Result[] = [];
  for (const plan of PLANS) {
    const { lang } = plan;
    const lexicon = buildLexicon(lang, gatherNames([lang]));
    const bytes = buildModel(plan, annotatedOf(plan), lexicon);
    ship(lang, bytes);
    for (const set of plan.development) shipped.push(measure(lang, bytes, set, readReconciled(set)));
    carried.push(measure(lang, bytes, 'our own lines in the manner of wire news', readProbes(lang)));
    carried.push(...carryOver(plan, lexicon));
  }
  const names = packModel('any', assemble(new Map(), gatherCommonNames().entries));
  ship('any', names);
  for (const set of OTHER_LANGUAGES) shipped.push(measure(set.slice(0, 2), names, set, readReconciled(set)));
  writeCard(shipped, carried);
}

/** The same recipe, on text of another origin than it learned from. */
function carryOver(plan: Plan, lexicon: ReturnType<typeof buildLexicon>): Result[] {
  return TRANSFERS.filter(({ lang }) => lang === plan.lang).map(({ lang, name, train: annotated, test }) =>
    measure(lang, buildModel(plan, annotated(plan), lexicon), name, test()),
  );
}

function ship(lang: string, bytes: Uint8Array): void {
  writeFileSync(new URL(`actors.${lang}.bin`, MODELS), bytes);
}

function measure(lang: string, bytes: Uint8Array, set: string, documents: Annotated[][]): Result {
  const model = loadActorModel(bytes);
  const scores = evaluate(documents, (text) => tagEntities(text, lang, model));
  console.log(lang, set, scores);
  return { model: model.lang, set, scores };
}

// The analysis with its models: one file a language, read once in the life of a worker.
import { browser } from 'wxt/browser';
import { type ActorModel, loadActorModel } from '../actors/index.ts';
import { composeBrief } from '../brief/index.ts';
import type { Article, Brief } from '../types.ts';

/** Languages with an actor model of their own; all others share the gazetteer. */
export const MODEL_LANGUAGES: readonly string[] = ['de', 'en'];

const models = new Map<string, Promise<ActorModel>>();

/** Makes the brief of an article. Throws if the model's file is damaged. */
export async function analyse(article: Article): Promise<Brief> {
  return composeBrief(article, { actors: await model(MODEL_LANGUAGES.includes(article.lang) ? article.lang : 'any') });
}

function model(name: string): Promise<ActorModel> {
  let loading = models.get(name);
  if (!loading) {
    loading = load(name);
    loading.catch(() => models.delete(name));
    models.set(name, loading);
  }
  return loading;
}

async function load(name: string): Promise<ActorModel> {
  const response = await fetch(browser.runtime.getURL(`/models/actors.${name}.bin` as '/popup.html'));
  return loadActorModel(new Uint8Array(await response.arrayBuffer()));
}

// The analysis with its models: one file a language, read once in the life of a worker.
import { browser } from 'wxt/browser';
import { type ActorModel, loadActorModel } from '../actors/index.ts';
import { briefSteps } from '../brief/index.ts';
import type { Article, Brief } from '../types.ts';
import { reportError } from './errors.ts';

/** Languages with an actor model of their own; all others share the gazetteer. */
export const MODEL_LANGUAGES: readonly string[] = ['de', 'en'];

const models = new Map<string, Promise<ActorModel>>();

export interface Analysed {
  brief: Brief;
  /** The model's file could not be read: names are found by their shape alone, all else is as always. */
  isModelDamaged: boolean;
}

/**
 * Makes the brief of an article, a step at a time, so that a long article holds up neither the brief of another tab nor the message that
 * calls it off.
 * @throws the signal's reason once it is aborted.
 */
export async function analyse(article: Article, signal?: AbortSignal): Promise<Analysed> {
  const actors = await model(MODEL_LANGUAGES.includes(article.lang) ? article.lang : 'any').catch((error: unknown) => {
    reportError('analysis', error);
    return undefined;
  });
  const steps = briefSteps(article, actors ? { actors } : {});
  for (;;) {
    await turnOfOthers();
    signal?.throwIfAborted();
    const { done, value } = steps.next();
    if (done) return { brief: value, isModelDamaged: actors === undefined };
  }
}

const turnOfOthers = () => new Promise<void>((resolve) => setTimeout(resolve));

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

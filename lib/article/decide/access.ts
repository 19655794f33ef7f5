// Whether the page shows the whole story or only its beginning.

import type { Access } from '../../types.ts';
import type { Draft } from './draft.ts';
import { isObject, type JsonObject, list, text } from './jsonld.ts';

/** Sentences that stand where the text breaks off. */
const GATE =
  /(?:sie möchten|möchten sie|sie wollen|jetzt|sofort|hier|um|zum) weiter ?(?:zu)?lesen|weiterlesen mit|mit \S+(?:plus|\+) (?:weiter)?lesen|dies(?:er|en|e[sm]?) (?:artikel|text|beitrag|inhalt) (?:ist (?:nur )?(?:für (?:unsere )?abonnent|kostenpflichtig|exklusiv)|lesen sie|weiterlesen|freischalten)|exklusiv für abonnent|nur für abonnent|(?:artikel|text|beitrag) freischalten|want to (?:read|keep reading|continue)|subscribe to (?:read|continue|unlock|keep)|to (?:continue reading|read the full)|subscribers only|for subscribers|sign (?:in|up) to (?:read|continue)|create (?:a free|an) account to|this (?:article|story|content) is (?:for|available to|reserved)|unlock (?:this|the|full)|keep reading (?:with|for)|noch \d{1,2} ?% (?:dieses|des) (?:artikels|textes)|\d{1,2} ?% of this (?:article|story) (?:is |are )?(?:left|remain)|reste \d{1,2} ?% de cet article|réservée? aux abonnés/i;
/** Sentences that sell or ask for a login, wherever they stand. */
const OFFER =
  /register for free|digital subscriptions?\b|already (?:have an account|a (?:subscriber|member))|unsere abonnenten|mit einem abo\b|(?:jetzt|sofort|hier) (?:abonnieren|freischalten|testen)|sie haben bereits ein (?:abo|konto)|bereits abonnent|(?:schon|bereits) (?:registriert|abonniert)\?|(?:probe|digital|monats|jahres)-?abo|zugang zu allen (?:artikeln|inhalten)|monatlich kündbar|subscribe now|start your (?:free )?trial|remaining free articles/i;

/** Whether the line stands where a text breaks off. */
export function isGate(text: string): boolean {
  return GATE.test(text);
}

/** Whether a short line asks for money or a login. */
export function isPayment(text: string): boolean {
  return GATE.test(text) || OFFER.test(text);
}

/** How many lines behind the text the gate may stand. */
const BEHIND = 6;
const SHORT = 1_500;

/** Closed by the metadata and cut off in the page, or cut off by a sentence that says so right behind a short text. */
export function accessOf(draft: Draft): Access {
  const { page, kept, facts, root } = draft;
  const size = page.lines.reduce((sum, line) => sum + (kept[line.index] ? line.text.length : 0), 0);
  const last = kept.lastIndexOf(true);
  const asks = (from: number, to: number, what: RegExp) =>
    page.lines.slice(from, to).some(({ text }) => text.length < 300 && what.test(text));
  const gate = asks(last + 1, last + 1 + BEHIND, GATE);
  if ([facts.structured, ...facts.objects].some((object) => object !== undefined && isClosed(object))) {
    return size < SHORT || gate || asks(root.first, root.end + BEHIND, OFFER) ? 'teaser' : 'full';
  }
  return gate && size < SHORT && !isOpen(facts.structured) ? 'teaser' : 'full';
}

function isOpen(object: JsonObject | undefined): boolean {
  return object?.isAccessibleForFree === true || /^true$/i.test(text(object?.isAccessibleForFree));
}

function isClosed(object: Record<string, unknown>): boolean {
  const closed = (value: unknown) => value === false || (typeof value === 'string' && /^false$/i.test(value));
  return (
    closed(object.isAccessibleForFree) ||
    list(object.hasPart).some((part) => isObject(part) && closed(part.isAccessibleForFree))
  );
}

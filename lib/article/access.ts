// Whether the page shows the whole story or only its beginning.

import type { Access } from '../types.ts';
import type { Draft } from './draft.ts';
import { isObject, list } from './jsonld.ts';

/** Sentences by which pages ask for money or a login in place of the text. */
export const PAYMENT =
  /(?:sie möchten|möchten sie|sie wollen) weiter ?lesen|want to (?:read|keep reading|continue)|register for free|digital subscriptions?\b|already have an account|unsere abonnenten|mit einem abo\b|(?:jetzt|sofort|hier|um|zum) (?:weiter ?lesen|abonnieren|freischalten|testen)|weiterlesen mit|mit \S+(?:plus|\+) (?:weiter)?lesen|dieser (?:artikel|text|beitrag|inhalt) ist (?:nur )?(?:für abonnenten|kostenpflichtig|exklusiv)|exklusiv für abonnenten|nur für abonnenten|sie haben bereits ein (?:abo|konto)|bereits abonnent|(?:schon|bereits) (?:registriert|abonniert)\?|(?:probe|digital|monats|jahres)-?abo|artikel freischalten|zugang zu allen (?:artikeln|inhalten)|monatlich kündbar|subscribe (?:now|today|to (?:read|continue|unlock|keep))|to continue reading|already a (?:subscriber|member)|subscribers only|for subscribers|sign (?:in|up) to (?:read|continue)|create (?:a free|an) account to|this (?:article|story|content) is (?:for|available to|reserved)|unlock (?:this|the|full)|start your (?:free )?trial|remaining free articles/i;

export function accessOf(draft: Draft): Access {
  const { structured, objects } = draft.facts;
  const gated = [structured, ...objects].some((object) => object && isClosed(object));
  const asks = draft.page.lines.some(
    (line) => line.index >= draft.root.first && line.text.length < 300 && PAYMENT.test(line.text),
  );
  const size = draft.page.lines.reduce((sum, line) => sum + (draft.kept[line.index] ? line.text.length : 0), 0);
  return (gated && (asks || size < 1500)) || (asks && size < 1200) ? 'teaser' : 'full';
}

function isClosed(object: Record<string, unknown>): boolean {
  const closed = (value: unknown) => value === false || (typeof value === 'string' && /^false$/i.test(value));
  return (
    closed(object.isAccessibleForFree) ||
    list(object.hasPart).some((part) => isObject(part) && closed(part.isAccessibleForFree))
  );
}

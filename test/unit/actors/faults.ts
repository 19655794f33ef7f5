// What the actors of a case lack, or have too many.
import type { Actor } from '../../../lib/types.ts';
import type { Case } from './kinds.ts';
import { actorsOf } from './models.ts';

/** One line for each thing wrong; empty if all is right. */
export function faultsOf({
  lang,
  text,
  title,
  are = [],
  none = [],
  one = [],
  two = [],
  roles = {},
  first,
}: Case): string[] {
  const actors = actorsOf(lang, [text].flat(), title ? { title } : {});
  const called = (name: string) => actors.find((actor) => [actor.name, ...actor.aliases].includes(name));
  const shown = new Set(actors.flatMap(({ type, name }) => [name, `${type} ${name}`]));
  const faults = [
    ...are.filter((name) => !shown.has(name)).map((name) => `missed ${name}`),
    ...none.filter(called).map((name) => `found ${name}`),
    ...one
      .filter((names) => new Set(names.map(called)).size !== 1 || !called(names[0] ?? ''))
      .map((names) => `split ${names}`),
    ...two.filter((names) => new Set(names.map(called)).size !== names.length).map((names) => `merged ${names}`),
    ...Object.entries(roles).flatMap(([name, role]) => wrongRole(called(name), name, role)),
    ...(first && actors[0]?.name !== first ? [`first ${actors[0]?.name}`] : []),
  ];
  return faults.length === 0
    ? faults
    : [...faults, `of ${actors.map(({ type, name }) => `${type} ${name}`).join(', ')}`];
}

function wrongRole(actor: Actor | undefined, name: string, role: string | null): string[] {
  if (!actor) return [`missed ${name}`];
  return (actor.role?.text ?? null) === role ? [] : [`role ${name}: ${actor.role?.text}`];
}

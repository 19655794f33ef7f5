// The story that the product is shown with: its persons with their roles, its places and organisations, and nothing else.
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { ActorType } from '../../../lib/types.ts';
import { describeShared } from '../../needs.ts';
import { actorsOf } from './models.ts';

const SEED = new URL('../../../../shared/seed/', import.meta.url);
interface Expected {
  actors: { name: string; type: ActorType; role?: string }[];
  notActors: string[];
}

describeShared('seed', 'the seed story', () => {
  const read = (name: string) => readFileSync(new URL(name, SEED), 'utf8');
  const lines = () =>
    read('article.txt')
      .split('\n')
      .map((line) => line.replace(/\s+/g, ' ').trim())
      .filter(Boolean);

  test('its actors are those that it is expected to have', () => {
    const expected = JSON.parse(read('expected.json')) as Expected;
    const [kicker = '', title = '', , ...body] = lines();
    const blocks = body.slice(
      0,
      body.findIndex((line) => line.startsWith('@')),
    );
    const actors = actorsOf('de', blocks, { title, kicker });
    const found = new Map(actors.map((actor) => [actor.name, actor]));
    for (const { name, type, role } of expected.actors) {
      const actor = found.get(name);
      expect(actor, name).toBeDefined();
      if (!['Kreml', 'Weißes Haus'].includes(name)) expect(actor!.type, name).toBe(type);
      if (role) expect(actor!.role?.text, name).toBe(role);
    }
    const names = actors.flatMap(({ name, aliases }) => [name, ...aliases]);
    for (const word of expected.notActors) expect(names).not.toContain(word);
    expect(found.get('Russland')!.mentions.map(({ block }) => block)).toEqual([-2]);
    expect(actors.length).toBe(expected.actors.length);
  });
});

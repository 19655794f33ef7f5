// A cluster: the groups of mentions that are one actor.
import type { ActorType } from '../types.ts';
import type { Group } from './groups.ts';
import type { Mention } from './mention.ts';

export interface Cluster {
  type: ActorType;
  /** The group with the fullest name first. */
  groups: Group[];
  /** In the order found; sorted when the actor is made. */
  mentions: Mention[];
}

export function clusterOf(type: ActorType, group: Group): Cluster {
  return { type, groups: [group], mentions: [...group.mentions] };
}

export function absorb(cluster: Cluster, group: Group): void {
  cluster.groups.push(group);
  cluster.mentions.push(...group.mentions);
}

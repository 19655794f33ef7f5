// Whether a link under “Related” leads to a story, or to a topic, an author, a policy, an app: told by the shape of its address.

import { siteOf } from '../../address.ts';
import { words } from '../text.ts';

/** Steps of a path below which no stories stand, but what they are sorted by, who wrote them, and what else the house offers. */
const PLACES =
  /^(?:authors?|autor(?:en|in)?|profiles?|profil|tags?|topics?|thema|themen(?:seiten?)?|categor(?:y|ies)|kategorien?|rubriken?|schlagw(?:ort|orte|orter|oerter)|keywords?|shop|jobs?|stellen(?:markt|angebote)?|sponsored|partner(?:content)?|advertorials?|anzeigen?|newsletters?|about(?:-us)?|ueber-uns|archives?|archiv|auth|authorize|login|account|konto)$/i;
/** Pages about the house itself. */
const SERVICE =
  /(?:^|[-_])(?:impressum|imprint|kontakt|contact|datenschutz\w*|privacy|polic(?:y|ies)|guidelines|agb|terms|conditions|cookies?|login|register|anmelden|abo|abonnieren|abonnement|subscribe|subscriptions?|newsletters?|apps?|rss|faq|sitemap)(?:[-_]|$)/i;
/** Where pages are shared and apps are fetched. */
const SHARING =
  /(?:^|\.)(?:facebook|twitter|x|whatsapp|telegram|linkedin|pinterest|reddit|xing|instagram|tiktok|youtube|bsky|threads|google|apple)\.(?:com|me|org|app|net)$|^(?:t\.me|wa\.me|youtu\.be)$/i;
/** “Subscribe now” as the words of an address. */
const CALL =
  /(?:^|[-_])(?:jetzt[-_](?:abonnieren|testen|bestellen|mitmachen)|sign[-_]up|whatsapp[-_](?:kanal|channel)|newsletter)/i;
/** With fewer words than this in its address, a link to another house is a shop's or a service's. */
const FAR = 5;
const SUBDOMAIN =
  /^(?:jobs?|stellen(?:markt)?|shop|abo(?:-\w+)?|apps?|login|account|profil|newsletter|tickets?|immo)\./i;

/**
 * Whether `url`, linked by `text`, may be a story beside the one at `own`. An address of few words and no number is a story's only where
 * it lies as deep as this one and the link says more than a topic's name.
 */
export function leadsToStory(url: string, text: string, own: string): boolean {
  if (!URL.canParse(url)) return false;
  const { hostname, pathname, search } = new URL(url);
  if (SHARING.test(hostname) || SUBDOMAIN.test(hostname)) return false;
  const steps = stepsOf(pathname);
  const last = steps.at(-1);
  if (last === undefined) return /\d/.test(search);
  const known = URL.canParse(own) ? stepsOf(new URL(own).pathname) : [];
  if (steps.some((step) => PLACES.test(step) && !known.includes(step))) return false;
  const slug = last.replace(/\.\w{2,5}$/, '');
  const length = slug.split(/[-_+]/).filter((word) => word.length > 1).length;
  if ((SERVICE.test(slug) && length <= 4) || CALL.test(slug)) return false;
  if (!isAtHome(url, own) && length < FAR) return false;
  if (/\d{3}|\d[a-z]|[a-z]\d/i.test(pathname) || /\d/.test(search)) return true;
  if (steps.length === 1 && known.length > 2) return false;
  return length >= 4 || (steps.length >= known.length && words(text) + length > 4);
}

/** Whether an address belongs to the same house: its host ends in the same two names. */
export function isAtHome(url: string, own: string): boolean {
  const house = (address: string) => siteOf(address).split('.').slice(-2).join('.');
  return house(url) === house(own);
}

function stepsOf(pathname: string): string[] {
  return pathname.split('/').filter((step) => step !== '');
}

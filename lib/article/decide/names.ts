// What the names (class, id, role) of an element say about its part in the page.

import type { BoxRecord } from '../record.ts';

/** Parts of the page that are not the story, by the words that German and English sites name them with. */
const ASIDE =
  /\b(?:captions?|bild(?:unterschrift|text|nachweis)|image (?:text|info|credit|description)|credits?|copyright|photo(?:grapher)?|fotograf|quelle|teaser(?:s|list)?|newsletters?|related|recommend\w*|empfehl\w*|mehr zum|more (?:on|from|news|stories|about)|read (?:more|also|next)|see also|further|weiter\w*|verwandt\w*|most (?:read|popular|viewed)|meistgelesen|popular|trending|top (?:stories|news)|shar(?:e|es|ing|ebar)|teilen|social\w*|follow|facebook|twitter|instagram|tiktok|whatsapp|consent|cookies?|gdpr|privacy|embed(?:s|ded)?|outbrain|taboola|comment(?:s|ing)?|disqus|(?:leser)?kommentare|community|replies|respond|authors?|autor(?:en)?(?:box|info)?|bio|biography|bylines?|breadcrumbs?|brotkrume\w*|pagination|pager|paging|nav|navi|navigation|navbar|menue?|side ?bar|rail|marginal\w*|randspalte|widget|ads?|advert\w*|anzeigen?|sponsor\w*|werbung|promo\w*|paywalls?|abo|subscri\w*|register|login|signup|donat\w*|spenden|tags?|tag ?list|keywords|schlagwort\w*|topics|themen|toc|inhaltsverzeichnis|gallery|slideshow|bildergalerie|fotostrecke|carousel|pull ?quote|slider|videos?|player|audio|podcast|info ?box|fact ?box|fakten(?:box)?|(?:info)?kasten|glossar|poll|survey|umfrage|quiz|voting|rating|tools?|toolbar|utility|actions|print|drucken|feedback|error|popup|modal|overlay|dialog|tooltip|banner|disclaimer|foot(?:er|notes?)?|fuss|meta(?:data|info)?|date|datum|dateline|timestamp|published|pubdate|updated|reading time|lesezeit|skip(?:link)?|syndicat\w*|licen[cs]e|rechte|feed|ticker|jobs|shop|affiliate|product|partner|events?|expandable|accordion|collapsible|(?:web)?push|alert|notification|media (?:info|description)|cta)\b/;

const SURE =
  /\b(?:articlebody|article body|story body|article text|article content|story content|post content|entry content|storybody|body text|bodytext)\b/;

const KICKER =
  /\b(?:kicker|overline|topline|top line|dachzeile|spitzmarke|roofline|eyebrow|strapline|preheading|pre headline|supertitle|super title|vorspann titel|topic|thema)\b/;

const LEAD =
  /\b(?:lead|lede|intro|introtext|introduction|vorspann|standfirst|dek|subtitle|subheadline|subline|summary|abstract|teaser text|deck|sub headline|article description|excerpt|anreißer|einleitung)\b/;
const CAPTION = /\b(?:caption|credit|image|img|photo|foto|bild|picture|media|illustration|thumb)/;
const BYLINE = /\b(?:byline|author|authors|autor|autoren|meta|credits?|source|quelle|contributor)\b/;
const TITLE = /\b(?:title|headline|heading|titel|überschrift)\b(?! (?:kicker|overline|label|topline))/;
const RELATED =
  /\b(?:related(?: (?:articles?|posts?|stor(?:y|ies)|content|links?|news|items?|list|box|teasers?))?|(?:read|see) (?:more|also|next)|more (?:on|stories)|further reading|mehr zum|(?:ähnliche|aehnliche|verwandte|weitere) (?:artikel|beiträge|beitraege|meldungen|themen)|lesen sie auch|weiterlesen)\b/;
const SPONSORED = /\b(?:sponsor\w*|advert\w*|advertorial|anzeigen?|werbung|affiliate|taboola|outbrain|native ad)\b/;
const COMMENTS = /\b(?:comments?|disqus|kommentare|leserkommentare)\b/;

/** A name of so many words is made from a title, and says nothing about the part that bears it. */
const SLUG = /(?<!\S)[a-z\d]+(?:-[a-z\d]+){6,}-?(?!\S)/gi;
const ALL_COMMENTS = new RegExp(COMMENTS, 'g');

const cache = new Map<string, string>();

/** The element's names as lower-case words between blanks: `articleHeader__kicker` is `article header kicker`. */
export function namesOf({ class: name = '', id = '', role = '' }: Pick<BoxRecord, 'class' | 'id' | 'role'>): string {
  const raw = `${name} ${id} ${role}`;
  if (raw.length < 3) return '';
  let words = cache.get(raw);
  if (words === undefined) {
    if (cache.size > 20_000) cache.clear();
    // A common blog system lists a post's own keywords among its classes: `hentry tag-video category-jobs`.
    const own = /\b(?:hentry|type-post|post-\d+)\b/.test(raw) ? raw.replace(/(?:^|\s)(?:tag|category)-\S+/g, '') : raw;
    words = own
      .slice(0, 400)
      .replace(SLUG, '')
      .replace(/([a-z\d])([A-Z])/g, '$1 $2')
      .toLowerCase()
      .replace(/[^a-zäöüß\d]+/g, ' ');
    cache.set(raw, words);
  }
  return words;
}

/** The word in the names by which the element is no part of the story, if there is one. */
export function asideWord(names: string): string | undefined {
  return names === '' ? undefined : ASIDE.exec(names)?.[0];
}

export function isNamedBody(names: string): boolean {
  return names !== '' && SURE.test(names);
}

export function isNamedKicker(names: string): boolean {
  return names !== '' && KICKER.test(names);
}

export function isNamedLead(names: string): boolean {
  return names !== '' && LEAD.test(names);
}

/** Named as a picture or what is written under one. */
export function isNamedCaption(names: string): boolean {
  return names !== '' && CAPTION.test(names);
}

/** Named as a title, of this story or of another. */
export function isNamedTitle(names: string): boolean {
  return names !== '' && TITLE.test(names) && !KICKER.test(names);
}

/** Named as a list of other stories on the matter. */
export function isNamedRelated(names: string): boolean {
  return names !== '' && RELATED.test(names);
}

/** Named as bought. */
export function isNamedSponsored(names: string): boolean {
  return names !== '' && SPONSORED.test(names);
}

export function isNamedComments(names: string): boolean {
  return names !== '' && COMMENTS.test(names);
}

/** The names but for those that call it a comment. */
export function withoutComments(names: string): string {
  return names.replace(ALL_COMMENTS, '');
}

/** Named as the line about author, source and time. */
export function isNamedByline(names: string): boolean {
  return names !== '' && BYLINE.test(names);
}

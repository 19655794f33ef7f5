// What a site says about itself and its reader, wherever it stands: consent, ad blockers, subscriptions in use, terms. By its wording,
// since overlays bear any name. Matched on the start of a line, so that a story about such things is not taken for one.

const CONSENT =
  /\b(?:(?:wir|unsere partner) (?:verwenden|nutzen|setzen)\b.{0,60}\b(?:cookies|technologien wie)|we (?:and our .{0,30}partners )?use cookies|(?:wenn|sofern|falls) (?:du|sie) (?:diesen technologien )?zustimm(?:st|en)|(?:by|if you) (?:accept|click|continu)\w*\b.{0,40}\b(?:you (?:agree|consent|let us)|our .{0,20}partners)|diese (?:web)?seite (?:verwendet|nutzt) cookies|(?:this|our) (?:web)?site uses cookies|cookie-?(?:zustimmung|einstellungen)|manage (?:cookie|consent))/i;
const BLOCKER =
  /\b(?:(?:you are|you’re|you're|sie|du) .{0,30}\b(?:ad ?-?blocker|adblocker|werbeblocker)\b|(?:schalten?|deaktivieren?) (?:sie|du)?\b.{0,30}\b(?:ad-?blocker|werbeblocker)|(?:turn|switch|disable)\b.{0,20}\bad ?-?block(?:er|ing)|verweigern sie uns diese einnahmen)/i;
const DEVICE =
  /\b(?:reading this on another device|on one device at a time|auf einem anderen gerät|nur auf einem gerät|sur un (?:autre|seul) appareil)\b/i;
const TERMS =
  /\b(?:übernimmt keine(?:rlei)? (?:gewähr|haftung)|haftungsausschluss|disclaims? (?:all|any) (?:liability|warrant)|bedarf der (?:vorherigen )?(?:schriftlichen )?zustimmung|without (?:the )?(?:prior |express )+(?:written )?(?:consent|permission)|kommt kein vertrag|gerichtsstand ist|subject to (?:the|our) terms)/i;
const TERMS_HEADING =
  /^(?:rechtliche hinweise|haftungsausschluss|(?:allgemeine )?(?:nutzungs|geschäfts)bedingungen|datenschutz(?:hinweise|erklärung)?|impressum|legal (?:notice|information)|disclaimer|terms (?:of (?:use|service)|and conditions)|privacy (?:policy|notice)|imprint)$/i;

/** Letters to subscribe to, gifts to give, free articles left. */
const OFFERS =
  /\b(?:(?:in|into|to) your inbox|in ihr(?:em)? (?:e-?mail-?)?postfach|\d+ (?:gratis-?|kostenlose |freie |free )(?:artikel|articles?)\b.{0,40}\b(?:monat|month|left|remaining|übrig)|consider (?:a donation|donating|supporting (?:us|our)|becoming a (?:member|subscriber|supporter))|mit (?:einer|ihrer|deiner) spende\b.{0,40}\buns|jetzt spenden)\b|^(?:plus )?(?:special|exclusive|unlimited) access to\b|^start (?:the|your) day with\b|^starten sie\b.{0,40}\bin den tag\b|^unterstütze\b|^if you (?:value|like|enjoy|appreciate) (?:our|this|independent)\b|^for more (?:stories|news)\b.{0,40}\b(?:check|visit|see|follow)\b/i;
const APP = /\bapps?\b/i;
const INSTALL = /\b(?:herunterladen|download|installier\w*|install|verpassen|google play|app store)\b/i;

/** How far into a line its purpose shows, in characters. */
const OPENING = 400;

/** Whether the line speaks to the reader about cookies, an ad blocker or the devices of a subscription. */
export function isNotice(text: string): boolean {
  const opening = text.slice(0, OPENING);
  return CONSENT.test(opening) || BLOCKER.test(opening) || DEVICE.test(opening);
}

/** Whether the line is one of the terms on which a site is used. */
export function isTerm(text: string): boolean {
  return TERMS.test(text.slice(0, OPENING)) || isTermsHeading(text);
}

function isTermsHeading(text: string): boolean {
  return TERMS_HEADING.test(text);
}

/** Whether the line offers letters, asks for gifts or counts free articles. */
export function isOffer(text: string): boolean {
  return OFFERS.test(text);
}

/** Whether the line tells the reader to install an app. A story may end so too: to be asked of what stands behind its credit. */
export function sellsApp(text: string): boolean {
  return APP.test(text) && INSTALL.test(text);
}

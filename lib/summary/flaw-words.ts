// Patterns of sentences that say nothing of the story. Each is anchored or bounded, so that matching stays linear.

/** A verb of saying with a mere pronoun, or with nothing, for what is said; and comments that were not made. */
export const NOTHING_SAID: Readonly<Record<string, readonly RegExp[]>> = {
  de: [
    /^(?:das|dies|so|darüber|davon|dazu|es)\s(?:\p{Ll}+\s)?(?:teil|bericht|meld|sag|erklär|schrieb|schreib|bestätig|erzähl|äußer|beton|verkünd|ergab|ergib|geht aus|ging aus|heißt es|hieß es)\p{Ll}*\s[^„“"»«:]{0,160}$/iu,
    /^[^„“"»«:,]{0,90}\s(?:teilten?|teilte|meldete|berichtete|bestätigte|erklärte|sagte)n?\s(?:das|dies|es)\s[^„“"»«:,]{0,90}$/iu,
    /^(?:zuvor|zuerst|zunächst|vorher|bereits|als erstes?|als erster)\s[^„“"»«:,]{0,40}(?:hatten?|habe|berichtete[nt]?)\s[^„“"»«:]{0,120}(?:berichtet|gemeldet|geschrieben|darüber[^„“"»«:]{0,80})[.!]$/iu,
    /^[^„“"»«]{0,140}\s(?:nicht|keine[nr]?|ohne)\s[^„“"»«]{0,40}(?:zu (?:einer|dem|den|der)\s\p{Lu}\p{L}+\s)?(?:äußern|geäußert|Stellung(?:nahme)?|Kommentar|Auskunft|erreichbar|zu erreichen|kommentieren|beantwort\p{Ll}+)[^„“"»«]{0,50}$/u,
    /^[^„“"»«]{0,140}(?:lehnten?|lehnte)\s(?:einen?|jede[nr]?|weitere)?\s?(?:Kommentar|Stellungnahme|Auskunft)[^„“"»«]{0,40}ab\.$/u,
    /^[^„“"»«]{0,100}(?:ließ|ließen|blieb|blieben)\s[^„“"»«]{0,60}(?:unbeantwortet|Anfrage)[^„“"»«]{0,60}$/u,
  ],
  en: [
    /^[^“”"]{0,200}\b(?:declined|refused) (?:to (?:comment|elaborate|say more|be interviewed)|(?:further )?comment)\b/u,
    /^[^“”"]{0,200}\b(?:did not|didn['’]t|has not|hasn['’]t|have not|had not|could not|couldn['’]t)\s(?:\w+\s){0,3}(?:respond(?:ed)?|repl(?:y|ied)|return(?:ed)?|answer(?:ed)?|be reached|verify|commented)\b/u,
    /^[^“”"]{0,120}\b(?:has|have|had|was|were) (?:been )?(?:contacted|approached|asked|reached out to)\b[^“”"]{0,80}(?:comment|statement|response)[^“”"]{0,40}$/u,
    /^[^“”"]{0,120}\b(?:contacted|approached|reached out to)\b[^“”"]{0,80}\bfor (?:comment|a statement|a response)\b/u,
    /^[^“”"]{0,120}\bhad no (?:immediate |further )?comment\b/u,
    /^[^“”"]{0,120}\b(?:was|were) not immediately (?:available|reachable)\b/u,
    /^(?:that|this|so)\s(?:is|was)?\s?(?:according to|what|said|says)\b[^“”"]{0,120}$/iu,
    /^[^“”":,]{0,70}\b(?:first reported|broke|confirmed|reported)\s(?:this|that|the (?:story|news)|on this)\b[^“”":]{0,60}$/u,
    /^[^“”":,]{0,80}\b(?:said|told [\w ]{2,40}|announced|reported)\s(?:so|this|that|as much|it)\s?(?:on|in|at|late|earlier|yesterday|today)?[^“”":,]{0,60}$/u,
  ],
};

/** Without one of these stems no pattern above matches: one quick look spares most sentences the others. */
export const SAYING: Readonly<Record<string, RegExp>> = {
  de: /teil|meld|bericht|sag|erklär|schr[ei]|bestätig|erzähl|äußer|beton|verkünd|erg[ai]b|[gi]n?g.{0,40} aus|h[ie]+ß|[Ss]tellung|[Kk]omment|[Aa]uskunft|reich|antwort|[Aa]nfrage/u,
  en: /comment|elaborate|respon|repl|return|answer|reach|verify|interview|contacted|approach|statement|available|according|said|says|broke|confirm|report|told|announce/u,
};

export const PUBLISHER_NOTICES: readonly RegExp[] = [
  /\b(?:newsletter|podcast-?tipp|whatsapp-?(?:kanal|channel)|push-?(?:mitteilung|nachricht)\p{L}*)\b/iu,
  /(?:^|[\s(])(?:foto|fotos|bild|bilder|grafik|quelle|quellen|photo|photos|image|images|picture|video|credit|illustration|copyright)\s?:/iu,
  /©|\bGetty Images\b|\bpicture[- ]alliance\b|\bimago[-/ ]images?\b/iu,
  /\b(?:all rights reserved|alle rechte vorbehalten|terms of use|privacy policy|datenschutzerklärung|nutzungsbedingungen|cookies?|javascript)\b/iu,
  /^(?:lesen sie|lies|hören sie|sehen sie|mehr (?:zum thema|dazu|informationen|infos)|alle (?:infos|informationen|news|nachrichten)|hier (?:geht|finden|gibt|lesen|können)|melden sie|abonnieren|jetzt (?:lesen|testen|abonnieren|anmelden|kostenlos)|folgen sie|klicken sie|lade|sichern sie)\b/iu,
  /^(?:read|click|tap|sign up|subscribe|follow|listen|watch|download|join|register|get|see|learn|check out|find out|stay|support|donate|share|visit)\b[^.]{0,120}\b(?:more|here|now|newsletter|our|us|today|free|app|below|inbox|stories|story|website|podcast)\b/iu,
  /^(?:diese[rs]? |der |this |the )?(?:artikel|text|beitrag|article|story|piece|report|post|essay|transcript)\b[^.]{0,80}(?:erschien|erschienen|veröffentlicht|aktualisiert|übersetzt|übersetzung|originally|published|appeared|updated|translated|edited|adapted|corrected)/iu,
  /(?:\breporting by|\bediting by|contributed to this (?:report|story|article)|\bmaterial (?:von|der) (?:dpa|afp|reuters|ap|apa)\b|anmerkung der redaktion|editor['’]s note|maschinelle übersetzung)/iu,
  /\b(?:is|are) produced (?:weekly|daily|monthly|by)\b|\baffiliate[- ]?links?\b|\bprovision\b[^.]{0,60}\b(?:link|kauf)/iu,
  /\s\|\s[^|]{1,200}\s\|\s/u,
  /(?:^|\s)\p{Lu}\p{L}+:\s[^:]{1,60}\s\p{Lu}\p{L}+:\s[^:]{1,60}\s\p{Lu}\p{L}+:\s/u,
  /^(?:the following|im folgenden|nachfolgend|folgende[nrs]?)\s(?:\p{L}+\s)?(?:chart|table|graphic|list|map|video|photo|image|grafik|tabelle|liste|karte|bild)/iu,
  /\b(?:chart|table|graphic|list|map|video|photos?|images?|grafik|tabelle|liste|karte|video|bilder) (?:below|above|unten|oben)\b/iu,
  /^(?:be sure|make sure|don['’]t (?:forget|miss)|feel free|vergessen sie nicht)\b/iu,
  /^(?:we|wir)\b[^.]{0,60}\b(?:commission|provision|newsletter|abo)\b/iu,
];

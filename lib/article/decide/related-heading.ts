// The words under which German and English pages list other stories: those on the same matter, and those on anything.

const RELATED =
  /^(?:weiterlesen$|weitere \p{L}+$|other (?:news|stories)|weitere (?:meldungen|artikel|nachrichten|themen|beiträge|news|berichte|links|informationen|texte)|mehr (?:zum thema|zu diesem thema|zu|aus|von|dazu|artikel|nachrichten|lesen|news|meldungen|über)\b|lesen sie (?:auch|mehr|hier|dazu)|lies (?:auch|mehr)|auch interessant|das könnte (?:sie|dich|ihnen)|passend (?:zum|dazu)|zum thema|ähnliche (?:artikel|beiträge|themen)|verwandte (?:artikel|themen)|empfohlene?|empfehlung|related|read (?:more|also|next)|see also|more (?:on|from|about|in|stories|news|like|to read)\b|recommended|you (?:may|might) (?:also )?(?:like|be interested)|also read|further reading|what to read next|more:|dossier|up next|in other news|keep reading|siehe auch|themen(?:verwandt|dossier)|andere leser)/iu;

const ELSEWHERE =
  /^(?:meistgelesen|häufig gelesen|viel gelesen|meist gelesen|am häufigsten gelesen|beliebt|neueste|aktuelle (?:meldungen|nachrichten|artikel)|most (?:read|popular|viewed)|trending|popular|latest|top stories|editor.s picks?|don.t miss|anzeige$|advertisement$|wetter$|weather$)/i;

const COMMENTS =
  /^(?:(?:\d+ )?(?:kommentare?|leserkommentare|comments?|replies|responses|leserbriefe|reaktionen|antworten)(?: \(?\d+\)?)?$|(?:leave|post|add|write) a (?:comment|reply)|join the (?:conversation|discussion)|diskutieren sie mit|kommentar (?:schreiben|verfassen|hinterlassen)|schreiben sie einen kommentar|(?:one )?(?:thoughts?|responses?) on)/i;

const READ_ON =
  /^[^\p{L}]*(?:weiterlesen|weiter|(?:lesen sie )?mehr(?: lesen| dazu| erfahren| infos?)?|zum artikel|zum beitrag|zur meldung|ganzen artikel lesen|lesen|read (?:more|on|article|full story|the story)|more|continue(?: reading)?|full story|artikel lesen|hier)[^\p{L}]*$/iu;

const bare = (text: string) => text.replace(/^[^\p{L}]+/u, '');

/** A heading over stories on the same matter: “Weitere Meldungen”, “Mehr zum Thema”, “Related”. */
export function isRelatedHeading(text: string): boolean {
  return text.length <= 80 && RELATED.test(bare(text));
}

/** A heading over stories on anything: “Meistgelesen”, “Latest”. */
export function isElsewhereHeading(text: string): boolean {
  return text.length <= 60 && ELSEWHERE.test(bare(text));
}

/** A heading over what readers wrote: the story ends here. */
export function isCommentsHeading(text: string): boolean {
  return text.length <= 60 && COMMENTS.test(text.replace(/^\d+ /, ''));
}

/** The words of a link that only says “read on”. */
export function isReadOn(text: string): boolean {
  return READ_ON.test(text);
}

// Text of a page in an address of ours. A page may cut a text in the middle of an emoji, and `encodeURIComponent` throws on the half that is left.

/** `text` percent-encoded as UTF-8; a lone surrogate becomes U+FFFD, as it does in every other encoder. Never throws. */
export const percentEncoded = (text: string): string => encodeURIComponent(text.toWellFormed());

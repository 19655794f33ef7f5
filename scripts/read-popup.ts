// What the popup shows, as text: read from its own document, so that what is printed is what a reader sees.

/** An expression that presses every "show all" of the popup; it resolves once all is shown. */
export const EXPAND_POPUP = `(async () => {
  // What one opens may bring the next.
  for (let round = 0; round < 2; round++) {
    for (const button of document.querySelectorAll('button.more[aria-expanded="false"]')) button.click();
    await new Promise((shown) => setTimeout(shown, 100));
  }
})()`;

/** An expression for the popup's document; its value is {@link PopupText}. */
export const READ_POPUP = `(() => {
  const shown = (element) => (element ? element.innerText.trim().split(/\\s*\\n\\s*/).join(' · ') : '');
  const all = (root, selector) => [...root.querySelectorAll(selector)];
  // What is there for screen readers alone is not what the popup shows.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('.hidden { display: none !important; }');
  document.adoptedStyleSheets.push(sheet);
  const text = {
    state: document.querySelector('[data-state]')?.dataset.state ?? '',
    message: shown(document.querySelector('main')),
    source: shown(document.querySelector('.source')),
    headline: shown(document.querySelector('h1')),
    sections: all(document, 'section').map((section) => ({
      heading: shown(section.querySelector('h2')),
      notes: all(section, 'p').filter((p) => !p.closest('li')).map(shown).filter(Boolean),
      // The strip of dates says again what the lines below it say.
      items: all(section, 'li:not(.strip li)').map(shown).filter(Boolean),
    })),
  };
  document.adoptedStyleSheets.pop();
  return text;
})()`;

export interface PopupText {
  state: string;
  message: string;
  source: string;
  headline: string;
  sections: { heading: string; notes: string[]; items: string[] }[];
}

/** The brief as lines of text: in the popup's order, under its own headings. */
export function printBrief({ source, headline, sections }: PopupText): string {
  const lines = ['', source, headline];
  for (const { heading, notes, items } of sections) {
    lines.push('', heading, ...notes.map((note) => `  ${note}`), ...items.map((item) => `  – ${item}`));
  }
  return `${lines.filter((line, at) => line !== '' || lines[at - 1] !== '').join('\n')}\n`;
}

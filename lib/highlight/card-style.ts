// The look of the hover card; alone in its shadow root, so plain class names do.

export const CARD_STYLE = `
:host { color-scheme: light dark; }
.card {
  display: grid; gap: 2px; max-width: 320px; padding: 10px 12px; border-radius: 10px;
  font: 14px/1.4 system-ui, sans-serif; overflow-wrap: anywhere;
  color: light-dark(#1c1c1e, #f2f2f2); background: light-dark(#fff, #2a2a2d);
  border: 1px solid light-dark(#d6d6da, #48484d); box-shadow: 0 4px 18px rgb(0 0 0 / 22%);
}
.title { font-weight: 600; }
.detail, .count { color: light-dark(#55555c, #b9b9c0); }
.row { display: flex; align-items: center; gap: 6px; }
.count { flex: 1; font-size: 13px; }
.step {
  min-width: 28px; min-height: 28px; font: inherit; cursor: pointer; border-radius: 6px; border: 1px solid transparent;
  color: inherit; background: light-dark(#f0f0f3, #3a3a3f);
}
.seen {
  margin: 4px -6px -4px; padding: 4px 6px; font: inherit; font-size: 13px; text-align: start; cursor: pointer;
  border: 0; border-radius: 6px; background: none; color: light-dark(#0b6b6b, #5fc7c1);
}
.seen:hover { background: light-dark(#f0f0f3, #3a3a3f); }
.step:hover { border-color: currentcolor; }
.step:focus-visible, .seen:focus-visible { outline: 2px solid light-dark(#1a5fb4, #7db4f5); }
@media print { .card { display: none; } }
`;

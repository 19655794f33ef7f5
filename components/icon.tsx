// The few pictures of the interface, drawn on a 16 by 16 grid in the colour of the text. Screen readers skip one that repeats what words beside it say.
const PATHS = {
  person: 'M8 8.2a3 3 0 1 0 0-6 3 3 0 0 0 0 6Zm0 0c-3.2 0-5.3 2-5.3 5.3h10.6C13.3 10.2 11.2 8.2 8 8.2Z',
  organisation: 'M2.5 13.5h11M3.5 13.5v-9L8 2l4.5 2.5v9M6 7h.01M10 7h.01M6 10h.01M10 10h.01',
  place: 'M8 14s4.5-4.3 4.5-7.7a4.5 4.5 0 0 0-9 0C3.5 9.7 8 14 8 14Zm0-6a1.7 1.7 0 1 0 0-3.4A1.7 1.7 0 0 0 8 8Z',
  check: 'm3 8.5 3.2 3.2L13 4.8',
  more: 'M3.5 8h.01M8 8h.01M12.5 8h.01',
  calendar: 'M2.5 4h11v9.5h-11zM2.5 7h11M5.5 2.2V5M10.5 2.2V5M8 8.8v3.2M6.4 10.4h3.2',
  library: 'M3 2.5v11M6 2.5v11M9 2.8l3.3 10.7M1.5 13.5h13',
  settings:
    'M2 4.5h7M12 4.5h2M2 11.5h2M7 11.5h7M10.5 6a1.5 1.5 0 1 0 0-3 1.5 1.5 0 0 0 0 3ZM5.5 13a1.5 1.5 0 1 0 0-3 1.5 1.5 0 0 0 0 3Z',
  star: 'm8 2 1.8 3.8 4.2.5-3.1 2.9.8 4.1L8 11.3l-3.7 2 .8-4.1L2 6.3l4.2-.5Z',
  search: 'M7 11.5a4.5 4.5 0 1 0 0-9 4.5 4.5 0 0 0 0 9ZM10.3 10.3l3.7 3.7',
  close: 'm4 4 8 8M12 4l-8 8',
  page: 'M3.5 1.8h6l3 3v9.4h-9zM5.8 7h4.4M5.8 10h4.4',
  lock: 'M3.5 7.2h9v6.3h-9zM5.3 7V5.2a2.7 2.7 0 0 1 5.4 0V7',
  refresh: 'M13 8a5 5 0 1 1-1.5-3.6M13 2v3h-3',
  warning: 'M8 2 14.5 13.5h-13zM8 6.5v3M8 11.5h.01',
  copy: 'M5.5 5.5h8v8h-8zM10.5 5.5v-3h-8v8h3',
  marker: 'm3 10.5 7-7.7 3 2.9-7.3 7.3H3zM2.5 14.5h11',
  out: 'M9 2.5h4.5V7M13.5 2.5 7.5 8.5M11 9v4.5H2.5V5H7',
  pencil: 'm10.5 3 2.5 2.5-7.3 7.3-3.2.7.7-3.2zM9 4.5 11.5 7',
  back: 'M9.5 3.5 5 8l4.5 4.5',
} as const;

export type IconName = keyof typeof PATHS;

export const Icon = ({ name, label, filled = false }: { name: IconName; label?: string; filled?: boolean }) => (
  <svg
    class={filled ? 'icon filled' : 'icon'}
    viewBox="0 0 16 16"
    width="16"
    height="16"
    role={label ? 'img' : undefined}
    aria-label={label}
    aria-hidden={label ? undefined : true}
  >
    <path d={PATHS[name]} />
  </svg>
);

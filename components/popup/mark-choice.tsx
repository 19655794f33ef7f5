// Which marks the page shows, and how strong; remembered for every page.
import type { MarkStyle } from '../../lib/highlight/names.ts';
import { useStrings } from '../strings.tsx';

const KINDS = ['actor', 'date', 'sentence'] as const;
const STRENGTHS = ['soft', 'normal', 'strong'] as const;

export function MarkChoice({ style, onChange }: { style: MarkStyle; onChange(style: MarkStyle): void }) {
  const { t } = useStrings();
  return (
    <>
      <fieldset class="choice">
        <legend>{t('marks.kinds')}</legend>
        {KINDS.map((kind) => (
          <label key={kind}>
            <input
              type="checkbox"
              checked={style.kinds.includes(kind)}
              onChange={({ currentTarget: { checked } }) =>
                onChange({
                  ...style,
                  kinds: KINDS.filter((each) => (each === kind ? checked : style.kinds.includes(each))),
                })
              }
            />
            <span class={`swatch ${kind}`}>{t(`marks.${kind}`)}</span>
          </label>
        ))}
      </fieldset>
      <fieldset class="choice">
        <legend>{t('marks.strength')}</legend>
        {STRENGTHS.map((strength) => (
          <label key={strength}>
            <input
              type="radio"
              name="strength"
              checked={style.strength === strength}
              onChange={() => onChange({ ...style, strength })}
            />
            {t(`marks.${strength}`)}
          </label>
        ))}
      </fieldset>
    </>
  );
}

// What can be done with the rows that are picked; it stays in view for as long as some are.
import { Icon } from '../icon.tsx';
import { useStrings } from '../strings.tsx';
import type { ExportFormat } from './backup.tsx';

interface SelectionBarProps {
  count: number;
  /** Whether each of them has its star. */
  starred: boolean;
  formats: readonly ExportFormat[];
  onStar(on: boolean): void;
  onExport(format: ExportFormat): void;
  onForget(): void;
  onClear(): void;
}

export function SelectionBar({ count, starred, formats, onStar, onExport, onForget, onClear }: SelectionBarProps) {
  const { t } = useStrings();
  if (count === 0) return null;
  return (
    <div class="selection">
      <span role="status">{t('library.selected', count)}</span>
      <button type="button" class="quiet" onClick={() => onStar(!starred)}>
        <Icon name="star" filled={starred} /> {t(starred ? 'library.unstar' : 'library.star')}
      </button>
      {formats.length > 0 && (
        <select
          aria-label={t('library.exportAs')}
          value=""
          onChange={({ currentTarget }) => {
            const format = formats.find((each) => each === currentTarget.value);
            currentTarget.value = '';
            if (format) onExport(format);
          }}
        >
          <option value="">{t('library.exportAs')}</option>
          {formats.map((format) => (
            <option key={format} value={format}>
              {t(`backup.${format}`)}
            </option>
          ))}
        </select>
      )}
      <button type="button" class="quiet" onClick={onForget}>
        {t('options.remove')}
      </button>
      <button
        type="button"
        class="quiet"
        aria-label={t('library.deselect')}
        title={t('library.deselect')}
        onClick={onClear}
      >
        <Icon name="close" />
      </button>
    </div>
  );
}

// What the reader said, in a sentence of the interface.
import type { Correction } from '../../lib/types.ts';
import { formatDay } from '../calendar.ts';
import { useStrings } from '../strings.tsx';

const LONGEST = 90;

const brief = (text: string): string => (text.length > LONGEST ? `${text.slice(0, LONGEST - 1).trimEnd()}…` : text);

export function useCorrectionWords(): (said: Correction) => string {
  const strings = useStrings();
  const { t } = strings;
  return (said) => {
    switch (said.kind) {
      case 'no-name':
        return t('fix.saidNoName', [said.name]);
      case 'other-person':
        return said.role ? t('fix.saidOtherPersonAs', [said.name, said.role]) : t('fix.saidOtherPerson', [said.name]);
      case 'minor-name':
        return t('fix.saidMinor', [said.name]);
      case 'wrong-day':
        return said.day
          ? t('fix.saidDay', [brief(said.words || said.clause), formatDay(said.day, strings)])
          : t('fix.saidNoDay', [brief(said.words || said.clause)]);
      case 'minor-date':
        return t('fix.saidMinor', [brief(said.words || said.clause)]);
      case 'minor-sentence':
        return t('fix.saidMinor', [brief(said.text)]);
    }
  };
}

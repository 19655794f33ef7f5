// The other devices that have left something in the folder, and what could not be read of it.
import type { Heard } from '../../lib/sync/index.ts';
import { Group } from '../group.tsx';
import { useStrings } from '../strings.tsx';
import { longDate } from './long-date.ts';
import { Twice } from './twice.tsx';

interface DeviceListProps {
  devices: readonly Heard[];
  canTakeOut: boolean;
  onTakeOut(device: string): void;
}

export function DeviceList({ devices, canTakeOut, onTakeOut }: DeviceListProps) {
  const { t, locale } = useStrings();
  return (
    <Group title={t('devices.others')}>
      <ul>
        {devices.map(({ device, label, at, waiting, trouble }) => (
          <li key={device} class="row removed">
            <div class="body">
              <h3 dir="auto">{label || t('devices.unnamed')}</h3>
              <p class="facts">
                {at > 0 && <span>{t('devices.wrote', [longDate(at, locale)])}</span>}
                {waiting > 0 && <span>{t('devices.waiting', waiting)}</span>}
                {trouble && <span>{t(`devices.trouble.${trouble}`)}</span>}
              </p>
            </div>
            {canTakeOut && (
              <div class="tools">
                <Twice
                  first={t('devices.takeOut')}
                  second={t('devices.takeOutSure')}
                  busy={false}
                  onSure={() => onTakeOut(device)}
                />
              </div>
            )}
          </li>
        ))}
      </ul>
    </Group>
  );
}

import { useState } from 'preact/hooks';
import { useI18n } from '../../ui/i18n-context';

/** A notice that the directory was lost and made again, until the user dismisses it. */
export function Notice({ dismiss }: { dismiss: () => Promise<void> }) {
  const i18n = useI18n();
  const [isDismissed, setDismissed] = useState(false);
  if (isDismissed) return null;
  return (
    <div class="notice" role="status">
      <p>{i18n.say('options_rebuilt')}</p>
      <button
        type="button"
        class="link"
        onClick={() => {
          setDismissed(true);
          dismiss();
        }}
      >
        {i18n.say('options_understood')}
      </button>
    </div>
  );
}

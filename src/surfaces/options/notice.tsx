import { useState } from 'preact/hooks';
import { useWords } from '../../ui/words-context';

/** That the directory was lost and made again, until it was understood. */
export function Notice({ dismiss }: { dismiss: () => Promise<void> }) {
  const words = useWords();
  const [isDismissed, setDismissed] = useState(false);
  if (isDismissed) return null;
  return (
    <div class="notice" role="status">
      <p>{words.say('options_rebuilt')}</p>
      <button
        type="button"
        class="link"
        onClick={() => {
          setDismissed(true);
          void dismiss();
        }}
      >
        {words.say('options_understood')}
      </button>
    </div>
  );
}

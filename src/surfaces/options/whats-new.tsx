import { useEffect, useState } from 'preact/hooks';
import type { ShortChange } from '../../core/settings/whats-new';
import { useI18n } from '../../ui/i18n-context';

/** The props of `WhatsNew`. */
export type WhatsNewProps = {
  /** Finds what changed since the version that an update replaced; empty where all is told. */
  findWhatsNew: () => Promise<readonly ShortChange[]>;
  /** Keeps that the user knows. */
  dismissWhatsNew: () => Promise<void>;
};

/** A notice of what an update brought, until the user dismisses it. */
export function WhatsNew({ findWhatsNew, dismissWhatsNew }: WhatsNewProps) {
  const i18n = useI18n();
  const [changes, setChanges] = useState<readonly ShortChange[]>([]);
  useEffect(() => {
    findWhatsNew().then(setChanges);
  }, [findWhatsNew]);
  if (changes.length === 0) return null;
  const language = i18n.language.startsWith('fr') ? 'fr' : 'en';
  return (
    <div class="notice" role="status">
      <ul>
        {changes.map((change) => (
          <li key={change.version}>{i18n.say('whats_new', change.version, change[language])}</li>
        ))}
      </ul>
      <button
        type="button"
        class="link"
        onClick={() => {
          setChanges([]);
          dismissWhatsNew();
        }}
      >
        {i18n.say('options_understood')}
      </button>
    </div>
  );
}

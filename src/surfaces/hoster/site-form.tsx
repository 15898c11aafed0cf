import { useState } from 'preact/hooks';
import { Problem } from '../../ui/feedback/problem';
import { useI18n } from '../../ui/i18n-context';

type SiteFormProps = {
  isReading: boolean;
  /** The sentence that says why the last site could not be read; null where it could. */
  wrong: string | null;
  read: (typed: string) => Promise<void>;
};

/** The field for the hoster's site, with the button that has it read, and what that asks. */
export function SiteForm({ isReading, wrong, read }: SiteFormProps) {
  const i18n = useI18n();
  const [typed, setTyped] = useState('');
  return (
    <form
      class="site-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!isReading) read(typed);
      }}
    >
      <label>
        <span class="block">{i18n.say('hoster_site')}</span>
        <input
          type="url"
          inputMode="url"
          autocomplete="url"
          spellcheck={false}
          placeholder="https://"
          value={typed}
          aria-invalid={wrong !== null}
          aria-describedby={[...(wrong === null ? [] : ['site-wrong']), 'promise'].join(' ')}
          onInput={({ currentTarget: { value } }) => setTyped(value)}
        />
      </label>
      {wrong !== null && <Problem id="site-wrong">{wrong}</Problem>}
      <button type="submit" class="button" aria-disabled={isReading}>
        {i18n.say('hoster_read')}
      </button>
      <p id="promise" class="quiet">
        {i18n.say('hoster_promise')}
      </p>
    </form>
  );
}

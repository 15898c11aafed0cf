import { useState } from 'preact/hooks';
import type { Membership } from '../../core/directory/hoster';
import type { Suggestion } from '../../core/suggestions/suggestion';
import { useI18n } from '../../ui/i18n-context';

/** The props of `Why`. */
export type WhyProps = {
  suggestion: Suggestion;
  /** Reads the membership from the hoster's record; null where none is told. */
  readMembership: (hosterId: string) => Promise<Membership | null>;
};

type Opened = { Reasons: typeof import('./reasons').Reasons; membership: Membership | null };

/** The button "Why this one?" and the reasons, loaded when wanted. */
export function Why({ suggestion, readMembership }: WhyProps) {
  const i18n = useI18n();
  const [opened, setOpened] = useState<Opened | null>(null);
  const open = async () => {
    const [{ Reasons }, membership] = await Promise.all([
      import('./reasons'),
      readMembership(suggestion.hosterId),
    ]);
    setOpened({ Reasons, membership });
  };
  return (
    <>
      <button
        type="button"
        class="link"
        aria-expanded={opened !== null}
        onClick={() => (opened ? setOpened(null) : open())}
      >
        {i18n.say('why_open')}
      </button>
      {opened && <opened.Reasons suggestion={suggestion} membership={opened.membership} />}
    </>
  );
}

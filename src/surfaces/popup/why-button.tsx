import { useState } from 'preact/hooks';
import type { Membership } from '../../core/directory/hoster';
import type { Suggestion } from '../../core/suggestions/suggestion';
import { useWords } from '../../ui/words-context';

export type WhyProps = {
  suggestion: Suggestion;
  /** From the hoster's record; null: none is told. */
  readMembership: (hosterId: string) => Promise<Membership | null>;
};

type Opened = { Reasons: typeof import('./reasons').Reasons; membership: Membership | null };

/** "Why this one?": the reasons, loaded when wanted. */
export function Why({ suggestion, readMembership }: WhyProps) {
  const words = useWords();
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
        {words.say('why_open')}
      </button>
      {opened && <opened.Reasons suggestion={suggestion} membership={opened.membership} />}
    </>
  );
}

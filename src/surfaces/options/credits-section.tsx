import type { WordKey } from '../../core/text/word-keys';
import { useWords } from '../../ui/words-context';

const credits: readonly WordKey[] = [
  'credits_code',
  'credits_hosters',
  'credits_communes',
  'credits_towns',
  'credits_outlines',
];

/** Whose work this stands on, and under which licence. */
export function CreditsSection() {
  const words = useWords();
  return (
    <ul class="credits">
      {credits.map((credit) => (
        <li key={credit}>{words.say(credit)}</li>
      ))}
    </ul>
  );
}

import type { Guide } from '../../core/guides/guide';
import { dayPhrase, monthPhrase } from '../../ui/phrases';
import { useWords } from '../../ui/words-context';

/** Where the guide comes from and how old it is: it may be wrong, and says so. */
export function GuideSource({ guide: { asOf, checkedOn, sources } }: { guide: Guide }) {
  const words = useWords();
  return (
    <p class="quiet">
      {checkedOn
        ? words.say('move_checked', dayPhrase(checkedOn, words))
        : words.say('move_source', monthPhrase(asOf, words))}{' '}
      {sources.length > 0 && words.say('move_read', sources.join(', '))}
    </p>
  );
}

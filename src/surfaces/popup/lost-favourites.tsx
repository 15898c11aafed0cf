import type { ReadySuggestions } from '../../core/suggestions/ready-suggestions';
import { useI18n } from '../../ui/i18n-context';

/** A notice for each favourite that yields to the suggestions that come after it. */
export function LostFavourites({ lost }: Pick<ReadySuggestions, 'lost'>) {
  const i18n = useI18n();
  return (
    <>
      {lost.map(({ address }) => (
        <p class="notice" key={address}>
          {i18n.say('favourite_lost', new URL(address).host)}
        </p>
      ))}
    </>
  );
}

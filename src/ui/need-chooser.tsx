import { useState } from 'preact/hooks';
import { type NeedId, needs } from '../core/need';
import { foldName } from '../core/text/fold';
import { type I18n, needMessage } from '../core/text/i18n';
import { useI18n } from './i18n-context';

type NeedChooserProps = { choose: (need: NeedId) => void };

/** All needs, to be searched and chosen. */
export function NeedChooser({ choose }: NeedChooserProps) {
  const i18n = useI18n();
  const [query, setQuery] = useState('');
  const found = needs.filter((need) => isAbout(need, query, i18n));
  return (
    <section class="needs">
      <input
        type="search"
        value={query}
        aria-label={i18n.say('needs_find')}
        placeholder={i18n.say('needs_find')}
        onInput={(event) => setQuery(event.currentTarget.value)}
      />
      <ul class="need-grid">
        {found.map(({ id }) => (
          <li key={id}>
            <button type="button" class="need" onClick={() => choose(id)}>
              {i18n.say(needMessage(id))}
            </button>
          </li>
        ))}
      </ul>
      <p class="status" role="status">
        {found.length === 0 && i18n.say('needs_none', query)}
      </p>
    </section>
  );
}

/**
 * True if the query is in the need's name in the user's language, or in what French directories
 * call the need ("drive", "pad").
 */
function isAbout(
  { id, directoryLabels }: (typeof needs)[number],
  query: string,
  i18n: I18n,
): boolean {
  const wanted = foldName(query);
  const names = [i18n.say(needMessage(id)), ...directoryLabels];
  return names.some((name) => foldName(name).includes(wanted));
}

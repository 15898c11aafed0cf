import { useState } from 'preact/hooks';
import { type NeedId, needs } from '../core/need';
import { foldName } from '../core/text/fold';
import { needWord, type Words } from '../core/text/words';
import { useWords } from './words-context';

type NeedChooserProps = { choose: (need: NeedId) => void };

/** Every need, to be searched and chosen. */
export function NeedChooser({ choose }: NeedChooserProps) {
  const words = useWords();
  const [query, setQuery] = useState('');
  const found = needs.filter((need) => isAbout(need, query, words));
  return (
    <section class="needs">
      <input
        type="search"
        value={query}
        aria-label={words.say('needs_find')}
        placeholder={words.say('needs_find')}
        onInput={(event) => setQuery(event.currentTarget.value)}
      />
      <ul class="need-grid">
        {found.map(({ id }) => (
          <li key={id}>
            <button type="button" class="need" onClick={() => choose(id)}>
              {words.say(needWord(id))}
            </button>
          </li>
        ))}
      </ul>
      <p class="status" role="status">
        {found.length === 0 && words.say('needs_none', query)}
      </p>
    </section>
  );
}

/** By its name in the user's language, or by what French directories call it ("drive", "pad"). */
function isAbout(
  { id, directoryLabels }: (typeof needs)[number],
  query: string,
  words: Words,
): boolean {
  const wanted = foldName(query);
  const names = [words.say(needWord(id)), ...directoryLabels];
  return names.some((name) => foldName(name).includes(wanted));
}

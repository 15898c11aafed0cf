import type { Evidence, Hoster } from '../../core/directory/hoster';
import type { Words } from '../../core/text/words';
import { sourceName } from '../../ui/hoster-phrases';
import { OutLink } from '../../ui/out-link';
import { datePhrase } from '../../ui/phrases';
import { useWords } from '../../ui/words-context';

/** Where the facts come from, each with its date. */
export function SheetSources({ hoster: { sources, asOf } }: { hoster: Hoster }) {
  const words = useWords();
  return (
    <section class="sheet-part" aria-labelledby="sources">
      <h3 class="section-title" id="sources">
        {words.say('sheet_sources')}
      </h3>
      <p>
        {words.say(
          'record_date',
          asOf === null ? words.say('sheet_date_unknown') : datePhrase(asOf, words),
        )}
      </p>
      {sources.length === 0 && <p>{words.say('sheet_no_sources')}</p>}
      <ul class="sources">
        {sources.map((source) => (
          <li key={source.name}>
            {source.name.startsWith('https://') ? (
              <OutLink href={source.name}>{datedSource(source, words)}</OutLink>
            ) : (
              datedSource(source, words)
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function datedSource({ name, asOf }: Evidence, words: Words): string {
  const date = asOf === null ? words.say('sheet_date_unknown') : datePhrase(asOf, words);
  return words.say('sheet_dated', sourceName(name), date);
}

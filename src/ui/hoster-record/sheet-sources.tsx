import type { Evidence, Hoster } from '../../core/directory/hoster';
import type { I18n } from '../../core/text/i18n';
import { datePhrase } from '../date-phrases';
import { sourceName } from '../hoster-facts-phrases';
import { useI18n } from '../i18n-context';
import { OutLink } from '../out-link';

/** The sources of a hoster's facts, each with its date. */
export function SheetSources({ hoster: { sources, asOf } }: { hoster: Hoster }) {
  const i18n = useI18n();
  return (
    <section class="sheet-part" aria-labelledby="sources">
      <h3 class="section-title" id="sources">
        {i18n.say('sheet_sources')}
      </h3>
      <p>
        {i18n.say(
          'record_date',
          asOf === null ? i18n.say('sheet_date_unknown') : datePhrase(asOf, i18n),
        )}
      </p>
      {sources.length === 0 && <p>{i18n.say('sheet_no_sources')}</p>}
      <ul class="sources">
        {sources.map((source) => (
          <li key={source.name}>
            {source.name.startsWith('https://') ? (
              <OutLink href={source.name}>{datedSource(source, i18n)}</OutLink>
            ) : (
              datedSource(source, i18n)
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function datedSource({ name, asOf }: Evidence, i18n: I18n): string {
  const date = asOf === null ? i18n.say('sheet_date_unknown') : datePhrase(asOf, i18n);
  return i18n.say('sheet_dated', sourceName(name), date);
}

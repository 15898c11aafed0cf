import { bodies, type Filters } from '../core/suggestions/filters';
import type { MessageKey } from '../core/text/message-keys';
import { Choice } from './choice';
import { bodyWords } from './hoster-facts-phrases';
import { useI18n } from './i18n-context';

/**
 * Countries where hosters are, or might soon be; others are shown once they were chosen elsewhere.
 */
const countries = [
  ...[
    'FR',
    'BE',
    'CH',
    'LU',
    'CA',
    'DE',
    'NL',
    'ES',
    'IT',
    'PT',
    'AT',
    'GB',
    'SE',
    'CZ',
    'EE',
    'GR',
  ],
  ...['US', 'BR'],
];

const switches = [
  ['noAccount', 'filter_no_account'],
  ['freeOfCharge', 'filter_free'],
  ['chatonsOnly', 'filter_chatons'],
  ['onlySeen', 'filter_only_seen'],
] as const satisfies readonly (readonly [keyof Filters, MessageKey])[];

type FilterFormProps = {
  filters: Filters;
  /** Hears of every change at once. */
  change: (filters: Filters) => void;
};

/** All wishes, each with its box. */
export function FilterForm({ filters, change }: FilterFormProps) {
  const i18n = useI18n();
  const names = new Intl.DisplayNames(i18n.language, { type: 'region' });
  const shown = [...new Set([...countries, ...filters.countries])];
  return (
    <div class="filters">
      {switches.map(([field, word]) => (
        <Choice
          key={field}
          isChosen={filters[field]}
          choose={(isChosen) => change({ ...filters, [field]: isChosen })}
        >
          {i18n.say(word)}
        </Choice>
      ))}
      <Several
        title={i18n.say('filter_countries')}
        options={shown.map((code) => [code, names.of(code) ?? code])}
        chosen={filters.countries}
        choose={(chosen) => change({ ...filters, countries: chosen.toSorted() })}
      />
      <Several
        title={i18n.say('filter_bodies')}
        options={bodies.map((body) => [body, i18n.say(bodyWords[body])])}
        chosen={filters.bodies}
        choose={(chosen) =>
          change({ ...filters, bodies: bodies.filter((body) => chosen.includes(body)) })
        }
      />
    </div>
  );
}

type SeveralProps = {
  title: string;
  options: readonly (readonly [id: string, name: string])[];
  chosen: readonly string[];
  choose: (chosen: string[]) => void;
};

/** A list of boxes that opens; its head says what is ticked. */
function Several({ title, options, chosen, choose }: SeveralProps) {
  const i18n = useI18n();
  const names = options.filter(([id]) => chosen.includes(id)).map(([, name]) => name);
  return (
    <details class="several">
      <summary>
        {title} <span class="quiet">{new Intl.ListFormat(i18n.language).format(names)}</span>
      </summary>
      <fieldset class="several-options">
        <legend class="quiet">{i18n.say('filter_any')}</legend>
        {options.map(([id, name]) => (
          <Choice
            key={id}
            isChosen={chosen.includes(id)}
            choose={(isChosen) =>
              choose(isChosen ? [...chosen, id] : chosen.filter((each) => each !== id))
            }
          >
            {name}
          </Choice>
        ))}
      </fieldset>
    </details>
  );
}

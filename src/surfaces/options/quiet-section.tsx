import { useState } from 'preact/hooks';
import { failureOf, type Result } from '../../core/result';
import type { Quiet } from '../../core/settings/quiet';
import type { Coverage } from '../../core/suggestions/covered';
import { datePhrase } from '../../ui/date-phrases';
import { useI18n } from '../../ui/i18n-context';
import { goToSection } from './section';

/** The props of `QuietSection`. */
export type QuietProps = {
  quiet: Quiet;
  /** The day of today, `YYYY-MM-DD`. */
  today: string;
  /** The names of services by their ids. */
  serviceNames: ReadonlyMap<string, string>;
  /** The services on which it stays closed because the user already uses something else. */
  coverages: readonly Coverage[];
  /** Lets the icon open on this service again; answers with what is quiet now. */
  endQuiet: (service: string) => Promise<Result<Quiet>>;
};

/** The services on which the icon stays closed, each with a way back. */
export function QuietSection({ today, serviceNames, coverages, endQuiet, ...kept }: QuietProps) {
  const i18n = useI18n();
  const [quiet, setQuiet] = useState(kept.quiet);
  const [told, setTold] = useState('');
  const rows = quietRows(quiet, today);
  const end = async (service: string, name: string) => {
    const answer = await endQuiet(service).catch(failureOf);
    if (answer.ok) {
      setQuiet(answer.value);
      // The button that was pressed is gone.
      goToSection('quiet');
    }
    setTold(answer.ok ? i18n.say('quiet_ended', name) : i18n.say('home_failed'));
  };
  return (
    <>
      <p class="quiet">{i18n.say(rows.length > 0 ? 'quiet_lead' : 'quiet_none')}</p>
      {rows.length > 0 && (
        <ul class="rows">
          {rows.map(({ service, until }) => (
            <QuietRow
              key={service}
              name={serviceNames.get(service) ?? service}
              until={until}
              end={(name) => end(service, name)}
            />
          ))}
        </ul>
      )}
      {coverages.length > 0 && <Covered coverages={coverages} />}
      <p class="status" role="status">
        {told}
      </p>
    </>
  );
}

/** The services that need no sign any more, by what is used instead: taking that off brings it back. */
function Covered({ coverages }: Pick<QuietProps, 'coverages'>) {
  const i18n = useI18n();
  const list = new Intl.ListFormat(i18n.language);
  return (
    <>
      <p class="quiet">{i18n.say('covered_lead')}</p>
      <ul class="rows">
        {coverages.map(({ by, services }) => (
          <li class="row" key={services.join()}>
            <span class="row-name">
              {list.format(services)}
              <a class="fact" href="#favourites">
                {i18n.say('covered_by', list.format(by))}
              </a>
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}

/**
 * A quiet service. `until` is the first day on which the icon opens again; null if there is none.
 */
type Row = { service: string; until: string | null };

function quietRows({ never, notNow }: Quiet, today: string): Row[] {
  const paused = Object.entries(notNow).filter(([, until]) => until > today);
  return [
    ...never.map((service) => ({ service, until: null })),
    ...paused.map(([service, until]) => ({ service, until })),
  ];
}

type QuietRowProps = { name: string; until: string | null; end: (name: string) => void };

function QuietRow({ name, until, end }: QuietRowProps) {
  const i18n = useI18n();
  return (
    <li class="row">
      <span class="row-name">
        {name}
        {until !== null && (
          <span class="fact">{i18n.say('quiet_until', datePhrase(until, i18n))}</span>
        )}
      </span>
      <button
        type="button"
        class="small-button"
        aria-label={i18n.say('quiet_end_on', name)}
        onClick={() => end(name)}
      >
        {i18n.say('quiet_end')}
      </button>
    </li>
  );
}

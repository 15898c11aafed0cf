import { useState } from 'preact/hooks';
import { failureOf, type Result } from '../../core/result';
import type { Quiet } from '../../core/settings/quiet';
import type { Coverage } from '../../core/suggestions/covered';
import { datePhrase } from '../../ui/date-phrases';
import { Problem } from '../../ui/feedback/problem';
import { useI18n } from '../../ui/i18n-context';
import { UndoLine } from './undo-line';

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
  /** Keeps this service as quiet as it was in these former settings; answers with what is quiet now. */
  restoreQuiet: (service: string, former: Quiet) => Promise<Result<Quiet>>;
};

/** A service that was quiet until now, and what was quiet then. */
type Ended = { service: string; former: Quiet };

/** The services that are quiet, as they are changed, and the one that was taken off last. */
function useQuiet(props: Pick<QuietProps, 'quiet' | 'endQuiet' | 'restoreQuiet'>) {
  const [quiet, setQuiet] = useState(props.quiet);
  const [ended, setEnded] = useState<Ended | null>(null);
  const [hasFailed, setFailed] = useState(false);
  const keep = async (keeping: Promise<Result<Quiet>>, then: Ended | null) => {
    const answer = await keeping.catch(failureOf);
    setFailed(!answer.ok);
    if (!answer.ok) return;
    setQuiet(answer.value);
    setEnded(then);
  };
  const end = (service: string) => keep(props.endQuiet(service), { service, former: quiet });
  const putBack = ({ service, former }: Ended) => keep(props.restoreQuiet(service, former), null);
  return { quiet, ended, hasFailed, end, putBack };
}

/** The services on which the icon stays closed, each with a way back. */
export function QuietSection({ today, serviceNames, coverages, ...kept }: QuietProps) {
  const i18n = useI18n();
  const { quiet, ended, hasFailed, end, putBack } = useQuiet(kept);
  const rows = quietRows(quiet, today);
  const nameOf = (service: string) => serviceNames.get(service) ?? service;
  return (
    <>
      <p class="quiet">{i18n.say(rows.length > 0 ? 'quiet_lead' : 'quiet_none')}</p>
      {rows.length > 0 && (
        <ul class="rows">
          {rows.map(({ service, until }) => (
            <QuietRow key={service} name={nameOf(service)} until={until} end={() => end(service)} />
          ))}
        </ul>
      )}
      {ended && (
        <UndoLine
          said={i18n.say('quiet_ended', nameOf(ended.service))}
          undo={() => putBack(ended)}
        />
      )}
      {hasFailed && <Problem>{i18n.say('home_failed')}</Problem>}
      {coverages.length > 0 && <Covered coverages={coverages} />}
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

type QuietRowProps = { name: string; until: string | null; end: () => void };

function QuietRow({ name, until, end }: QuietRowProps) {
  const i18n = useI18n();
  return (
    <li class="row">
      <span class="row-name">
        {name}
        {until !== null && (
          <span class="quiet row-note">{i18n.say('quiet_until', datePhrase(until, i18n))}</span>
        )}
      </span>
      <button
        type="button"
        class="small-button"
        aria-label={i18n.say('quiet_end_on', name)}
        onClick={end}
      >
        {i18n.say('quiet_end')}
      </button>
    </li>
  );
}

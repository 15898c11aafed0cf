import { useState } from 'preact/hooks';
import { landingWords } from '../../../core/actions/landing-words';
import { movePage } from '../../../core/extension-pages';
import { failureOf, type Result } from '../../../core/result';
import { defaultCountry, shortWherePhrase } from '../../../core/suggestions/where-phrases';
import type { TakeAlong } from '../../../core/take-along/take-along';
import type { I18n } from '../../../core/text/i18n';
import { type FetchedThing, fetchedThings } from '../../../core/thing';
import { useI18n } from '../../../ui/i18n-context';
import { OutLink } from '../../../ui/out-link';
import { SecondWay } from '../../../ui/second-way';
import { HandOvers } from './hand-overs';
import type { TakeAlongActions } from './take-along-actions';
import { type Trip, useTakeAlong } from './use-take-along';
import { ViewFrame } from './view-frame';
import type { ViewProps } from './view-props';

/** The view that says how the thing of the page comes to the suggested hoster, in three lines. */
export function TakeAlongView(props: ViewProps) {
  const { service, openBehind, copyText, back } = props;
  const i18n = useI18n();
  const [chosen, setChosen] = useState<string | null>(null);
  const trip = useTakeAlong(props, chosen);
  // Nothing is read out twice: the title waits until it is known.
  if (trip === undefined) return null;
  const title = i18n.say(trip ? `take_${trip.taken.thing}` : 'take_guide');
  return (
    <ViewFrame title={title} back={() => back('take-along')}>
      {trip && <ReceiverSelect trip={trip} choose={setChosen} />}
      {trip ? (
        // What has been fetched stays so, where another host takes the same.
        <Steps key={outKey(trip)} trip={trip} openBehind={openBehind} copyText={copyText} />
      ) : (
        <p class="notice">{i18n.say('take_nothing')}</p>
      )}
      {trip?.taken.how ? null : (
        <a class="small-button" href={movePage(service?.id)}>
          {i18n.say('take_guide')}
        </a>
      )}
    </ViewFrame>
  );
}

type ReceiverSelectProps = { trip: Trip; choose: (offerId: string) => void };

/** The field to choose another host: what comes out goes by what that one takes. */
function ReceiverSelect({ trip: { choices, to }, choose }: ReceiverSelectProps) {
  const i18n = useI18n();
  if (choices.length < 2) return null;
  return (
    <label class="field">
      {i18n.say('take_to')}
      <select value={to.offerId} onChange={({ currentTarget: { value } }) => choose(value)}>
        {choices.map((each) => (
          <option key={each.offerId} value={each.offerId}>
            {`${each.hosterName}, ${shortWherePhrase(each, defaultCountry, i18n)}`}
          </option>
        ))}
      </select>
    </label>
  );
}

/** A text that is another for each thing that comes out. */
function outKey({ taken: { out } }: Trip): string {
  return `${out.format} ${out.as === 'text' ? out.text : out.address}`;
}

type StepsProps = Pick<TakeAlongActions, 'openBehind' | 'copyText'> & { trip: Trip };

/** The three lines: it comes out, the new place opens, it goes in. One button is the main one. */
function Steps({ trip, openBehind, copyText }: StepsProps) {
  const i18n = useI18n();
  const { out, how, left, caution, inAddress, handOvers } = trip.taken;
  const [done, setDone] = useState<Result<null>>();
  const press = async () => {
    const act = out.as === 'text' ? copyText(out.text) : openBehind(out.address);
    setDone(await act.catch(failureOf));
  };
  const isOut = done?.ok === true;
  return (
    <>
      <ol class="take-steps">
        <li>
          {out.as === 'text' && <p class="taken-words">{out.text}</p>}
          <button type="button" class={isOut ? 'small-button' : 'button'} onClick={press}>
            <FirstWords taken={trip.taken} />
          </button>
          <p class="quiet" role="status">
            {done && i18n.say(toldBy(done, out.as))}
          </p>
          {caution && <p class="quiet">{i18n.say(caution)}</p>}
        </li>
        <li>
          <OutLink
            class={isOut ? 'button' : 'small-button'}
            href={inAddress ?? trip.to.landing.address}
          >
            {i18n.say('landing_at', placeWords(trip, i18n), trip.to.hosterName)}
          </OutLink>
          {!inAddress && <SecondWay landing={trip.to.landing} />}
        </li>
        <li>{i18n.say(how ?? 'bring_unknown')}</li>
      </ol>
      {left && <p class="notice notice-warning">{i18n.say(left)}</p>}
      <HandOvers handOvers={handOvers} out={out} isPrivate={trip.isPrivate} />
    </>
  );
}

function toldBy({ ok }: Result<null>, as: TakeAlong['out']['as']) {
  if (as === 'text') return ok ? 'take_copied' : 'take_not_copied';
  return ok ? 'take_fetching' : 'take_not_opened';
}

/** The words of the place that line 2 opens; a way of the software's own goes by the name of the offer. */
function placeWords({ taken, to }: Trip, i18n: I18n): string {
  return taken.inAddress
    ? i18n.say('open_service', to.offerName)
    : landingWords(to.landing, to.offerName, i18n);
}

/** The words of the first button: with the format, where one was chosen. */
function FirstWords({ taken: { thing, out } }: { taken: TakeAlong }) {
  const i18n = useI18n();
  if (out.as === 'text' || !isFetched(thing)) return <>{i18n.say('take_copy')}</>;
  const what = i18n.say(`fetch_${thing}`);
  const isPlain = out.as === 'page' || out.format === 'as-is';
  return <>{isPlain ? what : i18n.say('take_in_format', what, formatName(out.format))}</>;
}

function isFetched(thing: TakeAlong['thing']): thing is FetchedThing {
  return fetchedThings.some((each) => each === thing);
}

/** The name of a format as people know it: that of its files' ending. */
function formatName(format: string): string {
  return format.toUpperCase().replace('-', ', ');
}

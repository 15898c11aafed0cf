import { useState } from 'preact/hooks';
import type { Hoster } from '../../core/directory/hoster';
import type { HosterCheck } from '../../core/federation/hoster-check/hoster-check';
import { listHosters } from '../../core/map/listing';
import { plainQuery } from '../../core/map/query';
import { type NeedId, needs } from '../../core/need';
import { noFilters } from '../../core/suggestions/filters';
import { startRanking } from '../../core/suggestions/ranking';
import { defaultCountry } from '../../core/suggestions/where-phrases';
import { needMessage } from '../../core/text/i18n';
import { HosterRecord } from '../../ui/hoster-record/hoster-record';
import { useI18n } from '../../ui/i18n-context';
import { SuggestionCard } from '../../ui/suggestion-card';

/** The hoster as users will see it: the answer to each need, and the sheet of the map. */
export function Preview({ check: { hoster, hasLeft } }: { check: HosterCheck }) {
  const i18n = useI18n();
  const missing = hasLeft ? 'hoster_left' : 'hoster_nothing_shown';
  return (
    <section class="shown" aria-labelledby="shown">
      <h2 id="shown" class="section-title">
        {i18n.say('hoster_shown')}
      </h2>
      {hoster ? <Shown hoster={hoster} /> : <p>{i18n.say(missing)}</p>}
    </section>
  );
}

function Shown({ hoster }: { hoster: Hoster }) {
  const i18n = useI18n();
  const answered = needsOf(hoster);
  const { located, elsewhere } = listHosters([hoster], plainQuery(), null);
  const listed = located[0]?.listed ?? elsewhere[0];
  return (
    <>
      {answered.length > 0 ? (
        <Answer key={hoster.id} hoster={hoster} answered={answered} />
      ) : (
        <p>{i18n.say('hoster_no_offer')}</p>
      )}
      <h3>{i18n.say('hoster_on_map')}</h3>
      {listed && (
        <div class="card">
          <p class="card-name" dir="auto">
            <strong>{hoster.name}</strong>
          </p>
          <HosterRecord listed={listed} home={null} favourites={[]} keepFavourite={null} />
        </div>
      )}
    </>
  );
}

/** The needs that a hoster answers, in the order of all needs. */
function needsOf({ offers }: Hoster): readonly NeedId[] {
  const open = offers.filter(({ availability }) => availability !== 'closed');
  return needs.map(({ id }) => id).filter((id) => open.some((offer) => offer.needs.includes(id)));
}

/** The card that answers a need, as if no other hoster did; the need can be chosen. */
function Answer({ hoster, answered }: { hoster: Hoster; answered: readonly NeedId[] }) {
  const i18n = useI18n();
  const [need, setNeed] = useState(answered[0]);
  const suggestion = need && suggestionFor(hoster, need);
  return (
    <>
      <label class="field">
        {i18n.say('hoster_need')}
        <select
          value={need}
          onChange={({ currentTarget: { value } }) =>
            setNeed(answered.find((id) => id === value) ?? need)
          }
        >
          {answered.map((id) => (
            <option key={id} value={id}>
              {i18n.say(needMessage(id))}
            </option>
          ))}
        </select>
      </label>
      {suggestion && <SuggestionCard suggestion={suggestion} homeCountry={defaultCountry} />}
    </>
  );
}

function suggestionFor(hoster: Hoster, need: NeedId) {
  const ranking = startRanking({ home: null, filters: noFilters, favourites: [] }, [need], 1);
  ranking.add(hoster);
  return ranking.answer(need).suggestions[0];
}

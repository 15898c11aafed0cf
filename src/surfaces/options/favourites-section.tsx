import { useState } from 'preact/hooks';
import { type NeedId, needs } from '../../core/need';
import { failureOf, type Result } from '../../core/result';
import type { DescribedFavourite } from '../../core/suggestions/described-favourite';
import {
  type Favourite,
  type FavouriteChange,
  withFavourite,
  withFavouriteRaised,
  withoutFavourite,
} from '../../core/suggestions/favourites';
import { needMessage } from '../../core/text/i18n';
import { useI18n } from '../../ui/i18n-context';
import { OwnAddress, type OwnAddressProps } from './own-server';

/** The props of `FavouritesSection`. */
export type FavouritesProps = {
  favourites: readonly DescribedFavourite[];
  /** Changes the favourites; answers with those of now: others may have been chosen elsewhere. */
  changeFavourites: (change: FavouriteChange) => Promise<Result<readonly DescribedFavourite[]>>;
} & Pick<OwnAddressProps, 'findService'>;

/** The favourites of the user, need by need, in the user's order. */
export function FavouritesSection(props: FavouritesProps) {
  const i18n = useI18n();
  const [described, setDescribed] = useState(props.favourites);
  const [told, setTold] = useState('');
  const kept = described.map(({ favourite }) => favourite);
  const choose = async (change: FavouriteChange) => {
    setTold(i18n.say('home_saving'));
    const answer = await props.changeFavourites(change).catch(failureOf);
    if (answer.ok) setDescribed(answer.value);
    setTold(i18n.say(answer.ok ? 'favourites_saved' : 'favourite_failed'));
  };
  const chosenNeeds = needs.filter(({ id }) => kept.some(({ need }) => need === id));
  return (
    <>
      <p class="quiet">{i18n.say(kept.length > 0 ? 'favourites_lead' : 'favourites_none')}</p>
      {chosenNeeds.map(({ id }) => (
        <OfNeed
          key={id}
          need={id}
          described={described.filter(({ favourite }) => favourite.need === id)}
          raise={(favourite) => choose((all) => withFavouriteRaised(all, favourite))}
          remove={(favourite) => choose((all) => withoutFavourite(all, favourite))}
        />
      ))}
      <OwnAddress
        add={(favourite) => choose((all) => withFavourite(all, favourite))}
        findService={props.findService}
      />
      <p class="status" role="status">
        {told}
      </p>
    </>
  );
}

type OfNeedProps = {
  need: NeedId;
  described: readonly DescribedFavourite[];
  raise: (favourite: Favourite) => void;
  remove: (favourite: Favourite) => void;
};

function OfNeed({ need, described, raise, remove }: OfNeedProps) {
  const i18n = useI18n();
  const states = { own: 'favourite_own', gone: 'favourite_gone' } as const;
  return (
    <section>
      <h3 class="eyebrow" id={`favourites-${need}`}>
        {i18n.say(needMessage(need))}
      </h3>
      <ol class="favourites" aria-labelledby={`favourites-${need}`}>
        {described.map(({ favourite, name, state }, place) => (
          <li class="favourite" key={favourite.address}>
            <span class="favourite-name">
              {name}
              {state !== 'offered' && (
                <span class={state === 'gone' ? 'fact fact-caution' : 'fact'}>
                  {i18n.say(states[state])}
                </span>
              )}
            </span>
            {place > 0 && (
              <IconButton
                symbol="↑"
                label={i18n.say('favourite_raise', name)}
                press={() => raise(favourite)}
              />
            )}
            <IconButton
              symbol="✕"
              label={i18n.say('favourite_remove', name)}
              press={() => remove(favourite)}
            />
          </li>
        ))}
      </ol>
    </section>
  );
}

type IconButtonProps = { symbol: string; label: string; press: () => void };

/** A small button whose symbol says to the eye what its label says. */
function IconButton({ symbol, label, press }: IconButtonProps) {
  return (
    <button type="button" class="star" aria-label={label} title={label} onClick={press}>
      <span aria-hidden="true">{symbol}</span>
    </button>
  );
}

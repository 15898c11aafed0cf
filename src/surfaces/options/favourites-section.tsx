import { useState } from 'preact/hooks';
import { type NeedId, needs } from '../../core/need';
import { failureOf, type Result } from '../../core/result';
import type { DescribedFavourite } from '../../core/suggestions/described-favourite';
import {
  type Favourite,
  type FavouriteChange,
  withFavourite,
  withFavouriteBack,
  withFavouriteRaised,
  withoutFavourite,
} from '../../core/suggestions/favourites';
import { needMessage } from '../../core/text/i18n';
import { useI18n } from '../../ui/i18n-context';
import { OwnAddress, type OwnAddressProps } from './own-server';
import { Aloud, Beside, useTold } from './told';
import { UndoLine } from './undo-line';

/** The props of `FavouritesSection`. */
export type FavouritesProps = {
  favourites: readonly DescribedFavourite[];
  /** Changes the favourites; answers with those of now: others may have been chosen elsewhere. */
  changeFavourites: (change: FavouriteChange) => Promise<Result<readonly DescribedFavourite[]>>;
} & Pick<OwnAddressProps, 'findService'>;

/** A favourite that was removed, and the list that it stood in. */
type Removed = { gone: DescribedFavourite; former: readonly Favourite[] };

/** The favourites as they are changed, and the one that was removed last. */
function useFavourites(props: FavouritesProps) {
  const i18n = useI18n();
  const [described, setDescribed] = useState(props.favourites);
  const [removed, setRemoved] = useState<Removed | null>(null);
  const { told, say, warn, hush } = useTold();
  const choose = async (at: string, change: FavouriteChange) => {
    say(at, i18n.say('home_saving'));
    const answer = await props.changeFavourites(change).catch(failureOf);
    if (answer.ok) setDescribed(answer.value);
    if (answer.ok) say(at, i18n.say('favourites_saved'));
    else warn(at, i18n.say('favourite_failed'));
    return answer.ok;
  };
  const change = async (at: string, wanted: FavouriteChange) => {
    setRemoved(null);
    return choose(at, wanted);
  };
  const remove = async (gone: DescribedFavourite) => {
    const former = described.map(({ favourite }) => favourite);
    const { need } = gone.favourite;
    if (!(await choose(need, (all) => withoutFavourite(all, gone.favourite)))) return;
    setRemoved({ gone, former });
    hush();
  };
  const putBack = ({ gone: { favourite }, former }: Removed) =>
    change(favourite.need, (all) => withFavouriteBack(all, favourite, former));
  return { described, removed, told, change, remove, putBack };
}

/** The favourites of the user, need by need, in the user's order. */
export function FavouritesSection(props: FavouritesProps) {
  const i18n = useI18n();
  const { described, removed, told, change, remove, putBack } = useFavourites(props);
  const shown = needs.filter(
    ({ id }) =>
      removed?.gone.favourite.need === id ||
      described.some(({ favourite }) => favourite.need === id),
  );
  return (
    <>
      <p class="quiet">{i18n.say(described.length > 0 ? 'favourites_lead' : 'favourites_none')}</p>
      {shown.map(({ id }) => (
        <section key={id}>
          <OfNeed
            need={id}
            described={described.filter(({ favourite }) => favourite.need === id)}
            raise={(favourite) => change(id, (all) => withFavouriteRaised(all, favourite))}
            remove={remove}
          />
          {removed?.gone.favourite.need === id && (
            <UndoLine
              said={i18n.say('favourite_removed', removed.gone.name)}
              undo={() => putBack(removed)}
            />
          )}
          <Beside told={told} at={id} />
        </section>
      ))}
      <OwnAddress
        add={(favourite) => change('own', (all) => withFavourite(all, favourite))}
        findService={props.findService}
      />
      <Beside told={told} at="own" />
      <Aloud told={told} />
    </>
  );
}

type OfNeedProps = {
  need: NeedId;
  described: readonly DescribedFavourite[];
  raise: (favourite: Favourite) => void;
  remove: (described: DescribedFavourite) => void;
};

function OfNeed({ need, described, raise, remove }: OfNeedProps) {
  const i18n = useI18n();
  return (
    <>
      <h4 class="eyebrow" id={`favourites-${need}`}>
        {i18n.say(needMessage(need))}
      </h4>
      <ol class="favourites" aria-labelledby={`favourites-${need}`}>
        {described.map((each, place) => (
          <li class="favourite" key={each.favourite.address}>
            <FavouriteName {...each} />
            {place > 0 && (
              <IconButton
                symbol="↑"
                label={i18n.say('favourite_raise', each.name)}
                press={() => raise(each.favourite)}
              />
            )}
            <IconButton
              symbol="✕"
              label={i18n.say('favourite_remove', each.name)}
              press={() => remove(each)}
            />
          </li>
        ))}
      </ol>
    </>
  );
}

const states = { own: 'favourite_own', gone: 'favourite_gone' } as const;

function FavouriteName({ name, state }: DescribedFavourite) {
  const i18n = useI18n();
  return (
    <span class="favourite-name">
      {name}
      {state !== 'offered' && (
        <span class={state === 'gone' ? 'quiet fact-caution' : 'quiet'}>
          {i18n.say(states[state])}
        </span>
      )}
    </span>
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

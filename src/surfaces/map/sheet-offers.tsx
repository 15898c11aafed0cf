import { useState } from 'preact/hooks';
import type { Hoster, Offer } from '../../core/directory/hoster';
import type { ListedHoster } from '../../core/map/listing';
import { conditionOf } from '../../core/offers/condition';
import { type Favourite, isSameFavourite } from '../../core/suggestions/favourites';
import { type I18n, needMessage } from '../../core/text/i18n';
import { useI18n } from '../../ui/i18n-context';
import { OfferFacts } from '../../ui/offer-facts';
import { type OfferPhrase, offerPhrases } from '../../ui/offer-phrases';
import { OutLink } from '../../ui/out-link';

/** The words for what an offer of a hoster costs and takes, and for what is to be checked. */
export function sheetPhrases(hoster: Hoster, offer: Offer, i18n: I18n): OfferPhrase[] {
  const { price, availability, evidence } = offer;
  const { status, index: origin } = hoster;
  const condition = conditionOf(hoster, offer);
  return offerPhrases({ price, condition, availability, status, evidence, origin }, i18n);
}

/** The props of `SheetOffers`. */
type SheetOffersProps = {
  listed: ListedHoster;
  favourites: readonly Favourite[];
  keepFavourite: (favourite: Favourite, isChosen: boolean) => Promise<boolean>;
};

/** The list of all offers of a hoster: for what, under what conditions, and the way there. */
export function SheetOffers({ listed, favourites, keepFavourite }: SheetOffersProps) {
  const i18n = useI18n();
  const [hasFailed, setFailed] = useState(false);
  const { hoster, offers } = listed;
  const toggle = async (favourite: Favourite, isChosen: boolean) =>
    setFailed(!(await keepFavourite(favourite, isChosen)));
  return (
    <section class="sheet-part" aria-labelledby="offers">
      <h3 class="section-title" id="offers">
        {i18n.say('sheet_offers')}
      </h3>
      {offers.length === 0 && <p>{i18n.say('sheet_no_offers')}</p>}
      <ul class="offers">
        {offers.map((offer) => (
          <li key={offer.id} class="offer">
            <OfferText hoster={hoster} offer={offer} />
            {offer.needs.map((need) => (
              <Star
                key={need}
                favourite={{ need, hosterId: hoster.id, address: offer.address }}
                favourites={favourites}
                toggle={toggle}
              />
            ))}
          </li>
        ))}
      </ul>
      <p class="status" role="status">
        {hasFailed && i18n.say('favourite_failed')}
      </p>
    </section>
  );
}

type StarProps = {
  favourite: Favourite;
  favourites: readonly Favourite[];
  toggle: (favourite: Favourite, isChosen: boolean) => Promise<void>;
};

function Star({ favourite, favourites, toggle }: StarProps) {
  const i18n = useI18n();
  const isChosen = favourites.some((each) => isSameFavourite(each, favourite));
  return (
    <button
      type="button"
      class="link offer-star"
      aria-pressed={isChosen}
      onClick={() => toggle(favourite, !isChosen)}
    >
      <span aria-hidden="true">{isChosen ? '★' : '☆'}</span>{' '}
      {i18n.say('favourite_choose_for', i18n.say(needMessage(favourite.need)))}
    </button>
  );
}

type OfferTextProps = { hoster: Hoster; offer: Offer };

function OfferText({ hoster, offer }: OfferTextProps) {
  const i18n = useI18n();
  const { name, softwareName, address, addressKind } = offer;
  const phrases = sheetPhrases(hoster, offer, i18n);
  const isNamed = softwareName && softwareName !== name;
  const text = isNamed ? i18n.say('run_with', name, softwareName) : name;
  const isSite = addressKind === 'site';
  const onTheirSite: OfferPhrase = { words: i18n.say('site_only'), tone: 'plain' };
  return (
    <>
      {isSite ? <strong>{text}</strong> : <OutLink href={address}>{text}</OutLink>}
      <OfferFacts phrases={isSite ? [...phrases, onTheirSite] : phrases} />
    </>
  );
}

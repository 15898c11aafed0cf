import { Fragment } from 'preact';
import { useState } from 'preact/hooks';
import { landingOf } from '../../core/actions/landing';
import { landingWords } from '../../core/actions/landing-words';
import type { Hoster, Offer } from '../../core/directory/hoster';
import type { ListedHoster } from '../../core/map/listing';
import type { NeedId } from '../../core/need';
import { conditionOf } from '../../core/offers/condition';
import { offerFacts } from '../../core/offers/offer-facts';
import { type Favourite, isSameFavourite } from '../../core/suggestions/favourites';
import { familyMessage, type I18n, needMessage } from '../../core/text/i18n';
import { Problem } from '../feedback/problem';
import { useI18n } from '../i18n-context';
import { OfferFacts } from '../offer-facts';
import { type OfferPhrase, offerPhrases } from '../offer-phrases';
import { OutLink } from '../out-link';
import { SecondWay } from '../second-way';
import { type Service, servicesByFamily } from './services';

/** The words for what an offer of a hoster costs and takes, and for what is to be checked. */
export function sheetPhrases(hoster: Hoster, offer: Offer, i18n: I18n): OfferPhrase[] {
  const { price, availability, closesOn, evidence, addressKind } = offer;
  const { status, asOf, list, index: origin } = hoster;
  const condition = conditionOf(hoster, offer);
  // The area that a hoster serves is told once, of the hoster.
  const limit = null;
  const told = { status, evidence, addressKind, asOf, list };
  const known = { price, condition, availability, closesOn, ...told };
  return offerPhrases({ origin, facts: offerFacts({ ...known, origin, limit }) }, i18n);
}

/** The props of `SheetOffers`. */
export type SheetOffersProps = {
  listed: ListedHoster;
  favourites: readonly Favourite[];
  /** Keeps or drops a favourite; null where none can be chosen, as in a preview. */
  keepFavourite: ((favourite: Favourite, isChosen: boolean) => Promise<boolean>) | null;
};

/** The list of all offers of a hoster: for what, under what conditions, and the way there. */
export function SheetOffers({ listed, favourites, keepFavourite }: SheetOffersProps) {
  const i18n = useI18n();
  const [hasFailed, setFailed] = useState(false);
  const { hoster, offers } = listed;
  const toggle = async (favourite: Favourite, isChosen: boolean) =>
    setFailed(!(await keepFavourite?.(favourite, isChosen)));
  return (
    <section class="sheet-part" aria-labelledby="offers">
      <h3 class="section-title" id="offers">
        {i18n.say('sheet_offers')}
      </h3>
      {offers.length === 0 && (
        <p>{i18n.say(hoster.offers.length === 0 ? 'sheet_no_offers' : 'sheet_offers_closed')}</p>
      )}
      {servicesByFamily(offers).map(({ family, services }) => (
        <Fragment key={family}>
          <h4 class="offer-family">
            {i18n.say(family ? familyMessage(family) : 'sheet_other_offers')}
          </h4>
          <ul class="offers">
            {services.map((service) => (
              <ServiceRow
                key={`${service.offer.id} ${service.need}`}
                {...{ service, hoster, favourites, toggle }}
                hasStar={keepFavourite !== null}
              />
            ))}
          </ul>
        </Fragment>
      ))}
      {hasFailed && <Problem>{i18n.say('favourite_failed')}</Problem>}
    </section>
  );
}

type ServiceRowProps = Pick<SheetOffersProps, 'favourites'> & {
  hoster: Hoster;
  service: Service;
  hasStar: boolean;
  toggle: (favourite: Favourite, isChosen: boolean) => Promise<void>;
};

/** The row of a service: for what, under what conditions, its star, and the button that leads there. */
function ServiceRow({ hoster, service, favourites, hasStar, toggle }: ServiceRowProps) {
  const { offer, need } = service;
  const favourite = need && { need, hosterId: hoster.id, address: offer.address };
  const isChosen =
    favourite !== null && favourites.some((each) => isSameFavourite(each, favourite));
  return (
    <li class="offer">
      <OfferText hoster={hoster} service={service} />
      {favourite && (
        <div class="offer-need">
          {hasStar && <OfferStar {...{ favourite, isChosen, toggle }} />}
          <Way {...{ hoster, offer, need: favourite.need, isChosen }} />
        </div>
      )}
    </li>
  );
}

type WayProps = { hoster: Hoster; offer: Offer; need: NeedId; isChosen: boolean };

/** The button of an offer for one of its needs, and the entry page in case that does not open. */
function Way({ hoster, offer, need, isChosen }: WayProps) {
  const i18n = useI18n();
  const condition = conditionOf(hoster, offer);
  const landable = { ...offer, condition, hoster, isFavourite: isChosen };
  const landing = landingOf(landable, need);
  const words = landingWords(landing, offer.name, i18n);
  return (
    <>
      <OutLink
        class="small-button"
        href={landing.address}
        label={i18n.say('landing_at', words, hoster.name)}
      >
        {words}
      </OutLink>
      <SecondWay landing={landing} hosterName={hoster.name} />
    </>
  );
}

type OfferStarProps = Pick<ServiceRowProps, 'toggle'> & {
  favourite: Favourite;
  isChosen: boolean;
};

function OfferStar({ favourite, isChosen, toggle }: OfferStarProps) {
  const i18n = useI18n();
  const label = i18n.say('favourite_choose_for', i18n.say(needMessage(favourite.need)));
  return (
    <button
      type="button"
      class="offer-star"
      aria-pressed={isChosen}
      aria-label={label}
      title={label}
      onClick={() => toggle(favourite, !isChosen)}
    >
      <span aria-hidden="true">{isChosen ? '★' : '☆'}</span>
    </button>
  );
}

type OfferTextProps = Pick<ServiceRowProps, 'hoster' | 'service'>;

function OfferText({ hoster, service: { offer, need } }: OfferTextProps) {
  const i18n = useI18n();
  const { name, softwareName, address, addressKind } = offer;
  const phrases = sheetPhrases(hoster, offer, i18n);
  const isNamed = softwareName && softwareName !== name;
  const text = isNamed ? i18n.say('run_with', name, softwareName) : name;
  const isSite = addressKind === 'site';
  const onTheirSite: OfferPhrase = { words: i18n.say('site_only'), tone: 'plain' };
  return (
    <div class="offer-text">
      {need === null && !isSite ? (
        <OutLink href={address}>{text}</OutLink>
      ) : (
        <strong>{text}</strong>
      )}
      {need && <span>{i18n.say(needMessage(need))}</span>}
      <OfferFacts phrases={isSite ? [...phrases, onTheirSite] : phrases} />
    </div>
  );
}

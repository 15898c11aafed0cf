import { addressKey } from '../address-key';
import type { Hoster, Offer } from '../directory/hoster';
import type { NeedId } from '../need';
import { canBeHad } from '../offers/availability';
import type { Condition } from '../offers/condition';
import type { MessageKey } from '../text/message-keys';
import { softwareActions } from '.';
import { pageAddress } from './page-address';
import { isPortal } from './portals';
import type { SoftwareAction, SoftwareActions, SoftwarePage } from './software-actions';

/** The place where the button of an offer leads, and the words on it. */
export type Landing = {
  /** An https address, in which `{name}` stands for a name that is drawn at the click. */
  address: string;
  /** The words of the button; those that name the offer are given its name. */
  label: MessageKey;
  /** The entry page, in case the landing does not open; null where the landing is it. */
  second: string | null;
};

/** The facts of an offer on which its landing depends. */
export type Landable = Pick<
  Offer,
  'address' | 'addressKind' | 'action' | 'software' | 'availability' | 'closesOn' | 'registration'
> & {
  condition: Condition;
  /** The hoster, of whose site it is asked whether a button may lead there. */
  hoster: Pick<Hoster, 'site' | 'isSiteUnlinked'>;
  /** True where the user uses the offer already, and has got in. */
  isFavourite: boolean;
};

const bySoftware = new Map<string, SoftwareActions>(
  softwareActions.map((each) => [each.software, each]),
);

/**
 * The landing of an offer for a need: the action itself where it can be had now, else what must come
 * first (an account, a membership), else the entry page. Nothing that a person wrote or looks at
 * goes there, and opening it changes nothing of theirs.
 */
export function landingOf(offer: Landable, need: NeedId): Landing {
  const { label, ...found } = offer.isFavourite
    ? ownLanding(offer, need)
    : firstLanding(offer, need);
  const { address = offer.address, second = offer.address } = found;
  const isSame = addressKey(address) === addressKey(second);
  return { address, label, second: isSame ? null : second };
}

/** A landing that is being looked for: what it does not tell is the entry page. */
type Found = { address?: string; label: MessageKey; second?: string };

/** The landing of a user who has got in: the action, whatever it takes to get there. */
function ownLanding(offer: Landable, need: NeedId): Found {
  return { ...actionOf(offer, need), label: 'landing_own' };
}

/** The landing of a user who comes for the first time. */
function firstLanding(offer: Landable, need: NeedId): Found {
  const { condition, addressKind } = offer;
  if (!canBeHad(offer)) return { label: 'open_site' };
  if (condition === 'membership') return joiningOf(offer);
  if (condition === 'client') return { address: siteOf(offer), label: 'landing_plan' };
  const action = actionOf(offer, need);
  const entry: Found = { label: addressKind === 'site' ? 'open_site' : 'open_service' };
  if (condition !== 'free-account') return action ?? entry;
  const signUp = signUpOf(offer);
  if (signUp) return { address: signUp, label: 'landing_sign_up' };
  // An action that wants no account is not what the hoster speaks of.
  if (!action || action.account === 'none') return entry;
  return { address: action.address, label: 'landing_sign_in' };
}

/**
 * The place where one gets into a circle: the page on which its server takes new accounts, or says
 * how they are had, and the hoster's site beside it; else that site.
 */
function joiningOf(offer: Landable): Found {
  const site = siteOf(offer);
  const label = 'landing_join';
  const signUp = signUpOf(offer);
  return signUp ? { address: signUp, label, second: site } : { address: site, label };
}

/**
 * The page of the hoster's that speaks of an offer, as far as it is known: a site on the ground of a company that
 * people leave is none, and the offer itself must do.
 */
function siteOf({ addressKind, address, hoster }: Landable): string {
  return addressKind === 'site' || hoster.isSiteUnlinked ? address : hoster.site;
}

/** The sign-up page of an offer, unless the hoster would have had to open it and does not say so. */
function signUpOf(offer: Landable): string | undefined {
  return softwareOf(offer)
    .map(({ signUp }) => signUp)
    .filter((signUp) => !signUp?.isClosedAtFirst || offer.registration === 'free')
    .map((signUp) => addressOf(offer, signUp))
    .find((address) => address !== undefined);
}

type FoundAction = Found & { address: string; account: SoftwareAction['account'] };

/**
 * The place where one begins what the need is about: that of the hoster's own words, else that of the
 * software; undefined where none is known.
 */
function actionOf(offer: Landable, need: NeedId): FoundAction | undefined {
  for (const { actions } of softwareOf(offer)) {
    const action = actions.find(({ needs }) => needs.includes(need));
    if (!action) continue;
    if (offer.action) return { address: offer.action, label: action.label, account: 'depends' };
    const address = addressOf(offer, action);
    if (address) return { address, label: action.label, account: action.account };
  }
  return offer.action === null
    ? undefined
    : { address: offer.action, label: 'open_service', account: 'depends' };
}

/** The known pages of the software behind an offer, the main one first. */
function softwareOf({ software }: Landable): SoftwareActions[] {
  return software.map((id) => bySoftware.get(id)).filter((each) => each !== undefined);
}

/** The address of a page of the software; undefined where it is not surely there. */
function addressOf({ address, addressKind }: Landable, page?: SoftwarePage): string | undefined {
  if (!page || addressKind === 'site' || isPortal(address)) return undefined;
  return pageAddress(address, page);
}

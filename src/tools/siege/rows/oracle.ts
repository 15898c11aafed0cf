import { type NeedId, needs } from '../../../core/need';
import { type KnownSoftware, softwareList } from '../../../core/software/software-list';
import { faultOfAddress, faultOfOffered, isOnOneGround } from './oracle-hosts';
import { faultOfDate, faultOfText } from './oracle-texts';

// What docs/threats.md and docs/directory.md promise of every hoster that is believed, said once more in a few
// lines of its own.

type Fields = Record<string, unknown>;

/** A way to judge the value of one field: the fault, or undefined. */
type Judge = (value: unknown) => string | undefined;

const needIds: ReadonlySet<unknown> = new Set<NeedId>(needs.map(({ id }) => id));
const software = new Map<unknown, KnownSoftware>(softwareList.map((each) => [each.id, each]));

const orNull =
  (judge: Judge): Judge =>
  (value) =>
    value === null ? undefined : judge(value);
const text =
  (longest: number): Judge =>
  (value) =>
    faultOfText(value, longest);
const oneOf =
  (...words: readonly string[]): Judge =>
  (value) =>
    words.some((word) => word === value) ? undefined : 'is none of the words';
const shaped =
  (shape: RegExp): Judge =>
  (value) =>
    typeof value === 'string' && shape.test(value) ? undefined : 'has another shape';
const within =
  (least: number, most: number): Judge =>
  (value) =>
    typeof value === 'number' && value >= least && value <= most ? undefined : 'is out of range';
const fields =
  (judges: Record<string, Judge>): Judge =>
  (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'is no object';
    const stranger = Object.keys(value).find((key) => !Object.hasOwn(judges, key));
    if (stranger !== undefined) return `has a field ${stranger.slice(0, 40)}`;
    for (const [key, judge] of Object.entries(judges)) {
      const fault = judge(Object.hasOwn(value, key) ? (value as Fields)[key] : undefined);
      if (fault) return `${key} ${fault}`;
    }
    return undefined;
  };
const listOf =
  (judge: Judge, most: number): Judge =>
  (value) => {
    if (!Array.isArray(value)) return 'is no list';
    if (value.length > most) return `has ${value.length} rows`;
    return value.map(judge).find((fault) => fault !== undefined);
  };

const day: Judge = (value) =>
  typeof value === 'string' && value.length === 10 ? faultOfDate(value, '9999-12-31') : 'is no day';
const point = fields({ lat: within(-90, 90), lon: within(-180, 180) });
const circle = fields({
  kind: oneOf('circle'),
  circle: oneOf('family', 'students', 'staff', 'federation'),
});
const place = fields({
  kind: oneOf('place'),
  name: text(120),
  point,
  radiusInKilometres: within(1, 2000),
});

const offerShape = fields({
  id: text(200),
  name: text(120),
  address: faultOfOffered,
  addressKind: oneOf('service', 'site'),
  action: orNull(faultOfOffered),
  software: listOf((id) => (software.has(id) ? undefined : 'is not known'), 10),
  softwareName: orNull(text(120)),
  needs: listOf((id) => (needIds.has(id) ? undefined : 'is no need'), 15),
  registration: orNull(oneOf('none', 'free', 'member', 'client')),
  price: orNull(oneOf('free', 'donation', 'paid')),
  availability: orNull(oneOf('open', 'full', 'paused', 'closed')),
  closesOn: orNull(day),
  evidence: oneOf('seen', 'known'),
});

const page = orNull(faultOfAddress);

const hosterShape = (latest: string) => {
  const date: Judge = (value) => faultOfDate(value, latest);
  return fields({
    id: shaped(/^[a-z0-9-]{1,120}$/),
    name: text(120),
    description: orNull(text(600)),
    site: faultOfAddress,
    country: orNull(shaped(/^[A-Z]{2}$/)),
    seat: orNull(
      fields({
        town: orNull(text(120)),
        point,
        precision: oneOf('town', 'region'),
        townKey: orNull(text(120)),
      }),
    ),
    body: orNull(oneOf('association', 'cooperative', 'individual', 'company', 'informal')),
    audience: orNull(oneOf('public', 'members', 'organisations', 'on-request')),
    serviceArea: orNull((value) => (circle(value) && place(value) ? 'is no area' : undefined)),
    pages: orNull(fields({ contact: page, legalNotice: page, terms: page, help: page })),
    status: oneOf('active', 'unknown'),
    membership: orNull(
      fields({
        evidence: oneOf('seen', 'known'),
        asOf: orNull(date),
        since: orNull(date),
        source: orNull(text(500)),
      }),
    ),
    asOf: orNull(date),
    sources: listOf(fields({ name: text(500), asOf: orNull(date) }), 30),
    index: orNull(oneOf('peertube', 'mobilizon', 'privatebin', 'xmpp-providers')),
    offers: listOf(offerShape, 200),
  });
};

/** The first rule that a hoster breaks, by the field; undefined where it breaks none. `asOf` is the day of its file. */
export function ruleBrokenBy(hoster: unknown, asOf: string): string | undefined {
  const shape = hosterShape(`${Number(asOf.slice(0, 4)) + 1}-12-31`)(hoster);
  if (shape) return shape;
  const { site, offers } = hoster as { site: string; offers: Offer[] };
  const ids = offers.map(({ id }) => id);
  if (new Set(ids).size < ids.length) return 'offers have one id twice';
  return offers.map((offer) => ruleOfOffer(offer, site)).find((fault) => fault !== undefined);
}

type Offer = {
  id: string;
  address: string;
  action: string | null;
  software: string[];
  needs: string[];
};

function ruleOfOffer({ address, action, software: ids, needs: told }: Offer, site: string) {
  const isOwn = action === null || [site, address].some((each) => isOnOneGround(action, each));
  if (!isOwn) return 'action leads elsewhere';
  if (ids.length === 0) return told.length > 3 ? 'needs are many for no software' : undefined;
  const answered: readonly string[] = ids.flatMap((id) => software.get(id)?.needs ?? []);
  const alien = told.find((need) => !answered.includes(need));
  return alien === undefined
    ? undefined
    : `needs hold ${alien}, which its software does not answer`;
}

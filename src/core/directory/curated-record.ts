import * as v from 'valibot';
import { softwareList } from '../software/software-list';
import { mostOffers, mostSoftware, mostSources } from './limits';
import { curatedPages } from './record/curated-pages';
import { field } from './record/field';
import { hosterSchema, offerSchema, text } from './schema';

// The shape of a file of src/tools/data/hosters. A fact that the directory has too stands here under the
// same name and behind the same check; the other fields are notes for those who keep the record, and the
// build leaves them out. The sentences are what an editor shows beside a field.

/** The address of docs/hoster.schema.json as seen from each file. */
const schemaAddress = '../../../../docs/hoster.schema.json';

const hoster = hosterSchema.entries;
const seat = hoster.seat.wrapped.entries;
const point = seat.point.entries;
const membership = hoster.membership.wrapped.entries;
const source = hoster.sources.pipe[0].item.entries;
const offer = offerSchema.entries;

const softwareIds = v.array(
  v.picklist(
    softwareList.map(({ id }) => id),
    'is not the id of a software in src/core/software/software-list.ts',
  ),
);

const curatedOffer = v.strictObject({
  name: field(offer.name, 'The name under which the hoster offers the service.'),
  address: field(offer.address, 'The https address at which people use the service.'),
  addressKind: field(
    offer.addressKind,
    '"service" if the address is that of the service itself, "site" if only the address of the hoster’s site is known.',
  ),
  action: field(
    v.nullable(offer.address),
    'The https address, on a host of the hoster’s own, at which one begins what the service is for, such as a new pad; {name} in it stands for a new name. It counts before that of the software. Null if the hoster says none.',
  ),
  softwareName: field(offer.softwareName, 'The software, as the hoster writes its name.'),
  software: field(
    v.pipe(softwareIds, v.maxLength(mostSoftware, `are more than ${mostSoftware}`)),
    'The ids of the software in src/core/software/software-list.ts, the main one first; empty if the list has none of them.',
  ),
  needs: field(
    offer.needs,
    'The ids of the needs in src/core/need.ts that the service answers; empty if none fits: the offer then shows on the map alone.',
  ),
  category: field(
    v.nullable(text(120)),
    'A note: the kind of service, as public lists of hosters sort it.',
  ),
  registration: field(
    offer.registration,
    'What the use of the service takes: "none" is no account, "free" an account that costs nothing, "member" to join the hoster, "client" to be its customer.',
  ),
  price: field(
    offer.price,
    'What the service costs: "free" is nothing, "donation" what people wish to give, "paid" a price.',
  ),
  availability: field(
    offer.availability,
    '"full" or "paused" if a source says that no new users are taken, "closed" if the service has ended, "open" if a source says that it takes new ones.',
  ),
  closesOn: field(
    v.nullable(offer.closesOn.wrapped.wrapped),
    'The day on which the service ends, as its hoster announced it, such as 2027-03-31; the last day of the month if only that is known. Null if no end is announced.',
  ),
  evidence: field(
    offer.evidence,
    '"seen" if a source names the service, "known" if it is only known in general. If it is only known and the record is of low confidence, the build leaves it out.',
  ),
  note: field(v.nullable(text(600)), 'A note: anything else about the service, in French.'),
});

const curatedSeat = v.strictObject({
  town: field(seat.town.wrapped, 'The name of the town in French.'),
  point: field(
    v.strictObject({
      lat: field(point.lat, 'The latitude in degrees, positive in the north.'),
      lon: field(point.lon, 'The longitude in degrees, positive in the east.'),
    }),
    'The point of the town; less than 5 km from the point that GeoNames gives, it is taken for that town.',
  ),
  precision: field(
    seat.precision,
    '"town" if the hoster is in the town, "region" if the town only stands for the area around it.',
  ),
  evidence: field(
    offer.evidence,
    'A note: "seen" if a source names the place, "known" if it is only known in general.',
  ),
});

const curatedMembership = v.strictObject({
  network: field(
    v.picklist(['chatons', 'librehosters']),
    'The collective. The build leaves out any other membership than that of CHATONS.',
  ),
  evidence: field(
    membership.evidence,
    '"seen" if a source names the membership, "known" if it is only known in general.',
  ),
  asOf: field(membership.asOf, 'The date at which the source said so.'),
  since: field(membership.since, 'The date since which the hoster has been a member.'),
  source: field(membership.source, 'The address of the source that said so.'),
});

const curatedSource = v.strictObject({
  name: field(source.name, 'The address of the source, or words that name it.'),
  asOf: field(source.asOf, 'The date of the facts in the source.'),
});

const certainty = v.picklist(['high', 'medium', 'low']);

const curatedFinding = v.strictObject({
  field: field(text(120), 'The field of the record that the finding is about.'),
  value: field(text(300), 'The fact that the source told, in English.'),
  source: field(source.name, 'The address of the source, or words that name it.'),
  asOf: field(source.asOf, 'The date of the fact in the source.'),
  confidence: field(certainty, 'How far the finding can be trusted.'),
});

/** The record of one curated hoster. What is not known is null, never left out. */
export const curatedHosterSchema = v.strictObject({
  $schema: field(
    v.literal(schemaAddress, `is not "${schemaAddress}"`),
    'The address of this schema, by which editors check the file. Every file has this one.',
  ),
  id: field(
    hoster.id,
    'The id of the hoster, which is also the name of the file. Devices of users store it: once released it never changes.',
  ),
  name: field(hoster.name, 'The name of the hoster, as the hoster writes it.'),
  description: field(hoster.description, 'One sentence in French that says who the hoster is.'),
  site: field(hoster.site, 'The https address of the hoster’s own site.'),
  siteEvidence: field(
    v.nullable(offer.evidence),
    'A note: "seen" if a source gives the site’s address, "known" if it was written from memory.',
  ),
  country: field(hoster.country, 'The country as two capital letters (ISO 3166-1), such as FR.'),
  region: field(v.nullable(text(120)), 'A note: the name of the region in French.'),
  seat: field(v.nullable(curatedSeat), 'The place where the hoster is.'),
  body: field(hoster.body, 'The legal form of the hoster.'),
  audience: field(
    hoster.audience,
    'The people for whom the hoster works: "public" if private persons are among them, else "members", "organisations" or "on-request". For clients it is null: the registration of each offer says it.',
  ),
  audienceText: field(
    v.nullable(text(200)),
    'A note: the people for whom the hoster works, in words, in French.',
  ),
  serviceArea: field(
    v.nullable(hoster.serviceArea.wrapped.wrapped),
    'The area outside of which the hoster says that it serves none: a "place" (its name in French, a point and the kilometres around it), or the "circle" of people whom others can’t join. Null where a source says no such thing; a membership that anyone may take is none.',
  ),
  pages: field(
    v.nullable(curatedPages),
    'The https addresses of pages that the hoster publishes for its users, each of which was read and stands among the sources too. Null if none is known.',
  ),
  status: field(
    v.picklist([...hoster.status.options, 'closed']),
    '"active" if a source shows the hoster at work. If it is "closed", the build leaves the hoster out.',
  ),
  leftOut: field(
    v.nullable(text(200)),
    'The reason why the build leaves this hoster out, as a sentence in English; null if there is none.',
  ),
  membership: field(
    v.nullable(curatedMembership),
    'The collective of hosters to which the hoster belongs, as a source told it.',
  ),
  confidence: field(
    certainty,
    'How far the record can be trusted. From one of low confidence, the build leaves out the offers that are only known in general.',
  ),
  asOf: field(
    hoster.asOf,
    'The date of the facts, as precise as it is known: 2026, 2026-11 or 2026-11-22.',
  ),
  sources: field(
    v.pipe(v.array(curatedSource), v.maxLength(mostSources, `are more than ${mostSources}`)),
    'The public sources of the facts.',
  ),
  history: field(
    v.pipe(v.array(curatedFinding), v.maxLength(200, 'are more than 200')),
    'A note: what was found on the hoster, when and where, the oldest entry first; empty if it was not written down.',
  ),
  note: field(v.nullable(text(600)), 'A note: anything else about the hoster, in French.'),
  offers: field(
    v.pipe(v.array(curatedOffer), v.maxLength(mostOffers, `are more than ${mostOffers}`)),
    'The libre services that the hoster runs.',
  ),
});

export type CuratedHoster = v.InferOutput<typeof curatedHosterSchema>;

export type CuratedOffer = v.InferOutput<typeof curatedOffer>;

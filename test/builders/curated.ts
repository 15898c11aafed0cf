import type { CuratedFile } from '../../src/core/directory/curated-file';
import type { CuratedHoster, CuratedOffer } from '../../src/core/directory/curated-record';
import { places } from './places';

export function aCuratedOffer(changes: Partial<CuratedOffer> = {}): CuratedOffer {
  return {
    name: 'Pad',
    address: 'https://pad.club.example/',
    addressKind: 'service',
    action: null,
    softwareName: 'Etherpad',
    software: ['etherpad'],
    needs: ['text-collab'],
    category: null,
    registration: 'none',
    price: 'free',
    availability: null,
    closesOn: null,
    evidence: 'seen',
    note: null,
    ...changes,
  };
}

/** The record of a hoster with one offer. */
export function aCuratedHoster(changes: Partial<CuratedHoster> = {}): CuratedHoster {
  return {
    $schema: '../../../../docs/hoster.schema.json',
    id: 'pad-club',
    name: 'Pad Club',
    description: null,
    site: 'https://club.example/',
    siteEvidence: 'seen',
    country: 'FR',
    region: null,
    seat: { town: 'Lyon', point: places.lyon, precision: 'town', evidence: 'seen' },
    body: 'association',
    audience: 'public',
    audienceText: 'tout public',
    serviceArea: null,
    pages: null,
    status: 'active',
    leftOut: null,
    membership: { network: 'chatons', evidence: 'seen', asOf: null, since: null, source: null },
    confidence: 'high',
    asOf: null,
    sources: [],
    history: [],
    note: null,
    offers: [aCuratedOffer()],
    ...changes,
  };
}

/** The file that holds this record, under the name that it must have. */
export function aCuratedFile(record: Record<string, unknown> = aCuratedHoster()): CuratedFile {
  return { path: `src/tools/data/hosters/${record.id}.json`, text: JSON.stringify(record) };
}

import * as v from 'valibot';
import type { InstanceList, ListReading } from './instance-list';
import { hosterOfRow, ifTold, type RowVerdict, readLists } from './list-rows';
import { publicAddress } from './public-host';

const address = 'https://privatebin.info/directory/api';

/** The least uptime, in percent of the last hundred checks, one each quarter of an hour. */
const leastUptime = 95;

/**
 * The query: `top` is 10 unless told, 100 at most; the rows come shuffled, so their order says
 * nothing.
 */
const query = `?top=100&https=true&min_uptime=${leastUptime}`;

const instance = v.object({
  url: v.string(),
  https: ifTold(v.boolean()),
  country_id: ifTold(v.string()),
  uptime: ifTold(v.number()),
});

/**
 * PrivateBins that the project itself watches: places to share a secret text, without an account.
 */
export const privatebin: InstanceList = {
  id: 'privatebin',
  about: 'instance_list_privatebin_about',
  licence: 'instance_list_licence_not_stated',
  place: 'instance_list_place_network',
  // The list answers only a request for JSON.
  headers: { Accept: 'application/json' },
  nextAddress: (answers) => (answers.length === 0 ? `${address}${query}` : null),
  parse: (answers, reading) => {
    const lists = answers.map((list, at) => ({ path: `${at}`, list }));
    return readLists(lists, instance, (row) => judgeRow(row, reading));
  },
};

function judgeRow(row: v.InferOutput<typeof instance>, reading: ListReading): RowVerdict {
  if (row.https === false || /^http:/i.test(row.url)) return { leftOut: 'has no https' };
  if (row.uptime === null) return { leftOut: 'nobody told whether it answers' };
  if (row.uptime < leastUptime) return { leftOut: `answers too seldom: ${row.uptime} of 100` };
  const url = publicAddress(row.url);
  if (!url) return { refused: { path: 'url', reason: 'is not a public https address' } };
  const told = {
    host: url.hostname,
    name: url.hostname,
    offerName: 'PrivateBin',
    description: null,
    site: url.href,
    // Antarctica stands for not known.
    country: row.country_id === 'AQ' ? null : row.country_id,
    status: 'active',
    asOf: reading.askedOn,
    source: address,
    software: 'privatebin',
    softwareName: 'PrivateBin',
    address: url.href,
    addressKind: 'service',
    registration: 'none',
    price: null,
    availability: 'open',
  } as const;
  return { hoster: hosterOfRow('privatebin', told, reading) };
}

import { readFileSync } from 'node:fs';
import { federationAddress } from '../../../core/federation/federation-address';
import { dayOf } from '../../../core/time/day';
import type { Site } from '../../browsers/local-web';
import { siteOfTour } from '../../browsers/tour';
import { inRepository } from '../../root';

/** The mirror of the sieges, which is taken without a signature. */
export const mirror = 'https://miroir.example/directory.json';

/** The number of members of the served federation: each has one service. */
const members = 40;

const root = new URL(federationAddress);

/** The sources that are served, and how to have the mirror give another copy. */
export type ServedSources = { site: Site; nextCopy: () => void };

/** Serves a mirror whose copies can be told apart, hoster by hoster, and a federation. */
export function serveSources(): ServedSources {
  const shipped = JSON.parse(
    readFileSync(inRepository('assets/directory/snapshot.json'), 'utf8'),
  ) as { hosters: object[] };
  let copy = 1;
  const file = () => {
    const hosters = shipped.hosters.map((hoster) => ({ ...hoster, description: `copy ${copy}` }));
    return JSON.stringify({ ...shipped, asOf: dayOf(Date.now()), hosters });
  };
  const site: Site = (host, path, exchange) => {
    const send = (text: string) => {
      exchange.response.writeHead(200, { 'content-type': 'text/plain; charset=utf-8' }).end(text);
      return undefined;
    };
    if (host === new URL(mirror).host)
      return path.endsWith('.sig') ? missing(exchange) : send(file());
    if (host === root.host && path === root.pathname) return send(federation());
    const member = /^m(\d+)\.example$/.exec(host)?.[1];
    if (member) return send(memberFile(member, path));
    return siteOfTour(host);
  };
  const nextCopy = () => {
    copy += 1;
  };
  return { site, nextCopy };
}

function missing({ response }: Parameters<Site>[2]): undefined {
  response.writeHead(404).end();
}

function federation(): string {
  const links = Array.from(
    { length: members },
    (_, at) => `subs.m${at}=https://m${at}.example/o.properties`,
  );
  return ['federation.name=F', ...links].join('\n');
}

function memberFile(member: string, path: string): string {
  if (path === '/s.properties') {
    return `service.name=Pad\nservice.website=https://pad.m${member}.example/\nsoftware.name=Etherpad`;
  }
  const lines = [
    'file.class=organization',
    `organization.name=M${member}`,
    `organization.website=https://m${member}.example/`,
    `subs.s=https://m${member}.example/s.properties`,
  ];
  return lines.join('\n');
}

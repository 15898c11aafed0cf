import { randomInt } from 'node:crypto';
import type { SoftwareId } from '../../core/software/software';
import type { Site } from '../browsers/local-web';
import { type Answer, documentedRoutes } from './documented-routes';

/** The address of an instance, with a slash at its end, and its software. */
export type Instance = { address: string; software: SoftwareId };

/** A page of a stand-in: it says what it is, lest a reader take it for the real thing. */
const pages: Record<Exclude<Answer, 'fresh name'>, string> = {
  writable: '<textarea id="writable"></textarea>',
  'sign-in': '<form id="sign-in"><input name="user"><input name="password" type="password"></form>',
  search: '<form id="search"><input name="q"></form>',
};

/**
 * Plays the documented routes of software at these addresses: a stand-in that shows where an address
 * leads, not that it works there. What no route of an instance answers is not found.
 */
export function standInFor(instances: readonly Instance[]): Site {
  return (host, path, { response }) => {
    const asked = `https://${host}${path}`;
    const instance = instances.find(({ address }) => asked.startsWith(address));
    const answer = instance && answerTo(instance, asked);
    if (answer === 'fresh name') {
      response.writeHead(302, { location: `${instance?.address}${drawFreshName()}` }).end();
      return undefined;
    }
    if (answer) return page(`stand-in of ${instance?.software}`, pages[answer]);
    response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
    response.end(page('stand-in: not found', ''));
    return undefined;
  };
}

function answerTo({ address, software }: Instance, asked: string): Answer | undefined {
  const rest = asked.slice(address.length);
  return documentedRoutes[software]?.find(([route]) => route.test(rest))?.[1];
}

function page(title: string, body: string): string {
  return `<!doctype html><title>${title}</title><h1>${title}</h1>${body}`;
}

function drawFreshName(): string {
  return Array.from({ length: 12 }, () => randomInt(36).toString(36)).join('');
}

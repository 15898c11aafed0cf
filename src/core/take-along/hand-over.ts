import { below } from './below';
import { type Captures, fillAddress, plainPart } from './fill-template';
import type { Format } from './format';
import type { HandOver, Outcome, Receiver } from './journey';
import type { PageExport } from './service-export';
import type { WayIn } from './software-import';

/** The most characters that are handed over: all of them have to stand on screen. */
const mostCharacters = 500;

type Handed = {
  out: Outcome;
  format: Format;
  parts: Captures;
  wayIn: Pick<WayIn, 'handOver' | 'note'> | undefined;
  receiver: Receiver;
  openAt: PageExport['openAt'];
};

/** The addresses that take a thing at once, the receiver's first: none where all that is sent can't be shown. */
export function handOversOf({ out, format, wayIn, receiver, openAt, ...rest }: Handed): HandOver[] {
  const parts = { ...rest.parts, address: out.as === 'text' ? out.text : out.address };
  const made = (name: string, template: string, base?: string): HandOver[] => {
    const sent = sentBy(template, parts.address, format, parts);
    const isShown = sent.join('').length <= mostCharacters;
    if (!isShown || !isKnown(template, parts)) return [];
    const filled = fillAddress(template, parts);
    const address = base === undefined ? filled : below(base, filled);
    const note = base === undefined ? null : (wayIn?.note ?? null);
    return [{ name, host: new URL(address).host, address, sent, note }];
  };
  const { name, address } = receiver;
  return [
    ...(wayIn?.handOver && address !== null ? made(name, wayIn.handOver, address) : []),
    ...(openAt ? made(openAt.name, openAt.template) : []),
  ];
}

/** All that a filled template tells, line by line. */
function sentBy(template: string, text: string, format: Format, parts: Captures): string[] {
  const name = template.includes('{name}') ? plainPart(parts, 'name') : '';
  const languages = format === 'translation' ? `${parts.from} → ${parts.to}` : '';
  return [text, name, languages].filter((line) => line !== '');
}

function isKnown(template: string, parts: Captures): boolean {
  return [...template.matchAll(/\{(\w+)\}/g)].every(([, name = '']) => parts[name] !== undefined);
}

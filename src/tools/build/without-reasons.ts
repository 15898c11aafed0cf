import type { Plugin } from 'vite';

/** The part of a syntax tree that is looked at. */
type Node = {
  type: string;
  start: number;
  end: number;
  callee?: { name?: string };
  arguments?: readonly Node[];
};

/**
 * Takes the reason out of `ignore(promise, 'why')`: it is for readers of the code, and no browser
 * has to load it.
 */
export function withoutReasons(): Plugin {
  return {
    name: 'without-reasons',
    enforce: 'post',
    transform(code, id) {
      if (!/[\\/]src[\\/].*\.tsx?$/.test(id) || !/\bignore(All|Thrown)?\(/.test(code))
        return undefined;
      const reasons = reasonsIn(this.parse(code));
      const kept = reasons.toReversed().reduce((text, { start, end }) => {
        return `${text.slice(0, start)}${text.slice(end)}`;
      }, code);
      return { code: kept, map: null };
    },
  };
}

/**
 * The places of the reasons in the code, each with the comma before it, in the order of the code.
 */
export function reasonsIn(program: object): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if (isIgnore(value)) {
      const [promise, why] = value.arguments ?? [];
      if (promise && why?.type === 'Literal') found.push({ start: promise.end, end: why.end });
    }
    for (const each of Object.values(value)) visit(each);
  };
  visit(program);
  return found.toSorted((one, other) => one.start - other.start);
}

function isIgnore(value: object): value is Node {
  const { type, callee } = value as Partial<Node>;
  return type === 'CallExpression' && /^ignore(All|Thrown)?$/.test(callee?.name ?? '');
}

import type { CDPSession } from 'puppeteer-core';

/** Runs a function in a page; it stands alone there: what it needs is passed on in `rest`. */
export async function evaluate<Rest extends unknown[], Value>(
  session: CDPSession,
  run: (...rest: Rest) => Value | Promise<Value>,
  ...rest: Rest
): Promise<Value> {
  const expression = callOf(run, ...rest);
  const options = { expression, awaitPromise: true, returnByValue: true };
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', options);
  if (exceptionDetails) {
    throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  }
  return result.value as Value;
}

/** The call of a function with its arguments, as source text. */
export function callOf<Rest extends unknown[]>(
  run: (...rest: Rest) => unknown,
  ...rest: Rest
): string {
  return `(${run})(${rest.map((each) => JSON.stringify(each)).join(', ')})`;
}

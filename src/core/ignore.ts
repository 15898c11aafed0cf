/**
 * Lets the refusal of a promise pass: the result is undefined then. `_why` tells the reader of the code
 * why such a refusal is no fault; the build takes it out (`src/tools/build/without-reasons.ts`).
 */
export function ignore<Value>(promise: Promise<Value>, _why: string): Promise<Value | undefined> {
  return promise.catch((_refusal) => undefined);
}

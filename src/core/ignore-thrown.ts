/**
 * Makes a value; undefined where that throws. `_why` tells the reader of the code why it is no fault; the build
 * takes it out (`src/tools/build/without-reasons.ts`).
 */
export function ignoreThrown<Value>(make: () => Value, _why: string): Value | undefined {
  try {
    return make();
  } catch {
    return undefined;
  }
}

/**
 * The outcome that crosses a border instead of an exception: a value, or a reason that a person can
 * act on.
 */
export type Result<Value, Reason = string> =
  | { ok: true; value: Value }
  | { ok: false; reason: Reason };

/** Makes the result of a success, which holds this value. */
export function success<Value>(value: Value): { ok: true; value: Value } {
  return { ok: true, value };
}

/** Makes the result of a failure, which holds this reason. */
export function failure<Reason>(reason: Reason): { ok: false; reason: Reason } {
  return { ok: false, reason };
}

/**
 * Makes a failure of the error with which a promise was refused: its reason is that error as text.
 */
export function failureOf(error: unknown): { ok: false; reason: string } {
  return failure(String(error));
}

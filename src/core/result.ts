/** What crosses a border instead of an exception: a value, or a reason a person can act on. */
export type Result<Value, Reason = string> =
  | { ok: true; value: Value }
  | { ok: false; reason: Reason };

export function success<Value>(value: Value): { ok: true; value: Value } {
  return { ok: true, value };
}

export function failure<Reason>(reason: Reason): { ok: false; reason: Reason } {
  return { ok: false, reason };
}

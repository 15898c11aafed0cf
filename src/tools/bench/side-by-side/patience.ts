import { WaitedInVainError } from '../../browsers/driver';

const patience = 30_000;

/** Waits for what comes by itself, but not for ever; `what` completes "Waited in vain until". */
export async function withinPatience<Value>(what: string, coming: Promise<Value>): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const impatience = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new WaitedInVainError(`Waited in vain, ${patience} ms long, until ${what}`));
    }, patience);
  });
  try {
    return await Promise.race([coming, impatience]);
  } finally {
    clearTimeout(timer);
  }
}

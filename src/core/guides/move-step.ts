import { isPlainObject } from '../plain-object';
import { isServiceId } from '../services/service-id';
import type { Guide } from './guide';

/** The steps that a user takes to move, in this order. They are stored, so never changed. */
const moveSteps = ['place', 'take', 'bring', 'check', 'tell', 'keep'] as const;

/** A step that a user takes to move. */
export type MoveStep = (typeof moveSteps)[number];

/** All that is ticked of a service: the steps of its guide, and that it was left, in a suite's list. */
const ticks = [...moveSteps, 'left'] as const;

/** A tick for a service. It is stored, so never changed. */
export type Tick = (typeof ticks)[number];

/** The steps of one guide: those for which there is something to do. */
export function stepsOf(
  { out, into }: Pick<Guide<unknown>, 'out' | 'into'>,
  hasClosed: boolean,
): readonly MoveStep[] {
  const isNeeded: Record<MoveStep, boolean> = {
    place: true,
    take: out.state !== 'none',
    bring: into.length > 0,
    check: out.state === 'open',
    tell: true,
    keep: !hasClosed,
  };
  return moveSteps.filter((step) => isNeeded[step]);
}

/** Reads ticks that were stored: what is no tick is left out, and none stands twice. */
export function readTicks(raw: unknown): readonly Tick[] {
  return Array.isArray(raw) ? ticks.filter((tick) => raw.includes(tick)) : [];
}

/** The steps of a guide among these ticks. */
export function stepsTicked(some: readonly Tick[]): readonly MoveStep[] {
  return moveSteps.filter((step) => some.includes(step));
}

/** The ticks for every service that has any, by its id. */
export type AllTicks = Readonly<Record<string, readonly Tick[]>>;

/**
 * Reads the ticks of all guides: what is no service's id is left out, and so is a guide without
 * any.
 */
export function readAllTicks(raw: unknown): AllTicks {
  const rows = isPlainObject(raw) ? Object.entries(raw) : [];
  const read = rows.map(([id, ticks]) => [id, readTicks(ticks)] as const);
  return Object.fromEntries(read.filter(([id, ticks]) => isServiceId(id) && ticks.length > 0));
}

/** The ticks after this step was ticked, or was no longer. */
export function withTick(
  ticks: readonly MoveStep[],
  step: MoveStep,
  isTicked: boolean,
): readonly MoveStep[] {
  return moveSteps.filter((each) => (each === step ? isTicked : ticks.includes(each)));
}

import { isPlainObject } from '../plain-object';
import { isServiceId } from '../services/service-id';
import type { Guide } from './guide';

/** The steps that a user takes to move, in this order. They are stored, so never changed. */
const moveSteps = ['place', 'take', 'bring', 'check', 'tell', 'keep'] as const;

/** A step that a user takes to move. */
export type MoveStep = (typeof moveSteps)[number];

/** The steps of one guide: those for which there is something to do. */
export function stepsOf({ out, into }: Guide, hasClosed: boolean): readonly MoveStep[] {
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

/** Reads ticks that were stored: what is not a step is left out, and none stands twice. */
export function readTicks(raw: unknown): readonly MoveStep[] {
  return Array.isArray(raw) ? moveSteps.filter((step) => raw.includes(step)) : [];
}

/** The ticks of every guide that was begun, by the id of its service. */
export type AllTicks = Readonly<Record<string, readonly MoveStep[]>>;

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

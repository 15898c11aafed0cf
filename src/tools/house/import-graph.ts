import { cruise, type ICruiseResult, type IForbiddenRuleType } from 'dependency-cruiser';
import { inRepository } from '../root';

/** Reads every module under `src` with its imports, types included, and what breaks these rules. */
export async function readImportGraph(
  forbidden: readonly IForbiddenRuleType[] = [],
): Promise<ICruiseResult> {
  const cruised = await cruise(
    ['src'],
    {
      ruleSet: { forbidden: [...forbidden] },
      validate: true,
      baseDir: inRepository(),
      tsPreCompilationDeps: true,
      doNotFollow: { path: 'node_modules' },
    },
    { exportsFields: ['exports'], conditionNames: ['import', 'types'] },
  );
  return cruised.output as ICruiseResult;
}

/** The rooms of a hall, and which of them import which. */
type Hall = {
  /** The folders directly in the hall, and the files that stand in it beside them. */
  rooms: readonly string[];
  /** The rooms that a room imports, by that room, both in the order of the alphabet. */
  arrows: ReadonlyMap<string, readonly string[]>;
};

/** The rooms of `src/<name>` as the imports of its modules draw them. */
export function hallOf(name: string, { modules }: Pick<ICruiseResult, 'modules'>): Hall {
  const arrows = new Map<string, Set<string>>();
  for (const { source, dependencies } of modules) {
    const room = roomOf(name, source);
    if (room === undefined) continue;
    const targets = arrows.get(room) ?? new Set<string>();
    arrows.set(room, targets);
    for (const { resolved } of dependencies) {
      const target = roomOf(name, resolved);
      if (target !== undefined && target !== room) targets.add(target);
    }
  }
  const rooms = [...arrows.keys()].toSorted();
  return {
    rooms,
    arrows: new Map(rooms.map((room) => [room, [...(arrows.get(room) ?? [])].toSorted()])),
  };
}

/** The folder directly in the hall that a module lies in, or its own file name; else undefined. */
function roomOf(hall: string, path: string): string | undefined {
  const start = `src/${hall}/`;
  return /\.tsx?$/.test(path) && path.startsWith(start)
    ? path.slice(start.length).split('/')[0]
    : undefined;
}

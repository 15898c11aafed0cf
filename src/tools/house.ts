import {
  fileLengths,
  functionLengths,
  type Length,
  lengthAt,
  mostFileLines,
  mostFunctionLines,
} from './house/code-lengths';
import { hallOf, readImportGraph } from './house/import-graph';

/**
 * Prints the rooms of the source tree with what each imports, and how long functions and files are.
 */
export async function main(): Promise<number> {
  const graph = await readImportGraph();
  for (const name of ['core', 'adapters', 'tools']) {
    const { rooms, arrows } = hallOf(name, graph);
    const count = [...arrows.values()].reduce((sum, targets) => sum + targets.length, 0);
    console.log(`src/${name}: ${rooms.length} rooms, ${count} arrows`);
    for (const [room, targets] of arrows) {
      if (targets.length > 0) console.log(`  ${room} -> ${targets.join(' ')}`);
    }
  }
  const circles = graph.modules.filter(({ dependencies }) =>
    dependencies.some(({ circular }) => circular),
  );
  console.log(`modules in an import circle: ${circles.length}`);
  printLengths('functions', functionLengths(), mostFunctionLines);
  printLengths('files', fileLengths(), mostFileLines);
  return 0;
}

function printLengths(what: string, lengths: readonly Length[], allowed: number): void {
  const [longest] = lengths;
  const median = lengthAt(lengths, 0.5);
  const most = `${longest?.lines} (${longest?.path}:${longest?.line})`;
  console.log(
    `${what}: ${lengths.length}; lines: median ${median}, 95 % at most ${lengthAt(lengths, 0.95)}, longest ${most} of ${allowed} allowed`,
  );
}

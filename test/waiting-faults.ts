import ts from 'typescript';

// How a test, or a tool that drives a browser, must not wait: each fault is a line that says what to do.

const advice = {
  act: 'until looks again and again: wait for the element, then act once (pressButton in on-page.ts)',
  sleep: 'wait for what is seen, or for a promise that the test keeps (test/promised.ts)',
  focus: 'the focus moves after what is drawn: wait for it by until',
  world: 'ask the extension by callApi (src/tools/browsers/extension-world.ts)',
};

/** What a person does on a page, as it is called in a page or by a driver. */
const acts = /^(click|press|tap|tick|wheel|dispatchEvent|uploadFile|requestSubmit)([A-Z]|$)/;

/** Finds what is wrong with how the source of a file waits; sleeping is a fault in tests alone. */
export function waitingFaults(path: string, text: string): string[] {
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const functions = functionsOf(source);
  const faults: string[] = [];
  const report = (node: ts.Node, what: keyof typeof advice) => {
    const { line } = source.getLineAndCharacterOfPosition(node.getStart());
    faults.push(`${path}:${line + 1}: ${node.getText().split('\n')[0]}: ${advice[what]}`);
  };
  walk(source, (node) => {
    if (ts.isCallExpression(node) && /^until/.test(nameOf(node.expression))) {
      for (const act of actsWithin(node.arguments, functions)) report(act, 'act');
    }
    if (path.startsWith('test/') && isSleep(node)) report(node, 'sleep');
    if (path.startsWith('test/browser/') && expectsFocus(node, functions)) report(node, 'focus');
    if (isCastOfWorld(node)) report(node, 'world');
  });
  return faults;
}

function walk(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  ts.forEachChild(node, (child) => walk(child, visit));
}

/** The last name of what is called. */
function nameOf(called: ts.Expression): string {
  if (ts.isIdentifier(called)) return called.text;
  return ts.isPropertyAccessExpression(called) ? called.name.text : '';
}

/** The functions of a file that have a name. */
function functionsOf(source: ts.SourceFile): Map<string, ts.Node> {
  const functions = new Map<string, ts.Node>();
  walk(source, (node) => {
    if (ts.isFunctionDeclaration(node) && node.name) functions.set(node.name.text, node);
    if (!ts.isVariableDeclaration(node) || !node.initializer || !ts.isIdentifier(node.name)) return;
    if (ts.isArrowFunction(node.initializer)) functions.set(node.name.text, node.initializer);
  });
  return functions;
}

/** What acts in what is done there, and in the functions of the file that this names. */
function actsWithin(
  looked: readonly ts.Node[],
  functions: ReadonlyMap<string, ts.Node>,
): ts.CallExpression[] {
  const found: ts.CallExpression[] = [];
  const seen = new Set<ts.Node>(looked);
  for (const each of seen) {
    walk(each, (node) => {
      const named = ts.isIdentifier(node) && functions.get(node.text);
      if (named) seen.add(named);
      if (ts.isCallExpression(node) && isAct(node)) found.push(node);
    });
  }
  return found;
}

/** What is expected of the element that has the focus at that moment, in one look. */
function expectsFocus(node: ts.Node, functions: ReadonlyMap<string, ts.Node>): boolean {
  if (!ts.isCallExpression(node) || nameOf(node.expression) !== 'expect') return false;
  let isFound = false;
  const seen = new Set<ts.Node>(node.arguments);
  for (const each of seen) {
    walk(each, (within) => {
      if (!ts.isIdentifier(within)) return;
      isFound ||= within.text === 'activeElement';
      const named = functions.get(within.text);
      if (named) seen.add(named);
    });
  }
  return isFound;
}

/** Typing takes a text: without one, `type` asks what something is. */
function isAct({ expression, arguments: given }: ts.CallExpression): boolean {
  const name = nameOf(expression);
  return acts.test(name) || (name === 'type' && given.length > 0);
}

/** A timer with a duration; without one it only lets others have their turn. */
function isSleep(node: ts.Node): boolean {
  if (ts.isImportDeclaration(node)) return /timers\/promises/.test(node.moduleSpecifier.getText());
  if (!ts.isCallExpression(node)) return false;
  const name = nameOf(node.expression);
  return name === 'waitForTimeout' || (name === 'setTimeout' && node.arguments.length > 1);
}

function isCastOfWorld(node: ts.Node): boolean {
  return ts.isAsExpression(node) && node.expression.getText() === 'globalThis as unknown';
}

import { type ChildProcess, spawn } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import puppeteer, { type CDPSession, Connection, type Protocol } from 'puppeteer-core';
import { chromiumOptions } from '../../browsers/chromium';
import { withinPatience } from './patience';
import { pipeTransport } from './pipe-transport';

type TargetInfo = Protocol.Target.TargetInfo;

/** A tab that was opened, with the session by which it is driven. */
export type OpenTab = { targetId: string; session: CDPSession };

/**
 * A Chromium in which nothing is attached that was not asked for: a debugger, as puppeteer attaches
 * one to everything, keeps workers alive and halts what just opens.
 */
export type BareBrowser = {
  connection: Connection;
  /** Lists all targets, tabs included. */
  targets: () => Promise<TargetInfo[]>;
  attach: (target: TargetInfo) => Promise<CDPSession>;
  /** Opens a tab and waits until its page is loaded. */
  openTab: (address: string) => Promise<OpenTab>;
  /** Closes a page, unless it is gone already. */
  closeTarget: (targetId: string) => Promise<void>;
  close: () => Promise<void>;
};

type Settings = { executablePath: string; profile: string; proxyPort: number };

/** Starts Chromium with the options of all drivers, without any extension yet. */
export async function launchBareBrowser(settings: Settings): Promise<BareBrowser> {
  const options = chromiumOptions({ ...settings, language: 'fr' });
  const words = [
    ...puppeteer.defaultArgs(options),
    '--remote-debugging-pipe',
    '--ignore-certificate-errors',
  ];
  const stdio = ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] as const;
  const child = spawn(settings.executablePath, words, { stdio: [...stdio], env: options.env });
  const [, , , out, into] = child.stdio;
  const connection = new Connection(
    '',
    pipeTransport(out as Writable, into as Readable),
    0,
    30_000,
  );
  await connection.send('Target.setDiscoverTargets', { discover: true });
  return {
    connection,
    targets: async () => {
      // An empty filter lets tabs through, which the browser else leaves out.
      const { targetInfos } = await connection.send('Target.getTargets', { filter: [{}] });
      return targetInfos;
    },
    attach: (target) => connection.createSession(target),
    openTab: (address) => openTab(connection, address),
    closeTarget: (targetId) => closeTarget(connection, targetId),
    close: () => close(connection, child),
  };
}

async function openTab(connection: Connection, address: string): Promise<OpenTab> {
  const { targetId } = await connection.send('Target.createTarget', { url: 'about:blank' });
  const { targetInfo } = await connection.send('Target.getTargetInfo', { targetId });
  const session = await connection.createSession(targetInfo);
  await session.send('Page.enable');
  const loaded = new Promise((resolve) => session.once('Page.loadEventFired', resolve));
  const { errorText } = await session.send('Page.navigate', { url: address });
  if (errorText) throw new Error(`${address}: ${errorText}`);
  await withinPatience(`${address} is loaded`, loaded);
  return { targetId, session };
}

async function closeTarget(connection: Connection, targetId: string): Promise<void> {
  try {
    await connection.send('Target.closeTarget', { targetId });
  } catch (error) {
    // A popup closes by itself when the window in front changes.
    if (!String(error).includes('No target with given id')) throw error;
  }
}

async function close(connection: Connection, child: ChildProcess): Promise<void> {
  const gone = new Promise((resolve) => child.once('exit', resolve));
  if (child.exitCode !== null) return;
  try {
    await connection.send('Browser.close');
    await withinPatience('the browser is gone', gone);
  } catch (error) {
    console.error(`A browser had to be killed: ${error}`);
    child.kill('SIGKILL');
    await gone;
  }
}

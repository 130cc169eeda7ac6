import { readdirSync, readFileSync } from 'node:fs';

const TICKS_A_SECOND = 100;

/** The processes that this one has started and that are there, also those that ended and were not waited for. */
export function childrenOf(parent: number): readonly number[] {
  return readdirSync('/proc')
    .map(Number)
    .filter((pid) => pid > 0 && statusOf(pid)?.includes(`\nPPid:\t${parent}\n`));
}

export function isRunning(pid: number): boolean {
  return !(statusOf(pid) ?? 'State:\tZ').includes('State:\tZ');
}

/** What the system says of a process; null when there is none. */
function statusOf(pid: number): string | null {
  try {
    return readFileSync(`/proc/${pid}/status`, 'utf8');
  } catch {
    return null;
  }
}

/** How long it has computed. */
export function secondsOf(pid: number): number {
  const [, ...fields] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  return (Number(fields[10]) + Number(fields[11])) / TICKS_A_SECOND;
}

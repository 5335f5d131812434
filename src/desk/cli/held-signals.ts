/** What asks the process to end. */
export const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Keeps the signals that ask the process to end waiting, until the function returned lets them through. */
export function holdSignals(): () => void {
  let held: NodeJS.Signals | undefined;
  const hold = (signal: NodeJS.Signals) => {
    held ??= signal;
  };
  for (const signal of SIGNALS) process.on(signal, hold);
  const release = () => {
    for (const signal of SIGNALS) process.off(signal, hold);
    if (held) process.kill(process.pid, held);
  };
  // What comes in while code runs is known only at a later turn: that of the first might miss it.
  return () => setImmediate(() => setImmediate(release));
}

import { SingleBar } from 'cli-progress';
import type { Progress, Stage } from '../pipeline';

const LABELS: Readonly<Record<Stage, string>> = {
  read: 'reading files',
  restore: 'restoring text',
  recognise: 'recognising names',
  resolve: 'resolving names',
  connect: 'connecting',
  arrange: 'laying out',
  pack: 'packing',
};

/** Tells how a build goes: a bar on a terminal, a line per stage elsewhere, nothing if quiet. Call `stop` before other output. */
export function reporter(
  quiet: boolean,
  stream: NodeJS.WriteStream = process.stderr,
): { progress: Progress; stop(): void } {
  if (quiet) return { progress: () => {}, stop: () => {} };
  let current: Stage | null = null;
  if (!stream.isTTY) {
    const progress: Progress = (stage, _, total) => {
      if (stage !== current) stream.write(`${LABELS[stage]}${total > 1 ? ` (${total})` : ''}\n`);
      current = stage;
    };
    return { progress, stop: () => {} };
  }
  const format = '{label} [{bar}] {value}/{total}';
  const bar = new SingleBar({
    stream,
    format,
    clearOnComplete: true,
    hideCursor: true,
    barsize: 30,
    gracefulExit: true,
  });
  const progress: Progress = (stage, done, total) => {
    if (stage !== current) bar.start(total, done, { label: LABELS[stage].padEnd(18) });
    else bar.update(done);
    current = stage;
    // The stages leave no time to the timer that would draw.
    bar.render();
  };
  return { progress, stop: () => bar.stop() };
}

import { run } from './run.ts';
import { realPorts } from './ports.ts';
import { leave } from './process.ts';

/** How long a finished step may take to end by itself, in milliseconds. */
const WIND_DOWN_MS = 500;

// A log that nobody reads any more must not end a step that is writing labels.
process.stdout.on('error', () => undefined);

// Not awaited at the top level, for which the bundler would wrap the program into functions that are parsed twice.
void run(realPorts, process.env).then((verdict) => {
  process.exitCode = verdict === 'passed' ? 0 : 1;
  // Everything is told by now. A tunnel that a proxy neither opens nor refuses, which Node does not close with its
  // request, or a name lookup without an answer would keep the process alive for as long as they please.
  setTimeout(leave, WIND_DOWN_MS).unref();
});

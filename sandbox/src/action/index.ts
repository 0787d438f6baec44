import { getState } from '@actions/core';
import { serve, SERVE } from './serve.ts';
import { start } from './start.ts';
import { stop } from './stop.ts';

// One file has three lives: the step, which starts the server; the server, a process of its own that outlives the step;
// and the step's end, which the runner calls when the job is over.
if (process.argv[2] === SERVE) await serve(process.argv[3]);
else if (getState('pid') === '') await start();
else await stop();

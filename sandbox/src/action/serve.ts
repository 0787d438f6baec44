import { z } from 'zod';
import { requestLine } from '../request-line.ts';
import { startSandbox } from '../server.ts';
import { readTextOptions } from '../text-options.ts';
import { startWebhookReceiver } from '../webhook-receiver.ts';

/** The argument that makes this program the server. */
export const SERVE = 'serve';

/** The secret with which the receiver checks the signatures. */
export const WEBHOOK_SECRET = 'whsec_c2FuZGJveC1vbmx5LXdlYmhvb2sta2V5';

/** What the server says to the step that started it, once. */
export const greeting = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('ready'), url: z.string(), webhookUrl: z.string() }),
  z.strictObject({ kind: z.literal('failed'), reason: z.string() }),
]);
export type Greeting = z.infer<typeof greeting>;

/** Serves until it is told to stop. Its output is the log. */
export async function serve(inputsAsJson = '{}'): Promise<void> {
  try {
    const read = readTextOptions(z.record(z.string(), z.string()).parse(JSON.parse(inputsAsJson)));
    if (!read.ok) throw new Error(read.faults);
    const sandbox = await startSandbox({
      ...read.options,
      onRequestDone: (request) => {
        log(requestLine(request));
      },
    });
    const receiver = await startWebhookReceiver({
      secret: WEBHOOK_SECRET,
      onDelivery: ({ at, signatureValid, body }) => {
        const signature = signatureValid === true ? 'good' : 'WRONG';
        log(`${new Date(at).toISOString().slice(11, 23)}  webhook  signature ${signature}  ${body}`);
      },
    });
    process.once('SIGTERM', () => {
      void Promise.all([sandbox.close(), receiver.close()]).then(() => process.exit(0));
    });
    greet({ kind: 'ready', url: sandbox.url, webhookUrl: receiver.url });
  } catch (error) {
    // A port in use, or a label that is listed twice.
    greet({ kind: 'failed', reason: error instanceof Error ? error.message : String(error) });
    process.exitCode = 1;
  }
}

function greet(message: Greeting): void {
  process.send?.(message, () => {
    process.disconnect();
  });
}

function log(line: string): void {
  process.stdout.write(`${line}\n`);
}

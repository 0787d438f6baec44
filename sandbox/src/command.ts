import { readCommand, USAGE } from './command-options.ts';
import { DEFAULT_CLIENT_ID, DEFAULT_CLIENT_SECRET, startSandbox, type SandboxOptions } from './server.ts';
import { requestLine } from './request-line.ts';
import { ROUTING_PATH } from './routes-routing.ts';
import { UTILIZATION_PATH } from './routes-utilization.ts';

const command = readCommand(process.argv.slice(2));
switch (command.kind) {
  case 'help':
    console.log(USAGE);
    break;
  case 'mistake':
    console.error(`${command.message}\n\n${USAGE}`);
    process.exitCode = 2;
    break;
  case 'start':
    try {
      await serve(command.options);
    } catch (error) {
      // A port in use or an address that is not this machine's.
      console.error(error instanceof Error ? error.message : String(error));
      process.exitCode = 1;
    }
}

async function serve(options: SandboxOptions): Promise<void> {
  const sandbox = await startSandbox({
    ...options,
    onRequestDone: (request) => {
      console.log(requestLine(request));
    },
  });
  console.log(introduction(sandbox.url, options));
  const stop = (): void => {
    console.log('Stopped.');
    void sandbox.close();
  };
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
}

function introduction(url: string, options: SandboxOptions): string {
  const id = options.clientId ?? DEFAULT_CLIENT_ID;
  const secret = options.clientSecret ?? DEFAULT_CLIENT_SECRET;
  const list = options.labelApi === 'routing' ? ROUTING_PATH : UTILIZATION_PATH;
  return `Genesys Cloud stand-in at ${url}

  client id      ${id}
  client secret  ${secret}

A token, then the labels:
  TOKEN=$(curl -s -u '${id}:${secret}' -d grant_type=client_credentials ${url}/oauth/token | sed 's/.*"access_token":"\\([^"]*\\)".*/\\1/')
  curl -s -H "Authorization: Bearer $TOKEN" '${url}${list}'

Inputs that point the action here:
  client-id: ${id}
  client-secret: ${secret}
  login-url: ${url}
  api-url: ${url}

Something goes wrong (DELETE takes it back):
  curl -s -d '{"effect":"status","status":429,"retryAfter":2,"path":"labels","method":"POST"}' ${url}/sandbox/faults

What is stored, and what was asked:
  curl -s ${url}/sandbox/labels
  curl -s ${url}/sandbox/settings
  curl -s ${url}/sandbox/requests

Stop with Ctrl+C.
`;
}

import type { Exchange, HttpRequest } from '../../../src/http/exchange.ts';
import { jsonReply, type ApiRequest, type Reply } from '../../../sandbox/src/http-types.ts';
import { route } from '../../../sandbox/src/router.ts';
import type { Sent } from '../wire.ts';
import { purposeOf } from './messages.ts';
import { refusal } from './replies.ts';
import { describeSettings, readingIn } from './settings-text.ts';
import { current, numberOf, type SettingsWorld } from './settings-world.ts';

/** Answers a reading of the settings in one of the ways there are, and keeps what it shows. */
export function answerReading(world: SettingsWorld, request: ApiRequest, { startedAt }: Sent): Reply {
  const { reply, lags } = read(world, request);
  const shown = reply.status === 200 ? readingIn(reply.body) : undefined;
  if (shown !== undefined) world.readings.push({ startedAt, endedAt: world.now(), shown, lags });
  return reply;
}

function read(world: SettingsWorld, request: ApiRequest): { readonly reply: Reply; readonly lags: boolean } {
  const latest = numberOf(world, current(world));
  const older = world.left === 0 ? [] : world.history.filter((each) => numberOf(world, each) !== latest);
  const end = world.chooser.choose('reading', [
    'fresh',
    ...older.map((_, at) => `lagging ${at}`),
    ...(world.left > 0 ? ['HTTP 503', 'HTTP 403', 'HTTP 401', 'odd'] : []),
  ]);
  if (end === 'fresh') return { reply: route(request, world.platform), lags: false };
  world.left -= 1;
  const [, at] = /^lagging (\d+)$/.exec(end) ?? [];
  if (at !== undefined) return { reply: jsonReply(200, older[Number(at)]), lags: true };
  return { reply: end === 'odd' ? jsonReply(200, { done: true }) : refusal(end, request), lags: false };
}

/** What a reading showed the step, as a diagram tells it. */
export function shownBy(
  { readings, names }: SettingsWorld,
  request: HttpRequest,
  end: Exchange<string>,
): string {
  const isReading = purposeOf(request) === 'settings' && end.kind === 'answer' && end.status === 200;
  const shown = isReading ? readingIn(end.body) : undefined;
  if (shown === undefined) return '';
  return `: ${describeSettings(shown, names)}${readings.at(-1)?.lags === true ? ', as it was' : ''}`;
}

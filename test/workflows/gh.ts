/**
 * What stands in for the program `gh`: the calls of the examples, as requests to the API of GitHub that the job has.
 * Whatever else it is asked for is a failure.
 */
import { parseArgs } from 'node:util';
import { z } from 'zod';

const environment = z.object({
  GITHUB_API_URL: z.string(),
  GITHUB_REPOSITORY: z.string(),
  GH_TOKEN: z.string().min(1),
});
const {
  GITHUB_API_URL: api,
  GITHUB_REPOSITORY: repository,
  GH_TOKEN: token,
} = environment.parse(process.env);
const text = { type: 'string' } as const;
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: {
    ...{ head: text, base: text, title: text, body: text, state: text, json: text, jq: text, comment: text },
    'delete-branch': { type: 'boolean' },
  },
});
const [command, ...rest] = [positionals.slice(0, 2).join(' '), ...positionals.slice(2)];

switch (command) {
  case 'auth setup-git':
    // The stand-in for the repository asks for no credentials.
    break;
  case 'pr list': {
    if (values.jq !== '.[].number') throw new Error(`an unknown filter: ${String(values.jq)}`);
    const head = `${repository.split('/')[0] ?? ''}:${values.head ?? ''}`;
    const search = new URLSearchParams({ state: values.state ?? 'open', head });
    const pulls = z
      .array(z.object({ number: z.number() }))
      .parse(await request('GET', `pulls?${search.toString()}`));
    for (const { number } of pulls) console.log(number);
    break;
  }
  case 'pr create': {
    const { title, body, head, base } = values;
    await request('POST', 'pulls', { title, body, head, base });
    break;
  }
  case 'pr close': {
    const number = rest[0] ?? '';
    if (values.comment !== undefined)
      await request('POST', `issues/${number}/comments`, { body: values.comment });
    await request('PATCH', `pulls/${number}`, { state: 'closed' });
    break;
  }
  default:
    throw new Error(`unknown to this stand-in: gh ${process.argv.slice(2).join(' ')}`);
}

async function request(method: string, path: string, body?: object): Promise<unknown> {
  const answer = await fetch(`${api}/repos/${repository}/${path}`, {
    method,
    headers: { Authorization: `token ${token}`, 'User-Agent': 'gh' },
    ...(body && { body: JSON.stringify(body) }),
  });
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
  return await answer.json();
}

import { z } from 'zod';
import { page, parsed, type Answer } from './github-request.ts';
import {
  invalidComment,
  json,
  refusal,
  shownComment,
  type GitHubComment,
  type Place,
} from './github-shapes.ts';
import type { Reply } from './http-types.ts';

/** The comments on the pull requests and issues of a repository, for whoever may write there. */
export interface Comments {
  /** From now on a pull request or an issue has this number, and these comments, the oldest first. */
  readonly begin: (
    number: number,
    written?: readonly { readonly author: string; readonly body: string }[],
  ) => void;
  readonly of: (number: number) => readonly GitHubComment[];
  readonly answer: Answer;
}

/** The longest comment, in characters. */
const LONGEST_COMMENT = 65_536;

/**
 * Keeps comments as GitHub's REST API does: write, list, change and remove.
 *
 * @param author whose token it is: its comments alone may be changed and removed
 */
export function keepComments({
  place,
  author,
}: {
  readonly place: Place;
  readonly author: string;
}): Comments {
  const comments = new Map<number, GitHubComment[]>();
  let lastId = 900_000_000;

  const write = (body: string, by: string): GitHubComment => {
    lastId += 1;
    return { id: lastId, body, author: by, createdAt: Date.now(), updatedAt: Date.now() };
  };

  function create(issue: number, kept: GitHubComment[], text: string): Reply {
    const read = readBody(text);
    if (!read.ok) return read.reply;
    const written = write(read.body, author);
    kept.push(written);
    return json(201, shownComment(written, issue, place));
  }

  function update(id: number, text: string): Reply {
    for (const [issue, kept] of comments) {
      const index = kept.findIndex((comment) => comment.id === id);
      const old = kept[index];
      if (old === undefined) continue;
      if (old.author !== author) return refusal(403, 'Resource not accessible by integration');
      const read = readBody(text);
      if (!read.ok) return read.reply;
      const written = { ...old, body: read.body, updatedAt: Date.now() };
      kept[index] = written;
      return json(200, shownComment(written, issue, place));
    }
    return refusal(404, 'Not Found');
  }

  function remove(id: number): Reply {
    for (const kept of comments.values()) {
      const index = kept.findIndex((comment) => comment.id === id);
      if (index === -1) continue;
      if (kept[index]?.author !== author) return refusal(403, 'Resource not accessible by integration');
      kept.splice(index, 1);
      return { status: 204, headers: {}, body: '' };
    }
    return refusal(404, 'Not Found');
  }

  return {
    begin: (number, written = []) => {
      comments.set(
        number,
        written.map((one) => write(one.body, one.author)),
      );
    },
    of: (number) => comments.get(number) ?? [],
    answer: (request) => {
      const { method, path, body } = request;
      const issue = Number(/^\/issues\/(\d+)\/comments$/.exec(path)?.[1]);
      const comment = /^\/issues\/comments\/(\d+)$/.exec(path)?.[1];
      const kept = comments.get(issue);
      if (method === 'GET' && kept !== undefined)
        return page(kept, request, place, (one) => shownComment(one, issue, place));
      if (method === 'POST' && kept !== undefined) return create(issue, kept, body);
      if (method === 'PATCH' && comment !== undefined) return update(Number(comment), body);
      return method === 'DELETE' && comment !== undefined ? remove(Number(comment)) : undefined;
    },
  };
}

type BodyRead = { readonly ok: true; readonly body: string } | { readonly ok: false; readonly reply: Reply };

/** The text of a comment that is to be written, or why it will not be. */
function readBody(text: string): BodyRead {
  const value = parsed(text);
  if (value === undefined) return { ok: false, reply: refusal(400, 'Problems parsing JSON') };
  const read = z.object({ body: z.string() }).safeParse(value);
  if (!read.success)
    return { ok: false, reply: refusal(422, 'Invalid request.\n\n"body" wasn\'t supplied.') };
  const { body } = read.data;
  if (body.trim() === '') return { ok: false, reply: invalidComment('Body cannot be blank') };
  if (body.length > LONGEST_COMMENT) {
    const message = `Body is too long (maximum is ${LONGEST_COMMENT} characters)`;
    return { ok: false, reply: invalidComment(message) };
  }
  return { ok: true, body };
}

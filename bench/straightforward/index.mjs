/**
 * The script that one would write for the job, without a retry, a summary or an audit file: axios, one page after
 * another, one POST after another, the events last. It is what the action is measured against.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as core from '@actions/core';
import * as github from '@actions/github';
import axios from 'axios';
import { parse } from 'yaml';
import { z } from 'zod';

const wanted = z.array(
  z.object({ name: z.string(), value: z.string().optional(), scope: z.string().default('public') }),
);
const token = z.object({ access_token: z.string() });
const utilizationPage = z.object({
  entities: z.array(z.object({ name: z.string() })),
  pageCount: z.number(),
});
const routingPage = z.object({
  labels: z.array(z.object({ name: z.string(), value: z.string(), scope: z.string() })),
  nextPage: z.string().nullish(),
});

const api = core.getInput('api-url');
const isRouting = core.getInput('label-api') === 'routing';
const path = isRouting ? '/api/v2/routing/labels' : '/api/v2/routing/utilization/labels';

async function provision() {
  const auth = { username: core.getInput('client-id'), password: core.getInput('client-secret') };
  const login = await axios.post(
    `${core.getInput('login-url')}/oauth/token`,
    'grant_type=client_credentials',
    {
      auth,
    },
  );
  const headers = { authorization: `Bearer ${token.parse(login.data).access_token}` };

  const existing = isRouting ? await listRouting(headers) : await listUtilization(headers);
  const made = [];
  for (const label of readWanted()) {
    if (existing.has(nameOf(label))) throw new Error(`${nameOf(label)} exists`);
    const body = isRouting ? { ...label, description: '' } : { name: nameOf(label) };
    made.push((await axios.post(api + path, body, { headers })).data);
  }
  for (const label of made) {
    await axios.post(core.getInput('webhook-url'), { label, repository: github.context.payload.repository });
  }
  core.setOutput('created-count', made.length);
}

function readWanted() {
  const file = core.getInput('labels-file');
  if (file === '') return wanted.parse([{ name: core.getInput('name'), value: core.getInput('value') }]);
  return wanted.parse(parse(readFileSync(join(process.env['GITHUB_WORKSPACE'] ?? '', file), 'utf8')));
}

function nameOf({ name, value, scope }) {
  if (isRouting) return JSON.stringify([name, value, scope]);
  return value === undefined ? name : `${name}=${value}`;
}

async function listUtilization(headers) {
  const names = new Set();
  for (let pageNumber = 1, pageCount = 1; pageNumber <= pageCount; pageNumber += 1) {
    const { data } = await axios.get(api + path, { headers, params: { pageSize: 100, pageNumber } });
    const page = utilizationPage.parse(data);
    for (const { name } of page.entities) names.add(name);
    pageCount = page.pageCount;
  }
  return names;
}

async function listRouting(headers) {
  const names = new Set();
  for (let cursor; cursor !== null;) {
    const { data } = await axios.get(api + path, { headers, params: { limit: 100, cursor } });
    const page = routingPage.parse(data);
    for (const label of page.labels) names.add(JSON.stringify([label.name, label.value, label.scope]));
    cursor = page.nextPage ?? null;
  }
  return names;
}

provision().catch((error) => {
  core.setFailed(error instanceof Error ? error.message : 'unknown');
});

/**
 * The four requests of one label and nothing else, on Node's own modules: what no program can do in less. The
 * webhook's connection is opened early.
 */
import http from 'node:http';
import https from 'node:https';
import net from 'node:net';

const { API = '', WEBHOOK = '', BASIC = '' } = process.env;
const agent = new https.Agent({ keepAlive: true });

function send(url, method, headers, body, options) {
  return new Promise((resolve, reject) => {
    const { request } = url.startsWith('https:') ? https : http;
    const call = request(url, { method, headers, ...options }, (response) => {
      let text = '';
      response
        .setEncoding('utf8')
        .on('data', (part) => (text += part))
        .on('end', () => resolve(text));
    });
    call.on('error', reject).end(body);
  });
}

const form = { authorization: `Basic ${BASIC}`, 'content-type': 'application/x-www-form-urlencoded' };
const login = await send(`${API}/oauth/token`, 'POST', form, 'grant_type=client_credentials', { agent });
const { hostname, port } = new URL(WEBHOOK);
const early = net.connect(Number(port), hostname);
const json = {
  authorization: `Bearer ${JSON.parse(login).access_token}`,
  'content-type': 'application/json',
};
const labels = `${API}/api/v2/routing/utilization/labels`;
await send(`${labels}?pageSize=100&pageNumber=1`, 'GET', json, undefined, { agent });
const label = await send(labels, 'POST', json, JSON.stringify({ name: 'team=blue' }), { agent });
await send(WEBHOOK, 'POST', { 'content-type': 'application/json' }, label, { createConnection: () => early });
agent.destroy();
early.destroy();

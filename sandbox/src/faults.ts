import { z } from 'zod';
import { settingsChange } from './settings-change.ts';

/** Which requests a fault strikes: every part that is given must fit. */
const on = {
  method: z.string().optional(),
  /** A part of the path, such as `oauth` or `labels`; with a `$` behind it the path's end, such as `utilization$`. */
  path: z.string().optional(),
  /** Query parameters that must have these values, such as `{ pageNumber: 2 }`. */
  query: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
  /** A part of what was sent, such as `"name":"VIP"`: which of several POSTs under way it strikes is then no matter of chance. */
  sent: z.string().optional(),
  /** Lets so many fitting requests pass first; 0 by default. */
  after: z.int().min(0).optional(),
  /** Strikes so often; 1 by default, except for listings that repeat, which do so always. */
  times: z.union([z.int().min(1), z.literal('always')]).optional(),
};

/** Carries the request out before the fault strikes, so that a write is stored and its answer lost. */
const afterWrite = z.boolean().optional();
const milliseconds = z.number().min(0);
const headers = z.record(z.string(), z.string()).optional();
const status = z.int().min(200).max(599);

/**
 * What can be made to go wrong. A request is struck by at most one `delay`, one `conflictRace`, one `settingsRace` and one
 * of the other faults, in the order in which they were injected; `staleListing`, `staleSettings` and `closeWrites` strike
 * whatever is written after them.
 */
export const faultSchema = z.discriminatedUnion('effect', [
  /** Answers this status; without a body, with the platform's error body for it. A string is sent as it is. */
  z.strictObject({
    effect: z.literal('status'),
    ...on,
    status,
    body: z.unknown().optional(),
    headers,
    /** Seconds or an HTTP date. */
    retryAfter: z.union([z.string(), z.number()]).optional(),
    afterWrite,
  }),
  /** Waits before the request is carried out, or before its answer is sent. */
  z.strictObject({ effect: z.literal('delay'), ...on, ms: milliseconds, afterWrite }),
  /** Never answers, and keeps the connection open. */
  z.strictObject({ effect: z.literal('hang'), ...on, afterWrite }),
  /** Breaks the connection off without an answer. */
  z.strictObject({ effect: z.literal('reset'), ...on, afterWrite }),
  /** Answers this text, JSON by its media type unless told otherwise. */
  z.strictObject({
    effect: z.literal('malformed'),
    ...on,
    body: z.string(),
    contentType: z.string().optional(),
    status: status.optional(),
    afterWrite,
  }),
  /** Sends the ordinary answer one byte every so many milliseconds. */
  z.strictObject({ effect: z.literal('slowDrip'), ...on, ms: milliseconds }),
  /** Answers 200 and a JSON string of so many bytes, without announcing its length. */
  z.strictObject({ effect: z.literal('hugeAnswer'), ...on, bytes: z.int().min(2) }),
  /** Labels created from now on are missing from so many listings, or for so long. */
  z.strictObject({
    effect: z.literal('staleListing'),
    listings: z.int().min(0).optional(),
    ms: milliseconds.optional(),
  }),
  /** What is written to the settings from now on is missing from so many readings, or for so long. */
  z.strictObject({
    effect: z.literal('staleSettings'),
    readings: z.int().min(0).optional(),
    ms: milliseconds.optional(),
  }),
  /** From now on refuses writes that follow another one closely: so many of them, or for so long. */
  z.strictObject({
    effect: z.literal('closeWrites'),
    writes: z.int().min(0).optional(),
    ms: milliseconds.optional(),
    methods: z.array(z.string()).optional(),
  }),
  /** Another administrator changes the settings just before this request, a PUT of the settings unless told otherwise. */
  z.strictObject({ effect: z.literal('settingsRace'), ...on, change: settingsChange }),
  /** Another writer creates the label of this POST just before it. */
  z.strictObject({ effect: z.literal('conflictRace'), ...on }),
  /** Utilization listings answer the first page whatever is asked for, and say that there is one more. */
  z.strictObject({
    effect: z.literal('repeatPage'),
    ...on,
    /** Gives the requested `pageNumber` back instead of 1. */
    numberAsRequested: z.boolean().optional(),
  }),
  /** Four-field listings answer the first page and the same cursor for ever. */
  z.strictObject({ effect: z.literal('repeatCursor'), ...on }),
  z.strictObject({
    effect: z.literal('redirect'),
    ...on,
    location: z.string(),
    status: z.int().min(300).max(399).optional(),
    afterWrite,
  }),
  /** Answers an error whose message repeats the `Authorization` header and the body. */
  z.strictObject({ effect: z.literal('echoAuthorization'), ...on, status: status.optional() }),
]);

export type Fault = z.infer<typeof faultSchema>;
export type DelayFault = Extract<Fault, { effect: 'delay' }>;
export type SettingsRaceFault = Extract<Fault, { effect: 'settingsRace' }>;

/** The faults that wait for a request to strike. */
export type ArmedFault = Exclude<Fault, { effect: 'staleListing' | 'staleSettings' | 'closeWrites' }>;
export type AnswerFault = Exclude<ArmedFault, { effect: 'delay' | 'conflictRace' | 'settingsRace' }>;

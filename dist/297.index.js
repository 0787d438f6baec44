export const id = 297;
export const ids = [297];
export const modules = {

/***/ 1183:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   A: () => (__WEBPACK_DEFAULT_EXPORT__)
/* harmony export */ });
/** Takes the place of `axios`, which the SDK imports but never calls once it is given an HTTP client. */
const axios = {
    create() {
        throw new Error('axios is not part of this action: give the SDK an HTTP client first');
    },
};
/* harmony default export */ const __WEBPACK_DEFAULT_EXPORT__ = (axios);


/***/ }),

/***/ 7964:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   "default": () => (/* binding */ ConfigParser)
/* harmony export */ });
/**
 * Takes the place of `configparser`, with which the SDK reads `~/.genesyscloudjavascript/config`
 * (`configuration.js`). On a self-hosted runner that is somebody else's file: it could send the login to
 * another host or write requests to a log. This reader finds nothing, whatever the file holds.
 */
class ConfigParser {
    _sections = {};
    read() {
        // Nothing is read.
    }
}


/***/ }),

/***/ 4697:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   createLogger: () => (/* binding */ createLogger),
/* harmony export */   format: () => (/* binding */ format),
/* harmony export */   transports: () => (/* binding */ transports)
/* harmony export */ });
/** Takes the place of `winston`, the SDK's logger (`logger.js`): it keeps nothing that it is told. */
function createLogger() {
    return { transports: [], add: ignore, log: ignore };
}
const transports = { Console: ignore, File: ignore };
const format = Object.assign(() => ignore, { combine: ignore, json: ignore, simple: ignore });
function ignore() {
    // Nothing is logged.
}


/***/ }),

/***/ 9662:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {


// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  connect: () => (/* binding */ connect)
});

// EXTERNAL MODULE: ./src/genesys/proxy.ts
var proxy = __webpack_require__(3846);
// EXTERNAL MODULE: ./node_modules/purecloud-platform-client-v2/src/purecloud-platform-client-v2/AbstractHttpClient.js
var AbstractHttpClient = __webpack_require__(7881);
// EXTERNAL MODULE: ./node_modules/purecloud-platform-client-v2/src/purecloud-platform-client-v2/ApiClient.js + 4 modules
var ApiClient = __webpack_require__(1112);
// EXTERNAL MODULE: ./node_modules/purecloud-platform-client-v2/src/purecloud-platform-client-v2/api/RoutingApi.js
var RoutingApi = __webpack_require__(6095);
// EXTERNAL MODULE: ./node_modules/zod/v4/mini/schemas.js + 5 modules
var schemas = __webpack_require__(8395);
// EXTERNAL MODULE: ./src/genesys/http-exchange.ts + 3 modules
var http_exchange = __webpack_require__(5416);
;// CONCATENATED MODULE: ./src/genesys/exchange.ts


const extendedResponse = schemas/* object */.Ikc({
    status: schemas/* number */.aig(),
    headers: schemas/* record */.g1P(schemas/* string */.YjP(), schemas/* string */.YjP()),
    body: schemas/* unknown */.L5J(),
});
/**
 * Makes an exchange of what the SDK answers with extended responses on, `{status, headers, body, ...}`, or
 * rejects with.
 *
 * @throws whatever is not a {@link ConnectionError}: a fault of the program
 */
async function toExchange(call) {
    try {
        return { kind: 'answer', ...extendedResponse.parse(await call) };
    }
    catch (error) {
        if (error instanceof http_exchange/* ConnectionError */.Rc)
            return { kind: 'lost', error };
        throw error;
    }
}
/** JSON where it is JSON, else the text itself: a gateway may answer HTML or nothing. */
function parseBody(text) {
    try {
        // Some gateways put a byte order mark in front.
        const parsed = JSON.parse(text.replace(/^\uFEFF/, ''));
        return parsed;
    }
    catch {
        return text;
    }
}

;// CONCATENATED MODULE: ./src/genesys/sdk.ts




/**
 * Makes the SDK's client for one API host, with our own HTTP client in place of axios.
 *
 * The SDK reads `~/.genesyscloudjavascript/config` when a client is made (`configuration.js`), watches it, and
 * may log requests as that file says. Its reader and its logger are replaced in the bundle (see `src/absent/`);
 * here the watching ends, and what it logged to goes nowhere. It also loses status and headers of errors unless
 * asked for extended responses.
 *
 * @param apiUrl base URL, a path prefix allowed
 * @param timeoutMs limit of one request, in milliseconds
 */
function createSdk(apiUrl, http, timeoutMs) {
    const client = new ApiClient/* default */.A();
    client.config.live_reload_config = false;
    client.config.setConfigPath('');
    client.config.logger = {
        log() {
            // Nothing that is sent or answered is logged.
        },
    };
    client.config.setGateway({
        protocol: apiUrl.protocol.replace(':', ''),
        host: apiUrl.hostname,
        ...(apiUrl.port !== '' && { port: Number(apiUrl.port) }),
        path_params_api: apiUrl.pathname,
    });
    client.setReturnExtendedResponses(true);
    client.setHttpClient(new SdkHttpClient(http, timeoutMs));
    return { client, routing: new RoutingApi/* default */.A(client) };
}
/**
 * What the SDK calls to send a request (`AbstractHttpClient.js`). Every status is answered, never rejected:
 * the SDK's error path would carry the request's headers along.
 */
class SdkHttpClient extends AbstractHttpClient/* default */.A {
    #http;
    #timeoutMs;
    constructor(http, timeoutMs) {
        super();
        this.#http = http;
        this.#timeoutMs = timeoutMs;
    }
    async request({ url, method, headers, params, data }) {
        const target = new URL(url);
        for (const [name, value] of Object.entries(params ?? {}))
            target.searchParams.set(name, value);
        const response = await this.#http.send({
            method,
            url: target,
            headers: headers ?? {},
            body: data === undefined ? undefined : JSON.stringify(data),
            timeoutMs: this.#timeoutMs,
        });
        return {
            status: response.status,
            statusText: '',
            headers: response.headers,
            data: parseBody(response.body),
        };
    }
    enableHooks() {
        // The SDK's hooks are not used.
    }
}

;// CONCATENATED MODULE: ./src/genesys/session.ts

function createSession({ tokens, ...session }) {
    const sendWith = async (token, call, onSend) => {
        await session.pace.gate.pass();
        // The SDK reads the token while the call is made, so another call cannot come between.
        session.sdk.client.setAccessToken(token);
        onSend?.();
        return toExchange(call(session.sdk));
    };
    return {
        ...session,
        async send(call, onSend) {
            const token = await tokens.get();
            const first = await sendWith(token, call, onSend);
            if (first.kind === 'lost' || first.status !== 401)
                return first;
            return sendWith(await tokens.renew(token), call, onSend);
        },
    };
}

// EXTERNAL MODULE: ./node_modules/zod/v4/core/api.js + 1 modules
var api = __webpack_require__(3305);
// EXTERNAL MODULE: ./src/failure.ts
var failure = __webpack_require__(1633);
// EXTERNAL MODULE: ./src/genesys/api-error.ts
var api_error = __webpack_require__(4013);
// EXTERNAL MODULE: ./src/genesys/refusal.ts
var refusal = __webpack_require__(818);
// EXTERNAL MODULE: ./src/genesys/retrying.ts
var retrying = __webpack_require__(466);
;// CONCATENATED MODULE: ./src/genesys/token.ts







/** A token counts as expired this long before it is, in milliseconds. */
const EXPIRY_MARGIN_MS = 60_000;
/** Genesys Cloud's shortest token duration, in seconds, for an answer that does not say. */
const SHORTEST_DURATION_S = 300;
const tokenAnswer = schemas/* object */.Ikc({
    // Visible ASCII, because it becomes a header.
    access_token: schemas/* string */.YjP().check(api/* _regex */.Fk(/^[\x21-\x7e]+$/)),
    expires_in: schemas/* catch */.MfU(schemas/* number */.aig().check(api/* _gte */.qm(0)), SHORTEST_DURATION_S),
});
/**
 * A token by the client-credentials grant: `POST {login}/oauth/token` with HTTP Basic authentication
 * (Genesys Cloud developer center, "OAuth client credentials login flow").
 */
function createTokenSource(options) {
    const { pace, onToken } = options;
    let current;
    let pending;
    const login = async () => {
        const answered = readToken(await (0,retrying/* repeat */.ux)(pace, 'Logging in', () => requestToken(options)), options);
        onToken(answered.access_token);
        const goodUntil = pace.clock.now() + answered.expires_in * 1000 - EXPIRY_MARGIN_MS;
        current = { token: answered.access_token, goodUntil };
        return answered.access_token;
    };
    const fresh = () => {
        pending ??= login().finally(() => {
            pending = undefined;
        });
        return pending;
    };
    const kept = () => current !== undefined && pace.clock.now() < current.goodUntil ? current.token : undefined;
    return {
        get: async () => kept() ?? fresh(),
        renew: async (refused) => {
            const token = kept();
            return token === undefined || token === refused ? fresh() : token;
        },
    };
}
async function requestToken(options) {
    const { loginUrl, clientId, clientSecret, http, timeoutMs, pace } = options;
    await pace.gate.pass();
    try {
        const response = await http.send({
            method: 'POST',
            url: new URL(`${loginUrl.href.replace(/\/+$/, '')}/oauth/token`),
            headers: {
                authorization: `Basic ${Buffer.from(`${clientId}:${clientSecret}`).toString('base64')}`,
                'content-type': 'application/x-www-form-urlencoded',
                accept: 'application/json',
            },
            body: 'grant_type=client_credentials',
            repeatable: true,
            timeoutMs,
        });
        return {
            kind: 'answer',
            status: response.status,
            headers: response.headers,
            body: parseBody(response.body),
        };
    }
    catch (error) {
        if (error instanceof http_exchange/* ConnectionError */.Rc)
            return { kind: 'lost', error };
        throw error;
    }
}
function readToken(login, options) {
    const { host } = options.loginUrl;
    const action = `Logging in to Genesys Cloud at ${host}`;
    if (!login.ok) {
        const { exchange, attempts, givenUp } = login;
        if (exchange.kind === 'answer' && givenUp.reason === 'final')
            throw loginRefused(action, exchange, options);
        throw (0,refusal/* refusal */.x)(exchange, { action, attempts, givenUp, host, ...options });
    }
    const parsed = tokenAnswer.safeParse(login.answer.body);
    if (parsed.success)
        return parsed.data;
    throw new failure/* Failure */.HR({
        code: 'unexpected-answer',
        message: `${action} failed: it answered without a usable access token.`,
        hint: elsewhere,
        status: login.answer.status,
    });
}
const elsewhere = 'This is not how the login service answers: check `environment`, or `login-url` if it is set.';
function loginRefused(action, answer, options) {
    const error = (0,api_error/* readApiError */.t)(answer, options.redact);
    return new failure/* Failure */.HR({
        ...explainRefusal(error.status),
        message: `${action} failed: ${(0,api_error/* describeApiError */.g)(error)}.`,
        status: error.status,
        correlationId: error.correlationId,
    });
}
function explainRefusal(status) {
    switch (status) {
        case 400:
        case 401:
            return {
                code: 'login-refused',
                hint: 'The client id, the client secret or the region is wrong; all three look alike from outside. Check ' +
                    '`client-id`, `client-secret` and `environment`, and that the OAuth client uses the client-credentials grant.',
            };
        case 403:
            return {
                code: 'login-refused',
                hint: "Put the runner's address on the allowlist of the OAuth client or of the organisation, and see that the client " +
                    'has a role with routing:utilization:view and routing:utilization:manage.',
            };
        case 407:
            return refusal/* proxyRefused */.r;
        default:
            return status >= 500
                ? { code: 'server-error', hint: 'Run the step again.' }
                : { code: 'unexpected-answer', hint: elsewhere };
    }
}

;// CONCATENATED MODULE: ./src/genesys/connect.ts




/** Limit of one request to Genesys Cloud, in milliseconds. */
const TIMEOUT_MS = 10_000;
/** Puts together what talks to one organisation. Nothing is sent yet. */
function connect(connection, http, pace, secrets) {
    const { loginUrl, apiUrl, clientId, clientSecret, proxyEnv } = connection;
    const redact = (text) => secrets.redact(text);
    const tokens = createTokenSource({
        loginUrl,
        clientId,
        clientSecret,
        http,
        pace,
        timeoutMs: TIMEOUT_MS,
        proxy: (0,proxy/* proxyFor */.i)(loginUrl, proxyEnv),
        onToken(token) {
            secrets.add(token);
        },
        redact,
    });
    return createSession({
        sdk: createSdk(apiUrl, http, TIMEOUT_MS),
        tokens,
        pace,
        host: apiUrl.host,
        proxy: (0,proxy/* proxyFor */.i)(apiUrl, proxyEnv),
        redact,
        leaks: ({ id, selfUri }) => secrets.isIn(`${id} ${selfUri ?? ''}`),
    });
}


/***/ })

};

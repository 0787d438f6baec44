export const id = 795;
export const ids = [795];
export const modules = {

/***/ 43:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   Q: () => (/* binding */ HttpClient)
/* harmony export */ });
/* unused harmony export BearerCredentialHandler */
/**
 * Takes the place of `@actions/http-client`, and of undici behind it. `@actions/core` needs it for OpenID Connect
 * tokens (`oidc-utils.js`), which this action does not ask for, and `@actions/github` for the proxy of a `fetch`
 * that this action replaces (`internal/utils.js`).
 */
class HttpClient {
    getAgent() {
        return undefined;
    }
    getAgentDispatcher() {
        return undefined;
    }
}
function BearerCredentialHandler() {
    throw new Error('OpenID Connect is not part of this action');
}


/***/ }),

/***/ 7649:
/***/ ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   h: () => (/* binding */ fetch)
/* harmony export */ });
/* unused harmony export ProxyAgent */
/**
 * Takes the place of `undici`. `@actions/github` would fetch through it; this action gives Octokit a `fetch` of
 * its own, which uses the HTTP client that everything else uses.
 */
function fetch() {
    throw new Error('undici is not part of this action: give Octokit a fetch first');
}



/***/ })

};

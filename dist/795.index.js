export const id = 795;

export const ids = [ 795 ];

export const modules = {
  43: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      Q: () => HttpClient
    });
    class HttpClient {
      getAgent() {
        return;
      }
      getAgentDispatcher() {
        return;
      }
    }
  }),
  7649: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      h: () => fetch
    });
    function fetch() {
      throw new Error("undici is not part of this action: give Octokit a fetch first");
    }
  })
};

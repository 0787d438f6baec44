export const id = 95;

export const ids = [ 95 ];

export const modules = {
  7881: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      A: () => __WEBPACK_DEFAULT_EXPORT__
    });
    class AbstractHttpClient {
      constructor() {
        this.timeout = 16e3;
      }
      setTimeout(timeout) {
        if (timeout === null || timeout === void 0 || typeof timeout !== "number") throw new Error("The 'timeout' property must be a number");
        this.timeout = timeout;
      }
      setHttpsAgent(httpsAgent) {
        if (httpsAgent && typeof httpsAgent !== "object") throw new Error("The 'httpsAgent' property must be an object");
        this.httpsAgent = httpsAgent;
      }
      request(httpRequestOptions) {
        throw new Error("method must be implemented");
      }
      enableHooks() {
        throw new Error("method must be implemented");
      }
      setPreHook(hookFunction) {
        if (typeof hookFunction !== "function" || hookFunction.length !== 1) throw new Error("preHook must be a function that accepts (config)");
        this.preHook = hookFunction;
        this.enableHooks();
      }
      setPostHook(hookFunction) {
        if (typeof hookFunction !== "function" || hookFunction.length !== 1) throw new Error("postHook must be a function that accepts (response)");
        this.postHook = hookFunction;
        this.enableHooks();
      }
    }
    const __WEBPACK_DEFAULT_EXPORT__ = AbstractHttpClient;
  }),
  1112: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      A: () => purecloud_platform_client_v2_ApiClient
    });
    // CONCATENATED MODULE: ./node_modules/purecloud-platform-client-v2/src/purecloud-platform-client-v2/logger.js
    const logLevels = {
      levels: {
        none: 0,
        error: 1,
        debug: 2,
        trace: 3
      }
    };
    const logLevelEnum = {
      level: {
        LNone: "none",
        LError: "error",
        LDebug: "debug",
        LTrace: "trace"
      }
    };
    const logFormatEnum = {
      formats: {
        JSON: "json",
        TEXT: "text"
      }
    };
    class Logger {
      get logLevelEnum() {
        return logLevelEnum;
      }
      get logFormatEnum() {
        return logFormatEnum;
      }
      constructor() {
        this.log_level = logLevelEnum.level.LNone;
        this.log_format = logFormatEnum.formats.TEXT;
        this.log_to_console = true;
        this.log_file_path;
        this.log_response_body = false;
        this.log_request_body = false;
        this.setLogger();
      }
      setLogger() {
        if (typeof window === "undefined") {
          const winston = __webpack_require__(4697);
          this.logger = winston.createLogger({
            levels: logLevels.levels,
            level: this.log_level
          });
          if (this.log_file_path && this.log_file_path !== "") if (this.log_format === logFormatEnum.formats.JSON) this.logger.add(new winston.transports.File({
            format: winston.format.json(),
            filename: this.log_file_path
          })); else this.logger.add(new winston.transports.File({
            format: winston.format.combine(winston.format(info => {
              info.level = info.level.toUpperCase();
              return info;
            })(), winston.format.simple()),
            filename: this.log_file_path
          }));
          if (this.log_to_console) if (this.log_format === logFormatEnum.formats.JSON) this.logger.add(new winston.transports.Console({
            format: winston.format.json()
          })); else this.logger.add(new winston.transports.Console({
            format: winston.format.combine(winston.format(info => {
              info.level = info.level.toUpperCase();
              return info;
            })(), winston.format.simple())
          }));
        }
      }
      log(level, statusCode, method, url, requestHeaders, responseHeaders, requestBody, responseBody) {
        var content = this.formatLog(level, statusCode, method, url, requestHeaders, responseHeaders, requestBody, responseBody);
        if (typeof window !== "undefined") {
          var shouldLog = this.calculateLogLevel(level);
          if (shouldLog > 0 && this.log_to_console === true) if (this.log_format === this.logFormatEnum.formats.JSON) console.log(content); else console.log(`${level.toUpperCase()}: ${content}`);
        } else if (this.logger.transports.length > 0) this.logger.log(level, content);
      }
      calculateLogLevel(level) {
        switch (this.log_level) {
         case this.logLevelEnum.level.LError:
          if (level !== this.logLevelEnum.level.LError) return -1;
          return 1;

         case this.logLevelEnum.level.LDebug:
          if (level === this.logLevelEnum.level.LTrace) return -1;
          return 1;

         case this.logLevelEnum.level.LTrace:
          return 1;

         default:
          return -1;
        }
      }
      formatLog(level, statusCode, method, url, requestHeaders, responseHeaders, requestBody, responseBody) {
        var result;
        var localRequestHeaders = requestHeaders ? JSON.parse(JSON.stringify(requestHeaders)) : null;
        var localResponseHeaders = responseHeaders ? JSON.parse(JSON.stringify(responseHeaders)) : null;
        var localRequestBody = requestBody ? JSON.parse(JSON.stringify(requestBody)) : null;
        var localResponseBody = responseBody ? JSON.parse(JSON.stringify(responseBody)) : null;
        if (requestHeaders) localRequestHeaders["Authorization"] = "[REDACTED]";
        if (!this.log_request_body) localRequestBody = void 0;
        if (!this.log_response_body) localResponseBody = void 0;
        if (this.log_format && this.log_format === logFormatEnum.formats.JSON) {
          result = {
            level: level,
            date: (new Date).toISOString(),
            method: method,
            url: decodeURIComponent(url),
            correlationId: localResponseHeaders ? localResponseHeaders["inin-correlation-id"] ? localResponseHeaders["inin-correlation-id"] : "" : "",
            statusCode: statusCode
          };
          if (localRequestHeaders) result.requestHeaders = localRequestHeaders;
          if (localResponseHeaders) result.responseHeaders = localResponseHeaders;
          if (localRequestBody) result.requestBody = localRequestBody;
          if (localResponseBody) result.responseBody = localResponseBody;
        } else result = `${(new Date).toISOString()}\n=== REQUEST === \n${this.formatValue("URL", decodeURIComponent(url))}${this.formatValue("Method", method)}${this.formatValue("Headers", this.formatHeaderString(localRequestHeaders))}${this.formatValue("Body", localRequestBody ? JSON.stringify(localRequestBody, null, 2) : "")}\n=== RESPONSE ===\n${this.formatValue("Status", statusCode)}${this.formatValue("Headers", this.formatHeaderString(localResponseHeaders))}${this.formatValue("CorrelationId", localResponseHeaders ? localResponseHeaders["inin-correlation-id"] ? localResponseHeaders["inin-correlation-id"] : "" : "")}${this.formatValue("Body", localResponseBody ? JSON.stringify(localResponseBody, null, 2) : "")}`;
        return result;
      }
      formatHeaderString(headers) {
        var headerString = "";
        if (!headers) return headerString;
        for (const [key, value] of Object.entries(headers)) headerString += `\n\t${key}: ${value}`;
        return headerString;
      }
      formatValue(key, value) {
        if (!value || value === "" || value === "{}") return "";
        return `${key}: ${value}\n`;
      }
      getLogLevel(level) {
        switch (level) {
         case "error":
          return logLevelEnum.level.LError;

         case "debug":
          return logLevelEnum.level.LDebug;

         case "trace":
          return logLevelEnum.level.LTrace;

         default:
          return logLevelEnum.level.LNone;
        }
      }
      getLogFormat(format) {
        switch (format) {
         case "json":
          return logFormatEnum.formats.JSON;

         default:
          return logFormatEnum.formats.TEXT;
        }
      }
    }
    const logger = Logger;
    // CONCATENATED MODULE: ./node_modules/purecloud-platform-client-v2/src/purecloud-platform-client-v2/configuration.js
    class Configuration {
      get instance() {
        return Configuration.instance;
      }
      set instance(value) {
        Configuration.instance = value;
      }
      constructor() {
        if (!Configuration.instance) Configuration.instance = this;
        if (typeof window !== "undefined") this.configPath = ""; else {
          const os = __webpack_require__(857);
          const path = __webpack_require__(6928);
          this.configPath = path.join(os.homedir(), ".genesyscloudjavascript", "config");
        }
        this.watchedConfigPath;
        this.refresh_access_token = true;
        this.refresh_token_wait_max = 10;
        this._live_reload_config = true;
        this.host;
        this.environment;
        this.basePath;
        this.authUrl;
        this.config;
        this.gateway = void 0;
        this.authPopupConfiguration = this._getDefaultAuthPopupConfiguration();
        this.logger = new logger;
        this.setEnvironment();
        this.liveLoadConfig();
      }
      get live_reload_config() {
        return this._live_reload_config;
      }
      set live_reload_config(value) {
        if (typeof window === "undefined") {
          const fs = __webpack_require__(9896);
          if (value !== null && value !== void 0) if (this.live_reload_config !== value) {
            this._live_reload_config = value;
            if (this.watchedConfigPath) {
              fs.unwatchFile(this.watchedConfigPath);
              this.watchedConfigPath = null;
            }
            if (value === true) this.liveLoadConfig();
          }
          return;
        }
        this._live_reload_config = false;
      }
      liveLoadConfig() {
        if (typeof window === "undefined") {
          this.updateConfigFromFile();
          if (this.live_reload_config && this.live_reload_config === true && this.configPath) try {
            const fs = __webpack_require__(9896);
            this.watchedConfigPath = this.configPath;
            fs.watchFile(this.watchedConfigPath, {
              persistent: false
            }, (eventType, filename) => {
              this.updateConfigFromFile();
              if (!this.live_reload_config) if (this.watchedConfigPath) {
                fs.unwatchFile(this.watchedConfigPath);
                this.watchedConfigPath = null;
              }
            });
          } catch (err) {
            this.watchedConfigPath = null;
          }
          return;
        }
        this.configPath = "";
      }
      setConfigPath(path) {
        if (typeof window === "undefined") {
          const fs = __webpack_require__(9896);
          if (path && path !== this.configPath) {
            this.configPath = path;
            if (this.watchedConfigPath) {
              fs.unwatchFile(this.watchedConfigPath);
              this.watchedConfigPath = null;
            }
            this.liveLoadConfig();
          } else if (!path && this.configPath) {
            this.configPath = "";
            if (this.watchedConfigPath) {
              fs.unwatchFile(this.watchedConfigPath);
              this.watchedConfigPath = null;
            }
          }
          return;
        }
        this.configPath = "";
      }
      updateConfigFromFile() {
        if (typeof window === "undefined") if (this.configPath) {
          const ConfigParser = __webpack_require__(7964);
          try {
            var configparser = new ConfigParser;
            configparser.read(this.configPath);
            this.config = configparser;
          } catch (error) {
            if (error.name && error.name === "MissingSectionHeaderError") {
              const fs = __webpack_require__(9896);
              var configData = fs.readFileSync(this.configPath, "utf8");
              this.config = {
                _sections: JSON.parse(configData)
              };
            }
          }
          if (this.config) this.updateConfigValues();
        }
      }
      updateConfigValues() {
        this.logger.log_level = this.logger.getLogLevel(this.getConfigString("logging", "log_level"));
        this.logger.log_format = this.logger.getLogFormat(this.getConfigString("logging", "log_format"));
        this.logger.log_to_console = this.getConfigBoolean("logging", "log_to_console") !== void 0 ? this.getConfigBoolean("logging", "log_to_console") : this.logger.log_to_console;
        this.logger.log_file_path = this.getConfigString("logging", "log_file_path") !== void 0 ? this.getConfigString("logging", "log_file_path") : this.logger.log_file_path;
        this.logger.log_response_body = this.getConfigBoolean("logging", "log_response_body") !== void 0 ? this.getConfigBoolean("logging", "log_response_body") : this.logger.log_response_body;
        this.logger.log_request_body = this.getConfigBoolean("logging", "log_request_body") !== void 0 ? this.getConfigBoolean("logging", "log_request_body") : this.logger.log_request_body;
        this.refresh_access_token = this.getConfigBoolean("reauthentication", "refresh_access_token") !== void 0 ? this.getConfigBoolean("reauthentication", "refresh_access_token") : this.refresh_access_token;
        this.refresh_token_wait_max = this.getConfigInt("reauthentication", "refresh_token_wait_max") !== void 0 ? this.getConfigInt("reauthentication", "refresh_token_wait_max") : this.refresh_token_wait_max;
        this.live_reload_config = this.getConfigBoolean("general", "live_reload_config") !== void 0 ? this.getConfigBoolean("general", "live_reload_config") : this.live_reload_config;
        this.host = this.getConfigString("general", "host") !== void 0 ? this.getConfigString("general", "host") : this.host;
        if (this.getConfigString("gateway", "host") !== void 0) {
          let gateway = {
            host: this.getConfigString("gateway", "host")
          };
          if (this.getConfigString("gateway", "protocol") !== void 0) gateway.protocol = this.getConfigString("gateway", "protocol");
          if (this.getConfigInt("gateway", "port") !== void 0) gateway.port = this.getConfigInt("gateway", "port");
          if (this.getConfigString("gateway", "path_params_login") !== void 0) gateway.path_params_login = this.getConfigString("gateway", "path_params_login");
          if (this.getConfigString("gateway", "path_params_api") !== void 0) gateway.path_params_api = this.getConfigString("gateway", "path_params_api");
          if (this.getConfigString("gateway", "username") !== void 0) gateway.username = this.getConfigString("gateway", "username");
          if (this.getConfigString("gateway", "password") !== void 0) gateway.password = this.getConfigString("gateway", "password");
          this.setGateway(gateway);
        } else this.setGateway();
        this.setEnvironment();
        this.logger.setLogger();
      }
      setGateway(gateway) {
        if (gateway) {
          this.gateway = {
            host: ""
          };
          if (gateway.protocol) this.gateway.protocol = gateway.protocol; else this.gateway.protocol = "https";
          if (gateway.host) this.gateway.host = gateway.host; else this.gateway.host = "";
          if (gateway.port && gateway.port > -1) this.gateway.port = gateway.port; else this.gateway.port = -1;
          if (gateway.path_params_login) {
            this.gateway.path_params_login = gateway.path_params_login;
            this.gateway.path_params_login = this.gateway.path_params_login.replace(/\/+$/, "");
          } else this.gateway.path_params_login = "";
          if (gateway.path_params_api) {
            this.gateway.path_params_api = gateway.path_params_api;
            this.gateway.path_params_api = this.gateway.path_params_api.replace(/\/+$/, "");
          } else this.gateway.path_params_api = "";
          if (gateway.username) this.gateway.username = gateway.username;
          if (gateway.password) this.gateway.password = gateway.password;
        } else this.gateway = void 0;
      }
      _getDefaultAuthPopupConfiguration() {
        return {
          usePopup: false,
          popupTimeout: 12e4,
          notifyPopup: false,
          autoClosePopup: true,
          autoClosePopupDelay: 3e3,
          popupTarget: "_blank",
          popupWindowFeatures: "popup=true,width=800,height=700",
          overridePopupUrl: void 0,
          overridePopupUrlParameters: void 0,
          overridePopupUrlAuthParameters: false,
          useWindowReplace: false,
          overrideWindowReplaceUri: void 0,
          waitForLoginPromise: true,
          usePopupIdentifier: false
        };
      }
      mergeWithAuthPopupConfiguration(authPopupConfiguration) {
        let mergedConfiguration = {};
        if (!this.authPopupConfiguration) mergedConfiguration = this._getDefaultAuthPopupConfiguration(); else mergedConfiguration = JSON.parse(JSON.stringify(this.authPopupConfiguration));
        if (typeof authPopupConfiguration === "object" && authPopupConfiguration) {
          if (typeof authPopupConfiguration.usePopup === "boolean" && authPopupConfiguration.usePopup !== null && authPopupConfiguration.usePopup !== void 0) mergedConfiguration.usePopup = authPopupConfiguration.usePopup;
          if (typeof authPopupConfiguration.popupTimeout === "number" && authPopupConfiguration.popupTimeout !== null && authPopupConfiguration.popupTimeout !== void 0) mergedConfiguration.popupTimeout = authPopupConfiguration.popupTimeout;
          if (typeof authPopupConfiguration.autoClosePopup === "boolean" && authPopupConfiguration.autoClosePopup !== null && authPopupConfiguration.autoClosePopup !== void 0) mergedConfiguration.autoClosePopup = authPopupConfiguration.autoClosePopup;
          if (typeof authPopupConfiguration.autoClosePopupDelay === "number" && authPopupConfiguration.autoClosePopupDelay !== null && authPopupConfiguration.autoClosePopupDelay !== void 0) mergedConfiguration.autoClosePopupDelay = authPopupConfiguration.autoClosePopupDelay;
          if (typeof authPopupConfiguration.popupTarget === "string" && authPopupConfiguration.popupTarget !== null && authPopupConfiguration.popupTarget !== void 0) mergedConfiguration.popupTarget = authPopupConfiguration.popupTarget;
          if (typeof authPopupConfiguration.popupWindowFeatures === "string" && authPopupConfiguration.popupWindowFeatures !== null && authPopupConfiguration.popupWindowFeatures !== void 0) mergedConfiguration.popupWindowFeatures = authPopupConfiguration.popupWindowFeatures;
          if (typeof authPopupConfiguration.overridePopupUrl === "string" && authPopupConfiguration.overridePopupUrl !== null && authPopupConfiguration.overridePopupUrl !== void 0) mergedConfiguration.overridePopupUrl = authPopupConfiguration.overridePopupUrl;
          if (typeof authPopupConfiguration.overridePopupUrlParameters === "object" && authPopupConfiguration.overridePopupUrlParameters !== null && authPopupConfiguration.overridePopupUrlParameters !== void 0) mergedConfiguration.overridePopupUrlParameters = authPopupConfiguration.overridePopupUrlParameters;
          if (typeof authPopupConfiguration.overridePopupUrlAuthParameters === "boolean" && authPopupConfiguration.overridePopupUrlAuthParameters !== null && authPopupConfiguration.overridePopupUrlAuthParameters !== void 0) mergedConfiguration.overridePopupUrlAuthParameters = authPopupConfiguration.overridePopupUrlAuthParameters;
          if (typeof authPopupConfiguration.notifyPopup === "boolean" && authPopupConfiguration.notifyPopup !== null && authPopupConfiguration.notifyPopup !== void 0) mergedConfiguration.notifyPopup = authPopupConfiguration.notifyPopup;
          if (typeof authPopupConfiguration.waitForLoginPromise === "boolean" && authPopupConfiguration.waitForLoginPromise !== null && authPopupConfiguration.waitForLoginPromise !== void 0) mergedConfiguration.waitForLoginPromise = authPopupConfiguration.waitForLoginPromise;
          if (typeof authPopupConfiguration.useWindowReplace === "boolean" && authPopupConfiguration.useWindowReplace !== null && authPopupConfiguration.useWindowReplace !== void 0) mergedConfiguration.useWindowReplace = authPopupConfiguration.useWindowReplace;
          if (typeof authPopupConfiguration.overrideWindowReplaceUri === "string" && authPopupConfiguration.overrideWindowReplaceUri !== null && authPopupConfiguration.overrideWindowReplaceUri !== void 0) mergedConfiguration.overrideWindowReplaceUri = authPopupConfiguration.overrideWindowReplaceUri;
          if (typeof authPopupConfiguration.usePopupIdentifier === "boolean" && authPopupConfiguration.usePopupIdentifier !== null && authPopupConfiguration.usePopupIdentifier !== void 0) mergedConfiguration.usePopupIdentifier = authPopupConfiguration.usePopupIdentifier;
        }
        return mergedConfiguration;
      }
      getAuthPopupConfiguration() {
        return this.authPopupConfiguration;
      }
      setAuthPopupConfiguration(authPopupConfiguration) {
        this.authPopupConfiguration = this._getDefaultAuthPopupConfiguration();
        this.authPopupConfiguration = this.mergeWithAuthPopupConfiguration(authPopupConfiguration);
      }
      updateAuthPopupConfiguration(authPopupConfiguration) {
        this.authPopupConfiguration = this.mergeWithAuthPopupConfiguration(authPopupConfiguration);
      }
      setEnvironment(env) {
        if (env) this.environment = env; else this.environment = this.host ? this.host : "mypurecloud.com";
        this.environment = this.environment.replace(/\/+$/, "");
        if (this.environment.startsWith("https://")) this.environment = this.environment.substring(8);
        if (this.environment.startsWith("http://")) this.environment = this.environment.substring(7);
        if (this.environment.startsWith("api.")) this.environment = this.environment.substring(4);
        this.basePath = `https://api.${this.environment}`;
        this.authUrl = `https://login.${this.environment}`;
      }
      getConfUrl(pathType, regionUrl) {
        if (!this.gateway) return regionUrl;
        if (!this.gateway.host) return regionUrl;
        var url = this.gateway.protocol + "://" + this.gateway.host;
        if (this.gateway.port > -1) url = url + ":" + this.gateway.port.toString();
        if (pathType === "login") {
          if (this.gateway.path_params_login) if (this.gateway.path_params_login.startsWith("/")) url += this.gateway.path_params_login; else url = url + "/" + this.gateway.path_params_login;
        } else if (this.gateway.path_params_api) if (this.gateway.path_params_api.startsWith("/")) url += this.gateway.path_params_api; else url = url + "/" + this.gateway.path_params_api;
        return url;
      }
      getConfigString(section, key) {
        if (this.config._sections[section]) return this.config._sections[section][key];
      }
      getConfigBoolean(section, key) {
        if (this.config._sections[section] && this.config._sections[section][key] !== void 0) if (typeof this.config._sections[section][key] === "string") return this.config._sections[section][key] === "true"; else return this.config._sections[section][key];
      }
      getConfigInt(section, key) {
        if (this.config._sections[section] && this.config._sections[section][key]) if (typeof this.config._sections[section][key] === "string") return parseInt(this.config._sections[section][key]); else return this.config._sections[section][key];
      }
    }
    const configuration = Configuration;
    var axios = __webpack_require__(1183);
    var AbstractHttpClient = __webpack_require__(7881);
    // CONCATENATED MODULE: ./node_modules/purecloud-platform-client-v2/src/purecloud-platform-client-v2/HttpRequestOptions.js
    class HttpRequestOptions {
      constructor(url, method, headers, params, data, timeout) {
        this.setUrl(url);
        this.setMethod(method);
        if (headers) this.setHeaders(headers);
        if (params) this.setParams(params);
        if (data) this.setData(data);
        if (timeout !== null && timeout !== void 0) this.setTimeout(timeout); else this.timeout = 16e3;
      }
      setUrl(url) {
        if (!url) throw new Error("The 'url' property is required");
        this.url = url;
      }
      setMethod(method) {
        const validMethods = [ "GET", "POST", "PUT", "DELETE", "PATCH", "OPTIONS", "HEAD" ];
        if (!method || !validMethods.includes(method.toUpperCase())) throw new Error("The 'method' property is invalid or missing");
        this.method = method.toUpperCase();
      }
      setData(data) {
        if (data === void 0 || data === null) throw new Error("The 'data' property is required");
        this.data = data;
      }
      setParams(params) {
        if (params && typeof params !== "object") throw new Error("The 'params' property must be an object");
        this.params = params;
      }
      setHeaders(headers) {
        if (headers && typeof headers !== "object") throw new Error("The 'headers' property must be an object");
        this.headers = headers;
      }
      setTimeout(timeout) {
        if (timeout === void 0 || timeout === null || typeof timeout !== "number") throw new Error("The 'timeout' property must be a number");
        this.timeout = timeout;
      }
    }
    const purecloud_platform_client_v2_HttpRequestOptions = HttpRequestOptions;
    // CONCATENATED MODULE: ./node_modules/purecloud-platform-client-v2/src/purecloud-platform-client-v2/DefaultHttpClient.js
    class DefaultHttpClient extends AbstractHttpClient.A {
      constructor(timeout, httpsAgent) {
        super();
        if (timeout !== null && timeout !== void 0) this.setTimeout(timeout); else this.timeout = 16e3;
        if (httpsAgent !== null && httpsAgent !== void 0) this.setHttpsAgent(httpsAgent); else this.httpsAgent;
        this._axiosInstance = axios.A.create({});
      }
      enableHooks() {
        if (this.preHook && typeof this.preHook === "function") {
          if (this.requestInterceptorId !== void 0) axios.A.interceptors.request.eject(this.requestInterceptorId);
          this.requestInterceptorId = this._axiosInstance.interceptors.request.use(async config => {
            config = await this.preHook(config);
            return config;
          }, error => {
            console.error("Request Pre-Hook Error:", error.message);
            return Promise.reject(error);
          });
        }
        if (this.postHook && typeof this.postHook === "function") {
          if (this.responseInterceptorId !== void 0) axios.A.interceptors.response.eject(this.responseInterceptorId);
          this.responseInterceptorId = this._axiosInstance.interceptors.response.use(async response => {
            response = await this.postHook(response);
            return response;
          }, async error => {
            console.error("Post-Hook: Response Error", error.message);
            return Promise.reject(error);
          });
        }
      }
      request(httpRequestOptions) {
        if (!(httpRequestOptions instanceof purecloud_platform_client_v2_HttpRequestOptions)) throw new Error("httpRequestOptions must be instance of HttpRequestOptions ");
        const config = this.toAxiosConfig(httpRequestOptions);
        return this._axiosInstance.request(config);
      }
      toAxiosConfig(httpRequestOptions) {
        if (!httpRequestOptions.url || !httpRequestOptions.method) throw new Error("Mandatory fields 'url' and 'method' must be set before making a request");
        var config = {
          url: httpRequestOptions.url,
          method: httpRequestOptions.method
        };
        if (httpRequestOptions.params) config.params = httpRequestOptions.params;
        if (httpRequestOptions.headers) config.headers = httpRequestOptions.headers;
        if (httpRequestOptions.data) config.data = httpRequestOptions.data;
        if (this.timeout != null && this.timeout != void 0) config.timeout = this.timeout;
        if (this.httpsAgent) config.httpsAgent = this.httpsAgent;
        return config;
      }
    }
    const purecloud_platform_client_v2_DefaultHttpClient = DefaultHttpClient;
    // CONCATENATED MODULE: ./node_modules/purecloud-platform-client-v2/src/purecloud-platform-client-v2/ApiClient.js
    class ApiClient {
      get instance() {
        return ApiClient.instance;
      }
      set instance(value) {
        ApiClient.instance = value;
      }
      constructor() {
        if (!ApiClient.instance) ApiClient.instance = this;
        this.CollectionFormatEnum = {
          CSV: ",",
          SSV: " ",
          TSV: "\t",
          PIPES: "|",
          MULTI: "multi"
        };
        this.useLegacyParameterFilter = false;
        if (typeof window !== "undefined") this._handleAuthPopupMessage = this._handleAuthPopupMessage.bind(this);
        this._listenersAuthPopupStatus = [];
        this._authPopupWindow = null;
        this._checkPopupTimeout = null;
        this._notifyPopupInterval = null;
        this._popupIdentifier = null;
        this.onAuthPopupStatus = null;
        try {
          localStorage.setItem("purecloud_local_storage_test", "purecloud_local_storage_test");
          localStorage.removeItem("purecloud_local_storage_test");
          this.hasLocalStorage = true;
        } catch (e) {
          this.hasLocalStorage = false;
        }
        this.authentications = {
          "Guest Chat JWT": {
            type: "apiKey",
            in: "header",
            name: "Authorization"
          },
          "PureCloud OAuth": {
            type: "oauth2"
          }
        };
        this.defaultHeaders = {};
        this.timeout = 16e3;
        this.authData = {};
        this.settingsPrefix = "purecloud";
        this.refreshInProgress = false;
        this.httpClient;
        this.proxyAgent;
        this.config = new configuration;
        if (typeof window !== "undefined") window.ApiClient = this;
      }
      setReturnExtendedResponses(returnExtended) {
        this.returnExtended = returnExtended;
      }
      setPersistSettings(doPersist, prefix) {
        this.persistSettings = doPersist;
        this.settingsPrefix = prefix ? prefix.replace(/\W+/g, "_") : "purecloud";
      }
      _saveSettings(opts) {
        try {
          this.authData.accessToken = opts.accessToken;
          this.authentications["PureCloud OAuth"].accessToken = opts.accessToken;
          if (opts.state) this.authData.state = opts.state;
          this.authData.error = opts.error;
          this.authData.error_description = opts.error_description;
          if (opts.tokenExpiryTime) {
            this.authData.tokenExpiryTime = opts.tokenExpiryTime;
            this.authData.tokenExpiryTimeString = opts.tokenExpiryTimeString;
          }
          if (this.persistSettings !== true) return;
          if (!this.hasLocalStorage) return;
          let tempData = JSON.parse(JSON.stringify(this.authData));
          delete tempData.state;
          localStorage.setItem(`${this.settingsPrefix}_auth_data`, JSON.stringify(tempData));
        } catch (e) {
          console.error(e);
        }
      }
      _loadSettings() {
        if (this.persistSettings !== true) return;
        if (!this.hasLocalStorage) return;
        const tempState = this.authData.state;
        this.authData = localStorage.getItem(`${this.settingsPrefix}_auth_data`);
        if (!this.authData) this.authData = {}; else this.authData = JSON.parse(this.authData);
        if (this.authData.accessToken) this.setAccessToken(this.authData.accessToken);
        this.authData.state = tempState;
      }
      _clearSettings() {
        try {
          if (this.authData && this.authData.accessToken) this.authData.accessToken = null;
          if (this.authentications["PureCloud OAuth"] && this.authentications["PureCloud OAuth"].accessToken) this.authentications["PureCloud OAuth"].accessToken = null;
          if (this.authData && this.authData.state) this.authData.state = null;
          if (this.authData && this.authData.error) this.authData.error = null;
          if (this.authData && this.authData.error_description) this.authData.error_description = null;
          if (this.authData && this.authData.tokenExpiryTime) this.authData.tokenExpiryTime = 0;
          if (this.authData && this.authData.tokenExpiryTimeString) this.authData.tokenExpiryTimeString = null;
          if (this.persistSettings !== true) return;
          if (!this.hasLocalStorage) return;
          let tempData = JSON.parse(JSON.stringify(this.authData));
          delete tempData.state;
          localStorage.setItem(`${this.settingsPrefix}_auth_data`, JSON.stringify(tempData));
        } catch (e) {
          console.error(e);
        }
      }
      setEnvironment(environment) {
        this.config.setEnvironment(environment);
      }
      setAuthData(authData) {
        this._saveSettings(authData);
      }
      clearAuthData() {
        this._clearSettings();
      }
      getAuthPopupConfiguration() {
        return this.config.getAuthPopupConfiguration();
      }
      setAuthPopupConfiguration(authPopupConfiguration) {
        this.config.setAuthPopupConfiguration(authPopupConfiguration);
      }
      updateAuthPopupConfiguration(authPopupConfiguration) {
        this.config.updateAuthPopupConfiguration(authPopupConfiguration);
      }
      setDefaultHeaders(newHeaders) {
        if (!newHeaders || !(typeof newHeaders === "object")) throw new Error("default headers must be a map");
        this.defaultHeaders = newHeaders;
      }
      getDefaultHeaders() {
        return this.defaultHeaders;
      }
      setGenesysAppHeader(headerValue) {
        if (!headerValue || !(typeof headerValue === "string")) throw new Error("headerValue must be a non empty string");
        if (!this.defaultHeaders) this.defaultHeaders = {
          "Genesys-App": headerValue
        }; else this.defaultHeaders["Genesys-App"] = headerValue;
      }
      getGenesysAppHeader() {
        if (this.defaultHeaders && this.defaultHeaders["Genesys-App"]) return this.defaultHeaders["Genesys-App"]; else return null;
      }
      setHttpClient(httpClient) {
        if (!(httpClient instanceof AbstractHttpClient.A)) throw new Error("httpclient must be an instance of AbstractHttpClient. See DefaultltHttpClient for a prototype");
        this.httpClient = httpClient;
      }
      getHttpClient() {
        if (this.httpClient) return this.httpClient; else {
          this.httpClient = new purecloud_platform_client_v2_DefaultHttpClient(this.timeout, this.proxyAgent);
          return this.httpClient;
        }
      }
      setMTLSCertificates(certPath, keyPath, caPath) {
        if (typeof window === "undefined") {
          const agentOptions = {};
          if (certPath) agentOptions.cert = __webpack_require__(9896).readFileSync(certPath);
          if (keyPath) agentOptions.key = __webpack_require__(9896).readFileSync(keyPath);
          if (caPath) agentOptions.ca = __webpack_require__(9896).readFileSync(caPath);
          agentOptions.rejectUnauthorized = true;
          this.proxyAgent = new __webpack_require__(5692).Agent(agentOptions);
          const httpClient = this.getHttpClient();
          httpClient.setHttpsAgent(this.proxyAgent);
        } else throw new Error("MTLS authentication is managed by the Browser itself. MTLS certificates cannot be set via code on Browser.");
      }
      setPreHook(preHook) {
        const httpClient = this.getHttpClient();
        httpClient.setPreHook(preHook);
      }
      setPostHook(postHook) {
        const httpClient = this.getHttpClient();
        httpClient.setPostHook(postHook);
      }
      setMTLSContents(certContent, keyContent, caContent) {
        if (typeof window === "undefined") {
          const agentOptions = {};
          if (certContent) agentOptions.cert = certContent;
          if (keyContent) agentOptions.key = keyContent;
          if (caContent) agentOptions.ca = caContent;
          agentOptions.rejectUnauthorized = true;
          this.proxyAgent = new __webpack_require__(5692).Agent(agentOptions);
          const httpClient = this.getHttpClient();
          httpClient.setHttpsAgent(this.proxyAgent);
        } else throw new Error("MTLS authentication is managed by the Browser itself. MTLS certificates cannot be set via code on Browser.");
      }
      setGateway(gateway) {
        this.config.setGateway(gateway);
      }
      addAuthPopupStatusListener(listener) {
        if (typeof listener === "function" && listener) {
          if (!this._listenersAuthPopupStatus) this._listenersAuthPopupStatus = [];
          this._listenersAuthPopupStatus.push(listener);
        }
      }
      removeAuthPopupStatusListener(listener) {
        if (listener) {
          if (!this._listenersAuthPopupStatus || this._listenersAuthPopupStatus.length == 0) return;
          this._listenersAuthPopupStatus = this._listenersAuthPopupStatus.filter(l => l !== listener);
        }
      }
      removeAllAuthPopupStatusListeners() {
        if (this._listenersAuthPopupStatus) this._listenersAuthPopupStatus = [];
      }
      _emitAuthPopupStatus(status, msg, identifier) {
        if (this.onAuthPopupStatus) this.onAuthPopupStatus(status, msg, identifier);
        if (!this._listenersAuthPopupStatus || this._listenersAuthPopupStatus.length == 0) return;
        this._listenersAuthPopupStatus.forEach(listener => listener(status, msg, identifier));
      }
      _generatePopupIdentifier(nChar) {
        if (nChar < 8 || nChar > 64) throw new Error("Popup Identifier (length) must be between 8 and 64 characters");
        if (typeof window === "undefined") try {
          const getRandomValues = __webpack_require__(6982).getRandomValues;
          const unreservedCharacters = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-._~";
          let randomString = Array.from(getRandomValues(new Uint32Array(nChar))).map(x => unreservedCharacters[x % unreservedCharacters.length]).join("");
          return randomString;
        } catch (err) {
          throw new Error("Crypto module is missing/not supported.");
        } else {
          const unreservedCharacters = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-._~";
          let randomString = Array.from(crypto.getRandomValues(new Uint32Array(nChar))).map(x => unreservedCharacters[x % unreservedCharacters.length]).join("");
          return randomString;
        }
      }
      _startAuthPopup(url, query, loginPopupConfiguration) {
        try {
          if (!loginPopupConfiguration) loginPopupConfiguration = {};
          if (this._checkPopupTimeout) clearTimeout(this._checkPopupTimeout);
          this._checkPopupTimeout = null;
          if (this._notifyPopupInterval) clearInterval(this._notifyPopupInterval);
          this._notifyPopupInterval = null;
          window.removeEventListener("message", this._handleAuthPopupMessage);
          if (this._authPopupWindow) {
            if (loginPopupConfiguration.autoClosePopup === true && !this._authPopupWindow.closed) this._authPopupWindow.close();
            if (this._popupIdentifier) this._emitAuthPopupStatus("ABORTED", "Previous Authorization Popup aborted.", this._popupIdentifier);
            this._popupIdentifier = null;
          }
          this._authPopupWindow = null;
          this._popupIdentifier = this._generatePopupIdentifier(16);
          this._emitAuthPopupStatus("INIT", "Authorization Popup Starting", this._popupIdentifier);
          let popupUrl = url;
          if (loginPopupConfiguration.overridePopupUrl) {
            let overrideQuery = null;
            if (loginPopupConfiguration.overridePopupUrlAuthParameters === true && query) if (loginPopupConfiguration.overridePopupUrlParameters) overrideQuery = {
              ...query,
              ...loginPopupConfiguration.overridePopupUrlParameters
            }; else overrideQuery = query; else if (loginPopupConfiguration.overridePopupUrlParameters) overrideQuery = loginPopupConfiguration.overridePopupUrlParameters;
            if (overrideQuery) popupUrl = `${loginPopupConfiguration.overridePopupUrl}?${new URLSearchParams(overrideQuery).toString()}`; else popupUrl = loginPopupConfiguration.overridePopupUrl;
          }
          return new Promise((resolve, reject) => {
            window.addEventListener("message", event => this._handleAuthPopupMessage(event, loginPopupConfiguration, resolve, reject));
            this._authPopupWindow = window.open(popupUrl, loginPopupConfiguration.popupTarget, loginPopupConfiguration.popupWindowFeatures);
            if (loginPopupConfiguration.notifyPopup === true) this._notifyPopupInterval = setInterval(function() {
              if (this._authPopupWindow) {
                let popupLocationOrigin = new URL(this.redirectUri);
                let popupNotifyMessage = {
                  name: "gc_auth_popup",
                  type: "notify"
                };
                if (loginPopupConfiguration.usePopupIdentifier === true && this._popupIdentifier) popupNotifyMessage.identifier = this._popupIdentifier;
                this._authPopupWindow.postMessage(popupNotifyMessage, `${popupLocationOrigin.protocol}//${popupLocationOrigin.host}`);
              } else {
                clearInterval(this.notifyPopupInterval);
                this._notifyPopupInterval = null;
              }
            }.bind(this), 1e3);
            this._checkPopupTimeout = setTimeout(function() {
              this._emitAuthPopupStatus("TIMEOUT", "Authorization Popup Timeout", this._popupIdentifier);
              window.removeEventListener("message", this._handleAuthPopupMessage);
              if (loginPopupConfiguration.autoClosePopup === true && loginPopupConfiguration.autoClosePopupDelay > 0) setTimeout(function() {
                if (this._authPopupWindow) {
                  if (!this._authPopupWindow.closed) this._authPopupWindow.close();
                  this._authPopupWindow = null;
                }
              }.bind(this), loginPopupConfiguration.autoClosePopupDelay); else {
                if (loginPopupConfiguration.autoClosePopup === true) if (this._authPopupWindow) if (!this._authPopupWindow.closed) this._authPopupWindow.close();
                this._authPopupWindow = null;
              }
              this._checkPopupTimeout = null;
              if (this._notifyPopupInterval) clearInterval(this._notifyPopupInterval);
              this._notifyPopupInterval = null;
              return reject(new Error("Authentication Popup Timeout"));
            }.bind(this), loginPopupConfiguration.popupTimeout);
          });
        } catch (error) {
          console.error(error);
          throw error;
        }
      }
      _extractValuesFromSearchAndHash(search, hash) {
        let authInfo = {};
        if (search && search !== "?") {
          let queryParams = new URLSearchParams(search);
          let code = queryParams.get("code");
          if (code) authInfo.code = code;
          let state = queryParams.get("state");
          if (state) authInfo.state = state;
          let error = queryParams.get("error");
          if (error) authInfo.error = error;
          let errorDescription = queryParams.get("error_description");
          if (errorDescription) authInfo.error_description = errorDescription;
        }
        if (hash && hash !== "#") {
          let hashParams = new URLSearchParams(hash.substring(1));
          let accessToken = hashParams.get("access_token");
          if (accessToken) authInfo.accessToken = accessToken;
          let expiresIn = hashParams.get("expires_in");
          if (expiresIn) {
            authInfo.tokenExpiryTime = (new Date).getTime() + parseInt(expiresIn) * 1e3;
            authInfo.tokenExpiryTimeString = new Date(authInfo.tokenExpiryTime).toUTCString();
          }
          let state = hashParams.get("state");
          if (state) authInfo.state = state;
          let error = hashParams.get("error");
          if (error) authInfo.error = error;
          let errorDescription = hashParams.get("error_description");
          if (errorDescription) authInfo.error_description = errorDescription;
        }
        return authInfo;
      }
      _handleAuthPopupMessage(event, loginPopupConfiguration, resolve, reject) {
        if (this.redirectUri.startsWith(event.origin)) if (event.data && typeof event.data === "object") {
          const jsonMessage = JSON.parse(JSON.stringify(event.data));
          if (jsonMessage && jsonMessage.name === "gc_auth_popup" && jsonMessage.type === "message") {
            if (this._checkPopupTimeout) clearTimeout(this._checkPopupTimeout);
            this._checkPopupTimeout = null;
            if (this._notifyPopupInterval) clearInterval(this._notifyPopupInterval);
            this._notifyPopupInterval = null;
            window.removeEventListener("message", this._handleAuthPopupMessage);
            if (loginPopupConfiguration.usePopupIdentifier === true && jsonMessage.identifier) if (jsonMessage.identifier !== this._popupIdentifier) {
              this._emitAuthPopupStatus("Error", "Invalid Popup Identifier received", this._popupIdentifier);
              authResult.accessToken = void 0;
              this._saveSettings(authResult);
              return reject(new Error("Invalid Popup Identifier received"));
            }
            if (loginPopupConfiguration.autoClosePopup === true && loginPopupConfiguration.autoClosePopupDelay > 0) setTimeout(function() {
              if (this._authPopupWindow) {
                if (!this._authPopupWindow.closed) this._authPopupWindow.close();
                this._authPopupWindow = null;
              }
            }.bind(this), loginPopupConfiguration.autoClosePopupDelay); else {
              if (loginPopupConfiguration.autoClosePopup === true) if (this._authPopupWindow) if (!this._authPopupWindow.closed) this._authPopupWindow.close();
              this._authPopupWindow = null;
            }
            let authResult = {};
            let popupSearch = null;
            let popupHash = null;
            if (jsonMessage.auth && typeof jsonMessage.auth === "object") {
              authResult = jsonMessage.auth;
              popupSearch = `?${new URLSearchParams(authResult).toString()}`;
            } else {
              if (jsonMessage.search && jsonMessage.search !== "?") popupSearch = jsonMessage.search;
              if (jsonMessage.hash && jsonMessage.hash !== "#") popupHash = jsonMessage.hash;
              authResult = this._extractValuesFromSearchAndHash(popupSearch, popupHash);
            }
            if (!authResult.error && !authResult.accessToken && !authResult.code) {
              authResult.error = "InvalidAuthParams";
              authResult.error_description = "Missing Auth Params on URL Redirect";
            }
            if (authResult.error) {
              this._emitAuthPopupStatus("AUTH_ERROR", `Auth Error: [${authResult.error}] ${authResult.error_description}`, this._popupIdentifier);
              authResult.accessToken = void 0;
              this._saveSettings(authResult);
              return reject(new Error(`Auth Error: [${authResult.error}] ${authResult.error_description}`));
            }
            if (loginPopupConfiguration.useWindowReplace === true) {
              this._emitAuthPopupStatus("REDIRECTING", "Authorization Popup Completed", this._popupIdentifier);
              this._popupIdentifier = null;
              if (loginPopupConfiguration.overrideWindowReplaceUri) window.location.replace(`${loginPopupConfiguration.overrideWindowReplaceUri}${popupSearch ? popupSearch : ""}${popupHash ? popupHash : ""}`); else window.location.replace(`${window.location.origin}${window.location.pathname}${popupSearch ? popupSearch : ""}${popupHash ? popupHash : ""}`);
              resolve(null);
            } else if (authResult && authResult.accessToken) {
              this._saveSettings(authResult);
              this._testTokenAccess().then(() => {
                this._emitAuthPopupStatus("AUTHENTICATED", "Authorization Popup Completed", this._popupIdentifier);
                this._popupIdentifier = null;
                resolve(authResult);
              }).catch(error => {
                this._emitAuthPopupStatus("AUTH_ERROR", `Auth Error: [${error.name}] ${error.message}`, this._popupIdentifier);
                this._popupIdentifier = null;
                this._saveSettings({
                  accessToken: void 0
                });
                return reject(new Error(`[${error.name}] ${error.message}`));
              });
            } else if (authResult && authResult.code) {
              if (!this.codeVerifier) if (this.hasLocalStorage) this.codeVerifier = sessionStorage.getItem(`${this.settingsPrefix}_pkce_code_verifier`);
              this.authorizePKCEGrant(this.clientId, this.codeVerifier, authResult.code, this.redirectUri).then(() => {
                this._testTokenAccess().then(() => {
                  this._emitAuthPopupStatus("AUTHENTICATED", "Authorization Popup Completed", this._popupIdentifier);
                  this._popupIdentifier = null;
                  if (!this.authData.state && authResult.state) this.authData.state = authResult.state;
                  if (this.hasLocalStorage) {
                    sessionStorage.removeItem("genesys_cloud_sdk_pkce_code_verifier");
                    sessionStorage.removeItem(`${this.settingsPrefix}_pkce_code_verifier`);
                  }
                  resolve(this.authData);
                }).catch(error => {
                  this._emitAuthPopupStatus("AUTH_ERROR", `Auth Error: [${error.name}] ${error.message}`, this._popupIdentifier);
                  this._popupIdentifier = null;
                  this._saveSettings({
                    accessToken: void 0
                  });
                  if (this.hasLocalStorage) {
                    sessionStorage.removeItem("genesys_cloud_sdk_pkce_code_verifier");
                    sessionStorage.removeItem(`${this.settingsPrefix}_pkce_code_verifier`);
                  }
                  return reject(new Error(`[${error.name}] ${error.message}`));
                });
              }).catch(error => {
                this._emitAuthPopupStatus("AUTH_ERROR", `Auth Error: [${error.name}] ${error.message}`, this._popupIdentifier);
                this._popupIdentifier = null;
                this._saveSettings({
                  accessToken: void 0
                });
                if (this.hasLocalStorage) {
                  sessionStorage.removeItem("genesys_cloud_sdk_pkce_code_verifier");
                  sessionStorage.removeItem(`${this.settingsPrefix}_pkce_code_verifier`);
                }
                return reject(new Error(`[${error.name}] ${error.message}`));
              });
            }
          }
        }
      }
      loginImplicitGrant(clientId, redirectUri, opts) {
        const hash = this._setValuesFromUrlHash();
        this.clientId = clientId;
        this.redirectUri = redirectUri;
        if (!opts) opts = {};
        return new Promise((resolve, reject) => {
          if (opts.org && !opts.provider) reject(new Error("opts.provider must be set if opts.org is set")); else if (opts.provider && !opts.org) reject(new Error("opts.org must be set if opts.provider is set"));
          if (hash && hash.error) {
            hash.accessToken = void 0;
            this._saveSettings(hash);
            return reject(new Error(`[${hash.error}] ${hash.error_description}`));
          }
          this._testTokenAccess().then(() => {
            if (!this.authData.state && opts.state) this.authData.state = opts.state;
            resolve(this.authData);
          }).catch(error => {
            var query = {
              client_id: this.clientId,
              redirect_uri: this.redirectUri,
              response_type: "token"
            };
            if (opts.state) query.state = opts.state;
            if (opts.org) query.org = opts.org;
            if (opts.provider) query.provider = opts.provider;
            if (opts.target) query.target = opts.target;
            if (opts.login_hint) query.login_hint = opts.login_hint;
            if (opts.prompt && opts.prompt == "login") query.prompt = opts.prompt;
            let loginPopupConfiguration = this.config.mergeWithAuthPopupConfiguration(opts.authPopupConfiguration);
            var url = this._buildAuthUrl("oauth/authorize", query);
            if (loginPopupConfiguration.usePopup === true) this._startAuthPopup(url, query, loginPopupConfiguration).then(authData => {
              resolve(authData);
            }).catch(error => reject(new Error(`[${error.name}] ${error.message}`))); else window.location.replace(url);
          });
        });
      }
      loginClientCredentialsGrant(clientId, clientSecret) {
        this.clientId = clientId;
        var authHeader = Buffer.from(`${clientId}:${clientSecret}`).toString("base64");
        var loginBasePath = this.config.getConfUrl("login", `https://login.${this.config.environment}`);
        return new Promise((resolve, reject) => {
          if (typeof window !== "undefined") {
            reject(new Error("The client credentials grant is not supported in a browser."));
            return;
          }
          const headers = {
            Authorization: `Basic ${authHeader}`
          };
          var requestOptions = new purecloud_platform_client_v2_HttpRequestOptions(`${loginBasePath}/oauth/token`, "POST", headers, null, "grant_type=client_credentials", this.timeout);
          const httpClient = this.getHttpClient();
          httpClient.request(requestOptions).then(response => {
            this.config.logger.log("trace", response.status, "POST", `${loginBasePath}/oauth/token`, headers, response.headers, {
              grant_type: "client_credentials"
            }, void 0);
            this.config.logger.log("debug", response.status, "POST", `${loginBasePath}/oauth/token`, headers, void 0, {
              grant_type: "client_credentials"
            }, void 0);
            this.setAccessToken(response.data["access_token"]);
            this.authData.tokenExpiryTime = (new Date).getTime() + response.data["expires_in"] * 1e3;
            this.authData.tokenExpiryTimeString = new Date(this.authData.tokenExpiryTime).toUTCString();
            resolve(this.authData);
          }).catch(error => {
            if (error.response) this.config.logger.log("error", error.response.status, "POST", `${loginBasePath}/oauth/token`, headers, error.response.headers, {
              grant_type: "client_credentials"
            }, error.response.data);
            reject(error);
          });
        });
      }
      loginSaml2BearerGrant(clientId, clientSecret, orgName, assertion) {
        this.clientId = clientId;
        var loginBasePath = this.config.getConfUrl("login", `https://login.${this.config.environment}`);
        return new Promise((resolve, reject) => {
          if (typeof window !== "undefined") {
            reject(new Error("The saml2bearer grant is not supported in a browser."));
            return;
          }
          var encodedData = Buffer.from(clientId + ":" + clientSecret).toString("base64");
          var request = this._formAuthRequest(encodedData, {
            grant_type: "urn:ietf:params:oauth:grant-type:saml2-bearer",
            orgName: orgName,
            assertion: assertion
          });
          request.proxy = this.proxy;
          var bodyParam = {
            grant_type: "urn:ietf:params:oauth:grant-type:saml2-bearer",
            orgName: orgName,
            assertion: assertion
          };
          request.then(response => {
            this.config.logger.log("trace", response.status, "POST", `${loginBasePath}/oauth/token`, request.headers, response.headers, bodyParam, void 0);
            this.config.logger.log("debug", response.status, "POST", `${loginBasePath}/oauth/token`, request.headers, void 0, bodyParam, void 0);
            var access_token = response.data.access_token;
            this.setAccessToken(access_token);
            this.authData.tokenExpiryTime = (new Date).getTime() + response.data["expires_in"] * 1e3;
            this.authData.tokenExpiryTimeString = new Date(this.authData.tokenExpiryTime).toUTCString();
            resolve(this.authData);
          }).catch(error => {
            if (error.response) this.config.logger.log("error", error.response.status, "POST", `${loginBasePath}/oauth/token`, request.headers, error.response.headers, bodyParam, error.response.data);
            reject(error);
          });
        });
      }
      authorizePKCEGrant(clientId, codeVerifier, authCode, redirectUri) {
        this.clientId = clientId;
        var loginBasePath = this.config.getConfUrl("login", `https://login.${this.config.environment}`);
        return new Promise((resolve, reject) => {
          var headers = {
            "Content-Type": "application/x-www-form-urlencoded"
          };
          var data = new URLSearchParams({
            grant_type: "authorization_code",
            code: authCode,
            code_verifier: codeVerifier,
            client_id: clientId,
            redirect_uri: redirectUri
          }).toString();
          var requestOptions = new purecloud_platform_client_v2_HttpRequestOptions(`${loginBasePath}/oauth/token`, "POST", headers, null, data, this.timeout);
          const httpClient = this.getHttpClient();
          var bodyParam = {
            grant_type: "authorization_code",
            code: authCode,
            code_verifier: codeVerifier,
            client_id: clientId,
            redirect_uri: redirectUri
          };
          httpClient.request(requestOptions).then(response => {
            this.config.logger.log("trace", response.status, "POST", `${loginBasePath}/oauth/token`, requestOptions.headers, response.headers, bodyParam, void 0);
            this.config.logger.log("debug", response.status, "POST", `${loginBasePath}/oauth/token`, requestOptions.headers, void 0, bodyParam, void 0);
            var access_token = response.data.access_token;
            let optsSettings = {
              accessToken: access_token
            };
            if (response.data["expires_in"] !== null && response.data["expires_in"] !== void 0) {
              optsSettings.tokenExpiryTime = (new Date).getTime() + response.data["expires_in"] * 1e3;
              optsSettings.tokenExpiryTimeString = new Date(optsSettings.tokenExpiryTime).toUTCString();
            }
            this._saveSettings(optsSettings);
            resolve(this.authData);
          }).catch(error => {
            if (error.response) this.config.logger.log("error", error.response.status, "POST", `${loginBasePath}/oauth/token`, requestOptions.headers, error.response.headers, bodyParam, error.response.data);
            reject(error);
          });
        });
      }
      generatePKCECodeVerifier(nChar) {
        if (nChar < 43 || nChar > 128) throw new Error("PKCE Code Verifier (length) must be between 43 and 128 characters");
        if (typeof window === "undefined") try {
          const getRandomValues = __webpack_require__(6982).getRandomValues;
          const unreservedCharacters = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-._~";
          let randomString = Array.from(getRandomValues(new Uint32Array(nChar))).map(x => unreservedCharacters[x % unreservedCharacters.length]).join("");
          return randomString;
        } catch (err) {
          throw new Error("Crypto module is missing/not supported.");
        } else {
          const unreservedCharacters = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-._~";
          let randomString = Array.from(crypto.getRandomValues(new Uint32Array(nChar))).map(x => unreservedCharacters[x % unreservedCharacters.length]).join("");
          return randomString;
        }
      }
      computePKCECodeChallenge(code) {
        if (code.length < 43 || code.length > 128) throw new Error("PKCE Code Verifier (length) must be between 43 and 128 characters");
        if (typeof window === "undefined") try {
          const createHash = __webpack_require__(6982).createHash;
          const utf8 = (new TextEncoder).encode(code);
          return new Promise((resolve, reject) => {
            const hashHex = createHash("sha256").update(utf8).digest();
            const hashBase64Url = Buffer.from(hashHex).toString("base64url");
            resolve(hashBase64Url);
          });
        } catch (err) {
          throw new Error("Crypto module is missing/not supported.");
        } else {
          const utf8 = (new TextEncoder).encode(code);
          return new Promise((resolve, reject) => {
            window.crypto.subtle.digest("SHA-256", utf8).then(hashBuffer => {
              const hashBase64 = btoa(String.fromCharCode(...new Uint8Array(hashBuffer)));
              let hashBase64Url = hashBase64.replaceAll("+", "-").replaceAll("/", "_");
              hashBase64Url = hashBase64Url.split("=")[0];
              resolve(hashBase64Url);
            }).catch(error => reject(new Error(`Code Challenge Error ${error}`)));
          });
        }
      }
      loginPKCEGrant(clientId, redirectUri, opts, codeVerifier) {
        if (!this.hasLocalStorage && !codeVerifier) throw new Error("loginPKCEGrant requires Local Storage or codeVerifier as input parameter");
        const query = this._setValuesFromUrlQuery();
        this.clientId = clientId;
        this.redirectUri = redirectUri;
        this.codeVerifier = codeVerifier;
        if (!opts) opts = {};
        return new Promise((resolve, reject) => {
          if (opts.org && !opts.provider) return reject(new Error("opts.provider must be set if opts.org is set")); else if (opts.provider && !opts.org) return reject(new Error("opts.org must be set if opts.provider is set"));
          if (query && query.error) {
            if (this.hasLocalStorage) {
              sessionStorage.removeItem("genesys_cloud_sdk_pkce_code_verifier");
              sessionStorage.removeItem(`${this.settingsPrefix}_pkce_code_verifier`);
            }
            this._saveSettings({
              accessToken: void 0
            });
            return reject(new Error(`[${query.error}] ${query.error_description}`));
          }
          if (query && query.code) {
            if (!this.codeVerifier) if (this.hasLocalStorage) this.codeVerifier = sessionStorage.getItem(`${this.settingsPrefix}_pkce_code_verifier`);
            this.authorizePKCEGrant(this.clientId, this.codeVerifier, query.code, this.redirectUri).then(() => {
              this._testTokenAccess().then(() => {
                if (!this.authData.state && query.state) this.authData.state = query.state;
                if (this.hasLocalStorage) {
                  sessionStorage.removeItem("genesys_cloud_sdk_pkce_code_verifier");
                  sessionStorage.removeItem(`${this.settingsPrefix}_pkce_code_verifier`);
                }
                resolve(this.authData);
              }).catch(error => {
                this._saveSettings({
                  accessToken: void 0
                });
                if (this.hasLocalStorage) {
                  sessionStorage.removeItem("genesys_cloud_sdk_pkce_code_verifier");
                  sessionStorage.removeItem(`${this.settingsPrefix}_pkce_code_verifier`);
                }
                return reject(new Error(`[${error.name}] ${error.message}`));
              });
            }).catch(error => {
              this._saveSettings({
                accessToken: void 0
              });
              if (this.hasLocalStorage) {
                sessionStorage.removeItem("genesys_cloud_sdk_pkce_code_verifier");
                sessionStorage.removeItem(`${this.settingsPrefix}_pkce_code_verifier`);
              }
              return reject(new Error(`[${error.name}] ${error.message}`));
            });
          } else this._testTokenAccess().then(() => {
            if (!this.authData.state && opts.state) this.authData.state = opts.state;
            resolve(this.authData);
          }).catch(error => {
            if (!this.codeVerifier) {
              this.codeVerifier = this.generatePKCECodeVerifier(128);
              if (this.hasLocalStorage) {
                sessionStorage.setItem("genesys_cloud_sdk_pkce_code_verifier", this.codeVerifier);
                sessionStorage.setItem(`${this.settingsPrefix}_pkce_code_verifier`, this.codeVerifier);
              }
            }
            this.computePKCECodeChallenge(this.codeVerifier).then(codeChallenge => {
              var tokenQuery = {
                client_id: this.clientId,
                redirect_uri: this.redirectUri,
                code_challenge: codeChallenge,
                response_type: "code",
                code_challenge_method: "S256"
              };
              if (opts.state) tokenQuery.state = opts.state;
              if (opts.org) tokenQuery.org = opts.org;
              if (opts.provider) tokenQuery.provider = opts.provider;
              if (opts.target) tokenQuery.target = opts.target;
              if (opts.login_hint) tokenQuery.login_hint = opts.login_hint;
              if (opts.prompt && opts.prompt == "login") tokenQuery.prompt = opts.prompt;
              let loginPopupConfiguration = this.config.mergeWithAuthPopupConfiguration(opts.authPopupConfiguration);
              var url = this._buildAuthUrl("oauth/authorize", tokenQuery);
              if (loginPopupConfiguration.usePopup === true) this._startAuthPopup(url, tokenQuery, loginPopupConfiguration).then(authData => {
                resolve(authData);
              }).catch(error => reject(new Error(`[${error.name}] ${error.message}`))); else window.location.replace(url);
            }).catch(err => reject(new Error(`[${err.name}]`)));
          });
        });
      }
      _setValuesFromUrlQuery() {
        if (!(typeof window !== "undefined" && window.location.search)) return;
        let query = {};
        let queryParams = new URLSearchParams(window.location.search);
        let code = queryParams.get("code");
        let error = queryParams.get("error");
        let errorDescription = queryParams.get("error_description");
        let state = queryParams.get("state");
        if (error) {
          query.error = error;
          if (errorDescription) query.error_description = errorDescription;
          return query;
        }
        if (code) {
          query.code = code;
          if (state) query.state = state;
        }
        var scrollV, scrollH, loc = window.location;
        if ("replaceState" in history) history.replaceState("", document.title, loc.pathname); else {
          scrollV = document.body.scrollTop;
          scrollH = document.body.scrollLeft;
          history.pushState("", document.title, loc.pathname);
          document.body.scrollTop = scrollV;
          document.body.scrollLeft = scrollH;
        }
        return query;
      }
      loginCodeAuthorizationGrant(clientId, clientSecret, authCode, redirectUri) {
        this.clientId = clientId;
        this.clientSecret = clientSecret;
        return new Promise((resolve, reject) => {
          if (typeof window !== "undefined") {
            reject(new Error("The Code Authorization grant is not supported in a browser."));
            return;
          }
          var encodedData = Buffer.from(clientId + ":" + clientSecret).toString("base64");
          var request = this._formAuthRequest(encodedData, {
            grant_type: "authorization_code",
            code: authCode,
            redirect_uri: redirectUri
          });
          request.proxy = this.proxy;
          var bodyParam = {
            grant_type: "authorization_code",
            code: authCode,
            redirect_uri: redirectUri
          };
          this._handleCodeAuthorizationResponse(request, bodyParam, resolve, reject);
        });
      }
      refreshCodeAuthorizationGrant(clientId, clientSecret, refreshToken) {
        return new Promise((resolve, reject) => {
          if (typeof window !== "undefined") {
            reject(new Error("The Code Authorization grant is not supported in a browser."));
            return;
          }
          var encodedData = Buffer.from(clientId + ":" + clientSecret).toString("base64");
          var request = this._formAuthRequest(encodedData, {
            grant_type: "refresh_token",
            refresh_token: refreshToken
          });
          request.proxy = this.proxy;
          var bodyParam = {
            grant_type: "refresh_token",
            refresh_token: refreshToken
          };
          this._handleCodeAuthorizationResponse(request, bodyParam, resolve, reject);
        });
      }
      _handleCodeAuthorizationResponse(request, bodyParam, resolve, reject) {
        var loginBasePath = this.config.getConfUrl("login", `https://login.${this.config.environment}`);
        request.then(response => {
          this.config.logger.log("trace", response.status, "POST", `${loginBasePath}/oauth/token`, request.headers, response.headers, bodyParam, void 0);
          this.config.logger.log("debug", response.status, "POST", `${loginBasePath}/oauth/token`, request.headers, void 0, bodyParam, void 0);
          var access_token = response.data.access_token;
          var refresh_token = response.data.refresh_token;
          this.setAccessToken(access_token);
          this.authData.refreshToken = refresh_token;
          this.authData.tokenExpiryTime = (new Date).getTime() + response.data["expires_in"] * 1e3;
          this.authData.tokenExpiryTimeString = new Date(this.authData.tokenExpiryTime).toUTCString();
          resolve(this.authData);
        }).catch(error => {
          if (error.response) this.config.logger.log("error", error.response.status, "POST", `${loginBasePath}/oauth/token`, request.headers, error.response.headers, bodyParam, error.response.data);
          reject(error);
        });
      }
      _formAuthRequest(encodedData, data) {
        var loginBasePath = this.config.getConfUrl("login", `https://login.${this.config.environment}`);
        var headers = {
          Authorization: "Basic " + encodedData,
          "Content-Type": "application/x-www-form-urlencoded"
        };
        var queryData = new URLSearchParams(data).toString();
        var requestOptions = new purecloud_platform_client_v2_HttpRequestOptions(`${loginBasePath}/oauth/token`, "POST", headers, null, queryData, this.timeout);
        const httpClient = this.getHttpClient();
        return httpClient.request(requestOptions);
      }
      _handleExpiredAccessToken() {
        return new Promise((resolve, reject) => {
          if (typeof window !== "undefined") {
            reject(new Error("This method is not supported in a browser."));
            return;
          }
          if (!this.refreshInProgress) {
            this.refreshInProgress = true;
            this.refreshCodeAuthorizationGrant(this.clientId, this.clientSecret, this.authData.refreshToken).then(() => {
              this.refreshInProgress = false;
              resolve();
            }).catch(err => {
              this.refreshInProgress = false;
              reject(err);
            });
          } else this._sleep(this.config.refresh_token_wait_max).then(() => {
            if (this.refreshInProgress) reject(new Error(`Token refresh took longer than ${this.config.refresh_token_wait_max} seconds`)); else resolve();
          });
        });
      }
      _sleep(millis) {
        return new Promise(resolve => setTimeout(resolve, millis));
      }
      _testTokenAccess() {
        return new Promise((resolve, reject) => {
          this._loadSettings();
          if (!this.authentications["PureCloud OAuth"].accessToken) {
            reject(new Error("Token is not set"));
            return;
          }
          this.callApi("/api/v2/tokens/me", "GET", null, null, null, null, null, [ "PureCloud OAuth" ], [ "application/json" ], [ "application/json" ]).then(() => {
            resolve();
          }).catch(error => {
            this._saveSettings({
              accessToken: void 0
            });
            reject(error);
          });
        });
      }
      _setValuesFromUrlHash() {
        if (!(typeof window !== "undefined" && window.location.hash)) return;
        const hashRegex = new RegExp("^#*(.+?)=(.+?)$", "i");
        let hash = {};
        window.location.hash.split("&").forEach(h => {
          const match = hashRegex.exec(h);
          if (match) hash[match[1]] = decodeURIComponent(decodeURIComponent(match[2].replace(/\+/g, "%20")));
        });
        if (hash.error) return hash;
        if (hash.access_token) {
          let opts = {};
          if (hash.state) opts.state = hash.state;
          if (hash.expires_in) {
            opts.tokenExpiryTime = (new Date).getTime() + parseInt(hash.expires_in.replace(/\+/g, "%20")) * 1e3;
            opts.tokenExpiryTimeString = new Date(opts.tokenExpiryTime).toUTCString();
          }
          opts.accessToken = hash.access_token.replace(/\+/g, "%20");
          var scrollV, scrollH, loc = window.location;
          if ("replaceState" in history) history.replaceState("", document.title, loc.pathname + loc.search); else {
            scrollV = document.body.scrollTop;
            scrollH = document.body.scrollLeft;
            loc.hash = "";
            document.body.scrollTop = scrollV;
            document.body.scrollLeft = scrollH;
          }
          this._saveSettings(opts);
        }
      }
      setAccessToken(token) {
        this._saveSettings({
          accessToken: token
        });
      }
      clearAccessToken() {
        this._clearSettings();
      }
      setStorageKey(storageKey) {
        this.storageKey = storageKey;
        this.setAccessToken(this.authentications["PureCloud OAuth"].accessToken);
      }
      logout(logoutRedirectUri) {
        if (this.hasLocalStorage) this._saveSettings({
          accessToken: void 0,
          state: void 0,
          tokenExpiryTime: void 0,
          tokenExpiryTimeString: void 0
        });
        var query = {
          client_id: this.clientId
        };
        if (logoutRedirectUri) query["redirect_uri"] = logoutRedirectUri;
        var url = this._buildAuthUrl("logout", query);
        window.location.replace(url);
      }
      _buildAuthUrl(path, query) {
        var loginBasePath = this.config.getConfUrl("login", this.config.authUrl);
        if (!query) return `${loginBasePath}/${path}`; else return `${loginBasePath}/${path}?${new URLSearchParams(query).toString()}`;
      }
      setUseLegacyParameterFilter(useLegacyParameterFilter) {
        this.useLegacyParameterFilter = useLegacyParameterFilter;
      }
      getUseLegacyParameterFilter() {
        return this.useLegacyParameterFilter;
      }
      paramToString(param) {
        if (this.useLegacyParameterFilter !== true) if (param !== null && param !== void 0) if (typeof param === "boolean") return param.toString().toLowerCase(); else if (param instanceof Boolean) return param.toString().toLowerCase(); else if (typeof param === "number") return param.toString();
        if (!param) return "";
        if (param instanceof Date) return param.toJSON();
        if (param instanceof Boolean) return param.toString().toLowerCase();
        return param.toString();
      }
      serialize(obj) {
        var result = {};
        for (var p in obj) if (obj.hasOwnProperty(p) && obj[p] !== void 0) result[encodeURIComponent(p)] = Array.isArray(obj[p]) ? obj[p].join(",") : this.paramToString(obj[p]);
        return result;
      }
      addHeaders(existingHeaders, ...newHeaders) {
        if (existingHeaders) existingHeaders = Object.assign(existingHeaders, ...newHeaders); else existingHeaders = Object.assign(...newHeaders);
        return existingHeaders;
      }
      buildUrl(path, pathParams) {
        if (!path.match(/^\//)) path = `/${path}`;
        var url = this.config.getConfUrl("api", this.config.basePath) + path;
        url = url.replace(/\{([\w-]+)\}/g, (fullMatch, key) => {
          var value;
          if (pathParams.hasOwnProperty(key)) value = this.paramToString(pathParams[key]); else value = fullMatch;
          return encodeURIComponent(value);
        });
        return url;
      }
      isJsonMime(contentType) {
        return Boolean(contentType && contentType.match(/^application\/json(;.*)?$/i));
      }
      jsonPreferredMime(contentTypes) {
        for (var i = 0; i < contentTypes.length; i++) if (this.isJsonMime(contentTypes[i])) return contentTypes[i];
        return contentTypes[0];
      }
      isFileParam(param) {
        if (typeof window === "undefined" && __webpack_require__(9896) && param instanceof __webpack_require__(9896).ReadStream) return true;
        if (typeof Buffer === "function" && param instanceof Buffer) return true;
        if (typeof Blob === "function" && param instanceof Blob) return true;
        if (typeof File === "function" && param instanceof File) return true;
        return false;
      }
      normalizeParams(params) {
        var newParams = {};
        for (var key in params) if (params.hasOwnProperty(key) && params[key] !== void 0) {
          var value = params[key];
          if (this.isFileParam(value) || Array.isArray(value)) newParams[key] = value; else newParams[key] = this.paramToString(value);
        }
        return newParams;
      }
      buildCollectionParam(param, collectionFormat) {
        if (!param) return;
        if (!Array.isArray(param)) param = [ param ];
        switch (collectionFormat) {
         case "csv":
          return param.map(x => this.paramToString(x)).join(",");

         case "ssv":
          return param.map(x => this.paramToString(x)).join(" ");

         case "tsv":
          return param.map(x => this.paramToString(x)).join("\t");

         case "pipes":
          return param.map(x => this.paramToString(x)).join("|");

         case "multi":
          return param.map(x => this.paramToString(x));

         default:
          throw new Error(`Unknown collection format: ${collectionFormat}`);
        }
      }
      applyAuthToRequest(request, authNames) {
        authNames.forEach(authName => {
          var auth = this.authentications[authName];
          switch (auth.type) {
           case "basic":
            if (auth.username || auth.password) request.auth = {
              username: auth.username || "",
              password: auth.password || ""
            };
            break;

           case "apiKey":
            if (auth.apiKey) {
              var data = {};
              if (auth.apiKeyPrefix) data[auth.name] = `${auth.apiKeyPrefix} ${auth.apiKey}`; else data[auth.name] = auth.apiKey;
              if (auth["in"] === "header") request.headers = this.addHeaders(request.headers, data); else {
                request.setParams(this.serialize(data));
                request.headers = this.addHeaders(request.headers, {});
              }
            } else request.headers = this.addHeaders(request.headers, {});
            break;

           case "oauth2":
            if (auth.accessToken) request.headers = this.addHeaders(request.headers, {
              Authorization: `Bearer ${auth.accessToken}`
            }); else request.headers = this.addHeaders(request.headers, {});
            break;

           default:
            throw new Error(`Unknown authentication type: ${auth.type}`);
          }
        });
      }
      setProxyAgent(agent) {
        this.proxyAgent = agent;
        const httpClient = this.getHttpClient();
        httpClient.setHttpsAgent(this.proxyAgent);
      }
      callApi(path, httpMethod, pathParams, queryParams, headerParams, formParams, bodyParam, authNames, contentTypes, accepts, customHeaders) {
        return new Promise((resolve, reject) => {
          sendRequest(this);
          function sendRequest(that) {
            var url = that.buildUrl(path, pathParams);
            var request = new purecloud_platform_client_v2_HttpRequestOptions(url, httpMethod, null, that.serialize(queryParams), null, that.timeout);
            that.applyAuthToRequest(request, authNames);
            const defaultHeaders = that.defaultHeaders;
            const normalizedHeaderParams = that.normalizeParams(headerParams);
            request.headers = that.addHeaders(request.headers, defaultHeaders, normalizedHeaderParams);
            if (customHeaders) {
              if (typeof customHeaders !== "object") throw new Error("Per-request headers must be a valid object");
              for (const [name, value] of Object.entries(customHeaders)) {
                if (typeof name !== "string" || typeof value !== "string") throw new Error(`Invalid header: "${name}" must have string name and value`);
                if (!/^[!#$%&'*+\-.0-9A-Z^_`a-z|~]+$/.test(name)) throw new Error(`Invalid header name: "${name}" - must be a valid HTTP token`);
                for (let i = 0; i < value.length; i++) {
                  const charCode = value.charCodeAt(i);
                  if (!(charCode >= 33 && charCode <= 126 || charCode === 32 || charCode === 9 || charCode >= 128 && charCode <= 255)) throw new Error(`Invalid header value for "${name}": contains invalid characters`);
                }
                request.headers[name] = value;
              }
            }
            var contentType = that.jsonPreferredMime(contentTypes);
            if (contentType) request.headers["Content-Type"] = contentType; else if (!request.headers["Content-Type"]) request.headers["Content-Type"] = "application/json";
            if (contentType === "application/x-www-form-urlencoded") request.setData(that.normalizeParams(formParams)); else if (contentType == "multipart/form-data") {
              var _formParams = that.normalizeParams(formParams);
              for (var key in _formParams) if (_formParams.hasOwnProperty(key)) {
                var formData = new FormData;
                formData.set(key, _formParams[key]);
                request.setData(formData);
              }
            } else if (bodyParam) request.setData(bodyParam);
            var accept = that.jsonPreferredMime(accepts);
            if (accept) request.headers["Accept"] = accept;
            const httpClient = that.getHttpClient();
            httpClient.request(request).then(response => {
              var data = that.returnExtended === true ? {
                status: response.status,
                statusText: response.statusText,
                headers: response.headers,
                body: response.data,
                text: response.text,
                error: null
              } : response.data ? response.data : response.text;
              that.config.logger.log("trace", response.status, httpMethod, url, request.headers, response.headers, bodyParam, void 0);
              that.config.logger.log("debug", response.status, httpMethod, url, request.headers, void 0, bodyParam, void 0);
              resolve(data);
            }).catch(error => {
              var data = error;
              if (error.response && error.response.status == 401 && that.config.refresh_access_token && that.authData.refreshToken && that.authData.refreshToken !== "") that._handleExpiredAccessToken().then(() => {
                sendRequest(that);
              }).catch(err => {
                reject(err);
              }); else if (error.response) {
                that.config.logger.log("error", error.response.status, httpMethod, url, request.headers, error.response.headers, bodyParam, error.response.data);
                data = that.returnExtended === true ? {
                  status: error.response.status,
                  statusText: error.response.statusText,
                  headers: error.response.headers,
                  body: error.response.data,
                  text: error.response.text,
                  error: error
                } : error.response.data ? error.response.data : error.response.text;
              }
              reject(data);
            });
          }
        });
      }
    }
    const purecloud_platform_client_v2_ApiClient = ApiClient;
  }),
  6095: ((__unused_webpack_module, __webpack_exports__, __webpack_require__) => {
    __webpack_require__.d(__webpack_exports__, {
      A: () => __WEBPACK_DEFAULT_EXPORT__
    });
    var _ApiClient_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1112);
    class RoutingApi {
      constructor(apiClient) {
        this.apiClient = apiClient || _ApiClient_js__WEBPACK_IMPORTED_MODULE_0__.A.instance;
      }
      deleteRoutingAssessment(assessmentId, opts) {
        opts = opts || {};
        if (assessmentId === void 0 || assessmentId === null || assessmentId === "") throw 'Missing the required parameter "assessmentId" when calling deleteRoutingAssessment';
        return this.apiClient.callApi("/api/v2/routing/assessments/{assessmentId}", "DELETE", {
          assessmentId: assessmentId
        }, {}, {}, {}, null, [ "PureCloud OAuth" ], [ "application/json" ], [ "application/json" ], opts["customHeaders"]);
      }
      deleteRoutingDirectroutingbackupSettingsMe(opts) {
        opts = opts || {};
        return this.apiClient.callApi("/api/v2/routing/directroutingbackup/settings/me", "DELETE", {}, {}, {}, {}, null, [ "PureCloud OAuth" ], [ "application/json" ], [ "application/json" ], opts["customHeaders"]);
      }
      deleteRoutingEmailDomain(domainId, opts) {
        opts = opts || {};
        if (domainId === void 0 || domainId === null || domainId === "") throw 'Missing the required parameter "domainId" when calling deleteRoutingEmailDomain';
        return this.apiClient.callApi("/api/v2/routing/email/domains/{domainId}", "DELETE", {
          domainId: domainId
        }, {}, {}, {}, null, [ "PureCloud OAuth" ], [ "application/json" ], [ "application/json" ], opts["customHeaders"]);
      }
      deleteRoutingEmailDomainRoute(domainName, routeId, opts) {
        opts = opts || {};
        if (domainName === void 0 || domainName === null || domainName === "") throw 'Missing the required parameter "domainName" when calling deleteRoutingEmailDomainRoute';
        if (routeId === void 0 || routeId === null || routeId === "") throw 'Missing the required parameter "routeId" when calling deleteRoutingEmailDomainRoute';
        return this.apiClient.callApi("/api/v2/routing/email/domains/{domainName}/routes/{routeId}", "DELETE", {
          domainName: domainName,
          routeId: routeId
        }, {}, {}, {}, null, [ "PureCloud OAuth" ], [ "application/json" ], [ "application/json" ], opts["customHeaders"]);
      }
      deleteRoutingEmailOutboundDomain(domainId, opts) {
        opts = opts || {};
        if (domainId === void 0 || domainId === null || domainId === "") throw 'Missing the required parameter "domainId" when calling deleteRoutingEmailOutboundDomain';
        return this.apiClient.callApi("/api/v2/routing/email/outbound/domains/{domainId}", "DELETE", {
          domainId: domainId
        }, {}, {}, {}, null, [ "PureCloud OAuth" ], [ "application/json" ], [ "application/json" ], opts["customHeaders"]);
      }
      deleteRoutingEmailSettingEmailSettingId(emailSettingId, opts) {
        opts = opts || {};
        if (emailSettingId === void 0 || emailSettingId === null || emailSettingId === "") throw 'Missing the required parameter "emailSettingId" when calling deleteRoutingEmailSettingEmailSettingId';
        return this.apiClient.callApi("/api/v2/routing/email/setting/{emailSettingId}", "DELETE", {
          emailSettingId: emailSettingId
        }, {}, {}, {}, null, [ "PureCloud OAuth" ], [ "application/json" ], [ "application/json" ], opts["customHeaders"]);
      }
      deleteRoutingLanguage(languageId, opts) {
        opts = opts || {};
        if (languageId === void 0 || languageId === null || languageId === "") throw 'Missing the required parameter "languageId" when calling deleteRoutingLanguage';
        return this.apiClient.callApi("/api/v2/routing/languages/{languageId}", "DELETE", {
          languageId: languageId
        }, {}, {}, {}, null, [ "PureCloud OAuth" ], [ "application/json" ], [ "application/json" ], opts["customHeaders"]);
      }
      deleteRoutingPredictor(predictorId, opts) {
        opts = opts || {};
        if (predictorId === void 0 || predictorId === null || predictorId === "") throw 'Missing the required parameter "predictorId" when calling deleteRoutingPredictor';
        return this.apiClient.callApi("/api/v2/routing/predictors/{predictorId}", "DELETE", {
          predictorId: predictorId
        }, {}, {}, {}, null, [ "PureCloud OAuth" ], [ "application/json" ], [ "application/json" ], opts["customHeaders"]);
      }
      deleteRoutingPredictorsKeyperformanceindicator(kpiId, opts) {
        opts = opts || {};
        if (kpiId === void 0 || kpiId === null || kpiId === "") throw 'Missing the required parameter "kpiId" when calling deleteRoutingPredictorsKeyperformanceindicator';
        return this.apiClient.callApi("/api/v2/routing/predictors/keyperformanceindicators/{kpiId}", "DELETE", {
          kpiId: kpiId
        }, {}, {}, {}, null, [ "PureCloud OAuth" ], [ "application/json" ], [ "application/json" ], opts["customHeaders"]);
      }
      deleteRoutingQueue(queueId, opts) {
        opts = opts || {};
        if (queueId === void 0 || queueId === null || queueId === "") throw 'Missing the required parameter "queueId" when calling deleteRoutingQueue';
        return this.apiClient.callApi("/api/v2/routing/queues/{queueId}", "DELETE", {
          queueId: queueId
        }, {
          forceDelete: opts["forceDelete"]
        }, {}, {}, null, [ "PureCloud OAuth" ], [ "application/json" ], [ "application/json" ], opts["customHeaders"]);
      }
      deleteRoutingQueueMember(queueId, memberId, opts) {
        opts = opts || {};
        if (queueId === void 0 || queueId === null || queueId === "") throw 'Missing the required parameter "queueId" when calling deleteRoutingQueueMember';
        if (memberId === void 0 || memberId === null || memberId === "") throw 'Missing the required parameter "memberId" when calling deleteRoutingQueueMember';
        return this.apiClient.callApi("/api/v2/routing/queues/{queueId}/members/{memberId}", "DELETE", {
          queueId: queueId,
          memberId: memberId
        }, {}, {}, {}, null, [ "PureCloud OAuth" ], [ "application/json" ], [ "application/json" ], opts["customHeaders"]);
      }
      deleteRoutingQueueUser(queueId, memberId, opts) {
        opts = opts || {};
        if (queueId === void 0 || queueId === null || queueId === "") throw 'Missing the required parameter "queueId" when calling deleteRoutingQueueUser';
        if (memberId === void 0 || memberId === null || memberId === "") throw 'Missing the required parameter "memberId" when calling deleteRoutingQueueUser';
        return this.apiClient.callApi("/api/v2/routing/queues/{queueId}/users/{memberId}", "DELETE", {
          queueId: queueId,
          memberId: memberId
        }, {}, {}, {}, null, [ "PureCloud OAuth" ], [ "application/json" ], [ "application/json" ], opts["customHeaders"]);
      }
      deleteRoutingQueueWrapupcode(queueId, codeId, opts) {
        opts = opts || {};
        if (queueId === void 0 || queueId === null || queueId === "") throw 'Missing the required parameter "queueId" when calling deleteRoutingQueueWrapupcode';
        if (codeId === void 0 || codeId === null || codeId === "") throw 'Missing the required parameter "codeId" when calling deleteRoutingQueueWrapupcode';
        return this.apiClient.callApi("/api/v2/routing/queues/{queueId}/wrapupcodes/{codeId}", "DELETE", {
          queueId: queueId,
          codeId: codeId
        }, {}, {}, {}, null, [ "PureCloud OAuth" ], [ "application/json" ], [ "application/json" ], opts["customHeaders"]);
      }
      deleteRoutingSettings(opts) {
        opts = opts || {};
        return this.apiClient.callApi("/api/v2/routing/settings", "DELETE", {}, {}, {}, {}, null, [ "PureCloud OAuth" ], [ "application/json" ], [ "application/json" ], opts["customHeaders"]);
      }
      deleteRoutingSkill(skillId, opts) {
        opts = opts || {};
        if (skillId === void 0 || skillId === null || skillId === "") throw 'Missing the required parameter "skillId" when calling deleteRoutingSkill';
        return this.apiClient.callApi("/api/v2/routing/skills/{skillId}", "DELETE", {
          skillId: skillId
        }, {}, {}, {}, null, [ "PureCloud OAuth" ], [ "application/json" ], [ "application/json" ], opts["customHeaders"]);
      }
      deleteRoutingSkillexpression(expressionId, opts) {
        opts = opts || {};
        if (expressionId === void 0 || expressionId === null || expressionId === "") throw 'Missing the required parameter "expressionId" when calling deleteRoutingSkillexpression';
        return this.apiClient.callApi("/api/v2/routing/skillexpressions/{expressionId}", "DELETE", {
          expressionId: expressionId
        }, {}, {}, {}, null, [ "PureCloud OAuth" ], [ "application/json" ], [ "application/json" ], opts["customHeaders"]);
      }
      deleteRoutingSkillexpressions(opts) {
        opts = opts || {};
        return this.apiClient.callApi("/api/v2/routing/skillexpressions", "DELETE", {}, {
          id: this.apiClient.buildCollectionParam(opts["id"], "multi")
        }, {}, {}, null, [ "PureCloud OAuth" ], [ "application/json" ], [ "application/json" ], opts["customHeaders"]);
      }
      deleteRoutingSkillgroup(skillGroupId, opts) {
        opts = opts || {};
        if (skillGroupId === void 0 || skillGroupId === null || skillGroupId === "") throw 'Missing the required parameter "skillGroupId" when calling deleteRoutingSkillgroup';
        return this.apiClient.callApi("/api/v2/routing/skillgroups/{skillGroupId}", "DELETE", {
          skillGroupId: skillGroupId
        }, {}, {}, {}, null, [ "PureCloud OAuth" ], [ "application/json" ], [ "application/json" ], opts["customHeaders"]);
      }
      deleteRoutingSmsAddress(addressId, opts) {
        opts = opts || {};
        if (addressId === void 0 || addressId === null || addressId === "") throw 'Missing the required parameter "addressId" when calling deleteRoutingSmsAddress';
        return this.apiClient.callApi("/api/v2/routing/sms/addresses/{addressId}", "DELETE", {
          addressId: addressId
        }, {}, {}, {}, null, [ "PureCloud OAuth" ], [ "application/json" ], [ "application/json" ], opts["customHeaders"]);
      }
      deleteRoutingSmsPhonenumber(phoneNumberId, opts) {
        opts = opts || {};
        if (phoneNumberId === void 0 || phoneNumberId === null || phoneNumberId === "") throw 'Missing the required parameter "phoneNumberId" when calling deleteRoutingSmsPhonenumber';
        return this.apiClient.callApi("/api/v2/routing/sms/phonenumbers/{phoneNumberId}", "DELETE", {
          phoneNumberId: phoneNumberId
        }, {}, {}, {}, null, [ "PureCloud OAuth" ], [ "application/json" ], [ "application/json" ], opts["customHeaders"]);
      }
      deleteRoutingUserDirectroutingbackupSettings(userId, opts) {
        opts = opts || {};
        if (userId === void 0 || userId === null || userId === "") throw 'Missing the required parameter "userId" when calling deleteRoutingUserDirectroutingbackupSettings';
        return this.apiClient.callApi("/api/v2/routing/users/{userId}/directroutingbackup/settings", "DELETE", {
          userId: userId
        }, {}, {}, {}, null, [ "PureCloud OAuth" ], [ "application/json" ], [ "application/json" ], opts["customHeaders"]);
      }
      deleteRoutingUserUtilization(userId, opts) {
        opts = opts || {};
        if (userId === void 0 || userId === null || userId === "") throw 'Missing the required parameter "userId" when calling deleteRoutingUserUtilization';
        return this.apiClient.callApi("/api/v2/routing/users/{userId}/utilization", "DELETE", {
          userId: userId
        }, {}, {}, {}, null, [ "PureCloud OAuth" ], [ "application/json" ], [ "application/json" ], opts["customHeaders"]);
      }
      deleteRoutingUtilization(opts) {
        opts = opts || {};
        return this.apiClient.callApi("/api/v2/routing/utilization", "DELETE", {}, {}, {}, {}, null, [ "PureCloud OAuth" ], [ "application/json" ], [ "application/json" ], opts["customHeaders"]);
      }
      deleteRoutingUtilizationLabel(labelId, opts) {
        opts = opts || {};
        if (labelId === void 0 || labelId === null || labelId === "") throw 'Missing the required parameter "labelId" when calling deleteRoutingUtilizationLabel';
        return this.apiClient.callApi("/api/v2/routing/utilization/labels/{labelId}", "DELETE", {
          labelId: labelId
        }, {
          forceDelete: opts["forceDelete"]
        }, {}, {}, null, [ "PureCloud OAuth" ], [ "application/json" ], [ "application/json" ], opts["customHeaders"]);
      }
      deleteRoutingWrapupcode(codeId, opts) {
        opts = opts || {};
        if (codeId === void 0 || codeId === null || codeId === "") throw 'Missing the required parameter "codeId" when calling deleteRoutingWrapupcode';
        return this.apiClient.callApi("/api/v2/routing/wrapupcodes/{codeId}", "DELETE", {
          codeId: codeId
        }, {}, {}, {}, null, [ "PureCloud OAuth" ], [ "application/json" ], [ "application/json" ], opts["customHeaders"]);
      }
      deleteUserRoutinglanguage(userId, languageId, opts) {
        opts = opts || {};
        if (userId === void 0 || userId === null || userId === "") throw 'Missing the required parameter "userId" when calling deleteUserRoutinglanguage';
        if (languageId === void 0 || languageId === null || languageId === "") throw 'Missing the required parameter "languageId" when calling deleteUserRoutinglanguage';
        return this.apiClient.callApi("/api/v2/users/{userId}/routinglanguages/{languageId}", "DELETE", {
          userId: userId,
          languageId: languageId
        }, {}, {}, {}, null, [ "PureCloud OAuth" ], [ "application/json" ], [ "application/json" ], opts["customHeaders"]);
      }
      deleteUserRoutingskill(userId, skillId, opts) {
        opts = opts || {};
        if (userId === void 0 || userId === null || userId === "") throw 'Missing the required parameter "userId" when calling deleteUserRoutingskill';
        if (skillId === void 0 || skillId === null || skillId === "") throw 'Missing the required parameter "skillId" when calling deleteUserRoutingskill';
        return this.apiClient.callApi("/api/v2/users/{userId}/routingskills/{skillId}", "DELETE", {
          userId: userId,
          skillId: skillId
        }, {}, {}, {}, null, [ "PureCloud OAuth" ], [ "application/json" ], [ "application/json" ], opts["customHeaders"]);
      }
      getRoutingAssessment(assessmentId, opts) {
        opts = opts || {};
        if (assessmentId === void 0 || assessmentId === null || assessmentId === "") throw 'Missing the required parameter "assessmentId" when calling getRoutingAssessment';
        return this.apiClient.callApi("/api/v2/routing/assessments/{assessmentId}", "GET", {
          assessmentId: assessmentId
        }, {}, {}, {}, null, [ "PureCloud OAuth" ], [ "application/json" ], [ "application/json" ], opts["customHeaders"]);
      }
      getRoutingAssessments(opts) {
        opts = opts || {};
        return this.apiClient.callApi("/api/v2/routing/assessments", "GET", {}, {
          before: opts["before"],
          after: opts["after"],
          limit: opts["limit"],
          pageSize: opts["pageSize"],
          queueId: this.apiClient.buildCollectionParam(opts["queueId"], "multi")
        }, {}, {}, null, [ "PureCloud OAuth" ], [ "application/json" ], [ "application/json" ], opts["customHeaders"]);
      }
      getRoutingAssessmentsJob(jobId, opts) {
        opts = opts || {};
        if (jobId === void 0 || jobId === null || jobId === "") throw 'Missing the required parameter "jobId" when calling getRoutingAssessmentsJob';
        return this.apiClient.callApi("/api/v2/routing/assessments/jobs/{jobId}", "GET", {
          jobId: jobId
        }, {}, {}, {}, null, [ "PureCloud OAuth" ], [ "application/json" ], [ "application/json" ], opts["customHeaders"]);
      }
      getRoutingAssessmentsJobs(opts) {
        opts = opts || {};
        return this.apiClient.callApi("/api/v2/routing/assessments/jobs", "GET", {}, {
          divisionId: this.apiClient.buildCollectionParam(opts["divisionId"], "multi")
        }, {}, {}, null, [ "PureCloud OAuth" ], [ "application/json" ], [ "application/json" ], opts["customHeaders"]);
      }
      getRoutingAvailablemediatypes(opts) {
        opts = opts || {};
        return this.apiClient.callApi("/api/v2/routing/availablemediatypes", "GET", {}, {}, {}, {}, null, [ "PureCloud OAuth" ], [ "application/json" ], [ "application/json" ], opts["customHeaders"]);
      }
      getRoutingDirectroutingbackupSettingsMe(opts) {
        opts = opts || {};
        return this.apiClient.callApi("/api/v2/routing/directroutingbackup/settings/me", "GET", {}, {}, {}, {}, null, [ "PureCloud OAuth" ], [ "application/json" ], [ "application/json" ], opts["customHeaders"]);
      }
      getRoutingEmailDomain(domainId, opts) {
        opts = opts || {};
        if (domainId === void 0 || domainId === null || domainId === "") throw 'Missing the required parameter "domainId" when calling getRoutingEmailDomain';
        return this.apiClient.callApi("/api/v2/routing/email/domains/{domainId}", "GET", {
          domainId: domainId
        }, {
          expand: opts["expand"]
        }, {}, {}, null, [ "PureCloud OAuth" ], [ "application/json" ], [ "application/json" ], opts["customHeaders"]);
      }
      getRoutingEmailDomainDkim(domainId, opts) {
        opts = opts || {};
        if (domainId === void 0 || domainId === null || domainId === "") throw 'Missing the required parameter "domainId" when calling getRoutingEmailDomainDkim';
        return this.apiClient.callApi("/api/v2/routing/email/domains/{domainId}/dkim", "GET", {
          domainId: domainId
        }, {}, {}, {}, null, [ "PureCloud OAuth" ], [ "application/json" ], [ "application/json" ], opts["customHeaders"]);
      }
      getRoutingEmailDomainMailfrom(domainId, opts) {
        opts = opts || {};
        if (domainId === void 0 || domainId === null || domainId === "") throw 'Missing the required parameter "domainId" when calling getRoutingEmailDomainMailfrom';
        return this.apiClient.callApi("/api/v2/routing/email/domains/{domainId}/mailfrom", "GET", {
          domainId: domainId
        }, {}, {}, {}, null, [ "PureCloud OAuth" ], [ "application/json" ], [ "application/json" ], opts["customHeaders"]);
      }
      getRoutingEmailDomainRoute(domainName, routeId, opts) {
        opts = opts || {};
        if (domainName === void 0 || domainName === null || domainName === "") throw 'Missing the required parameter "domainName" when calling getRoutingEmailDomainRoute';
        if (routeId === void 0 || routeId === null || routeId === "") throw 'Missing the required parameter "routeId" when calling getRoutingEmailDomainRoute';
        return this.apiClient.callApi("/api/v2/routing/email/domains/{domainName}/routes/{routeId}", "GET", {
          domainName: domainName,
          routeId: routeId
        }, {
          expand: this.apiClient.buildCollectionParam(opts["expand"], "multi")
        }, {}, {}, null, [ "PureCloud OAuth" ], [ "application/json" ], [ "application/json" ], opts["customHeaders"]);
      }
      getRoutingEmailDomainRouteIdentityresolution(domainName, routeId, opts) {
        opts = opts || {};
        if (domainName === void 0 || domainName === null || domainName === "") throw 'Missing the required parameter "domainName" when calling getRoutingEmailDomainRouteIdentityresolution';
        if (routeId === void 0 || routeId === null || routeId === "") throw 'Missing the required parameter "routeId" when calling getRoutingEmailDomainRouteIdentityresolution';
        return this.apiClient.callApi("/api/v2/routing/email/domains/{domainName}/routes/{routeId}/identityresolution", "GET", {
          domainName: domainName,
          routeId: routeId
        }, {}, {}, {}, null, [ "PureCloud OAuth" ], [ "application/json" ], [ "application/json" ], opts["customHeaders"]);
      }
      getRoutingEmailDomainRoutes(domainName, opts) {
        opts = opts || {};
        if (domainName === void 0 || domainName === null || domainName === "") throw 'Missing the required parameter "domainName" when calling getRoutingEmailDomainRoutes';
        return this.apiClient.callApi("/api/v2/routing/email/domains/{domainName}/routes", "GET", {
          domainName: domainName
        }, {
          pageSize: opts["pageSize"],
          pageNumber: opts["pageNumber"],
          pattern: opts["pattern"],
          expand: this.apiClient.buildCollectionParam(opts["expand"], "multi")
        }, {}, {}, null, [ "PureCloud OAuth" ], [ "application/json" ], [ "application/json" ], opts["customHeaders"]);
      }
      getRoutingEmailDomainVerification(domainId, opts) {
        opts = opts || {};
        if (domainId === void 0 || domainId === null || domainId === "") throw 'Missing the required parameter "domainId" when calling getRoutingEmailDomainVerification';
        return this.apiClient.callApi("/api/v2/routing/email/domains/{domainId}/verification", "GET", {
          domainId: domainId
        }, {}, {}, {}, null, [ "PureCloud OAuth" ], [ "application/json" ], [ "application/json" ], opts["customHeaders"]);
      }
      getRoutingEmailDomains(opts) {
        opts = opts || {};
        return this.apiClient.callApi("/api/v2/routing/email/domains", "GET", {}, {
          pageSize: opts["pageSize"],
          pageNumber: opts["pageNumber"],
          excludeStatus: opts["excludeStatus"],
          filter: opts["filter"],
          expand: opts["expand"]
        }, {}, {}, null, [ "PureCloud OAuth" ], [ "application/json" ], [ "application/json" ], opts["customHeaders"]);
      }
      getRoutingEmailOutboundDomain(domainId, opts) {
        opts = opts || {};
        if (domainId === void 0 || domainId === null || domainId === "") throw 'Missing the required parameter "domainId" when calling getRoutingEmailOutboundDomain';
        return this.apiClient.callApi("/api/v2/routing/email/outbound/domains/{domainId}", "GET", {
          domainId: domainId
        }, {
          expand: opts["expand"]
        }, {}, {}, null, [ "PureCloud OAuth" ], [ "application/json" ], [ "application/json" ], opts["customHeaders"]);
      }
      getRoutingEmailOutboundDomainActivation(domainId, opts) {
        opts = opts || {};
        if (domainId === void 0 || domainId === null || domainId === "") throw 'Missing the required parameter "domainId" when calling getRoutingEmailOutboundDomainActivation';
        return this.apiClient.callApi("/api/v2/routing/email/outbound/domains/{domainId}/activation", "GET", {
          domainId: domainId
        }, {}, {}, {}, null, [ "PureCloud OAuth" ], [ "application/json" ], [ "application/json" ], opts["customHeaders"]);
      }
      getRoutingEmailOutboundDomains(opts) {
        opts = opts || {};
        return this.apiClient.callApi("/api/v2/routing/email/outbound/domains", "GET", {}, {
          pageSize: opts["pageSize"],
          pageNumber: opts["pageNumber"],
          filter: opts["filter"],
          expand: opts["expand"]
        }, {}, {}, null, [ "PureCloud OAuth" ], [ "application/json" ], [ "application/json" ], opts["customHeaders"]);
      }
      getRoutingEmailSetting(opts) {
        opts = opts || {};
        return this.apiClient.callApi("/api/v2/routing/email/setting", "GET", {}, {
          pageSize: opts["pageSize"],
          pageNumber: opts["pageNumber"]
        }, {}, {}, null, [ "PureCloud OAuth" ], [ "application/json" ], [ "application/json" ], opts["customHeaders"]);
      }
      getRoutingEmailSettingEmailSettingId(emailSettingId, opts) {
        opts = opts || {};
        if (emailSettingId === void 0 || emailSettingId === null || emailSettingId === "") throw 'Missing the required parameter "emailSettingId" when calling getRoutingEmailSettingEmailSettingId';
        return this.apiClient.callApi("/api/v2/routing/email/setting/{emailSettingId}", "GET", {
          emailSettingId: emailSettingId
        }, {}, {}, {}, null, [ "PureCloud OAuth" ], [ "application/json" ], [ "application/json" ], opts["customHeaders"]);
      }
      getRoutingEmailSetup(opts) {
        opts = opts || {};
        return this.apiClient.callApi("/api/v2/routing/email/setup", "GET", {}, {}, {}, {}, null, [ "PureCloud OAuth" ], [ "application/json" ], [ "application/json" ], opts["customHeaders"]);
      }
      getRoutingLanguage(languageId, opts) {
        opts = opts || {};
        if (languageId === void 0 || languageId === null || languageId === "") throw 'Missing the required parameter "languageId" when calling getRoutingLanguage';
        return this.apiClient.callApi("/api/v2/routing/languages/{languageId}", "GET", {
          languageId: languageId
        }, {}, {}, {}, null, [ "PureCloud OAuth" ], [ "application/json" ], [ "application/json" ], opts["customHeaders"]);
      }
      getRoutingLanguages(opts) {
        opts = opts || {};
        return this.apiClient.callApi("/api/v2/routing/languages", "GET", {}, {
          pageSize: opts["pageSize"],
          pageNumber: opts["pageNumber"],
          sortOrder: opts["sortOrder"],
          name: opts["name"],
          id: this.apiClient.buildCollectionParam(opts["id"], "multi")
        }, {}, {}, null, [ "PureCloud OAuth" ], [ "application/json" ], [ "application/json" ], opts["customHeaders"]);
      }
      getRoutingMessageRecipient(recipientId, opts) {
        opts = opts || {};
        if (recipientId === void 0 || recipientId === null || recipientId === "") throw 'Missing the required parameter "recipientId" when calling getRoutingMessageRecipient';
        return this.apiClient.callApi("/api/v2/routing/message/recipients/{recipientId}", "GET", {
          recipientId: recipientId
        }, {}, {}, {}, null, [ "PureCloud OAuth" ], [ "application/json" ], [ "application/json" ], opts["customHeaders"]);
      }
      getRoutingMessageRecipients(opts) {
        opts = opts || {};
        return this.apiClient.callApi("/api/v2/routing/message/recipients", "GET", {}, {
          messengerType: opts["messengerType"],
          name: opts["name"],
          pageSize: opts["pageSize"],
          pageNumber: opts["pageNumber"]
        }, {}, {}, null, [ "PureCloud OAuth" ], [ "application/json" ], [ "application/json" ], opts["customHeaders"]);
      }
      getRoutingPredictor(predictorId, opts) {
        opts = opts || {};
        if (predictorId === void 0 || predictorId === null || predictorId === "") throw 'Missing the required parameter "predictorId" when calling getRoutingPredictor';
        return this.apiClient.callApi("/api/v2/routing/predictors/{predictorId}", "GET", {
          predictorId: predictorId
        }, {}, {}, {}, null, [ "PureCloud OAuth" ], [ "application/json" ], [ "application/json" ], opts["customHeaders"]);
      }
      getRoutingPredictorModelFeatures(predictorId, modelId, opts) {
        opts = opts || {};
        if (predictorId === void 0 || predictorId === null || predictorId === "") throw 'Missing the required parameter "predictorId" when calling getRoutingPredictorModelFeatures';
        if (modelId === void 0 || modelId === null || modelId === "") throw 'Missing the required parameter "modelId" when calling getRoutingPredictorModelFeatures';
        return this.apiClient.callApi("/api/v2/routing/predictors/{predictorId}/models/{modelId}/features", "GET", {
          predictorId: predictorId,
          modelId: modelId
        }, {}, {}, {}, null, [ "PureCloud OAuth" ], [ "application/json" ], [ "application/json" ], opts["customHeaders"]);
      }
      getRoutingPredictorModels(predictorId, opts) {
        opts = opts || {};
        if (predictorId === void 0 || predictorId === null || predictorId === "") throw 'Missing the required parameter "predictorId" when calling getRoutingPredictorModels';
        return this.apiClient.callApi("/api/v2/routing/predictors/{predictorId}/models", "GET", {
          predictorId: predictorId
        }, {}, {}, {}, null, [ "PureCloud OAuth" ], [ "application/json" ], [ "application/json" ], opts["customHeaders"]);
      }
      getRoutingPredictors(opts) {
        opts = opts || {};
        return this.apiClient.callApi("/api/v2/routing/predictors", "GET", {}, {
          before: opts["before"],
          after: opts["after"],
          limit: opts["limit"],
          pageSize: opts["pageSize"],
          queueId: this.apiClient.buildCollectionParam(opts["queueId"], "multi"),
          kpiId: opts["kpiId"],
          state: opts["state"]
        }, {}, {}, null, [ "PureCloud OAuth" ], [ "application/json" ], [ "application/json" ], opts["customHeaders"]);
      }
      getRoutingPredictorsKeyperformanceindicator(kpiId, opts) {
        opts = opts || {};
        if (kpiId === void 0 || kpiId === null || kpiId === "") throw 'Missing the required parameter "kpiId" when calling getRoutingPredictorsKeyperformanceindicator';
        return this.apiClient.callApi("/api/v2/routing/predictors/keyperformanceindicators/{kpiId}", "GET", {
          kpiId: kpiId
        }, {
          expand: this.apiClient.buildCollectionParam(opts["expand"], "multi")
        }, {}, {}, null, [ "PureCloud OAuth" ], [ "application/json" ], [ "application/json" ], opts["customHeaders"]);
      }
      getRoutingPredictorsKeyperformanceindicators(opts) {
        opts = opts || {};
        return this.apiClient.callApi("/api/v2/routing/predictors/keyperformanceindicators", "GET", {}, {
          kpiGroup: opts["kpiGroup"],
          expand: this.apiClient.buildCollectionParam(opts["expand"], "multi")
        }, {}, {}, null, [ "PureCloud OAuth" ], [ "application/json" ], [ "application/json" ], opts["customHeaders"]);
      }
      getRoutingPredictorsKeyperformanceindicatortypes(opts) {
        opts = opts || {};
        return this.apiClient.callApi("/api/v2/routing/predictors/keyperformanceindicatortypes", "GET", {}, {}, {}, {}, null, [ "PureCloud OAuth" ], [ "application/json" ], [ "application/json" ], opts["customHeaders"]);
      }
      getRoutingQueue(queueId, opts) {
        opts = opts || {};
        if (queueId === void 0 || queueId === null || queueId === "") throw 'Missing the required parameter "queueId" when calling getRoutingQueue';
        return this.apiClient.callApi("/api/v2/routing/queues/{queueId}", "GET", {
          queueId: queueId
        }, {
          expand: this.apiClient.buildCollectionParam(opts["expand"], "multi")
        }, {}, {}, null, [ "PureCloud OAuth" ], [ "application/json" ], [ "application/json" ], opts["customHeaders"]);
      }
      getRoutingQueueAssistant(queueId, opts) {
        opts = opts || {};
        if (queueId === void 0 || queueId === null || queueId === "") throw 'Missing the required parameter "queueId" when calling getRoutingQueueAssistant';
        return this.apiClient.callApi("/api/v2/routing/queues/{queueId}/assistant", "GET", {
          queueId: queueId
        }, {
          expand: this.apiClient.buildCollectionParam(opts["expand"], "multi"),
          languageVariation: opts["languageVariation"],
          fallbackToPrimaryAssistant: opts["fallbackToPrimaryAssistant"]
        }, {}, {}, null, [ "PureCloud OAuth" ], [ "application/json" ], [ "application/json" ], opts["customHeaders"]);
      }
      getRoutingQueueComparisonperiod(queueId, comparisonPeriodId, opts) {
        opts = opts || {};
        if (queueId === void 0 || queueId === null || queueId === "") throw 'Missing the required parameter "queueId" when calling getRoutingQueueComparisonperiod';
        if (comparisonPeriodId === void 0 || comparisonPeriodId === null || comparisonPeriodId === "") throw 'Missing the required parameter "comparisonPeriodId" when calling getRoutingQueueComparisonperiod';
        return this.apiClient.callApi("/api/v2/routing/queues/{queueId}/comparisonperiods/{comparisonPeriodId}", "GET", {
          queueId: queueId,
          comparisonPeriodId: comparisonPeriodId
        }, {}, {}, {}, null, [ "PureCloud OAuth" ], [ "application/json" ], [ "application/json" ], opts["customHeaders"]);
      }
      getRoutingQueueComparisonperiods(queueId, opts) {
        opts = opts || {};
        if (queueId === void 0 || queueId === null || queueId === "") throw 'Missing the required parameter "queueId" when calling getRoutingQueueComparisonperiods';
        return this.apiClient.callApi("/api/v2/routing/queues/{queueId}/comparisonperiods", "GET", {
          queueId: queueId
        }, {}, {}, {}, null, [ "PureCloud OAuth" ], [ "application/json" ], [ "application/json" ], opts["customHeaders"]);
      }
      getRoutingQueueEstimatedwaittime(queueId, opts) {
        opts = opts || {};
        if (queueId === void 0 || queueId === null || queueId === "") throw 'Missing the required parameter "queueId" when calling getRoutingQueueEstimatedwaittime';
        return this.apiClient.callApi("/api/v2/routing/queues/{queueId}/estimatedwaittime", "GET", {
          queueId: queueId
        }, {
          conversationId: opts["conversationId"]
        }, {}, {}, null, [ "PureCloud OAuth" ], [ "application/json" ], [ "application/json" ], opts["customHeaders"]);
      }
      getRoutingQueueIdentityresolution(queueId, opts) {
        opts = opts || {};
        if (queueId === void 0 || queueId === null || queueId === "") throw 'Missing the required parameter "queueId" when calling getRoutingQueueIdentityresolution';
        return this.apiClient.callApi("/api/v2/routing/queues/{queueId}/identityresolution", "GET", {
          queueId: queueId
        }, {}, {}, {}, null, [ "PureCloud OAuth" ], [ "application/json" ], [ "application/json" ], opts["customHeaders"]);
      }
      getRoutingQueueMediatypeEstimatedwaittime(queueId, mediaType, opts) {
        opts = opts || {};
        if (queueId === void 0 || queueId === null || queueId === "") throw 'Missing the required parameter "queueId" when calling getRoutingQueueMediatypeEstimatedwaittime';
        if (mediaType === void 0 || mediaType === null || mediaType === "") throw 'Missing the required parameter "mediaType" when calling getRoutingQueueMediatypeEstimatedwaittime';
        return this.apiClient.callApi("/api/v2/routing/queues/{queueId}/mediatypes/{mediaType}/estimatedwaittime", "GET", {
          queueId: queueId,
          mediaType: mediaType
        }, {
          labelId: opts["labelId"]
        }, {}, {}, null, [ "PureCloud OAuth" ], [ "application/json" ], [ "application/json" ], opts["customHeaders"]);
      }
      getRoutingQueueMembers(queueId, opts) {
        opts = opts || {};
        if (queueId === void 0 || queueId === null || queueId === "") throw 'Missing the required parameter "queueId" when calling getRoutingQueueMembers';
        return this.apiClient.callApi("/api/v2/routing/queues/{queueId}/members", "GET", {
          queueId: queueId
        }, {
          pageNumber: opts["pageNumber"],
          pageSize: opts["pageSize"],
          sortOrder: opts["sortOrder"],
          expand: this.apiClient.buildCollectionParam(opts["expand"], "multi"),
          name: opts["name"],
          profileSkills: this.apiClient.buildCollectionParam(opts["profileSkills"], "multi"),
          skills: this.apiClient.buildCollectionParam(opts["skills"], "multi"),
          languages: this.apiClient.buildCollectionParam(opts["languages"], "multi"),
          routingStatus: this.apiClient.buildCollectionParam(opts["routingStatus"], "multi"),
          presence: this.apiClient.buildCollectionParam(opts["presence"], "multi"),
          memberBy: opts["memberBy"],
          joined: opts["joined"]
        }, {}, {}, null, [ "PureCloud OAuth" ], [ "application/json" ], [ "application/json" ], opts["customHeaders"]);
      }
      getRoutingQueueUsers(queueId, opts) {
        opts = opts || {};
        if (queueId === void 0 || queueId === null || queueId === "") throw 'Missing the required parameter "queueId" when calling getRoutingQueueUsers';
        return this.apiClient.callApi("/api/v2/routing/queues/{queueId}/users", "GET", {
          queueId: queueId
        }, {
          pageNumber: opts["pageNumber"],
          pageSize: opts["pageSize"],
          sortOrder: opts["sortOrder"],
          expand: this.apiClient.buildCollectionParam(opts["expand"], "multi"),
          joined: opts["joined"],
          name: opts["name"],
          profileSkills: this.apiClient.buildCollectionParam(opts["profileSkills"], "multi"),
          skills: this.apiClient.buildCollectionParam(opts["skills"], "multi"),
          languages: this.apiClient.buildCollectionParam(opts["languages"], "multi"),
          routingStatus: this.apiClient.buildCollectionParam(opts["routingStatus"], "multi"),
          presence: this.apiClient.buildCollectionParam(opts["presence"], "multi")
        }, {}, {}, null, [ "PureCloud OAuth" ], [ "application/json" ], [ "application/json" ], opts["customHeaders"]);
      }
      getRoutingQueueWrapupcodes(queueId, opts) {
        opts = opts || {};
        if (queueId === void 0 || queueId === null || queueId === "") throw 'Missing the required parameter "queueId" when calling getRoutingQueueWrapupcodes';
        return this.apiClient.callApi("/api/v2/routing/queues/{queueId}/wrapupcodes", "GET", {
          queueId: queueId
        }, {
          pageSize: opts["pageSize"],
          pageNumber: opts["pageNumber"],
          name: opts["name"]
        }, {}, {}, null, [ "PureCloud OAuth" ], [ "application/json" ], [ "application/json" ], opts["customHeaders"]);
      }
      getRoutingQueues(opts) {
        opts = opts || {};
        return this.apiClient.callApi("/api/v2/routing/queues", "GET", {}, {
          pageNumber: opts["pageNumber"],
          pageSize: opts["pageSize"],
          sortOrder: opts["sortOrder"],
          name: opts["name"],
          id: this.apiClient.buildCollectionParam(opts["id"], "multi"),
          divisionId: this.apiClient.buildCollectionParam(opts["divisionId"], "multi"),
          peerId: this.apiClient.buildCollectionParam(opts["peerId"], "multi"),
          cannedResponseLibraryId: opts["cannedResponseLibraryId"],
          hasPeer: opts["hasPeer"],
          expand: this.apiClient.buildCollectionParam(opts["expand"], "multi")
        }, {}, {}, null, [ "PureCloud OAuth" ], [ "application/json" ], [ "application/json" ], opts["customHeaders"]);
      }
      getRoutingQueuesDivisionviews(opts) {
        opts = opts || {};
        return this.apiClient.callApi("/api/v2/routing/queues/divisionviews", "GET", {}, {
          pageSize: opts["pageSize"],
          pageNumber: opts["pageNumber"],
          sortBy: opts["sortBy"],
          sortOrder: opts["sortOrder"],
          name: opts["name"],
          id: this.apiClient.buildCollectionParam(opts["id"], "multi"),
          divisionId: this.apiClient.buildCollectionParam(opts["divisionId"], "multi")
        }, {}, {}, null, [ "PureCloud OAuth" ], [ "application/json" ], [ "application/json" ], opts["customHeaders"]);
      }
      getRoutingQueuesDivisionviewsAll(opts) {
        opts = opts || {};
        return this.apiClient.callApi("/api/v2/routing/queues/divisionviews/all", "GET", {}, {
          pageSize: opts["pageSize"],
          pageNumber: opts["pageNumber"],
          sortOrder: opts["sortOrder"]
        }, {}, {}, null, [ "PureCloud OAuth" ], [ "application/json" ], [ "application/json" ], opts["customHeaders"]);
      }
      getRoutingQueuesMe(opts) {
        opts = opts || {};
        return this.apiClient.callApi("/api/v2/routing/queues/me", "GET", {}, {
          pageNumber: opts["pageNumber"],
          pageSize: opts["pageSize"],
          joined: opts["joined"],
          sortOrder: opts["sortOrder"]
        }, {}, {}, null, [ "PureCloud OAuth" ], [ "application/json" ], [ "application/json" ], opts["customHeaders"]);
      }
      getRoutingSettings(opts) {
        opts = opts || {};
        return this.apiClient.callApi("/api/v2/routing/settings", "GET", {}, {}, {}, {}, null, [ "PureCloud OAuth" ], [ "application/json" ], [ "application/json" ], opts["customHeaders"]);
      }
      getRoutingSettingsContactcenter(opts) {
        opts = opts || {};
        return this.apiClient.callApi("/api/v2/routing/settings/contactcenter", "GET", {}, {}, {}, {}, null, [ "PureCloud OAuth" ], [ "application/json" ], [ "application/json" ], opts["customHeaders"]);
      }
      getRoutingSettingsTranscription(opts) {
        opts = opts || {};
        return this.apiClient.callApi("/api/v2/routing/settings/transcription", "GET", {}, {}, {}, {}, null, [ "PureCloud OAuth" ], [ "application/json" ], [ "application/json" ], opts["customHeaders"]);
      }
      getRoutingSkill(skillId, opts) {
        opts = opts || {};
        if (skillId === void 0 || skillId === null || skillId === "") throw 'Missing the required parameter "skillId" when calling getRoutingSkill';
        return this.apiClient.callApi("/api/v2/routing/skills/{skillId}", "GET", {
          skillId: skillId
        }, {}, {}, {}, null, [ "PureCloud OAuth" ], [ "application/json" ], [ "application/json" ], opts["customHeaders"]);
      }
      getRoutingSkillexpression(expressionId, opts) {
        opts = opts || {};
        if (expressionId === void 0 || expressionId === null || expressionId === "") throw 'Missing the required parameter "expressionId" when calling getRoutingSkillexpression';
        return this.apiClient.callApi("/api/v2/routing/skillexpressions/{expressionId}", "GET", {
          expressionId: expressionId
        }, {
          includeArchived: opts["includeArchived"],
          format: opts["format"]
        }, {}, {}, null, [ "PureCloud OAuth" ], [ "application/json" ], [ "application/json" ], opts["customHeaders"]);
      }
      getRoutingSkillexpressions(opts) {
        opts = opts || {};
        return this.apiClient.callApi("/api/v2/routing/skillexpressions", "GET", {}, {
          format: opts["format"],
          includeArchived: opts["includeArchived"],
          id: this.apiClient.buildCollectionParam(opts["id"], "multi")
        }, {}, {}, null, [ "PureCloud OAuth" ], [ "application/json" ], [ "application/json" ], opts["customHeaders"]);
      }
      getRoutingSkillexpressionsQueueQueueId(queueId, opts) {
        opts = opts || {};
        if (queueId === void 0 || queueId === null || queueId === "") throw 'Missing the required parameter "queueId" when calling getRoutingSkillexpressionsQueueQueueId';
        return this.apiClient.callApi("/api/v2/routing/skillexpressions/queue/{queueId}", "GET", {
          queueId: queueId
        }, {
          format: opts["format"],
          includeArchived: opts["includeArchived"]
        }, {}, {}, null, [ "PureCloud OAuth" ], [ "application/json" ], [ "application/json" ], opts["customHeaders"]);
      }
      getRoutingSkillgroup(skillGroupId, opts) {
        opts = opts || {};
        if (skillGroupId === void 0 || skillGroupId === null || skillGroupId === "") throw 'Missing the required parameter "skillGroupId" when calling getRoutingSkillgroup';
        return this.apiClient.callApi("/api/v2/routing/skillgroups/{skillGroupId}", "GET", {
          skillGroupId: skillGroupId
        }, {}, {}, {}, null, [ "PureCloud OAuth" ], [ "application/json" ], [ "application/json" ], opts["customHeaders"]);
      }
      getRoutingSkillgroupMembers(skillGroupId, opts) {
        opts = opts || {};
        if (skillGroupId === void 0 || skillGroupId === null || skillGroupId === "") throw 'Missing the required parameter "skillGroupId" when calling getRoutingSkillgroupMembers';
        return this.apiClient.callApi("/api/v2/routing/skillgroups/{skillGroupId}/members", "GET", {
          skillGroupId: skillGroupId
        }, {
          pageSize: opts["pageSize"],
          after: opts["after"],
          before: opts["before"],
          expand: opts["expand"]
        }, {}, {}, null, [ "PureCloud OAuth" ], [ "application/json" ], [ "application/json" ], opts["customHeaders"]);
      }
      getRoutingSkillgroupMembersDivisions(skillGroupId, opts) {
        opts = opts || {};
        if (skillGroupId === void 0 || skillGroupId === null || skillGroupId === "") throw 'Missing the required parameter "skillGroupId" when calling getRoutingSkillgroupMembersDivisions';
        return this.apiClient.callApi("/api/v2/routing/skillgroups/{skillGroupId}/members/divisions", "GET", {
          skillGroupId: skillGroupId
        }, {
          expand: opts["expand"]
        }, {}, {}, null, [ "PureCloud OAuth" ], [ "application/json" ], [ "application/json" ], opts["customHeaders"]);
      }
      getRoutingSkillgroups(opts) {
        opts = opts || {};
        return this.apiClient.callApi("/api/v2/routing/skillgroups", "GET", {}, {
          pageSize: opts["pageSize"],
          name: opts["name"],
          after: opts["after"],
          before: opts["before"]
        }, {}, {}, null, [ "PureCloud OAuth" ], [ "application/json" ], [ "application/json" ], opts["customHeaders"]);
      }
      getRoutingSkills(opts) {
        opts = opts || {};
        return this.apiClient.callApi("/api/v2/routing/skills", "GET", {}, {
          pageSize: opts["pageSize"],
          pageNumber: opts["pageNumber"],
          name: opts["name"],
          id: this.apiClient.buildCollectionParam(opts["id"], "multi")
        }, {}, {}, null, [ "PureCloud OAuth" ], [ "application/json" ], [ "application/json" ], opts["customHeaders"]);
      }
      getRoutingSmsAddress(addressId, opts) {
        opts = opts || {};
        if (addressId === void 0 || addressId === null || addressId === "") throw 'Missing the required parameter "addressId" when calling getRoutingSmsAddress';
        return this.apiClient.callApi("/api/v2/routing/sms/addresses/{addressId}", "GET", {
          addressId: addressId
        }, {}, {}, {}, null, [ "PureCloud OAuth" ], [ "application/json" ], [ "application/json" ], opts["customHeaders"]);
      }
      getRoutingSmsAddresses(opts) {
        opts = opts || {};
        return this.apiClient.callApi("/api/v2/routing/sms/addresses", "GET", {}, {
          pageSize: opts["pageSize"],
          pageNumber: opts["pageNumber"]
        }, {}, {}, null, [ "PureCloud OAuth" ], [ "application/json" ], [ "application/json" ], opts["customHeaders"]);
      }
      getRoutingSmsAvailablephonenumbers(countryCode, phoneNumberType, opts) {
        opts = opts || {};
        if (countryCode === void 0 || countryCode === null) throw 'Missing the required parameter "countryCode" when calling getRoutingSmsAvailablephonenumbers';
        if (phoneNumberType === void 0 || phoneNumberType === null) throw 'Missing the required parameter "phoneNumberType" when calling getRoutingSmsAvailablephonenumbers';
        return this.apiClient.callApi("/api/v2/routing/sms/availablephonenumbers", "GET", {}, {
          countryCode: countryCode,
          region: opts["region"],
          city: opts["city"],
          areaCode: opts["areaCode"],
          phoneNumberType: phoneNumberType,
          pattern: opts["pattern"],
          addressRequirement: opts["addressRequirement"]
        }, {}, {}, null, [ "PureCloud OAuth" ], [ "application/json" ], [ "application/json" ], opts["customHeaders"]);
      }
      getRoutingSmsIdentityresolutionPhonenumber(addressId, opts) {
        opts = opts || {};
        if (addressId === void 0 || addressId === null || addressId === "") throw 'Missing the required parameter "addressId" when calling getRoutingSmsIdentityresolutionPhonenumber';
        return this.apiClient.callApi("/api/v2/routing/sms/identityresolution/phonenumbers/{addressId}", "GET", {
          addressId: addressId
        }, {}, {}, {}, null, [ "PureCloud OAuth" ], [ "application/json" ], [ "application/json" ], opts["customHeaders"]);
      }
      getRoutingSmsPhonenumber(phoneNumberId, opts) {
        opts = opts || {};
        if (phoneNumberId === void 0 || phoneNumberId === null || phoneNumberId === "") throw 'Missing the required parameter "phoneNumberId" when calling getRoutingSmsPhonenumber';
        return this.apiClient.callApi("/api/v2/routing/sms/phonenumbers/{phoneNumberId}", "GET", {
          phoneNumberId: phoneNumberId
        }, {
          expand: opts["expand"]
        }, {}, {}, null, [ "PureCloud OAuth" ], [ "application/json" ], [ "application/json" ], opts["customHeaders"]);
      }
      getRoutingSmsPhonenumbers(opts) {
        opts = opts || {};
        return this.apiClient.callApi("/api/v2/routing/sms/phonenumbers", "GET", {}, {
          phoneNumber: opts["phoneNumber"],
          phoneNumberType: this.apiClient.buildCollectionParam(opts["phoneNumberType"], "multi"),
          phoneNumberStatus: this.apiClient.buildCollectionParam(opts["phoneNumberStatus"], "multi"),
          countryCode: this.apiClient.buildCollectionParam(opts["countryCode"], "multi"),
          pageSize: opts["pageSize"],
          pageNumber: opts["pageNumber"],
          sortBy: opts["sortBy"],
          sortOrder: opts["sortOrder"],
          language: opts["language"],
          "integration.id": opts["integrationId"],
          "supportedContent.id": opts["supportedContentId"],
          expand: this.apiClient.buildCollectionParam(opts["expand"], "multi")
        }, {}, {}, null, [ "PureCloud OAuth" ], [ "application/json" ], [ "application/json" ], opts["customHeaders"]);
      }
      getRoutingUserDirectroutingbackupSettings(userId, opts) {
        opts = opts || {};
        if (userId === void 0 || userId === null || userId === "") throw 'Missing the required parameter "userId" when calling getRoutingUserDirectroutingbackupSettings';
        return this.apiClient.callApi("/api/v2/routing/users/{userId}/directroutingbackup/settings", "GET", {
          userId: userId
        }, {}, {}, {}, null, [ "PureCloud OAuth" ], [ "application/json" ], [ "application/json" ], opts["customHeaders"]);
      }
      getRoutingUserUtilization(userId, opts) {
        opts = opts || {};
        if (userId === void 0 || userId === null || userId === "") throw 'Missing the required parameter "userId" when calling getRoutingUserUtilization';
        return this.apiClient.callApi("/api/v2/routing/users/{userId}/utilization", "GET", {
          userId: userId
        }, {}, {}, {}, null, [ "PureCloud OAuth" ], [ "application/json" ], [ "application/json" ], opts["customHeaders"]);
      }
      getRoutingUtilization(opts) {
        opts = opts || {};
        return this.apiClient.callApi("/api/v2/routing/utilization", "GET", {}, {}, {}, {}, null, [ "PureCloud OAuth" ], [ "application/json" ], [ "application/json" ], opts["customHeaders"]);
      }
      getRoutingUtilizationLabel(labelId, opts) {
        opts = opts || {};
        if (labelId === void 0 || labelId === null || labelId === "") throw 'Missing the required parameter "labelId" when calling getRoutingUtilizationLabel';
        return this.apiClient.callApi("/api/v2/routing/utilization/labels/{labelId}", "GET", {
          labelId: labelId
        }, {}, {}, {}, null, [ "PureCloud OAuth" ], [ "application/json" ], [ "application/json" ], opts["customHeaders"]);
      }
      getRoutingUtilizationLabelAgents(labelId, opts) {
        opts = opts || {};
        if (labelId === void 0 || labelId === null || labelId === "") throw 'Missing the required parameter "labelId" when calling getRoutingUtilizationLabelAgents';
        return this.apiClient.callApi("/api/v2/routing/utilization/labels/{labelId}/agents", "GET", {
          labelId: labelId
        }, {}, {}, {}, null, [ "PureCloud OAuth" ], [ "application/json" ], [ "application/json" ], opts["customHeaders"]);
      }
      getRoutingUtilizationLabels(opts) {
        opts = opts || {};
        return this.apiClient.callApi("/api/v2/routing/utilization/labels", "GET", {}, {
          pageSize: opts["pageSize"],
          pageNumber: opts["pageNumber"],
          sortOrder: opts["sortOrder"],
          name: opts["name"]
        }, {}, {}, null, [ "PureCloud OAuth" ], [ "application/json" ], [ "application/json" ], opts["customHeaders"]);
      }
      getRoutingWrapupcode(codeId, opts) {
        opts = opts || {};
        if (codeId === void 0 || codeId === null || codeId === "") throw 'Missing the required parameter "codeId" when calling getRoutingWrapupcode';
        return this.apiClient.callApi("/api/v2/routing/wrapupcodes/{codeId}", "GET", {
          codeId: codeId
        }, {}, {}, {}, null, [ "PureCloud OAuth" ], [ "application/json" ], [ "application/json" ], opts["customHeaders"]);
      }
      getRoutingWrapupcodes(opts) {
        opts = opts || {};
        return this.apiClient.callApi("/api/v2/routing/wrapupcodes", "GET", {}, {
          pageSize: opts["pageSize"],
          pageNumber: opts["pageNumber"],
          sortBy: opts["sortBy"],
          sortOrder: opts["sortOrder"],
          name: opts["name"],
          id: this.apiClient.buildCollectionParam(opts["id"], "multi"),
          divisionId: this.apiClient.buildCollectionParam(opts["divisionId"], "multi")
        }, {}, {}, null, [ "PureCloud OAuth" ], [ "application/json" ], [ "application/json" ], opts["customHeaders"]);
      }
      getRoutingWrapupcodesDivisionview(codeId, opts) {
        opts = opts || {};
        if (codeId === void 0 || codeId === null || codeId === "") throw 'Missing the required parameter "codeId" when calling getRoutingWrapupcodesDivisionview';
        return this.apiClient.callApi("/api/v2/routing/wrapupcodes/divisionviews/{codeId}", "GET", {
          codeId: codeId
        }, {}, {}, {}, null, [ "PureCloud OAuth" ], [ "application/json" ], [ "application/json" ], opts["customHeaders"]);
      }
      getRoutingWrapupcodesDivisionviews(opts) {
        opts = opts || {};
        return this.apiClient.callApi("/api/v2/routing/wrapupcodes/divisionviews", "GET", {}, {
          pageSize: opts["pageSize"],
          pageNumber: opts["pageNumber"],
          name: opts["name"],
          id: this.apiClient.buildCollectionParam(opts["id"], "multi"),
          divisionId: this.apiClient.buildCollectionParam(opts["divisionId"], "multi"),
          includeState: opts["includeState"]
        }, {}, {}, null, [ "PureCloud OAuth" ], [ "application/json" ], [ "application/json" ], opts["customHeaders"]);
      }
      getUserQueues(userId, opts) {
        opts = opts || {};
        if (userId === void 0 || userId === null || userId === "") throw 'Missing the required parameter "userId" when calling getUserQueues';
        return this.apiClient.callApi("/api/v2/users/{userId}/queues", "GET", {
          userId: userId
        }, {
          pageSize: opts["pageSize"],
          pageNumber: opts["pageNumber"],
          joined: opts["joined"],
          divisionId: this.apiClient.buildCollectionParam(opts["divisionId"], "multi")
        }, {}, {}, null, [ "PureCloud OAuth" ], [ "application/json" ], [ "application/json" ], opts["customHeaders"]);
      }
      getUserRoutinglanguages(userId, opts) {
        opts = opts || {};
        if (userId === void 0 || userId === null || userId === "") throw 'Missing the required parameter "userId" when calling getUserRoutinglanguages';
        return this.apiClient.callApi("/api/v2/users/{userId}/routinglanguages", "GET", {
          userId: userId
        }, {
          pageSize: opts["pageSize"],
          pageNumber: opts["pageNumber"],
          sortOrder: opts["sortOrder"]
        }, {}, {}, null, [ "PureCloud OAuth" ], [ "application/json" ], [ "application/json" ], opts["customHeaders"]);
      }
      getUserRoutingskills(userId, opts) {
        opts = opts || {};
        if (userId === void 0 || userId === null || userId === "") throw 'Missing the required parameter "userId" when calling getUserRoutingskills';
        return this.apiClient.callApi("/api/v2/users/{userId}/routingskills", "GET", {
          userId: userId
        }, {
          pageSize: opts["pageSize"],
          pageNumber: opts["pageNumber"],
          sortOrder: opts["sortOrder"]
        }, {}, {}, null, [ "PureCloud OAuth" ], [ "application/json" ], [ "application/json" ], opts["customHeaders"]);
      }
      getUserSkillgroups(userId, opts) {
        opts = opts || {};
        if (userId === void 0 || userId === null || userId === "") throw 'Missing the required parameter "userId" when calling getUserSkillgroups';
        return this.apiClient.callApi("/api/v2/users/{userId}/skillgroups", "GET", {
          userId: userId
        }, {
          pageSize: opts["pageSize"],
          after: opts["after"],
          before: opts["before"]
        }, {}, {}, null, [ "PureCloud OAuth" ], [ "application/json" ], [ "application/json" ], opts["customHeaders"]);
      }
      patchRoutingConversation(conversationId, body, opts) {
        opts = opts || {};
        if (conversationId === void 0 || conversationId === null || conversationId === "") throw 'Missing the required parameter "conversationId" when calling patchRoutingConversation';
        if (body === void 0 || body === null) throw 'Missing the required parameter "body" when calling patchRoutingConversation';
        return this.apiClient.callApi("/api/v2/routing/conversations/{conversationId}", "PATCH", {
          conversationId: conversationId
        }, {}, {}, {}, body, [ "PureCloud OAuth" ], [ "application/json" ], [ "application/json" ], opts["customHeaders"]);
      }
      patchRoutingEmailDomain(domainId, body, opts) {
        opts = opts || {};
        if (domainId === void 0 || domainId === null || domainId === "") throw 'Missing the required parameter "domainId" when calling patchRoutingEmailDomain';
        if (body === void 0 || body === null) throw 'Missing the required parameter "body" when calling patchRoutingEmailDomain';
        return this.apiClient.callApi("/api/v2/routing/email/domains/{domainId}", "PATCH", {
          domainId: domainId
        }, {}, {}, {}, body, [ "PureCloud OAuth" ], [ "application/json" ], [ "application/json" ], opts["customHeaders"]);
      }
      patchRoutingEmailDomainValidate(domainId, body, opts) {
        opts = opts || {};
        if (domainId === void 0 || domainId === null || domainId === "") throw 'Missing the required parameter "domainId" when calling patchRoutingEmailDomainValidate';
        if (body === void 0 || body === null) throw 'Missing the required parameter "body" when calling patchRoutingEmailDomainValidate';
        return this.apiClient.callApi("/api/v2/routing/email/domains/{domainId}/validate", "PATCH", {
          domainId: domainId
        }, {}, {}, {}, body, [ "PureCloud OAuth" ], [ "application/json" ], [ "application/json" ], opts["customHeaders"]);
      }
      patchRoutingEmailOutboundDomain(domainId, body, opts) {
        opts = opts || {};
        if (domainId === void 0 || domainId === null || domainId === "") throw 'Missing the required parameter "domainId" when calling patchRoutingEmailOutboundDomain';
        if (body === void 0 || body === null) throw 'Missing the required parameter "body" when calling patchRoutingEmailOutboundDomain';
        return this.apiClient.callApi("/api/v2/routing/email/outbound/domains/{domainId}", "PATCH", {
          domainId: domainId
        }, {}, {}, {}, body, [ "PureCloud OAuth" ], [ "application/json" ], [ "application/json" ], opts["customHeaders"]);
      }
      patchRoutingEmailSettingEmailSettingId(emailSettingId, body, opts) {
        opts = opts || {};
        if (emailSettingId === void 0 || emailSettingId === null || emailSettingId === "") throw 'Missing the required parameter "emailSettingId" when calling patchRoutingEmailSettingEmailSettingId';
        if (body === void 0 || body === null) throw 'Missing the required parameter "body" when calling patchRoutingEmailSettingEmailSettingId';
        return this.apiClient.callApi("/api/v2/routing/email/setting/{emailSettingId}", "PATCH", {
          emailSettingId: emailSettingId
        }, {}, {}, {}, body, [ "PureCloud OAuth" ], [ "application/json" ], [ "application/json" ], opts["customHeaders"]);
      }
      patchRoutingPredictor(predictorId, opts) {
        opts = opts || {};
        if (predictorId === void 0 || predictorId === null || predictorId === "") throw 'Missing the required parameter "predictorId" when calling patchRoutingPredictor';
        return this.apiClient.callApi("/api/v2/routing/predictors/{predictorId}", "PATCH", {
          predictorId: predictorId
        }, {}, {}, {}, opts["body"], [ "PureCloud OAuth" ], [ "application/json" ], [ "application/json" ], opts["customHeaders"]);
      }
      patchRoutingPredictorsKeyperformanceindicator(kpiId, opts) {
        opts = opts || {};
        if (kpiId === void 0 || kpiId === null || kpiId === "") throw 'Missing the required parameter "kpiId" when calling patchRoutingPredictorsKeyperformanceindicator';
        return this.apiClient.callApi("/api/v2/routing/predictors/keyperformanceindicators/{kpiId}", "PATCH", {
          kpiId: kpiId
        }, {}, {}, {}, opts["body"], [ "PureCloud OAuth" ], [ "application/json" ], [ "application/json" ], opts["customHeaders"]);
      }
      patchRoutingQueueMember(queueId, memberId, body, opts) {
        opts = opts || {};
        if (queueId === void 0 || queueId === null || queueId === "") throw 'Missing the required parameter "queueId" when calling patchRoutingQueueMember';
        if (memberId === void 0 || memberId === null || memberId === "") throw 'Missing the required parameter "memberId" when calling patchRoutingQueueMember';
        if (body === void 0 || body === null) throw 'Missing the required parameter "body" when calling patchRoutingQueueMember';
        return this.apiClient.callApi("/api/v2/routing/queues/{queueId}/members/{memberId}", "PATCH", {
          queueId: queueId,
          memberId: memberId
        }, {}, {}, {}, body, [ "PureCloud OAuth" ], [ "application/json" ], [ "application/json" ], opts["customHeaders"]);
      }
      patchRoutingQueueMembers(queueId, body, opts) {
        opts = opts || {};
        if (queueId === void 0 || queueId === null || queueId === "") throw 'Missing the required parameter "queueId" when calling patchRoutingQueueMembers';
        if (body === void 0 || body === null) throw 'Missing the required parameter "body" when calling patchRoutingQueueMembers';
        return this.apiClient.callApi("/api/v2/routing/queues/{queueId}/members", "PATCH", {
          queueId: queueId
        }, {}, {}, {}, body, [ "PureCloud OAuth" ], [ "application/json" ], [ "application/json" ], opts["customHeaders"]);
      }
      patchRoutingQueueUser(queueId, memberId, body, opts) {
        opts = opts || {};
        if (queueId === void 0 || queueId === null || queueId === "") throw 'Missing the required parameter "queueId" when calling patchRoutingQueueUser';
        if (memberId === void 0 || memberId === null || memberId === "") throw 'Missing the required parameter "memberId" when calling patchRoutingQueueUser';
        if (body === void 0 || body === null) throw 'Missing the required parameter "body" when calling patchRoutingQueueUser';
        return this.apiClient.callApi("/api/v2/routing/queues/{queueId}/users/{memberId}", "PATCH", {
          queueId: queueId,
          memberId: memberId
        }, {}, {}, {}, body, [ "PureCloud OAuth" ], [ "application/json" ], [ "application/json" ], opts["customHeaders"]);
      }
      patchRoutingQueueUsers(queueId, body, opts) {
        opts = opts || {};
        if (queueId === void 0 || queueId === null || queueId === "") throw 'Missing the required parameter "queueId" when calling patchRoutingQueueUsers';
        if (body === void 0 || body === null) throw 'Missing the required parameter "body" when calling patchRoutingQueueUsers';
        return this.apiClient.callApi("/api/v2/routing/queues/{queueId}/users", "PATCH", {
          queueId: queueId
        }, {}, {}, {}, body, [ "PureCloud OAuth" ], [ "application/json" ], [ "application/json" ], opts["customHeaders"]);
      }
      patchRoutingSettingsContactcenter(body, opts) {
        opts = opts || {};
        if (body === void 0 || body === null) throw 'Missing the required parameter "body" when calling patchRoutingSettingsContactcenter';
        return this.apiClient.callApi("/api/v2/routing/settings/contactcenter", "PATCH", {}, {}, {}, {}, body, [ "PureCloud OAuth" ], [ "application/json" ], [ "application/json" ], opts["customHeaders"]);
      }
      patchRoutingSettingsTranscription(body, opts) {
        opts = opts || {};
        if (body === void 0 || body === null) throw 'Missing the required parameter "body" when calling patchRoutingSettingsTranscription';
        return this.apiClient.callApi("/api/v2/routing/settings/transcription", "PATCH", {}, {}, {}, {}, body, [ "PureCloud OAuth" ], [ "application/json" ], [ "application/json" ], opts["customHeaders"]);
      }
      patchRoutingSkill(skillId, body, opts) {
        opts = opts || {};
        if (skillId === void 0 || skillId === null || skillId === "") throw 'Missing the required parameter "skillId" when calling patchRoutingSkill';
        if (body === void 0 || body === null) throw 'Missing the required parameter "body" when calling patchRoutingSkill';
        return this.apiClient.callApi("/api/v2/routing/skills/{skillId}", "PATCH", {
          skillId: skillId
        }, {}, {}, {}, body, [ "PureCloud OAuth" ], [ "application/json" ], [ "application/json" ], opts["customHeaders"]);
      }
      patchRoutingSkillgroup(skillGroupId, body, opts) {
        opts = opts || {};
        if (skillGroupId === void 0 || skillGroupId === null || skillGroupId === "") throw 'Missing the required parameter "skillGroupId" when calling patchRoutingSkillgroup';
        if (body === void 0 || body === null) throw 'Missing the required parameter "body" when calling patchRoutingSkillgroup';
        return this.apiClient.callApi("/api/v2/routing/skillgroups/{skillGroupId}", "PATCH", {
          skillGroupId: skillGroupId
        }, {}, {}, {}, body, [ "PureCloud OAuth" ], [ "application/json" ], [ "application/json" ], opts["customHeaders"]);
      }
      patchRoutingSmsPhonenumber(phoneNumberId, body, opts) {
        opts = opts || {};
        if (phoneNumberId === void 0 || phoneNumberId === null || phoneNumberId === "") throw 'Missing the required parameter "phoneNumberId" when calling patchRoutingSmsPhonenumber';
        if (body === void 0 || body === null) throw 'Missing the required parameter "body" when calling patchRoutingSmsPhonenumber';
        return this.apiClient.callApi("/api/v2/routing/sms/phonenumbers/{phoneNumberId}", "PATCH", {
          phoneNumberId: phoneNumberId
        }, {}, {}, {}, body, [ "PureCloud OAuth" ], [ "application/json" ], [ "application/json" ], opts["customHeaders"]);
      }
      patchUserQueue(queueId, userId, body, opts) {
        opts = opts || {};
        if (queueId === void 0 || queueId === null || queueId === "") throw 'Missing the required parameter "queueId" when calling patchUserQueue';
        if (userId === void 0 || userId === null || userId === "") throw 'Missing the required parameter "userId" when calling patchUserQueue';
        if (body === void 0 || body === null) throw 'Missing the required parameter "body" when calling patchUserQueue';
        return this.apiClient.callApi("/api/v2/users/{userId}/queues/{queueId}", "PATCH", {
          queueId: queueId,
          userId: userId
        }, {}, {}, {}, body, [ "PureCloud OAuth" ], [ "application/json" ], [ "application/json" ], opts["customHeaders"]);
      }
      patchUserQueues(userId, body, opts) {
        opts = opts || {};
        if (userId === void 0 || userId === null || userId === "") throw 'Missing the required parameter "userId" when calling patchUserQueues';
        if (body === void 0 || body === null) throw 'Missing the required parameter "body" when calling patchUserQueues';
        return this.apiClient.callApi("/api/v2/users/{userId}/queues", "PATCH", {
          userId: userId
        }, {
          divisionId: this.apiClient.buildCollectionParam(opts["divisionId"], "multi")
        }, {}, {}, body, [ "PureCloud OAuth" ], [ "application/json" ], [ "application/json" ], opts["customHeaders"]);
      }
      patchUserRoutinglanguage(userId, languageId, body, opts) {
        opts = opts || {};
        if (userId === void 0 || userId === null || userId === "") throw 'Missing the required parameter "userId" when calling patchUserRoutinglanguage';
        if (languageId === void 0 || languageId === null || languageId === "") throw 'Missing the required parameter "languageId" when calling patchUserRoutinglanguage';
        if (body === void 0 || body === null) throw 'Missing the required parameter "body" when calling patchUserRoutinglanguage';
        return this.apiClient.callApi("/api/v2/users/{userId}/routinglanguages/{languageId}", "PATCH", {
          userId: userId,
          languageId: languageId
        }, {}, {}, {}, body, [ "PureCloud OAuth" ], [ "application/json" ], [ "application/json" ], opts["customHeaders"]);
      }
      patchUserRoutinglanguagesBulk(userId, body, opts) {
        opts = opts || {};
        if (userId === void 0 || userId === null || userId === "") throw 'Missing the required parameter "userId" when calling patchUserRoutinglanguagesBulk';
        if (body === void 0 || body === null) throw 'Missing the required parameter "body" when calling patchUserRoutinglanguagesBulk';
        return this.apiClient.callApi("/api/v2/users/{userId}/routinglanguages/bulk", "PATCH", {
          userId: userId
        }, {}, {}, {}, body, [ "PureCloud OAuth" ], [ "application/json" ], [ "application/json" ], opts["customHeaders"]);
      }
      patchUserRoutingskillsBulk(userId, body, opts) {
        opts = opts || {};
        if (userId === void 0 || userId === null || userId === "") throw 'Missing the required parameter "userId" when calling patchUserRoutingskillsBulk';
        if (body === void 0 || body === null) throw 'Missing the required parameter "body" when calling patchUserRoutingskillsBulk';
        return this.apiClient.callApi("/api/v2/users/{userId}/routingskills/bulk", "PATCH", {
          userId: userId
        }, {}, {}, {}, body, [ "PureCloud OAuth" ], [ "application/json" ], [ "application/json" ], opts["customHeaders"]);
      }
      postAnalyticsQueuesObservationsQuery(body, opts) {
        opts = opts || {};
        if (body === void 0 || body === null) throw 'Missing the required parameter "body" when calling postAnalyticsQueuesObservationsQuery';
        return this.apiClient.callApi("/api/v2/analytics/queues/observations/query", "POST", {}, {}, {}, {}, body, [ "PureCloud OAuth" ], [ "application/json" ], [ "application/json" ], opts["customHeaders"]);
      }
      postAnalyticsRoutingActivityQuery(body, opts) {
        opts = opts || {};
        if (body === void 0 || body === null) throw 'Missing the required parameter "body" when calling postAnalyticsRoutingActivityQuery';
        return this.apiClient.callApi("/api/v2/analytics/routing/activity/query", "POST", {}, {
          pageSize: opts["pageSize"],
          pageNumber: opts["pageNumber"]
        }, {}, {}, body, [ "PureCloud OAuth" ], [ "application/json" ], [ "application/json" ], opts["customHeaders"]);
      }
      postRoutingAssessments(opts) {
        opts = opts || {};
        return this.apiClient.callApi("/api/v2/routing/assessments", "POST", {}, {}, {}, {}, opts["body"], [ "PureCloud OAuth" ], [ "application/json" ], [ "application/json" ], opts["customHeaders"]);
      }
      postRoutingAssessmentsJobs(opts) {
        opts = opts || {};
        return this.apiClient.callApi("/api/v2/routing/assessments/jobs", "POST", {}, {}, {}, {}, opts["body"], [ "PureCloud OAuth" ], [ "application/json" ], [ "application/json" ], opts["customHeaders"]);
      }
      postRoutingEmailDomainDkim(domainId, opts) {
        opts = opts || {};
        if (domainId === void 0 || domainId === null || domainId === "") throw 'Missing the required parameter "domainId" when calling postRoutingEmailDomainDkim';
        return this.apiClient.callApi("/api/v2/routing/email/domains/{domainId}/dkim", "POST", {
          domainId: domainId
        }, {}, {}, {}, null, [ "PureCloud OAuth" ], [ "application/json" ], [ "application/json" ], opts["customHeaders"]);
      }
      postRoutingEmailDomainMailfrom(domainId, body, opts) {
        opts = opts || {};
        if (domainId === void 0 || domainId === null || domainId === "") throw 'Missing the required parameter "domainId" when calling postRoutingEmailDomainMailfrom';
        if (body === void 0 || body === null) throw 'Missing the required parameter "body" when calling postRoutingEmailDomainMailfrom';
        return this.apiClient.callApi("/api/v2/routing/email/domains/{domainId}/mailfrom", "POST", {
          domainId: domainId
        }, {}, {}, {}, body, [ "PureCloud OAuth" ], [ "application/json" ], [ "application/json" ], opts["customHeaders"]);
      }
      postRoutingEmailDomainRoutes(domainName, body, opts) {
        opts = opts || {};
        if (domainName === void 0 || domainName === null || domainName === "") throw 'Missing the required parameter "domainName" when calling postRoutingEmailDomainRoutes';
        if (body === void 0 || body === null) throw 'Missing the required parameter "body" when calling postRoutingEmailDomainRoutes';
        return this.apiClient.callApi("/api/v2/routing/email/domains/{domainName}/routes", "POST", {
          domainName: domainName
        }, {}, {}, {}, body, [ "PureCloud OAuth" ], [ "application/json" ], [ "application/json" ], opts["customHeaders"]);
      }
      postRoutingEmailDomainTestconnection(domainId, opts) {
        opts = opts || {};
        if (domainId === void 0 || domainId === null || domainId === "") throw 'Missing the required parameter "domainId" when calling postRoutingEmailDomainTestconnection';
        return this.apiClient.callApi("/api/v2/routing/email/domains/{domainId}/testconnection", "POST", {
          domainId: domainId
        }, {}, {}, {}, opts["body"], [ "PureCloud OAuth" ], [ "application/json" ], [ "application/json" ], opts["customHeaders"]);
      }
      postRoutingEmailDomainVerification(domainId, opts) {
        opts = opts || {};
        if (domainId === void 0 || domainId === null || domainId === "") throw 'Missing the required parameter "domainId" when calling postRoutingEmailDomainVerification';
        return this.apiClient.callApi("/api/v2/routing/email/domains/{domainId}/verification", "POST", {
          domainId: domainId
        }, {}, {}, {}, null, [ "PureCloud OAuth" ], [ "application/json" ], [ "application/json" ], opts["customHeaders"]);
      }
      postRoutingEmailDomains(body, opts) {
        opts = opts || {};
        if (body === void 0 || body === null) throw 'Missing the required parameter "body" when calling postRoutingEmailDomains';
        return this.apiClient.callApi("/api/v2/routing/email/domains", "POST", {}, {}, {}, {}, body, [ "PureCloud OAuth" ], [ "application/json" ], [ "application/json" ], opts["customHeaders"]);
      }
      postRoutingEmailOutboundDomainTestconnection(domainId, opts) {
        opts = opts || {};
        if (domainId === void 0 || domainId === null || domainId === "") throw 'Missing the required parameter "domainId" when calling postRoutingEmailOutboundDomainTestconnection';
        return this.apiClient.callApi("/api/v2/routing/email/outbound/domains/{domainId}/testconnection", "POST", {
          domainId: domainId
        }, {}, {}, {}, opts["body"], [ "PureCloud OAuth" ], [ "application/json" ], [ "application/json" ], opts["customHeaders"]);
      }
      postRoutingEmailOutboundDomains(body, opts) {
        opts = opts || {};
        if (body === void 0 || body === null) throw 'Missing the required parameter "body" when calling postRoutingEmailOutboundDomains';
        return this.apiClient.callApi("/api/v2/routing/email/outbound/domains", "POST", {}, {}, {}, {}, body, [ "PureCloud OAuth" ], [ "application/json" ], [ "application/json" ], opts["customHeaders"]);
      }
      postRoutingEmailOutboundDomainsSimulated(body, opts) {
        opts = opts || {};
        if (body === void 0 || body === null) throw 'Missing the required parameter "body" when calling postRoutingEmailOutboundDomainsSimulated';
        return this.apiClient.callApi("/api/v2/routing/email/outbound/domains/simulated", "POST", {}, {}, {}, {}, body, [ "PureCloud OAuth" ], [ "application/json" ], [ "application/json" ], opts["customHeaders"]);
      }
      postRoutingEmailSetting(body, opts) {
        opts = opts || {};
        if (body === void 0 || body === null) throw 'Missing the required parameter "body" when calling postRoutingEmailSetting';
        return this.apiClient.callApi("/api/v2/routing/email/setting", "POST", {}, {}, {}, {}, body, [ "PureCloud OAuth" ], [ "application/json" ], [ "application/json" ], opts["customHeaders"]);
      }
      postRoutingLanguages(body, opts) {
        opts = opts || {};
        if (body === void 0 || body === null) throw 'Missing the required parameter "body" when calling postRoutingLanguages';
        return this.apiClient.callApi("/api/v2/routing/languages", "POST", {}, {}, {}, {}, body, [ "PureCloud OAuth" ], [ "application/json" ], [ "application/json" ], opts["customHeaders"]);
      }
      postRoutingPredictors(opts) {
        opts = opts || {};
        return this.apiClient.callApi("/api/v2/routing/predictors", "POST", {}, {}, {}, {}, opts["body"], [ "PureCloud OAuth" ], [ "application/json" ], [ "application/json" ], opts["customHeaders"]);
      }
      postRoutingPredictorsKeyperformanceindicators(body, opts) {
        opts = opts || {};
        if (body === void 0 || body === null) throw 'Missing the required parameter "body" when calling postRoutingPredictorsKeyperformanceindicators';
        return this.apiClient.callApi("/api/v2/routing/predictors/keyperformanceindicators", "POST", {}, {}, {}, {}, body, [ "PureCloud OAuth" ], [ "application/json" ], [ "application/json" ], opts["customHeaders"]);
      }
      postRoutingQueueMembers(queueId, body, opts) {
        opts = opts || {};
        if (queueId === void 0 || queueId === null || queueId === "") throw 'Missing the required parameter "queueId" when calling postRoutingQueueMembers';
        if (body === void 0 || body === null) throw 'Missing the required parameter "body" when calling postRoutingQueueMembers';
        return this.apiClient.callApi("/api/v2/routing/queues/{queueId}/members", "POST", {
          queueId: queueId
        }, {
          delete: opts["_delete"]
        }, {}, {}, body, [ "PureCloud OAuth" ], [ "application/json" ], [ "application/json" ], opts["customHeaders"]);
      }
      postRoutingQueueUsers(queueId, body, opts) {
        opts = opts || {};
        if (queueId === void 0 || queueId === null || queueId === "") throw 'Missing the required parameter "queueId" when calling postRoutingQueueUsers';
        if (body === void 0 || body === null) throw 'Missing the required parameter "body" when calling postRoutingQueueUsers';
        return this.apiClient.callApi("/api/v2/routing/queues/{queueId}/users", "POST", {
          queueId: queueId
        }, {
          delete: opts["_delete"]
        }, {}, {}, body, [ "PureCloud OAuth" ], [ "application/json" ], [ "application/json" ], opts["customHeaders"]);
      }
      postRoutingQueueWrapupcodes(queueId, body, opts) {
        opts = opts || {};
        if (queueId === void 0 || queueId === null || queueId === "") throw 'Missing the required parameter "queueId" when calling postRoutingQueueWrapupcodes';
        if (body === void 0 || body === null) throw 'Missing the required parameter "body" when calling postRoutingQueueWrapupcodes';
        return this.apiClient.callApi("/api/v2/routing/queues/{queueId}/wrapupcodes", "POST", {
          queueId: queueId
        }, {}, {}, {}, body, [ "PureCloud OAuth" ], [ "application/json" ], [ "application/json" ], opts["customHeaders"]);
      }
      postRoutingQueues(body, opts) {
        opts = opts || {};
        if (body === void 0 || body === null) throw 'Missing the required parameter "body" when calling postRoutingQueues';
        return this.apiClient.callApi("/api/v2/routing/queues", "POST", {}, {}, {}, {}, body, [ "PureCloud OAuth" ], [ "application/json" ], [ "application/json" ], opts["customHeaders"]);
      }
      postRoutingSkillexpressionsValidate(body, opts) {
        opts = opts || {};
        if (body === void 0 || body === null) throw 'Missing the required parameter "body" when calling postRoutingSkillexpressionsValidate';
        return this.apiClient.callApi("/api/v2/routing/skillexpressions/validate", "POST", {}, {}, {}, {}, body, [ "PureCloud OAuth" ], [ "application/json" ], [ "application/json" ], opts["customHeaders"]);
      }
      postRoutingSkillgroupMembersDivisions(skillGroupId, opts) {
        opts = opts || {};
        if (skillGroupId === void 0 || skillGroupId === null || skillGroupId === "") throw 'Missing the required parameter "skillGroupId" when calling postRoutingSkillgroupMembersDivisions';
        return this.apiClient.callApi("/api/v2/routing/skillgroups/{skillGroupId}/members/divisions", "POST", {
          skillGroupId: skillGroupId
        }, {}, {}, {}, opts["body"], [ "PureCloud OAuth" ], [ "application/json" ], [ "application/json" ], opts["customHeaders"]);
      }
      postRoutingSkillgroups(body, opts) {
        opts = opts || {};
        if (body === void 0 || body === null) throw 'Missing the required parameter "body" when calling postRoutingSkillgroups';
        return this.apiClient.callApi("/api/v2/routing/skillgroups", "POST", {}, {}, {}, {}, body, [ "PureCloud OAuth" ], [ "application/json" ], [ "application/json" ], opts["customHeaders"]);
      }
      postRoutingSkills(body, opts) {
        opts = opts || {};
        if (body === void 0 || body === null) throw 'Missing the required parameter "body" when calling postRoutingSkills';
        return this.apiClient.callApi("/api/v2/routing/skills", "POST", {}, {}, {}, {}, body, [ "PureCloud OAuth" ], [ "application/json" ], [ "application/json" ], opts["customHeaders"]);
      }
      postRoutingSmsAddresses(body, opts) {
        opts = opts || {};
        if (body === void 0 || body === null) throw 'Missing the required parameter "body" when calling postRoutingSmsAddresses';
        return this.apiClient.callApi("/api/v2/routing/sms/addresses", "POST", {}, {}, {}, {}, body, [ "PureCloud OAuth" ], [ "application/json" ], [ "application/json" ], opts["customHeaders"]);
      }
      postRoutingSmsPhonenumbers(body, opts) {
        opts = opts || {};
        if (body === void 0 || body === null) throw 'Missing the required parameter "body" when calling postRoutingSmsPhonenumbers';
        return this.apiClient.callApi("/api/v2/routing/sms/phonenumbers", "POST", {}, {}, {}, {}, body, [ "PureCloud OAuth" ], [ "application/json" ], [ "application/json" ], opts["customHeaders"]);
      }
      postRoutingSmsPhonenumbersAlphanumeric(body, opts) {
        opts = opts || {};
        if (body === void 0 || body === null) throw 'Missing the required parameter "body" when calling postRoutingSmsPhonenumbersAlphanumeric';
        return this.apiClient.callApi("/api/v2/routing/sms/phonenumbers/alphanumeric", "POST", {}, {}, {}, {}, body, [ "PureCloud OAuth" ], [ "application/json" ], [ "application/json" ], opts["customHeaders"]);
      }
      postRoutingSmsPhonenumbersImport(body, opts) {
        opts = opts || {};
        if (body === void 0 || body === null) throw 'Missing the required parameter "body" when calling postRoutingSmsPhonenumbersImport';
        return this.apiClient.callApi("/api/v2/routing/sms/phonenumbers/import", "POST", {}, {}, {}, {}, body, [ "PureCloud OAuth" ], [ "application/json" ], [ "application/json" ], opts["customHeaders"]);
      }
      postRoutingUtilizationLabels(body, opts) {
        opts = opts || {};
        if (body === void 0 || body === null) throw 'Missing the required parameter "body" when calling postRoutingUtilizationLabels';
        return this.apiClient.callApi("/api/v2/routing/utilization/labels", "POST", {}, {}, {}, {}, body, [ "PureCloud OAuth" ], [ "application/json" ], [ "application/json" ], opts["customHeaders"]);
      }
      postRoutingWrapupcodes(body, opts) {
        opts = opts || {};
        if (body === void 0 || body === null) throw 'Missing the required parameter "body" when calling postRoutingWrapupcodes';
        return this.apiClient.callApi("/api/v2/routing/wrapupcodes", "POST", {}, {}, {}, {}, body, [ "PureCloud OAuth" ], [ "application/json" ], [ "application/json" ], opts["customHeaders"]);
      }
      postUserRoutinglanguages(userId, body, opts) {
        opts = opts || {};
        if (userId === void 0 || userId === null || userId === "") throw 'Missing the required parameter "userId" when calling postUserRoutinglanguages';
        if (body === void 0 || body === null) throw 'Missing the required parameter "body" when calling postUserRoutinglanguages';
        return this.apiClient.callApi("/api/v2/users/{userId}/routinglanguages", "POST", {
          userId: userId
        }, {}, {}, {}, body, [ "PureCloud OAuth" ], [ "application/json" ], [ "application/json" ], opts["customHeaders"]);
      }
      postUserRoutingskills(userId, body, opts) {
        opts = opts || {};
        if (userId === void 0 || userId === null || userId === "") throw 'Missing the required parameter "userId" when calling postUserRoutingskills';
        if (body === void 0 || body === null) throw 'Missing the required parameter "body" when calling postUserRoutingskills';
        return this.apiClient.callApi("/api/v2/users/{userId}/routingskills", "POST", {
          userId: userId
        }, {}, {}, {}, body, [ "PureCloud OAuth" ], [ "application/json" ], [ "application/json" ], opts["customHeaders"]);
      }
      putRoutingDirectroutingbackupSettingsMe(body, opts) {
        opts = opts || {};
        if (body === void 0 || body === null) throw 'Missing the required parameter "body" when calling putRoutingDirectroutingbackupSettingsMe';
        return this.apiClient.callApi("/api/v2/routing/directroutingbackup/settings/me", "PUT", {}, {}, {}, {}, body, [ "PureCloud OAuth" ], [ "application/json" ], [ "application/json" ], opts["customHeaders"]);
      }
      putRoutingEmailDomainRoute(domainName, routeId, body, opts) {
        opts = opts || {};
        if (domainName === void 0 || domainName === null || domainName === "") throw 'Missing the required parameter "domainName" when calling putRoutingEmailDomainRoute';
        if (routeId === void 0 || routeId === null || routeId === "") throw 'Missing the required parameter "routeId" when calling putRoutingEmailDomainRoute';
        if (body === void 0 || body === null) throw 'Missing the required parameter "body" when calling putRoutingEmailDomainRoute';
        return this.apiClient.callApi("/api/v2/routing/email/domains/{domainName}/routes/{routeId}", "PUT", {
          domainName: domainName,
          routeId: routeId
        }, {}, {}, {}, body, [ "PureCloud OAuth" ], [ "application/json" ], [ "application/json" ], opts["customHeaders"]);
      }
      putRoutingEmailDomainRouteIdentityresolution(domainName, routeId, body, opts) {
        opts = opts || {};
        if (domainName === void 0 || domainName === null || domainName === "") throw 'Missing the required parameter "domainName" when calling putRoutingEmailDomainRouteIdentityresolution';
        if (routeId === void 0 || routeId === null || routeId === "") throw 'Missing the required parameter "routeId" when calling putRoutingEmailDomainRouteIdentityresolution';
        if (body === void 0 || body === null) throw 'Missing the required parameter "body" when calling putRoutingEmailDomainRouteIdentityresolution';
        return this.apiClient.callApi("/api/v2/routing/email/domains/{domainName}/routes/{routeId}/identityresolution", "PUT", {
          domainName: domainName,
          routeId: routeId
        }, {}, {}, {}, body, [ "PureCloud OAuth" ], [ "application/json" ], [ "application/json" ], opts["customHeaders"]);
      }
      putRoutingEmailOutboundDomainActivation(domainId, opts) {
        opts = opts || {};
        if (domainId === void 0 || domainId === null || domainId === "") throw 'Missing the required parameter "domainId" when calling putRoutingEmailOutboundDomainActivation';
        return this.apiClient.callApi("/api/v2/routing/email/outbound/domains/{domainId}/activation", "PUT", {
          domainId: domainId
        }, {}, {}, {}, null, [ "PureCloud OAuth" ], [ "application/json" ], [ "application/json" ], opts["customHeaders"]);
      }
      putRoutingMessageRecipient(recipientId, body, opts) {
        opts = opts || {};
        if (recipientId === void 0 || recipientId === null || recipientId === "") throw 'Missing the required parameter "recipientId" when calling putRoutingMessageRecipient';
        if (body === void 0 || body === null) throw 'Missing the required parameter "body" when calling putRoutingMessageRecipient';
        return this.apiClient.callApi("/api/v2/routing/message/recipients/{recipientId}", "PUT", {
          recipientId: recipientId
        }, {}, {}, {}, body, [ "PureCloud OAuth" ], [ "application/json" ], [ "application/json" ], opts["customHeaders"]);
      }
      putRoutingQueue(queueId, body, opts) {
        opts = opts || {};
        if (queueId === void 0 || queueId === null || queueId === "") throw 'Missing the required parameter "queueId" when calling putRoutingQueue';
        if (body === void 0 || body === null) throw 'Missing the required parameter "body" when calling putRoutingQueue';
        return this.apiClient.callApi("/api/v2/routing/queues/{queueId}", "PUT", {
          queueId: queueId
        }, {}, {}, {}, body, [ "PureCloud OAuth" ], [ "application/json" ], [ "application/json" ], opts["customHeaders"]);
      }
      putRoutingQueueIdentityresolution(queueId, body, opts) {
        opts = opts || {};
        if (queueId === void 0 || queueId === null || queueId === "") throw 'Missing the required parameter "queueId" when calling putRoutingQueueIdentityresolution';
        if (body === void 0 || body === null) throw 'Missing the required parameter "body" when calling putRoutingQueueIdentityresolution';
        return this.apiClient.callApi("/api/v2/routing/queues/{queueId}/identityresolution", "PUT", {
          queueId: queueId
        }, {}, {}, {}, body, [ "PureCloud OAuth" ], [ "application/json" ], [ "application/json" ], opts["customHeaders"]);
      }
      putRoutingSettings(body, opts) {
        opts = opts || {};
        if (body === void 0 || body === null) throw 'Missing the required parameter "body" when calling putRoutingSettings';
        return this.apiClient.callApi("/api/v2/routing/settings", "PUT", {}, {}, {}, {}, body, [ "PureCloud OAuth" ], [ "application/json" ], [ "application/json" ], opts["customHeaders"]);
      }
      putRoutingSettingsTranscription(body, opts) {
        opts = opts || {};
        if (body === void 0 || body === null) throw 'Missing the required parameter "body" when calling putRoutingSettingsTranscription';
        return this.apiClient.callApi("/api/v2/routing/settings/transcription", "PUT", {}, {}, {}, {}, body, [ "PureCloud OAuth" ], [ "application/json" ], [ "application/json" ], opts["customHeaders"]);
      }
      putRoutingSmsIdentityresolutionPhonenumber(addressId, body, opts) {
        opts = opts || {};
        if (addressId === void 0 || addressId === null || addressId === "") throw 'Missing the required parameter "addressId" when calling putRoutingSmsIdentityresolutionPhonenumber';
        if (body === void 0 || body === null) throw 'Missing the required parameter "body" when calling putRoutingSmsIdentityresolutionPhonenumber';
        return this.apiClient.callApi("/api/v2/routing/sms/identityresolution/phonenumbers/{addressId}", "PUT", {
          addressId: addressId
        }, {}, {}, {}, body, [ "PureCloud OAuth" ], [ "application/json" ], [ "application/json" ], opts["customHeaders"]);
      }
      putRoutingUserDirectroutingbackupSettings(userId, body, opts) {
        opts = opts || {};
        if (userId === void 0 || userId === null || userId === "") throw 'Missing the required parameter "userId" when calling putRoutingUserDirectroutingbackupSettings';
        if (body === void 0 || body === null) throw 'Missing the required parameter "body" when calling putRoutingUserDirectroutingbackupSettings';
        return this.apiClient.callApi("/api/v2/routing/users/{userId}/directroutingbackup/settings", "PUT", {
          userId: userId
        }, {}, {}, {}, body, [ "PureCloud OAuth" ], [ "application/json" ], [ "application/json" ], opts["customHeaders"]);
      }
      putRoutingUserUtilization(userId, body, opts) {
        opts = opts || {};
        if (userId === void 0 || userId === null || userId === "") throw 'Missing the required parameter "userId" when calling putRoutingUserUtilization';
        if (body === void 0 || body === null) throw 'Missing the required parameter "body" when calling putRoutingUserUtilization';
        return this.apiClient.callApi("/api/v2/routing/users/{userId}/utilization", "PUT", {
          userId: userId
        }, {}, {}, {}, body, [ "PureCloud OAuth" ], [ "application/json" ], [ "application/json" ], opts["customHeaders"]);
      }
      putRoutingUtilization(body, opts) {
        opts = opts || {};
        if (body === void 0 || body === null) throw 'Missing the required parameter "body" when calling putRoutingUtilization';
        return this.apiClient.callApi("/api/v2/routing/utilization", "PUT", {}, {}, {}, {}, body, [ "PureCloud OAuth" ], [ "application/json" ], [ "application/json" ], opts["customHeaders"]);
      }
      putRoutingUtilizationLabel(labelId, body, opts) {
        opts = opts || {};
        if (labelId === void 0 || labelId === null || labelId === "") throw 'Missing the required parameter "labelId" when calling putRoutingUtilizationLabel';
        if (body === void 0 || body === null) throw 'Missing the required parameter "body" when calling putRoutingUtilizationLabel';
        return this.apiClient.callApi("/api/v2/routing/utilization/labels/{labelId}", "PUT", {
          labelId: labelId
        }, {}, {}, {}, body, [ "PureCloud OAuth" ], [ "application/json" ], [ "application/json" ], opts["customHeaders"]);
      }
      putRoutingWrapupcode(codeId, body, opts) {
        opts = opts || {};
        if (codeId === void 0 || codeId === null || codeId === "") throw 'Missing the required parameter "codeId" when calling putRoutingWrapupcode';
        if (body === void 0 || body === null) throw 'Missing the required parameter "body" when calling putRoutingWrapupcode';
        return this.apiClient.callApi("/api/v2/routing/wrapupcodes/{codeId}", "PUT", {
          codeId: codeId
        }, {}, {}, {}, body, [ "PureCloud OAuth" ], [ "application/json" ], [ "application/json" ], opts["customHeaders"]);
      }
      putUserRoutingskill(userId, skillId, body, opts) {
        opts = opts || {};
        if (userId === void 0 || userId === null || userId === "") throw 'Missing the required parameter "userId" when calling putUserRoutingskill';
        if (skillId === void 0 || skillId === null || skillId === "") throw 'Missing the required parameter "skillId" when calling putUserRoutingskill';
        if (body === void 0 || body === null) throw 'Missing the required parameter "body" when calling putUserRoutingskill';
        return this.apiClient.callApi("/api/v2/users/{userId}/routingskills/{skillId}", "PUT", {
          userId: userId,
          skillId: skillId
        }, {}, {}, {}, body, [ "PureCloud OAuth" ], [ "application/json" ], [ "application/json" ], opts["customHeaders"]);
      }
      putUserRoutingskillsBulk(userId, body, opts) {
        opts = opts || {};
        if (userId === void 0 || userId === null || userId === "") throw 'Missing the required parameter "userId" when calling putUserRoutingskillsBulk';
        if (body === void 0 || body === null) throw 'Missing the required parameter "body" when calling putUserRoutingskillsBulk';
        return this.apiClient.callApi("/api/v2/users/{userId}/routingskills/bulk", "PUT", {
          userId: userId
        }, {}, {}, {}, body, [ "PureCloud OAuth" ], [ "application/json" ], [ "application/json" ], opts["customHeaders"]);
      }
    }
    const __WEBPACK_DEFAULT_EXPORT__ = RoutingApi;
  })
};

/**
 * Takes the place of `configparser`, with which the SDK reads `~/.genesyscloudjavascript/config`
 * (`configuration.js`). On a self-hosted runner that is somebody else's file: it could send the login to
 * another host or write requests to a log. This reader finds nothing, whatever the file holds.
 */
export default class ConfigParser {
  readonly _sections: Readonly<Record<string, never>> = {};

  read(): void {
    // Nothing is read.
  }
}

/** Takes the place of `axios`, which the SDK imports but never calls once it is given an HTTP client. */
const axios = {
  create(): never {
    throw new Error('axios is not part of this action: give the SDK an HTTP client first');
  },
};
export default axios;

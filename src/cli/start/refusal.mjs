// @ts-check

/** Something that was to be expected, told as a sentence that says what to do; never a stack trace. */
export class Refusal extends Error {}

/**
 * Turns what npm printed while `npm ci` failed into one sentence.
 *
 * @param {string} output everything npm wrote
 * @returns {string} what is the matter and what to do
 */
export function npmProblem(output) {
  if (
    /E(NOTFOUND|AI_AGAIN|CONNREFUSED|CONNRESET|TIMEDOUT|NETUNREACH|HOSTUNREACH)|ERR_SOCKET_TIMEOUT/.test(
      output,
    )
  )
    return "npm cannot reach its registry. Check the network (and `npm config get proxy`), then give the same command again.";
  if (/\bENOSPC\b/.test(output))
    return "The disk is full. Make about 1 GB of room, then give the same command again.";
  if (/\b(EACCES|EPERM|EROFS)\b/.test(output))
    return "This account may not write where npm has to (this folder, or npm's cache). Close programs that use this folder, or give the account that right (on Linux and macOS: `sudo chown -R $(whoami) . ~/.npm`), then give the same command again.";
  if (/\bEBUSY\b/.test(output))
    return "Another program holds a file in node_modules. Close editors and servers that use this folder, then give the same command again.";
  if (/\bEUSAGE\b|in sync/.test(output))
    return "package.json and package-lock.json do not fit each other. Run `npm install`, and commit the changed package-lock.json.";
  if (/\bEINTEGRITY\b/.test(output))
    return "A downloaded package is not the one that package-lock.json promises. Run `npm cache verify`, then give the same command again.";
  return "npm could not install the packages; its own words are above. Mend that, then give the same command again.";
}

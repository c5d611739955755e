import type { NetworkInterfaceInfo } from "node:os";

/** Networks inside this machine, or into somewhere else: no phone in the room is on them. */
const elsewhere = /^(docker|br-|veth|virbr|vmnet|vboxnet|vEthernet|tun|tap|wg|utun|tailscale|zt)/i;

/**
 * Under which addresses other devices in the room can come here.
 * @param interfaces as `os.networkInterfaces()` gives them
 * @param host what the server listens on; its own address, or `0.0.0.0` or `::` for all
 * @returns origins such as `http://192.168.1.20:4321`, the likeliest first; none where only this machine
 *   can come
 */
export function roomOrigins(
  interfaces: Readonly<Record<string, readonly NetworkInterfaceInfo[] | undefined>>,
  host: string,
  port: number,
): string[] {
  const everywhere = host === "0.0.0.0" || host === "::";
  return Object.entries(interfaces)
    .filter(([name]) => !elsewhere.test(name))
    .flatMap(([, addresses = []]) => addresses)
    .filter(({ family, internal, address }) => {
      if (internal || family !== "IPv4" || address.startsWith("169.254.")) return false;
      return everywhere || address === host;
    })
    .map(({ address }) => address)
    .sort((a, b) => likeness(a) - likeness(b))
    .map((address) => `http://${address}:${port}`);
}

/** Wireless networks of schools and homes come first: private addresses (RFC 1918), then others. */
const likeness = (address: string): number => {
  if (address.startsWith("192.168.")) return 0;
  if (address.startsWith("10.")) return 1;
  return /^172\.(1[6-9]|2\d|3[01])\./.test(address) ? 2 : 3;
};

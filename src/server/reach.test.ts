import type { NetworkInterfaceInfo } from "node:os";
import { describe, expect, it } from "vitest";
import { roomOrigins } from "./reach.ts";

const at = (address: string, more: Partial<NetworkInterfaceInfo> = {}): NetworkInterfaceInfo[] => [
  {
    address,
    netmask: "255.255.255.0",
    family: "IPv4",
    mac: "00:00:00:00:00:00",
    internal: false,
    cidr: null,
    ...more,
  } as NetworkInterfaceInfo,
];
const laptop = {
  lo: at("127.0.0.1", { internal: true }),
  docker0: at("172.17.0.1"),
  eth1: at("172.20.3.4"),
  eth0: at("10.1.2.3"),
  wlan0: [...at("192.168.1.20"), ...at("fe80::1", { family: "IPv6", scopeid: 2 } as never)],
  usb0: at("169.254.7.7"),
};

describe("the addresses of a room", () => {
  it("are those of its own networks, the likeliest first", () => {
    expect(roomOrigins(laptop, "0.0.0.0", 4321)).toEqual([
      "http://192.168.1.20:4321",
      "http://10.1.2.3:4321",
      "http://172.20.3.4:4321",
    ]);
  });
  it("are none for a server that listens to this machine alone", () => {
    expect(roomOrigins(laptop, "127.0.0.1", 4321)).toEqual([]);
  });
  it("are the one it listens on", () => {
    expect(roomOrigins(laptop, "10.1.2.3", 8080)).toEqual(["http://10.1.2.3:8080"]);
  });
});

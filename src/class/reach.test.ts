import { afterEach, expect, it } from "vitest";
import { type LiveServer, startLive } from "../../tests/fixtures/class/live-server.ts";
import { classRoutes } from "./protocol/routes.ts";

const inTheRoom = "http://192.168.1.20:4321";
let live: LiveServer;
afterEach(() => live.stop());

const asked = (headers: Record<string, string> = {}) =>
  live.visitor().send("GET", classRoutes.reach, undefined, headers);

it("tells the machine itself where phones in the room find it, and nobody behind a proxy", async () => {
  live = await startLive({}, [inTheRoom]);
  expect((await asked()).body).toEqual({ origins: [inTheRoom] });
  expect((await asked({ "X-Forwarded-For": "203.0.113.7" })).body).toEqual({ origins: [] });
});

it("tells the address of the site where that is known", async () => {
  live = await startLive({ BLANCO_ORIGIN: "https://blanco.example" }, [inTheRoom]);
  expect((await asked()).body).toEqual({ origins: ["https://blanco.example"] });
});

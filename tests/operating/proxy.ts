import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setDefaultCACertificates } from "node:tls";
import { filledIn, printed } from "./printed.ts";

export const proxies = ["nginx", "caddy"] as const;
export type ProxyName = (typeof proxies)[number];

const plainPort = "18080";
const securePort = "18443";

/** A web server in front, from Debian's package, with the settings that the handbook prints. */
export type InFront = { base: string; plain: string; version: string; stop: () => Promise<void> };

/**
 * Starts it, and trusts its certificate in this process.
 * @param folder empty, for all that it writes
 * @param ports of one or two servers behind it
 */
export async function startProxy(
  name: ProxyName,
  folder: string,
  ports: readonly number[],
): Promise<InFront> {
  const { args, certificate, env } = name === "nginx" ? nginx(folder, ports) : caddy(folder, ports);
  const child = spawn(name, args, { env: { ...process.env, ...env }, stdio: "inherit" });
  process.once("exit", () => child.kill("SIGKILL"));
  const gone = once(child, "exit");
  const base = `https://localhost:${securePort}`;
  for (let waited = 0; !existsSync(certificate) && waited < 50; waited++) await pause(200);
  setDefaultCACertificates([readFileSync(certificate, "utf8")]);
  const version = execFileSync("dpkg-query", ["-W", name], { encoding: "utf8" });
  return {
    base,
    plain: `http://localhost:${plainPort}`,
    version,
    async stop() {
      child.kill("SIGTERM");
      await gone;
    },
  };
}

export const pause = (milliseconds: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

type Started = { args: string[]; certificate: string; env?: Record<string, string> };

function nginx(folder: string, ports: readonly number[]): Started {
  const certificate = join(folder, "fullchain.pem");
  const key = join(folder, "privkey.pem");
  const subject = ["-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost"];
  const kind = ["-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2"];
  execFileSync("openssl", ["req", ...kind, ...subject, "-keyout", key, "-out", certificate], {
    stdio: "ignore",
  });
  const one = printed("behind-a-proxy", "nginx", "/etc/nginx/conf.d/blanco.conf");
  const upstream = /^upstream [\s\S]*?^\}\n/m;
  const site =
    ports.length === 1
      ? one
      : one.replace(upstream, () => printed("postgresql", "nginx", "upstream"));
  writeFileSync(
    join(folder, "blanco.conf"),
    filledIn(site, {
      "listen 80;": `listen ${plainPort};`,
      "listen [::]:80;": `listen [::]:${plainPort};`,
      "listen 443 ": `listen ${securePort} `,
      "listen [::]:443 ": `listen [::]:${securePort} `,
      "blanco.school.example": "localhost",
      "/etc/ssl/blanco/fullchain.pem": certificate,
      "/etc/ssl/blanco/privkey.pem": key,
      "/var/log/nginx/blanco.log": join(folder, "nginx.log"),
      ...behind(ports),
    }),
  );
  // Debian's own file, with what the handbook says to change in it.
  const [limit = "", events = ""] = printed(
    "behind-a-proxy",
    "nginx",
    "/etc/nginx/nginx.conf",
  ).split("\n\n");
  const main = readFileSync("/etc/nginx/nginx.conf", "utf8")
    .replace(/^pid .*$/m, `pid ${join(folder, "nginx.pid")};\ndaemon off;\n${limit}`)
    .replace(/^events \{[\s\S]*?^\}/m, events)
    .replaceAll("/var/log/nginx/", `${folder}/`)
    .replace("/etc/nginx/conf.d/*.conf", join(folder, "blanco.conf"))
    .replace(/^.*sites-enabled.*$/m, "");
  writeFileSync(join(folder, "nginx.conf"), main);
  execFileSync("nginx", ["-t", "-c", join(folder, "nginx.conf")], { stdio: "inherit" });
  return { args: ["-c", join(folder, "nginx.conf")], certificate };
}

function caddy(folder: string, ports: readonly number[]): Started {
  const chapter = ports.length === 1 ? "behind-a-proxy" : "postgresql";
  const site = filledIn(printed(chapter, "caddy", "/etc/caddy/Caddyfile"), {
    "blanco.school.example": "localhost",
    ...behind(ports),
  });
  // Only what keeps it off this machine's ports and out of its list of trusted authorities.
  const here = `{\n  admin off\n  skip_install_trust\n  http_port ${plainPort}\n  https_port ${securePort}\n}\n\n`;
  const file = join(folder, "Caddyfile");
  writeFileSync(file, here + site);
  mkdirSync(join(folder, "caddy"));
  return {
    args: ["run", "--config", file, "--adapter", "caddyfile"],
    certificate: join(folder, "caddy/pki/authorities/local/root.crt"),
    env: { XDG_DATA_HOME: folder, XDG_CONFIG_HOME: folder },
  };
}

/** The ports in print, and those here. */
const behind = (ports: readonly number[]): Record<string, string> =>
  Object.fromEntries(ports.map((port, at) => [`127.0.0.1:${4321 + at}`, `127.0.0.1:${port}`]));

/** Says that the server is up and can run on-demand routes: for a load balancer or a monitor. */
export const prerender = false;

/** @returns `{"status":"ok"}`, never cached. */
export function GET(): Response {
  return Response.json({ status: "ok" }, { headers: { "Cache-Control": "no-store" } });
}

import { AngularNodeAppEngine, createNodeRequestHandler, writeResponseToNodeResponse } from "@angular/ssr/node";
import { createReadStream, existsSync } from "node:fs";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";

const TYPES: Record<string, string> = { ".css": "text/css", ".js": "text/javascript", ".wasm": "application/wasm" };

const app = new AngularNodeAppEngine();
const files = join(import.meta.dirname, "../browser");

export const reqHandler = createNodeRequestHandler(async (request, response) => {
  const { pathname } = new URL(request.url ?? "/", "http://portal");
  const file = join(files, normalize(pathname));
  const type = TYPES[extname(file)];
  if (type !== undefined && existsSync(file)) {
    createReadStream(file).pipe(response.writeHead(200, { "content-type": type }));
    return;
  }
  const page = await app.handle(request);
  if (page) await writeResponseToNodeResponse(page, response);
  else response.writeHead(404).end();
});

// `ng serve` calls the handler itself.
if (process.env["PORT"] && import.meta.filename === process.argv[1]) createServer(reqHandler).listen(process.env["PORT"]);

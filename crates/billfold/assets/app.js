// The reference page. It reads the two OpenAPI documents of this server, shows
// their operations and sends requests. The credential lives in a variable of
// this page and nowhere else: not in storage, not in the address.

const DIALECTS = [
  { id: "rebilly", name: "Rebilly dialect", source: "/openapi/rebilly.json" },
  { id: "stripe", name: "Stripe dialect", source: "/openapi/stripe.json" },
];
const METHODS = ["get", "post", "put", "patch", "delete"];
const MAX_SHOWN_CHARS = 200_000;
const MAX_DEPTH = 6;

const state = {
  dialect: DIALECTS[0],
  documents: new Map(),
  operation: null,
  server: location.origin,
  credential: "",
  showKey: false,
  values: new Map(),
  /** Ids that answers named, by their prefix: examples use them. */
  known: new Map(),
};

/* ---- making elements ---- */

function h(tag, attributes, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes ?? {})) {
    if (value === undefined || value === null || value === false) continue;
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else if (name === "value") element.value = value;
    else element.setAttribute(name, value === true ? "" : value);
  }
  element.append(...children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false));
  return element;
}

const byId = (id) => document.getElementById(id);
const show = (element, ...children) => element.replaceChildren(...children.flat(Infinity).filter(Boolean));

/** Plain text with `code` and paragraphs. */
function prose(text) {
  return String(text ?? "").split(/\n\s*\n/).filter((part) => part.trim()).map((part) =>
    h("p", null, part.replace(/\[([^\]]+)\]\([^)\s]+\)/g, "$1").split(/(`[^`]+`)/).map((piece) =>
      piece.length > 2 && piece.startsWith("`") && piece.endsWith("`") ? h("code", null, piece.slice(1, -1)) : piece)));
}

/* ---- reading a document ---- */

function pointed(doc, ref) {
  if (!ref.startsWith("#/")) return {};
  return ref.slice(2).split("/").reduce((node, key) =>
    node?.[decodeURIComponent(key).replaceAll("~1", "/").replaceAll("~0", "~")], doc) ?? {};
}

/** A schema without `$ref`, `allOf` and null alternatives at its top. */
function resolve(doc, schema, depth = 0) {
  if (schema === true || schema === undefined || schema === null || depth > 30) return {};
  let out = { ...schema };
  if (out.$ref) {
    const { $ref, ...beside } = out;
    out = { ...resolve(doc, pointed(doc, $ref), depth + 1), ...beside, from: $ref.split("/").pop() };
  }
  if (out.allOf) {
    const { allOf, ...beside } = out;
    out = [...allOf, beside].map((part) => resolve(doc, part, depth + 1)).reduce((all, part) => ({
      ...all, ...part,
      properties: all.properties || part.properties ? { ...all.properties, ...part.properties } : undefined,
      required: [...(all.required ?? []), ...(part.required ?? [])],
    }), {});
  }
  for (const word of ["oneOf", "anyOf"]) {
    if (!out[word]) continue;
    const { [word]: choices, ...beside } = out;
    const isUnset = (choice) => choice.enum?.length === 1 && choice.enum[0] === "";
    const real = choices.filter((choice) => choice.type !== "null" && !isUnset(choice));
    const marks = { nullable: out.nullable || choices.some((choice) => choice.type === "null"), unsets: choices.some(isUnset) };
    out = real.length === 1
      ? { ...resolve(doc, real[0], depth + 1), ...beside, ...marks }
      : { ...beside, choices: real, ...marks };
  }
  if (Array.isArray(out.type)) {
    const types = out.type.filter((type) => type !== "null");
    out = { ...out, nullable: out.nullable || types.length < out.type.length, type: types.length === 1 ? types[0] : types };
  }
  if (!out.type && out.properties) out.type = "object";
  return out;
}

function typeName(doc, schema) {
  if (schema.choices) return "one of " + schema.choices.map((choice) => typeName(doc, resolve(doc, choice))).filter((name, at, all) => all.indexOf(name) === at).join(", ");
  const plain = Array.isArray(schema.type) ? schema.type.join(" or ") : schema.type ?? (schema.enum ? "string" : "any");
  if (plain === "array") return "list of " + typeName(doc, resolve(doc, schema.items));
  return schema.format ? `${plain} (${schema.format})` : plain;
}

function operationsOf(doc) {
  const all = [];
  for (const [path, item] of Object.entries(doc.paths ?? {})) {
    for (const method of METHODS) {
      const operation = item[method];
      if (!operation) continue;
      const parameters = new Map();
      for (const one of [...(item.parameters ?? []), ...(operation.parameters ?? [])]) {
        const parameter = one.$ref ? pointed(doc, one.$ref) : one;
        parameters.set(`${parameter.in}:${parameter.name}`, parameter);
      }
      const body = operation.requestBody?.$ref ? pointed(doc, operation.requestBody.$ref) : operation.requestBody;
      all.push({
        path, method, body, parameters: [...parameters.values()],
        tag: operation.tags?.[0] ?? "Other",
        title: operation.summary || operation.operationId || path,
        description: operation.description ?? "",
        responses: operation.responses ?? {},
        isPublic: Array.isArray(operation.security) && operation.security.length === 0,
        key: `${method.toUpperCase()} ${path}`,
      });
    }
  }
  return all;
}

async function documentOf(dialect) {
  if (!state.documents.has(dialect.id)) {
    const answer = await fetch(dialect.source, { headers: { accept: "application/json" } });
    if (!answer.ok) throw new Error(`${dialect.source} answered ${answer.status}`);
    const doc = await answer.json();
    state.documents.set(dialect.id, { doc, operations: operationsOf(doc) });
  }
  return state.documents.get(dialect.id);
}

/* ---- believable examples ---- */

const WORDS = {
  email: "ada@example.com", name: "Acme", phone: "+442079460958", city: "London", country: "GB",
  line1: "12 St James's Square", postal_code: "SW1Y 4JH", state: "London", currency: "usd", description: "For trying out",
  slug: "acme-billing", headline: "Manage your subscription", url: "https://acme.example", locale: "en",
};

/** Which prefixes the ids of a field have. */
const REFERENCES = {
  websiteId: ["web"], organizationId: ["org", "acct"], logoId: ["file"], customer: ["cus"], configuration: ["bpc", "bill_prt"],
  product: ["prod"], price: ["price", "plan"], default_price: ["price", "plan"],
};
const NUMBERS = { unit_amount: 1900, interval_count: 1, limit: 10 };

function referenceOf(name) {
  const prefixes = REFERENCES[name];
  if (!prefixes) return undefined;
  return prefixes.map((prefix) => state.known.get(prefix)).find(Boolean) ?? `${prefixes[0]}_…`;
}

function learn(value) {
  if (typeof value === "string") {
    const prefix = /^(web|org|acct|file|cus|bpc|bill_prt|prod|price|plan)_[0-9A-Za-z]{8,}$/.exec(value)?.[1];
    if (prefix) state.known.set(prefix, value);
  } else if (value && typeof value === "object") Object.values(value).reverse().forEach(learn);
}

function exampleOf(doc, raw, name = "", depth = 0) {
  const schema = resolve(doc, raw);
  const reference = (schema.type === "string" || !schema.type) && !schema.choices ? referenceOf(name) : undefined;
  if (reference) return reference;
  if (schema.example !== undefined) return schema.example;
  if (Array.isArray(schema.examples) && schema.examples.length) return schema.examples[0];
  if (schema.const !== undefined) return schema.const;
  if (schema.default !== undefined && schema.default !== null) return schema.default;
  if (schema.enum?.length) return schema.enum.find((value) => value !== null && value !== "") ?? schema.enum[0];
  if (schema.choices) return exampleOf(doc, schema.choices[0], name, depth + 1);
  switch (Array.isArray(schema.type) ? schema.type[0] : schema.type) {
    case "object": return depth > MAX_DEPTH ? {} : objectExample(doc, schema, depth);
    case "array": return depth > MAX_DEPTH ? [] : [exampleOf(doc, schema.items, name, depth + 1)];
    case "boolean": return true;
    case "integer": case "number": return NUMBERS[name] ?? Math.max(schema.minimum ?? 1, Math.min(1, schema.maximum ?? 1));
    default: return textExample(schema, name);
  }
}

function textExample(schema, name) {
  const forms = { email: "ada@example.com", uri: "https://acme.example/", url: "https://acme.example/", "date-time": "2026-11-21T00:00:00Z", date: "2026-11-21", hostname: "billing.acme.example" };
  if (forms[schema.format]) return forms[schema.format];
  const plain = name.replace(/[A-Z]/g, (letter) => "_" + letter.toLowerCase());
  if (WORDS[plain]) return WORDS[plain];
  if (/(_url|^url|link|policy|service)$/.test(plain)) return "https://acme.example/";
  return plain ? `${plain.replaceAll("_", " ")}`.padEnd(schema.minLength ?? 0, "-") : "text";
}

/** What must be sent, and what the document gives a value for. */
function objectExample(doc, schema, depth) {
  const out = {};
  for (const [key, raw] of Object.entries(schema.properties ?? {})) {
    const property = resolve(doc, raw);
    const isRequired = schema.required?.includes(key);
    // An optional id of an example names nothing that is there.
    if (property.readOnly || property.deprecated || (!isRequired && /(Id|_id)$/.test(key))) continue;
    // A price needs a product, which the document cannot say: it may come in two forms.
    const isGiven = property.example !== undefined || property.examples?.length || key === "product";
    const inner = !isRequired && !isGiven && property.type === "object" && property.properties && depth < MAX_DEPTH
      ? objectExample(doc, { ...property, required: [] }, depth + 1) : null;
    if (isRequired || isGiven) out[key] = exampleOf(doc, property, key, depth + 1);
    else if (inner && Object.keys(inner).length) out[key] = exampleOf(doc, property, key, depth + 1);
  }
  return out;
}

/** For an operation that requires nothing: plain texts, and switches that need nothing beside them. */
function suggestion(doc, raw, depth = 0) {
  const out = {};
  for (const [key, inner] of Object.entries(resolve(doc, raw).properties ?? {})) {
    const property = resolve(doc, inner);
    if (["name", "email", "description", "headline"].includes(key) && property.type !== "object") out[key] = WORDS[key];
    if (!property.properties || depth > 1) continue;
    const parts = Object.values(property.properties).map((part) => resolve(doc, part));
    if (property.properties.enabled) {
      const isPlain = !parts.some((part) => part.type === "array" || part.choices);
      if (depth > 0 && isPlain) out[key] = { enabled: true };
    } else if (parts.some((part) => part.properties?.enabled) || key === "business_profile") {
      const nested = suggestion(doc, property, depth + 1);
      if (Object.keys(nested).length) out[key] = nested;
    }
  }
  return out;
}

function bodyExample(doc, operation, media) {
  const given = media.example ?? Object.values(media.examples ?? {})[0]?.value;
  if (given !== undefined) return given;
  const example = exampleOf(doc, media.schema);
  const isCreation = operation.method === "post" && !operation.path.endsWith("}");
  return isCreation && !pairsOf(example).length ? suggestion(doc, media.schema) : example;
}

/** `a[b][0]=c`, one per line. */
function pairsOf(value, key = "") {
  if (Array.isArray(value)) return value.length || !key ? value.flatMap((item, at) => pairsOf(item, `${key}[${at}]`)) : [`${key}=`];
  if (value !== null && typeof value === "object") return Object.entries(value).flatMap(([name, item]) => pairsOf(item, key ? `${key}[${name}]` : name));
  return [`${key}=${value ?? ""}`];
}

function pairsFrom(text) {
  return text.split("\n").map((line) => line.trim()).filter((line) => line && !line.startsWith("#")).map((line) => {
    const at = line.indexOf("=");
    return at < 0 ? [line, ""] : [line.slice(0, at).trim(), line.slice(at + 1).trim()];
  });
}

const encodePairs = (pairs) => pairs.map(([key, value]) => `${encodeURIComponent(key)}=${encodeURIComponent(value)}`).join("&");

/* ---- fields ---- */

function limitsOf(schema) {
  const said = [];
  if (schema.default !== undefined) said.push(["Default", JSON.stringify(schema.default)]);
  if (schema.enum) said.push(["One of", schema.enum.map((value) => (value === "" ? '""' : String(value))).join(", ")]);
  if (schema.const !== undefined) said.push(["Always", JSON.stringify(schema.const)]);
  const range = (low, high, unit) => {
    if (low === undefined && high === undefined) return;
    said.push([unit, low === undefined ? `at most ${high}` : high === undefined ? `at least ${low}` : low === high ? `${low}` : `${low} to ${high}`]);
  };
  range(schema.minLength, schema.maxLength, "Characters");
  range(schema.minItems, schema.maxItems, "Entries");
  range(schema.minimum ?? schema.exclusiveMinimum, schema.maximum ?? schema.exclusiveMaximum, "Value");
  if (schema.pattern) said.push(["Pattern", schema.pattern]);
  return said;
}

function fieldItem(doc, name, raw, isRequired, depth) {
  const schema = resolve(doc, raw);
  const nested = nestedOf(doc, schema, depth);
  return h("li", { class: "field" },
    h("div", { class: "field-head" },
      h("code", { class: "field-name" }, name),
      h("span", { class: "quiet small" }, typeName(doc, schema), schema.nullable ? ", or null" : "", schema.unsets ? ", or empty to unset" : ""),
      isRequired ? h("span", { class: "tag must" }, "required") : null,
      schema.readOnly ? h("span", { class: "tag" }, "read only") : null,
      schema.deprecated ? h("span", { class: "tag" }, "deprecated") : null),
    prose(schema.description),
    limitsOf(schema).map(([label, value]) => h("p", { class: "limit small" }, `${label}: `, h("code", null, value))),
    nested);
}

/** The fields within, made when they are opened: schemas may hold themselves. */
function nestedOf(doc, schema, depth) {
  const inner = schema.type === "array" ? resolve(doc, schema.items) : schema;
  if (inner.choices) {
    const groups = inner.choices.map((choice) => resolve(doc, choice)).filter((choice) => choice.properties);
    return groups.map((choice, at) => lazyDetails(choice.title ?? choice.from ?? `Form ${at + 1}`, () => fieldList(doc, choice, depth + 1), false));
  }
  if (inner.properties && Object.keys(inner.properties).length) {
    const count = Object.keys(inner.properties).length;
    return lazyDetails(`${count} ${count === 1 ? "field" : "fields"}`, () => fieldList(doc, inner, depth + 1), false);
  }
  return null;
}

function lazyDetails(title, make, isOpen) {
  const details = h("details", { class: "nested" }, h("summary", null, title));
  const fill = () => { if (details.open && details.childElementCount === 1) details.append(make()); };
  details.addEventListener("toggle", fill);
  if (isOpen) { details.open = true; fill(); }
  return details;
}

function fieldList(doc, schema, depth = 0) {
  const required = schema.required ?? [];
  const names = Object.keys(schema.properties ?? {});
  names.sort((one, two) => Number(required.includes(two)) - Number(required.includes(one)));
  return h("ul", { class: "fields" }, names.map((name) => fieldItem(doc, name, schema.properties[name], required.includes(name), depth)));
}

function schemaBlock(doc, raw) {
  const schema = resolve(doc, raw);
  if (schema.properties) return fieldList(doc, schema);
  return [h("p", { class: "small" }, typeName(doc, schema)), nestedOf(doc, schema, 0)].flat();
}

/* ---- the operation ---- */

function methodTag(method) {
  return h("span", { class: `method ${method}` }, method.toUpperCase());
}

function drawOperation(doc, operation) {
  const media = Object.entries(operation.body?.content ?? {});
  show(byId("main"),
    h("p", { class: "quiet small" }, operation.tag),
    h("h1", { tabindex: "-1", id: "title" }, operation.title),
    h("p", { class: "address" }, methodTag(operation.method), " ", h("code", null, operation.path)),
    prose(operation.description),
    operation.parameters.length ? h("section", null, h("h2", null, "Parameters"),
      h("ul", { class: "fields" }, operation.parameters.map((parameter) =>
        fieldItem(doc, `${parameter.name}`, { ...parameter.schema, description: [parameter.description ?? "", `Sent in the ${parameter.in}.`].join("\n\n") }, parameter.required, 0)))) : null,
    media.map(([type, content]) => h("section", null, h("h2", null, "Request body"),
      h("p", { class: "quiet small" }, h("code", null, type)), schemaBlock(doc, content.schema))),
    h("section", null, h("h2", null, "Answers"), Object.entries(operation.responses).map(([status, raw]) => drawResponse(doc, status, raw))));
}

function drawResponse(doc, status, raw) {
  const response = raw.$ref ? pointed(doc, raw.$ref) : raw;
  const contents = Object.entries(response.content ?? {});
  const headers = Object.entries(response.headers ?? {});
  const title = h("span", null, h("code", { class: `code s${status.slice(0, 1)}` }, status), " ", response.description ?? "");
  if (!contents.length && !headers.length) return h("p", { class: "response" }, title);
  return lazyDetails(title, () => h("div", null,
    headers.length ? h("p", { class: "small" }, "Headers: ", headers.map(([name], at) => [at ? ", " : "", h("code", null, name)])) : "",
    contents.map(([type, content]) => [h("p", { class: "quiet small" }, h("code", null, type)), content.schema ? schemaBlock(doc, content.schema) : null])), false);
}

/* ---- the console ---- */

function field(id, label, input, hint) {
  const node = typeof input === "function" ? input(id) : input;
  node.id = id;
  if (hint) node.setAttribute("aria-describedby", `${id}-hint`);
  return h("div", { class: "control" }, h("label", { for: id }, label), node, hint ? h("p", { class: "quiet small", id: `${id}-hint` }, hint) : null);
}

/** Under which name a value is remembered: an organization is the same everywhere, an id only under its own address. */
function keyOf(parameter) {
  const { name } = parameter;
  if (name === "organizationId") return `path:${name}`;
  const { path, key } = state.operation;
  return parameter.in === "path" ? `path:${path.split(`{${name}}`)[0]}${name}` : `${key} ${parameter.in}:${name}`;
}

/** The id in an address, where an answer named one of its kind. */
function knownId({ name }) {
  const noun = { websites: "websiteId", products: "product", files: "logoId", "billing-portals": "configuration" };
  const collection = state.operation.path.split(`/{${name}}`)[0].split("/").pop();
  const reference = referenceOf(name === "id" ? noun[collection] : name) ?? "";
  return reference.endsWith("…") ? "" : reference;
}

function parameterInput(doc, parameter) {
  const schema = resolve(doc, parameter.schema);
  const label = [parameter.name, parameter.required ? " (required)" : ""].join("");
  const change = (event) => { state.values.set(keyOf(parameter), event.target.value); drawCurl(); };
  const known = state.values.get(keyOf(parameter)) ?? (parameter.in === "path" ? knownId(parameter) : "");
  if (known) state.values.set(keyOf(parameter), known);
  const choices = schema.enum ?? (schema.type === "boolean" ? ["true", "false"] : null);
  const input = choices
    ? h("select", { onchange: change }, h("option", { value: "" }, ""), choices.map((choice) => h("option", { value: String(choice) }, String(choice))))
    : h("input", { type: "text", autocomplete: "off", spellcheck: "false", oninput: change });
  input.value = known;
  return field(`parameter-${parameter.in}-${parameter.name}`.replace(/[^\w-]/g, "-"), label, input);
}

const FORM = "application/x-www-form-urlencoded";
const MULTIPART = "multipart/form-data";

function bodyControls(doc, operation) {
  const content = operation.body?.content;
  const type = content && [FORM, "application/json", MULTIPART].find((known) => content[known]);
  operation.bodyType = type ?? Object.keys(content ?? {})[0];
  if (!type) return [];
  const media = content[type];
  const example = bodyExample(doc, operation, media);
  if (type === MULTIPART) return multipartControls(doc, media.schema);
  const text = type === FORM ? pairsOf(example).filter((line) => line !== "=").join("\n") : JSON.stringify(example, null, 2);
  const editor = h("textarea", { rows: Math.min(24, Math.max(4, text.split("\n").length + 1)), spellcheck: "false", wrap: "off", oninput: drawCurl });
  editor.value = text;
  return [field("body", "Body", editor, type === FORM ? "One name=value on each line. Values are encoded when sent; an empty value unsets." : "JSON.")];
}

function multipartControls(doc, raw) {
  const schema = resolve(doc, raw);
  return Object.entries(schema.properties ?? {}).map(([name, property]) => {
    const inner = resolve(doc, property);
    const isFile = inner.format === "binary" || inner.contentMediaType !== undefined || inner.contentEncoding !== undefined;
    const input = h("input", { type: isFile ? "file" : "text", class: "part", "data-name": name, onchange: drawCurl, autocomplete: "off" });
    return field(`part-${name}`, name, input);
  });
}

function drawConsole(doc, operation) {
  const shown = operation.parameters.filter((parameter) => parameter.in !== "cookie");
  const credential = h("input", { type: "password", autocomplete: "off", spellcheck: "false", oninput: (event) => { state.credential = event.target.value.trim(); drawCurl(); } });
  credential.value = state.credential;
  const server = h("input", { type: "url", autocomplete: "off", spellcheck: "false", oninput: (event) => { state.server = event.target.value.trim(); drawCurl(); } });
  server.value = state.server;
  const showKey = h("input", { type: "checkbox", id: "show-key", onchange: (event) => { state.showKey = event.target.checked; drawCurl(); } });
  showKey.checked = state.showKey;
  show(byId("console"),
    h("section", { "aria-labelledby": "console-title" },
      h("h2", { id: "console-title" }, "Try it"),
      h("form", { id: "request", onsubmit: send },
        field("server", "Server address", server, "A browser sends to this server alone; for another one copy the command below."),
        field("credential", "Credential", credential, operation.isPublic ? "Not needed for this operation." : "Kept in this page's memory alone: gone when you close or reload it."),
        shown.map((parameter) => parameterInput(doc, parameter)),
        bodyControls(doc, operation),
        h("button", { type: "submit" }, "Send request"))),
    h("section", { "aria-labelledby": "answer-title" },
      h("h3", { id: "answer-title" }, "Answer"),
      h("p", { id: "status", role: "status" }, h("span", { class: "quiet" }, "Nothing sent yet.")),
      h("div", { id: "answer" })),
    h("section", { "aria-labelledby": "curl-title" },
      h("div", { class: "row" }, h("h3", { id: "curl-title" }, "The same with curl"), h("button", { type: "button", class: "plain", onclick: copyCurl }, "Copy")),
      h("p", { class: "check" }, showKey, h("label", { for: "show-key" }, "Show the key")),
      h("pre", { id: "curl", tabindex: "0", role: "region", "aria-label": "Command" })));
  drawCurl();
}

function credentialHeaders(key) {
  if (!key) return [];
  const isToken = key.split(".").length === 3;
  if (state.dialect.id === "stripe" || isToken) return [["Authorization", `Bearer ${key}`]];
  return key.startsWith("pk_") ? [["Authorization", key]] : [["REB-APIKEY", key]];
}

const masked = (key) => (key.length > 12 ? `${key.slice(0, 8)}…${key.slice(-4)}` : "…");

/** What would be sent: address, headers, body. */
function requestOf(key) {
  const operation = state.operation;
  const value = (parameter) => state.values.get(keyOf(parameter)) ?? "";
  const inPlace = (place) => operation.parameters.filter((parameter) => parameter.in === place && value(parameter) !== "");
  const path = operation.path.replace(/\{([^}]+)\}/g, (whole, name) => {
    const given = state.values.get(keyOf({ in: "path", name }));
    return given ? encodeURIComponent(given).replaceAll("%40", "@") : whole;
  });
  const query = encodePairs(inPlace("query").map((parameter) => [parameter.name, value(parameter)]));
  const headers = [...credentialHeaders(key), ...inPlace("header").map((parameter) => [parameter.name, value(parameter)])];
  const request = { method: operation.method.toUpperCase(), url: `${state.server.replace(/\/+$/, "")}${path}${query ? "?" + query : ""}`, headers, parts: null, body: undefined, pairs: null };
  const editor = byId("body");
  if (operation.bodyType === MULTIPART) {
    request.parts = [...document.querySelectorAll("input.part")].map((input) => [input.dataset.name, input.type === "file" ? input.files[0] : input.value]).filter(([, part]) => part);
  } else if (editor && editor.value.trim()) {
    headers.push(["Content-Type", operation.bodyType]);
    if (operation.bodyType === FORM) { request.pairs = pairsFrom(editor.value); request.body = encodePairs(request.pairs); } else request.body = editor.value;
  }
  return request;
}

const quoted = (text) => `'${String(text).replaceAll("'", "'\\''")}'`;

function curlOf(key) {
  const request = requestOf(key);
  const lines = [`curl -X ${request.method} ${quoted(request.url)}`];
  for (const [name, value] of request.headers) {
    if (!(request.pairs && name === "Content-Type")) lines.push(`-H ${quoted(`${name}: ${value}`)}`);
  }
  for (const [name, part] of request.parts ?? []) lines.push(`-F ${quoted(part instanceof File ? `${name}=@${part.name}` : `${name}=${part}`)}`);
  for (const [name, value] of request.pairs ?? []) lines.push(`--data-urlencode ${quoted(`${encodeURIComponent(name).replaceAll("%5B", "[").replaceAll("%5D", "]")}=${value}`)}`);
  if (request.body !== undefined && !request.pairs) lines.push(`--data-binary ${quoted(request.body)}`);
  return lines.join(" \\\n  ");
}

function drawCurl() {
  const key = state.credential;
  byId("curl").textContent = curlOf(state.showKey || !key ? key : masked(key));
}

async function copyCurl(event) {
  const button = event.currentTarget;
  await navigator.clipboard.writeText(curlOf(state.showKey ? state.credential : state.credential && masked(state.credential)));
  button.textContent = "Copied";
  setTimeout(() => { button.textContent = "Copy"; }, 1500);
}

async function send(event) {
  event.preventDefault();
  const status = byId("status");
  const missing = state.operation.parameters.find((parameter) => parameter.in === "path" && !state.values.get(keyOf(parameter)));
  if (missing) { status.textContent = `Fill in ${missing.name} first.`; return; }
  const request = requestOf(state.credential);
  status.textContent = "Sending …";
  show(byId("answer"));
  byId("answer-title").scrollIntoView({ block: "nearest" });
  const started = performance.now();
  try {
    let body = request.body;
    if (request.parts) {
      body = new FormData();
      for (const [name, part] of request.parts) body.append(name, part);
    }
    const answer = await fetch(request.url, { method: request.method, headers: request.headers, body, credentials: "omit", redirect: "follow", cache: "no-store" });
    const bytes = await answer.arrayBuffer();
    drawAnswer(answer, bytes, performance.now() - started);
  } catch (error) {
    const isElsewhere = !request.url.startsWith(location.origin + "/");
    status.textContent = isElsewhere ? "A browser may send to this server alone. Copy the command instead." : `The request did not arrive: ${error.message}`;
  }
}

function drawAnswer(answer, bytes, took) {
  show(byId("status"), h("code", { class: `code s${String(answer.status).slice(0, 1)}` }, `${answer.status} ${answer.statusText}`.trim()), ` in ${Math.round(took)} ms, ${bytes.byteLength.toLocaleString("en")} bytes`);
  const type = answer.headers.get("content-type") ?? "";
  const isText = /json|text|xml|form/.test(type);
  let text = isText ? new TextDecoder().decode(bytes) : bytes.byteLength ? `${bytes.byteLength} bytes of ${type || "unnamed type"}` : "";
  if (/json/.test(type)) {
    try {
      const value = JSON.parse(text);
      text = JSON.stringify(value, null, 2);
      if (answer.ok) learn(value);
    } catch { /* shown as it came */ }
  }
  if (text.length > MAX_SHOWN_CHARS) text = `${text.slice(0, MAX_SHOWN_CHARS)}\n… (${text.length - MAX_SHOWN_CHARS} more characters)`;
  const headers = [...answer.headers].map(([name, value]) => h("div", null, h("dt", null, name), h("dd", null, value)));
  show(byId("answer"),
    text ? h("pre", { tabindex: "0", role: "region", "aria-label": "Body of the answer" }, text) : h("p", { class: "quiet small" }, "The answer has no body."),
    h("details", { class: "nested" }, h("summary", null, `${headers.length} headers`), h("dl", { class: "headers" }, headers)));
}

/* ---- finding one's way ---- */

const hashOf = (dialect, operation) => `#/${dialect.id}/${operation.method}${operation.path}`;

function drawTabs() {
  show(byId("tabs"), DIALECTS.map((dialect) =>
    h("a", { href: `#/${dialect.id}`, "aria-current": dialect === state.dialect ? "true" : null }, dialect.name)));
}

function drawList(operations) {
  const words = byId("search").value.toLowerCase().split(/\s+/).filter(Boolean);
  const fits = operations.filter((operation) => {
    const text = `${operation.method} ${operation.path} ${operation.title} ${operation.tag}`.toLowerCase();
    return words.every((word) => text.includes(word));
  });
  byId("found").textContent = words.length ? `${fits.length} of ${operations.length} operations` : "";
  const tags = new Map();
  for (const operation of fits) tags.set(operation.tag, [...(tags.get(operation.tag) ?? []), operation]);
  show(byId("operations"), [...tags].map(([tag, members]) => h("section", null, h("h2", null, tag),
    h("ul", null, members.map((operation) => h("li", null,
      h("a", { href: hashOf(state.dialect, operation), "aria-current": operation === state.operation ? "page" : null },
        methodTag(operation.method), h("span", null, operation.title))))))));
}

async function route(isFirst) {
  const [, dialectId, ...rest] = decodeURIComponent(location.hash).split("/");
  state.dialect = DIALECTS.find((dialect) => dialect.id === dialectId) ?? DIALECTS[0];
  drawTabs();
  if (!state.documents.has(state.dialect.id)) {
    // What belongs to the other dialect must not be taken for this one's.
    for (const part of ["operations", "console"]) show(byId(part));
    show(byId("main"), h("p", { role: "status" }, "Reading the reference…"));
  }
  try {
    const { doc, operations } = await documentOf(state.dialect);
    const wanted = rest.length ? `${rest[0].toUpperCase()} /${rest.slice(1).join("/")}` : "";
    state.operation = operations.find((operation) => operation.key === wanted) ?? operations[0];
    drawList(operations);
    if (!state.operation) { show(byId("main"), h("h1", null, "No operations"), h("p", null, "The document describes none.")); return; }
    drawOperation(doc, state.operation);
    drawConsole(doc, state.operation);
    document.title = `${state.operation.title} · ${state.dialect.name} · Billfold`;
    document.querySelector("#operations [aria-current]")?.scrollIntoView({ block: "nearest" });
    if (!isFirst) byId("title").focus({ preventScroll: true });
    scrollTo(0, 0);
  } catch (error) {
    show(byId("console"));
    show(byId("main"), h("h1", null, "The reference could not be loaded"), h("p", { role: "alert" }, error.message), h("p", null, "Reload the page to try again."));
  }
}

byId("search").addEventListener("input", () => { const known = state.documents.get(state.dialect.id); if (known) drawList(known.operations); });
byId("skip").addEventListener("click", (event) => { event.preventDefault(); byId("main").focus(); });
window.addEventListener("hashchange", () => route(false));
route(true);

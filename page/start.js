/* global Scalar */
// The gateway that served this page, also behind a proxy that puts a path before it.
const gateway = new URL('.', location.href).href.replace(/\/$/, '');

/** One for each API, the first of which is shown first. */
const sources = document.currentScript.dataset.documents.split(' ').map((name, at) => ({
  title: name,
  slug: name,
  url: at === 0 ? `${gateway}/openapi.json` : `${gateway}/openapi/${name}.json`,
}));

// A place in the first document goes by its name since there are several.
const { hash } = location;
if (hash.startsWith('#tag/')) history.replaceState(null, '', `#${sources[0].slug}/${hash.slice(1)}`);

Scalar.createApiReference('#reference', {
  sources,
  // Not the address that the contract shows as an example: what is tried here goes to where this page came from.
  servers: [{ url: gateway, description: 'This gateway' }],
  authentication: { preferredSecurityScheme: 'bearerAuth' },
  // The token lives as long as the page.
  persistAuth: false,
  // Nothing of this leaves for other servers; the page's Content-Security-Policy sees to that too.
  withDefaultFonts: false,
  telemetry: false,
  agent: { disabled: true },
  mcp: { disabled: true },
  hideClientButton: true,
  showDeveloperTools: 'never',
  documentDownloadType: 'direct',
  defaultHttpClient: { targetKey: 'shell', clientKey: 'curl' },
  orderSchemaPropertiesBy: 'preserve',
  // The contract has a tag of the name Models.
  modelsSectionLabel: 'Schemas',
  defaultOpenAllTags: true,
});

// What the client tests know about a portal of Rebilly's dialect: its defaults and how its values look.
import assert from 'node:assert/strict';
import { RebillyAPI } from 'rebilly-js-sdk';

/** `2026-11-21T00:00:00+00:00`, with or without a fraction of a second. */
export const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?\+00:00$/;
/** The ids that POST makes. */
export const PORTAL_ID = /^bill_prt_[0-9A-HJKMNP-TV-Z]{26}$/;

/** All six features as they are when nothing is said. */
export const ALL_FEATURES = {
  authenticateWithPassword: true,
  orderCancel: true,
  orderAddressEdit: true,
  paymentInstrumentAdd: true,
  paymentInstrumentUpdate: true,
  paymentInstrumentDeactivate: true,
};

/** The customization as it is when nothing is said. */
export const PLAIN = {
  logoId: null,
  colors: { primary: '0044d4', secondary: 'ffffff' },
  links: { refundPolicy: null, privacyPolicy: null, termsOfService: null },
};

/** The two addresses that Rebilly's client wants. */
export const at = (url) => ({ live: url, sandbox: url });

/** A core client of one organization. */
export const core = (server, organization) =>
  RebillyAPI({ apiKey: organization.secretKey, organizationId: organization.organizationId, urls: at(server.url) });

/** A portal without what the server makes: what is left is what was asked for. */
export function settings(portal) {
  const { id, createdTime, updatedTime, _links, ...asked } = portal;
  return asked;
}

/** Checks the members of a portal that the server makes. */
export function assertMade(portal, { id, base }) {
  assert.equal(portal.id, id);
  assert.match(portal.createdTime, TIME);
  assert.match(portal.updatedTime, TIME);
  const self = portal._links.find((link) => link.rel === 'self');
  assert.ok(self, 'a portal links itself');
  assert.equal(new URL(self.href).origin, base);
  assert.ok(self.href.endsWith(`/billing-portals/${id}`), self.href);
}

/** The error that a call of Rebilly's client fails with. */
export async function refusal(call) {
  try {
    await call;
  } catch (error) {
    return error;
  }
  throw new assert.AssertionError({ message: 'the call was expected to be refused' });
}

/** The names of the fields that a 422 complains about, in order of the alphabet, without doubles. */
export const fieldsOf = (error) => [...new Set(error.invalidFields.map(({ field }) => field))].sort();

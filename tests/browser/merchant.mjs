// A merchant with portals from both official clients, for the browser tests.
import { core } from '../clients/portal.mjs';
import { client } from '../clients/configuration.mjs';
import { png } from '../images.mjs';

export const ORGANIZATION = 'Harbour Coffee';
/** The internal names of the portals, which no customer may ever see. */
export const INTERNAL = { rebilly: 'Internal portal name alpha', stripe: 'Internal portal name beta' };
export const HEADLINE = 'Coffee, looked after & paid for';
export const CUSTOMER = { name: 'Jenny Rosen', email: 'jenny@rosen.test' };
export const LINKS = {
  refundPolicy: 'https://harbour-coffee.test/refunds',
  privacyPolicy: 'https://harbour-coffee.test/privacy',
  termsOfService: 'https://harbour-coffee.test/terms',
};

/** Makes the organization, a customer, and a portal with each client. */
export async function openShop(server) {
  const organization = await server.createOrganization(ORGANIZATION);
  const rebilly = core(server, organization);
  const stripe = client(server, organization);
  const { websiteId } = organization;
  const form = new FormData();
  form.append('file', new Blob([png(120, 48, [20, 80, 120])], { type: 'image/png' }), 'logo.png');
  const logo = await rebilly.files.upload({ fileObject: form });
  const customization = { logoId: logo.fields.id, links: LINKS };
  const rebillyMade = await rebilly.billingPortals.create({
    data: { websiteId, slug: 'harbour-coffee', name: INTERNAL.rebilly, customization },
  });
  // A pale brand on white: the page has to find a contrast that can be read.
  const pale = { primary: 'ffff99', secondary: 'fffffe' };
  await rebilly.billingPortals.create({
    data: { websiteId, slug: 'pale-brand', name: INTERNAL.rebilly, customization: { ...customization, colors: pale } },
  });
  await rebilly.billingPortals.create({
    data: { websiteId, slug: 'closed-portal', name: INTERNAL.rebilly, status: 'inactive' },
  });
  const stripeMade = await stripe.billingPortal.configurations.create({
    name: INTERNAL.stripe,
    business_profile: {
      headline: HEADLINE,
      privacy_policy_url: LINKS.privacyPolicy,
      terms_of_service_url: LINKS.termsOfService,
    },
    default_return_url: 'https://harbour-coffee.test/account',
    login_page: { enabled: true },
    features: { invoice_history: { enabled: true }, payment_method_update: { enabled: true } },
  });
  const customer = await stripe.customers.create(CUSTOMER);
  const shown = (await rebilly.billingPortals.get({ id: stripeMade.id })).fields;
  return {
    organization,
    rebilly,
    stripe,
    rebillyMade: rebillyMade.fields,
    stripeMade,
    stripeSlug: shown.slug,
    customer,
    /** The address of a new session. */
    async sessionUrl(options = {}) {
      const session = await stripe.billingPortal.sessions.create({ customer: customer.id, ...options });
      server.mustNotLog(session.url.split('/').pop());
      return session.url;
    },
  };
}

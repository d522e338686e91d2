// A real SMTP server that keeps what it gets.
import { simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';

/** How long a mail may take to arrive, in milliseconds. */
const ARRIVES_WITHIN_MS = 20_000;

/** Starts the server on a port of its own. */
export async function catchMails() {
  const mails = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    onData(stream, _session, done) {
      simpleParser(stream).then((mail) => {
        mails.push(mail);
        done();
      }, done);
    },
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.server.address();
  return {
    url: `smtp://127.0.0.1:${port}`,
    /** Every mail so far, the oldest first. */
    all: () => [...mails],
    /** The newest mail to an address that came after `seen` mails; waits for it. */
    async next(address, seen) {
      const until = Date.now() + ARRIVES_WITHIN_MS;
      for (;;) {
        const found = mails.slice(seen).findLast((mail) => mail.to.value.some((to) => to.address === address));
        if (found) return found;
        if (Date.now() > until) throw new Error(`no mail to ${address} among ${mails.length}`);
        await new Promise((resolve) => setTimeout(resolve, 50));
      }
    },
    close: () => new Promise((resolve) => server.close(resolve)),
  };
}

/** The code of eight digits in a mail. */
export const codeOf = (mail) => mail.text.replace(/(\d{4})[\s\u00a0](\d{4})/, '$1$2').match(/\b\d{8}\b/)[0];

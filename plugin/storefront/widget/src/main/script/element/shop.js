/** Asks the shop that this script comes from. */

/** Set around the bundle, where the address of the module is known. */
/* global riwaqScript */
const shop = new URL(riwaqScript).origin;
const PATIENCE = 8000;

/** Questions under way: the same one twice on a page is one. */
const asked = new Map();

/** What went wrong, in a word that programs can go by. */
export class Unanswered extends Error {
  constructor(code) {
    super(code);
    this.code = code;
  }
}

const ask = async (address) => {
  const quiet = new AbortController();
  const late = setTimeout(() => quiet.abort(), PATIENCE);
  try {
    const answer = await fetch(address, {credentials: 'omit', mode: 'cors', signal: quiet.signal});
    const body = await answer.json();
    if (!answer.ok) throw new Unanswered(body.code || String(answer.status));
    return body;
  } catch (failed) {
    throw failed instanceof Unanswered ? failed : new Unanswered('unreachable');
  } finally {
    clearTimeout(late);
  }
};

/** The answer of `/api/v1/widgets/<path>`. */
export const answerOf = (path, parameters) => {
  const address = shop + '/api/v1/widgets/' + path + '?' + parameters;
  let answer = asked.get(address);
  if (!answer) {
    answer = ask(address).finally(() => asked.delete(address));
    asked.set(address, answer);
  }
  return answer;
};

/** The whole address of a path of the shop; anything that is none of its paths leads to the shop itself. */
export const addressOf = (path) => {
  const address = new URL(path, shop + '/');
  return address.origin === shop ? address.href : shop + '/';
};

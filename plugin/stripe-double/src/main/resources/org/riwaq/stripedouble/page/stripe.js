// A stand-in for Stripe.js: the card is typed into a frame of the double's own origin and never reaches the page.
(() => {
  "use strict";
  const texts = {};
  const base = new URL(document.currentScript.src).origin;

  const language = (asked) => {
    const wanted = !asked || asked === "auto" ? document.documentElement.lang || navigator.language : asked;
    const short = wanted.slice(0, 2).toLowerCase();
    return texts[short] ? short : "en";
  };

  // A frame of the double, and questions to it.
  class Frame {
    constructor(key, locale, hidden) {
      this.waiting = new Map();
      this.listeners = [];
      this.next = 1;
      this.element = document.createElement("iframe");
      this.element.src = `${base}/js/frame?locale=${locale}${hidden ? "&hidden=true" : ""}`;
      this.element.title = texts[locale].frameTitle;
      this.element.allow = "payment *";
      Object.assign(this.element.style, { border: "0", width: "100%", height: "12em", display: hidden ? "none" : "block" });
      this.connected = new Promise((resolve) => {
        this.element.addEventListener("load", () => {
          const channel = new MessageChannel();
          this.port = channel.port1;
          this.port.onmessage = (message) => this.received(message.data);
          this.element.contentWindow.postMessage({ type: "stripe-double:connect", key }, base, [channel.port2]);
          resolve();
        });
      });
    }

    received(data) {
      if (data.answers) {
        this.waiting.get(data.answers)(data.value);
        this.waiting.delete(data.answers);
      } else if (data.event === "resize") {
        this.element.style.height = `${data.height}px`;
      } else {
        this.listeners.forEach((listener) => listener(data.event, data.value));
      }
    }

    async ask(question, value) {
      await this.connected;
      const id = this.next++;
      return new Promise((resolve) => {
        this.waiting.set(id, resolve);
        this.port.postMessage({ id, question, value });
      });
    }
  }

  class PaymentElement {
    constructor(elements) {
      this.frame = new Frame(elements.key, elements.locale, false);
      this.handlers = { ready: [], change: [], focus: [], blur: [], loaderror: [], escape: [] };
      this.frame.listeners.push((event, value) => (this.handlers[event] || []).forEach((handler) => handler(value)));
      this.appearance = elements.appearance;
    }

    mount(where) {
      const place = typeof where === "string" ? document.querySelector(where) : where;
      if (!place) throw new Error("mount: there is no such element");
      place.replaceChildren(this.frame.element);
      this.frame.ask("appearance", this.appearance).then(() =>
        this.handlers.ready.forEach((handler) => handler({ elementType: "payment" })));
    }

    on(event, handler) {
      if (!this.handlers[event]) throw new Error(`on: this double has no event ${event}`);
      this.handlers[event].push(handler);
      return this;
    }

    focus() {
      this.frame.ask("focus");
    }

    unmount() {
      this.frame.element.remove();
    }

    destroy() {
      this.unmount();
    }
  }

  class Elements {
    constructor(key, options) {
      if (!options || !options.clientSecret) throw new Error("elements: clientSecret is needed");
      this.key = key;
      this.clientSecret = options.clientSecret;
      this.locale = language(options.locale);
      this.appearance = (options.appearance && options.appearance.variables) || {};
    }

    create(type) {
      if (type !== "payment") throw new Error(`create: this double has no element ${type}`);
      if (this.payment) throw new Error("create: there is a payment element already");
      this.payment = new PaymentElement(this);
      return this.payment;
    }

    getElement(type) {
      return type === "payment" ? this.payment || null : null;
    }

    async submit() {
      return this.payment.frame.ask("validate");
    }
  }

  // The bank's page in a dialog; resolves once the shopper has answered or closed it.
  const authenticate = (url, locale) => new Promise((resolve) => {
    const dialog = document.createElement("dialog");
    const frame = document.createElement("iframe");
    frame.src = `${url}&embedded=true&locale=${locale}`;
    frame.title = texts[locale].bankTitle;
    Object.assign(frame.style, { border: "0", width: "min(26em, 86vw)", height: "24em" });
    Object.assign(dialog.style, { padding: "0", border: "0" });
    dialog.setAttribute("aria-label", texts[locale].bankTitle);
    dialog.append(frame);
    const done = (answered) => {
      window.removeEventListener("message", listen);
      dialog.remove();
      resolve(answered);
    };
    const listen = (message) => {
      if (message.origin !== base || message.source !== frame.contentWindow) return;
      if (message.data === "stripe-double:answered") done(true);
      if (message.data === "stripe-double:closed") done(false);
    };
    window.addEventListener("message", listen);
    dialog.addEventListener("cancel", () => done(false));
    // The page inside is what the keyboard is for, and it is there only once it has loaded.
    frame.addEventListener("load", () => frame.focus());
    document.body.append(dialog);
    dialog.showModal();
  });

  const bankPage = (intent) => {
    const action = intent.next_action;
    return action.type === "redirect_to_url" ? action.redirect_to_url.url : action.use_stripe_sdk.stripe_js;
  };

  const lead = (returnUrl, intent) => {
    const url = new URL(returnUrl);
    url.searchParams.set("payment_intent", intent.id);
    url.searchParams.set("payment_intent_client_secret", intent.client_secret);
    url.searchParams.set("redirect_status", intent.status === "succeeded" ? "succeeded" : "pending");
    window.location.assign(url);
    return new Promise(() => {});
  };

  class Double {
    constructor(key, options) {
      if (!/^pk_test_/.test(key || "")) throw new Error("Stripe: this double takes publishable test keys alone");
      this.key = key;
      this.locale = language(options && options.locale);
    }

    elements(options) {
      return new Elements(this.key, { locale: this.locale, ...options });
    }

    async confirmPayment({ elements, confirmParams = {}, redirect = "always" }) {
      const frame = elements.payment.frame;
      const returnUrl = confirmParams.return_url;
      if (!returnUrl && redirect !== "if_required") throw new Error("confirmPayment: return_url is needed");
      let result = await frame.ask("confirm", { clientSecret: elements.clientSecret, returnUrl });
      if (result.error) return result;
      if (result.paymentIntent.status === "requires_action")
        result = await this.passBank(frame, result.paymentIntent, elements.locale);
      if (result.error || redirect === "if_required") return result;
      return lead(returnUrl, result.paymentIntent);
    }

    async passBank(frame, intent, locale) {
      const answered = await authenticate(bankPage(intent), locale);
      if (!answered) await frame.ask("refuse", { id: intent.id, clientSecret: intent.client_secret });
      return frame.ask("outcome", { clientSecret: intent.client_secret });
    }

    async handleNextAction({ clientSecret }) {
      const { paymentIntent } = await this.retrievePaymentIntent(clientSecret);
      if (paymentIntent.status !== "requires_action") return { paymentIntent };
      return this.passBank(this.helper, paymentIntent, this.locale);
    }

    async retrievePaymentIntent(clientSecret) {
      if (!this.helper) {
        this.helper = new Frame(this.key, this.locale, true);
        this.helper.element.setAttribute("aria-hidden", "true");
        document.body.append(this.helper.element);
      }
      return this.helper.ask("retrieve", { clientSecret });
    }
  }

  window.Stripe = (key, options) => new Double(key, options);
  window.Stripe.version = "double";
})();

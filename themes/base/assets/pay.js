// The card is typed in a frame of the payment provider; this mounts it and leads on.
const form = document.querySelector("[data-pay]");
const wrong = form.querySelector("[data-wrong]");
const go = form.querySelector("[data-go]");
const words = go.textContent;

function token(name) {
  return getComputedStyle(document.documentElement).getPropertyValue(name).trim();
}

function provider() {
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = form.dataset.script;
    script.addEventListener("load", () => (window.Stripe ? resolve(window.Stripe) : reject(new Error("no Stripe"))));
    script.addEventListener("error", () => reject(new Error("not loaded")));
    document.head.append(script);
  });
}

function busy(is) {
  go.disabled = is;
  go.textContent = is ? form.dataset.wait : words;
}

function failed(text) {
  wrong.textContent = text;
  busy(false);
}

form.hidden = false;
try {
  const Stripe = await provider();
  const stripe = Stripe(form.dataset.key, { locale: document.documentElement.lang.slice(0, 2) });
  const elements = stripe.elements({
    clientSecret: form.dataset.secret,
    appearance: {
      variables: {
        colorPrimary: token("--clay"),
        colorText: token("--ink"),
        colorBackground: token("--paper-raised"),
        colorDanger: token("--accent"),
        borderRadius: "10px",
      },
    },
  });
  const card = elements.create("payment");
  card.on("ready", () => busy(false));
  card.on("loaderror", () => failed(form.dataset.trouble));
  card.mount(form.querySelector("[data-card]"));
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    if (go.disabled) return;
    wrong.textContent = "";
    busy(true);
    try {
      const { error } = await stripe.confirmPayment({ elements, confirmParams: { return_url: form.dataset.return } });
      // Where there is none, the browser is on its way.
      failed(error?.message ?? "");
    } catch {
      failed(form.dataset.trouble);
    }
  });
} catch {
  wrong.textContent = form.dataset.trouble;
}

// The card's frame: asks the double, answers the page. Nothing typed here is told to the page.
const texts = JSON.parse(document.getElementById("texts").textContent);
const form = document.querySelector("form");
const problem = document.getElementById("problem");
let key;
let page;

const fields = form ? ["number", "expiry", "cvc"].map((name) => form.elements[name]) : [];
const digits = (text) => text.replace(/[^0-9]/g, "");

const whole = (name, value) => {
  if (name === "number") return digits(value).length >= 12;
  if (name === "expiry") return /^[0-9]{2}\s*\/?\s*[0-9]{2}$/.test(value.trim());
  return /^[0-9]{3,4}$/.test(value.trim());
};

const show = (error, field) => {
  problem.textContent = error ? error.message : "";
  fields.forEach((one) => one.setAttribute("aria-invalid", String(Boolean(error) && one === field)));
  if (error && field) field.focus();
  return error ? { error } : {};
};

const validate = () => {
  for (const field of fields) {
    if (!whole(field.name, field.value)) {
      const code = `incomplete_${field.name}`;
      return show({ type: "validation_error", code, message: texts[code] }, field);
    }
  }
  return show(null);
};

const ask = async (method, path, values) => {
  const body = new URLSearchParams(values);
  const url = method === "GET" ? `${path}?${body}` : path;
  try {
    const response = await fetch(url, {
      method,
      headers: { Authorization: `Bearer ${key}` },
      body: method === "GET" ? undefined : body,
    });
    const answer = await response.json();
    return answer.error ? { error: inWords(answer.error) } : { paymentIntent: answer };
  } catch (unreached) {
    return { error: { type: "api_connection_error", message: texts.unreached } };
  }
};

const inWords = (error) => ({
  ...error,
  message: texts[error.decline_code] || texts[error.code] || texts.card_declined,
});

const idOf = (clientSecret) => clientSecret.split("_secret_")[0];
const path = (clientSecret) => `/v1/payment_intents/${encodeURIComponent(idOf(clientSecret))}`;

const confirm = async ({ clientSecret, returnUrl }) => {
  const wrong = validate();
  if (wrong.error) return wrong;
  const expiry = digits(form.elements.expiry.value);
  const method = await ask("POST", "/v1/payment_methods", {
    type: "card",
    "card[number]": digits(form.elements.number.value),
    "card[exp_month]": expiry.slice(0, 2),
    "card[exp_year]": expiry.slice(2),
    "card[cvc]": form.elements.cvc.value.trim(),
  });
  if (method.error) return show(method.error, method.error.code === "incorrect_number" ? fields[0] : null);
  const values = { client_secret: clientSecret, payment_method: method.paymentIntent.id, use_stripe_sdk: "true" };
  if (returnUrl) values.return_url = returnUrl;
  const result = await ask("POST", `${path(clientSecret)}/confirm`, values);
  show(result.error || null, null);
  return result;
};

const retrieve = ({ clientSecret }) => ask("GET", path(clientSecret), { client_secret: clientSecret });

const outcome = async (value) => {
  const result = await retrieve(value);
  const intent = result.paymentIntent;
  if (!intent || !["requires_payment_method", "requires_action"].includes(intent.status)) return result;
  const last = intent.last_payment_error || { code: "payment_intent_authentication_failure" };
  const error = { ...inWords(last), payment_intent: intent };
  show(error, null);
  return { error };
};

const refuse = async ({ id, clientSecret }) => {
  await fetch(`/3ds/${encodeURIComponent(id)}?embedded=true&client_secret=${encodeURIComponent(clientSecret)}`, {
    method: "POST",
    headers: { "Content-Type": "application/x-www-form-urlencoded" },
    body: "answer=refuse",
  });
  return {};
};

const appearance = (variables) => {
  for (const [name, css] of [["colorPrimary", "--primary"], ["colorText", "--text"], ["colorBackground", "--background"],
    ["colorDanger", "--danger"], ["borderRadius", "--radius"], ["fontSizeBase", "--size"]])
    if (variables && variables[name]) document.documentElement.style.setProperty(css, variables[name]);
  return {};
};

const questions = {
  appearance: async (variables) => appearance(variables),
  validate: async () => validate(),
  focus: async () => fields[0].focus(),
  confirm,
  retrieve,
  outcome,
  refuse,
};

window.addEventListener("message", (message) => {
  if (page || message.source !== window.parent || !message.data || message.data.type !== "stripe-double:connect") return;
  key = message.data.key;
  page = message.ports[0];
  page.onmessage = async ({ data }) => {
    const unreached = { error: { type: "api_connection_error", message: texts.unreached } };
    const value = await questions[data.question](data.value).catch(() => unreached);
    page.postMessage({ answers: data.id, value });
  };
  new ResizeObserver(() =>
    page.postMessage({ event: "resize", height: Math.ceil(document.documentElement.getBoundingClientRect().height) }),
  ).observe(document.documentElement);
});

const spaced = (text, size) => digits(text).replace(new RegExp(`(.{${size}})(?=.)`, "g"), "$1 ");

if (form) {
  form.addEventListener("submit", (event) => event.preventDefault());
  form.addEventListener("input", (event) => {
    const field = event.target;
    const atEnd = field.selectionStart === field.value.length;
    if (field.name === "number" && atEnd) field.value = spaced(field.value, 4);
    if (field.name === "expiry" && atEnd && event.inputType !== "deleteContentBackward")
      field.value = digits(field.value).replace(/^(..)(?=.)/, "$1 / ");
    const complete = fields.every((one) => whole(one.name, one.value));
    if (page)
      page.postMessage({
        event: "change",
        value: { elementType: "payment", complete, empty: fields.every((one) => !one.value), value: { type: "card" } },
      });
  });
}

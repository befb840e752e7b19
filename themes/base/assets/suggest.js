// Suggestions below a search field while somebody types: a combobox with a listbox, as the ARIA practices have it.
// The field stays the field of a plain form: Enter without a chosen suggestion searches.

const WAIT = 120; // Milliseconds of rest before it asks.

for (const field of document.querySelectorAll("input[data-suggest]")) combine(field);

function combine(field) {
  const list = document.createElement("ul");
  list.id = `${field.id}-suggestions`;
  list.className = "hints";
  list.role = "listbox";
  list.hidden = true;
  list.setAttribute("aria-label", field.dataset.label);
  field.form.after(list);
  field.role = "combobox";
  field.setAttribute("aria-autocomplete", "list");
  field.setAttribute("aria-controls", list.id);
  field.setAttribute("aria-expanded", "false");

  let asking = new AbortController();
  let waiting = 0;
  let chosen = -1;

  const options = () => [...list.children];

  function close() {
    clearTimeout(waiting);
    asking.abort();
    choose(-1);
    list.hidden = true;
    field.setAttribute("aria-expanded", "false");
  }

  function choose(at) {
    options()[chosen]?.setAttribute("aria-selected", "false");
    chosen = at;
    const option = options()[at];
    if (!option) {
      field.removeAttribute("aria-activedescendant");
      return;
    }
    option.setAttribute("aria-selected", "true");
    option.scrollIntoView({ block: "nearest" });
    field.setAttribute("aria-activedescendant", option.id);
  }

  function show(items) {
    list.replaceChildren(...items.map(optionOf));
    chosen = -1;
    field.removeAttribute("aria-activedescendant");
    list.hidden = items.length === 0;
    field.setAttribute("aria-expanded", String(items.length > 0));
  }

  function optionOf(item, at) {
    const option = document.createElement("li");
    option.id = `${list.id}-${at}`;
    option.role = "option";
    option.className = "hint";
    option.setAttribute("aria-selected", "false");
    option.dataset.path = item.path;
    const name = document.createElement("bdi");
    name.textContent = item.label;
    const kind = document.createElement("span");
    kind.className = "hint__kind";
    kind.textContent = item.hint;
    option.append(name, kind);
    return option;
  }

  async function ask() {
    asking.abort();
    asking = new AbortController();
    const text = field.value.trim();
    if (!text) return close();
    const query = new URLSearchParams({ q: text, lang: field.dataset.lang });
    try {
      const answer = await fetch(`${field.dataset.suggest}?${query}`, { signal: asking.signal });
      if (answer.ok && document.activeElement === field) show((await answer.json()).items);
    } catch {
      // Overtaken by the next letter, or offline: the form searches all the same.
    }
  }

  function go(option) {
    close();
    location.assign(option.dataset.path);
  }

  field.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(ask, WAIT);
  });
  field.addEventListener("blur", close);
  field.addEventListener("keydown", (event) => {
    if (event.isComposing) return;
    const count = options().length;
    if (event.key === "Escape" && !list.hidden) {
      event.preventDefault();
      close();
    } else if ((event.key === "ArrowDown" || event.key === "ArrowUp") && list.hidden) {
      event.preventDefault();
      ask();
    } else if (event.key === "ArrowDown") {
      event.preventDefault();
      choose(chosen + 1 < count ? chosen + 1 : 0);
    } else if (event.key === "ArrowUp") {
      event.preventDefault();
      choose(chosen > 0 ? chosen - 1 : count - 1);
    } else if (event.key === "Enter" && !list.hidden && chosen >= 0) {
      event.preventDefault();
      go(options()[chosen]);
    }
  });
  // The field keeps the focus: a press on a suggestion must not take it away before the click comes.
  list.addEventListener("pointerdown", (event) => event.preventDefault());
  list.addEventListener("click", (event) => {
    const option = event.target.closest("[role=option]");
    if (option) go(option);
  });
}

// Reads the form, asks the library, and shows what it answers. Nothing is stored, nothing is sent anywhere.
const byId = (id) => document.getElementById(id);
const form = byId("facts");
const now = new URLSearchParams(location.search).get("now");
const worker = new Worker("worker.js", { type: "module" });
const words = (value) => value.replaceAll("_", " ");
const filled = (value) => value.trim() || null;
const lines = (value) => value.split("\n").map((line) => line.trim()).filter(Boolean);
const localNow = () => now ?? new Date(Date.now() - new Date().getTimezoneOffset() * 60000).toISOString().slice(0, 16);
let variant = 0, asked = 0, answered = null, guidance = [];

const KINDS = {
  thank_you: "thank-you note", status_inquiry: "status inquiry", acknowledgment: "acknowledgment of the offer",
  offer_reminder: "reminder of the written offer", offer_inquiry: "question whether the offer stands",
  time_request: "request for time", counter_proposal: "counter-proposal", acceptance: "acceptance", decline: "decline",
  withdrawal: "withdrawal", deadline_notice: "notice of another deadline", closing_thanks: "closing thanks",
  reply: "their answer without a decision", rejection: "their rejection",
};

function element(tag, text, attributes = {}) {
  const made = Object.assign(document.createElement(tag), { textContent: text });
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  return made;
}

function add(name, values = {}) {
  const line = byId(name).content.firstElementChild.cloneNode(true);
  const list = byId(name === "person" ? "people" : "exchanges");
  const title = name === "person" ? "Person" : "Line";
  for (const [field, value] of Object.entries(values)) {
    const input = line.querySelector(`[name=${field}]`);
    input[typeof value === "boolean" ? "checked" : "value"] = value;
  }
  if (name === "exchange") {
    line.querySelector("[name=kind]").append(...Object.entries(KINDS).map(([value, text]) => new Option(text, value)));
    line.querySelector("[name=at]").value = localNow();
  }
  line.querySelector(".remove").addEventListener("click", () => {
    line.remove();
    byId(`add-${name}`).focus();
    ask();
  });
  list.append(line);
  list.querySelectorAll(".line").forEach((each, at) => each.setAttribute("aria-label", `${title} ${at + 1}`));
  return line;
}

const value = (line, name) => filled(line.querySelector(`[name=${name}]`).value);
const checked = (line, name) => line.querySelector(`[name=${name}]`).checked;

function person(line) {
  const { name, form_of_address, role, appreciated } = Object.fromEntries(
    ["name", "form_of_address", "role", "appreciated"].map((field) => [field, value(line, field)]));
  return { name: name ?? "", form_of_address, role, appreciated };
}

// Where each of the library's fields stands in the form, for errors beside them.
function placed(lines, path) {
  lines.forEach((line) => line.querySelectorAll("input, select").forEach((input) => {
    input.dataset.path = `${path(line)}.${input.name}`;
  }));
}

function interview() {
  const people = [...byId("people").children];
  const inviter = people.find((line) => checked(line, "invited_by")) ?? people[0];
  const arranger = people.find((line) => line !== inviter && checked(line, "arranged"));
  const interviewers = people.filter((line) => checked(line, "interviewed"));
  const met = people.filter((line) => line !== inviter && line !== arranger && !interviewers.includes(line));
  placed(interviewers, (line) => `interviews[0].interviewers[${interviewers.indexOf(line)}]`);
  placed(met, (line) => `interviews[0].also_met[${met.indexOf(line)}]`);
  if (arranger) placed([arranger], () => "interviews[0].arranged_by");
  if (inviter) placed([inviter], () => "interviews[0].invited_by");
  const fields = form.elements;
  return {
    position: fields.informational.checked ? null : filled(fields.position.value) ?? "",
    organization: filled(fields.organization.value),
    ended_at: filled(fields.ended_at.value),
    invited_by: inviter ? person(inviter) : { name: "" },
    arranged_by: arranger ? person(arranger) : null,
    interviewers: interviewers.map(person),
    also_met: met.map(person),
    reply_expected: filled(fields.reply_expected.value),
    reply_expected_about: filled(fields.reply_expected_about.value),
    decision_soon: fields.decision_soon.checked,
  };
}

function candidate() {
  const fields = form.elements;
  return {
    name: form.querySelector("[data-path='candidate.name']").value,
    interested: fields.interested.checked,
    internal: fields.internal.checked,
    qualifications: lines(fields.qualifications.value),
    drawn_by: filled(fields.drawn_by.value),
    own_words: filled(fields.own_words.value.replaceAll("\n", " ")),
    reason: filled(fields.reason.value),
  };
}

function offer() {
  const fields = form.elements;
  if (!fields.has_offer.checked) return null;
  return {
    form: filled(fields.form.value), position: filled(fields.position.value) ?? "", status: fields.status.value,
    organization: filled(fields.organization.value),
    received_at: filled(fields.received_at.value), answer_by: filled(fields.answer_by.value),
    salary: filled(fields.salary.value), starts_on: filled(fields.starts_on.value),
  };
}

function exchanges() {
  const names = [...byId("people").children].map((line) => value(line, "name")).filter(Boolean);
  const log = [...byId("exchanges").children];
  placed(log, (line) => `exchanges[${log.indexOf(line)}]`);
  return log.map((line) => {
    const select = line.querySelector("[name=person]");
    const chosen = select.value;
    select.replaceChildren(new Option("whoever it concerned", ""), ...names.map((name) => new Option(name)));
    select.value = names.includes(chosen) ? chosen : "";
    return { kind: value(line, "kind"), at: value(line, "at"), person: select.value ? { name: select.value } : null };
  });
}

function policy() {
  const inputs = [...form.querySelectorAll("details:last-of-type input")];
  return Object.fromEntries(inputs.map((input) =>
    [input.name, input.type === "checkbox" ? input.checked : Number(input.value)]));
}

function ask() {
  const question = {
    zone: Intl.DateTimeFormat().resolvedOptions().timeZone, now: localNow(), variant,
    application: {
      candidate: candidate(), interviews: [interview()], offer: offer(), exchanges: exchanges(),
      priorities: lines(form.elements.priorities.value),
    },
    policy: policy(), kind: byId("kind").value, medium: byId("medium").value, draft: byId("draft").value,
  };
  worker.postMessage({ number: ++asked, question: JSON.stringify(question) });
}

function showError(error) {
  document.querySelectorAll(".error").forEach((each) => each.remove());
  document.querySelectorAll("[aria-invalid]").forEach((each) => {
    each.removeAttribute("aria-invalid");
    each.removeAttribute("aria-describedby");
  });
  if (!error) return;
  const plain = error.path.replace(/(qualifications|priorities|holidays)\[\d+\]$/, "$1");
  const input = [...document.querySelectorAll("[data-path]")].find((each) => each.dataset.path === plain);
  const message = element("p", error.message, { class: "error", id: "error", role: "alert" });
  if (!input) return byId("step").replaceChildren(message);
  input.setAttribute("aria-invalid", "true");
  input.setAttribute("aria-describedby", "error");
  input.closest("details")?.setAttribute("open", "");
  input.closest("label").after(message);
}

const moment = (iso) => new Date(iso).toLocaleString("en-US",
  { weekday: "long", month: "long", day: "numeric", hour: "numeric", minute: "2-digit" });

function showStep({ step, because }) {
  const shown = [];
  if (step) {
    shown.push(element("p", `${step.is_open ? "Send" : "Not yet:"} ${step.kinds.map((kind) => `a ${KINDS[kind]}`).join(", or ")}`
      .replaceAll("a a", "an a").replaceAll("a o", "an o"), { class: "what" }));
    shown.push(element("p", `To ${step.to.join(" and ")}`));
    if (!step.is_open) shown.push(element("p", `From ${moment(step.opens_at)}`));
    if (step.due_by) shown.push(element("p", `By ${moment(step.due_by)}${step.is_overdue ? " – overdue" : ""}`,
      step.is_overdue ? { class: "overdue" } : {}));
    if (step.call_first) shown.push(element("p", "By telephone first, then in writing."));
  } else shown.push(element("p", "Nothing to send now", { class: "what" }));
  const reasons = element("ul", "");
  reasons.append(...because.map((each) => element("li", `${each.force}: ${each.text} (${each.sources})`)));
  byId("step").replaceChildren(...shown, reasons);
}

function showKinds({ step, kinds }) {
  const select = byId("kind");
  const chosen = select.value;
  const first = step?.kinds.length === 1 ? `what is due: ${KINDS[step.kinds[0]]}` : step ? "choose one" : "none is due";
  const choices = step && step.kinds.length > 1 ? step.kinds : kinds;
  select.replaceChildren(new Option(first, ""), ...choices.map((kind) => new Option(KINDS[kind], kind)));
  select.value = choices.includes(chosen) ? chosen : "";
}

function showNotes(notes) {
  byId("notes").replaceChildren(...notes.map((note) => {
    const article = element("article", "", { "aria-label": `To ${note.to}` });
    const copy = element("button", "Copy", { type: "button" });
    copy.addEventListener("click", async () => {
      await navigator.clipboard.writeText(note.text);
      copy.textContent = "Copied";
    });
    article.append(element("h3", `To ${note.to}${note.subject ? ` – ${note.subject}` : ""}`),
      ...note.text.split("\n\n").map((paragraph) => element("p", paragraph)), copy);
    return article;
  }));
}

function showFindings(findings) {
  const items = findings === undefined ? [] : findings.length
    ? findings.map((each) => element("li", `${each.force}: ${each.message}`)) : [element("li", "Nothing to mend.")];
  byId("findings").replaceChildren(...items);
}

function showGuidance() {
  const rules = Object.entries(policy()).map(([name, value]) => element("li", `${words(name)}: ${value}`));
  const own = element("ul", "");
  own.append(...rules);
  const sections = Map.groupBy ? [...Map.groupBy(guidance, (each) => each.section)]
    : Object.entries(guidance.reduce((all, each) => ({ ...all, [each.section]: [...(all[each.section] ?? []), each] }), {}));
  byId("guidance").replaceChildren(element("h1", "After an interview"),
    ...sections.flatMap(([title, group]) => {
      const list = element("ul", "");
      list.append(...group.map((each) => element("li", `${each.text} (${each.force}; ${each.sources})`)));
      return [element("h2", title), list];
    }),
    element("h2", "The rules of this career center"), own);
  print();
}

worker.onmessage = ({ data }) => {
  if (data.progress) byId("progress").textContent = data.progress;
  if (data.failure) byId("progress").textContent = `This page could not start: ${data.failure}`;
  if (data.guidance) {
    guidance = data.guidance;
    byId("progress").textContent = "Ready. The answer follows what you type.";
  }
  if (data.number !== asked) return;
  answered = data.answer;
  showError(answered.error);
  if (answered.error) return;
  showStep(answered);
  showKinds(answered);
  showNotes(answered.notes);
  showFindings(answered.findings);
};

byId("add-person").addEventListener("click", () => { add("person").querySelector("input").focus(); ask(); });
byId("add-exchange").addEventListener("click", () => { add("exchange").querySelector("select").focus(); ask(); });
byId("variant").addEventListener("click", () => { variant += 1; ask(); });
byId("print").addEventListener("click", showGuidance);
document.addEventListener("input", ask);
form.addEventListener("submit", (event) => event.preventDefault());

form.elements.ended_at.value = localNow();
add("person", { name: "Sam Ortiz", form_of_address: "Mr. Ortiz", role: "hr_representative", invited_by: true });
add("person", { name: "Ada Okafor", form_of_address: "Dr. Okafor", role: "hiring_manager", interviewed: true, appreciated: "the walk through your planning room" });
ask();


// The page to try it on: sends the text without leaving the page.
(() => {
  const form = document.querySelector(".try");
  const text = document.getElementById("text");
  const result = document.getElementById("result");
  const progress = document.querySelector(".progress");
  const go = document.querySelector(".go");

  const clear = document.querySelector(".clear");
  const length = document.querySelector(".length");
  let timer = 0;

  const words = () => (text.value.match(/\S+/g) || []).length;

  const measure = () => {
    const n = words();
    length.textContent = n ? n.toLocaleString("en") + (n === 1 ? " word" : " words") : "";
    clear.hidden = !n;
  };

  /** Says that it reads; of what takes longer, for how long. */
  const busy = (yes) => {
    go.setAttribute("aria-disabled", String(yes));
    progress.textContent = yes ? "Reading …" : "";
    clearInterval(timer);
    const begun = Date.now();
    if (yes) {
      timer = setInterval(() => {
        progress.textContent = "Reading … " + Math.round((Date.now() - begun) / 1000) + " s";
      }, 3000);
    }
  };

  const ask = async () => {
    busy(true);
    try {
      const body = new URLSearchParams({ text: text.value });
      const response = await fetch("/", { method: "POST", body });
      const page = new DOMParser().parseFromString(await response.text(), "text/html");
      result.replaceChildren(...page.getElementById("result").childNodes);
    } catch (error) {
      const message = document.createElement("p");
      message.className = "warning";
      message.setAttribute("role", "alert");
      message.textContent = "The server did not answer: " + error.message;
      result.replaceChildren(message);
    }
    busy(false);
    document.body.classList.add("answered");
    window.dixit.start(result);
    result.focus({ preventScroll: true });
    result.scrollIntoView();
  };

  text.addEventListener("input", measure);
  clear.addEventListener("click", () => {
    text.value = "";
    measure();
    result.replaceChildren();
    document.body.classList.remove("answered");
    text.focus();
  });
  measure();

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    if (go.getAttribute("aria-disabled") !== "true") {
      ask();
    }
  });

  document.querySelectorAll("[data-example]").forEach((link) =>
    link.addEventListener("click", (event) => {
      event.preventDefault();
      text.value = link.dataset.example;
      measure();
      form.requestSubmit();
    }),
  );
})();

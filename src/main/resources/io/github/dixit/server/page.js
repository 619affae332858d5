
// The page to try it on: sends the text without leaving the page.
(() => {
  const form = document.querySelector(".try");
  const text = document.getElementById("text");
  const result = document.getElementById("result");
  const progress = document.querySelector(".progress");
  const go = document.querySelector(".go");

  const busy = (yes) => {
    go.setAttribute("aria-disabled", String(yes));
    progress.textContent = yes ? "Reading …" : "";
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
    window.dixit.start(result);
    result.focus({ preventScroll: true });
    result.scrollIntoView();
  };

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
      form.requestSubmit();
    }),
  );
})();

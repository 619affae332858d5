// SPDX-License-Identifier: GPL-3.0-or-later
"use strict";

(() => {
  const narrow = () => window.matchMedia("(max-width: 60rem)").matches;

  const words = (element, name) => (element.dataset[name] || "").split(" ").filter(Boolean);

  /** Makes one article answer to pointer, keyboard and filters. */
  const enliven = (article) => {
    const segments = [...article.querySelectorAll(".seg")];
    const cards = new Map([...article.querySelectorAll(".list .card")].map((c) => [c.id, c]));
    const detail = article.querySelector(".detail");
    if (!detail) {
      return; // nobody is quoted
    }
    const hidden = new Set();
    const shown = (id) => cards.has(id) && !hidden.has(id);
    let pinned = null;

    /** The attributions that a place in the text stands for: those it names, or the innermost. */
    const meant = (segment) => {
      const roles = words(segment, "roles").filter(shown);
      return roles.length ? roles : words(segment, "all").filter(shown).slice(0, 1);
    };

    const light = (segment, ids) => {
      const levels = words(segment, "levels");
      [0, 1].forEach((i) => segment.classList.toggle("on" + (i + 1), ids.includes(levels[i])));
      segment.classList.toggle("onrole", words(segment, "roles").some((id) => ids.includes(id)));
    };

    const show = (ids) => {
      segments.forEach((s) => light(s, ids));
      detail.replaceChildren(...ids.map(copy), ...(pinned ? [close()] : []));
      detail.hidden = !ids.length;
    };

    /** Puts the card at the height of the words it tells of, as far as the screen allows. */
    const place = (segment) => {
      if (!segment || detail.hidden || narrow()) {
        detail.style.top = "";
        return;
      }
      const top = article.getBoundingClientRect().top;
      const lowest = window.innerHeight - detail.offsetHeight - 16;
      const wanted = Math.min(segment.getClientRects()[0].top - 16, lowest);
      detail.style.top = Math.max(0, Math.max(wanted, 16) - top) + "px";
    };

    const copy = (id) => {
      const card = cards.get(id).cloneNode(true);
      const frame = document.createElement("div");
      frame.className = card.className;
      frame.append(...card.childNodes);
      frame.querySelectorAll("[id]").forEach((e) => e.removeAttribute("id"));
      frame.querySelector(".back").remove();
      return frame;
    };

    const close = () => {
      const button = document.createElement("button");
      button.type = "button";
      button.className = "close";
      button.setAttribute("aria-label", "Close");
      button.textContent = "×";
      button.addEventListener("click", () => pin(null));
      return button;
    };

    const pin = (segment) => {
      pinned = segment;
      show(segment ? meant(segment) : []);
      place(segment);
    };

    const segmentOf = (event) => event.target.closest && event.target.closest(".seg");

    article.addEventListener("pointerover", (event) => {
      const segment = segmentOf(event);
      if (segment && event.pointerType === "mouse") {
        show(meant(segment));
        place(segment);
      }
    });
    article.addEventListener("pointerout", (event) => {
      if (segmentOf(event) && event.pointerType === "mouse") {
        show(pinned ? meant(pinned) : []);
        place(pinned);
      }
    });
    article.addEventListener("focusin", (event) => {
      const segment = segmentOf(event);
      if (segment && segment.matches(":focus-visible")) {
        pin(segment);
      }
    });
    article.addEventListener("click", (event) => {
      const segment = segmentOf(event);
      if (segment) {
        event.preventDefault();
        pin(segment === pinned && event.detail > 0 ? null : segment);
      } else if (event.target.closest(".text")) {
        pin(null);
      }
    });
    article.addEventListener("keydown", (event) => {
      if (event.key === "Escape") {
        pin(null);
      }
    });

    // Filters: any of those chosen in a group, and all groups.
    const buttons = [...article.querySelectorAll("[data-filter]")];
    const status = article.querySelector(".status [role=status]");
    const reset = article.querySelector(".reset");
    const chosen = (kind) =>
      buttons
        .filter((b) => b.dataset.filter === kind && b.getAttribute("aria-pressed") === "true")
        .map((b) => b.dataset.value);
    const any = (wanted, has) => !wanted.length || wanted.some((w) => has.includes(w));

    const filter = () => {
      const [speakers, types, facets] = ["speaker", "type", "facet"].map(chosen);
      hidden.clear();
      cards.forEach((card, id) => {
        const fits =
          any(speakers, words(card, "speakers")) &&
          any(types, [card.dataset.type]) &&
          any(facets, words(card, "facets"));
        card.hidden = !fits;
        if (!fits) {
          hidden.add(id);
        }
      });
      segments.forEach(dim);
      const filtered = speakers.length + types.length + facets.length > 0;
      status.textContent = filtered
        ? cards.size - hidden.size + " of " + cards.size + " attributions shown"
        : "";
      reset.hidden = !filtered;
      pin(null);
    };

    const dim = (segment) => {
      const levels = words(segment, "levels");
      const roles = words(segment, "roles");
      [0, 1, 2].forEach((i) => segment.classList.toggle("off" + (i + 1), hidden.has(levels[i])));
      segment.classList.toggle("offrole", roles.length > 0 && !roles.some(shown));
      if (segment.matches("a")) {
        segment.tabIndex = words(segment, "all").some(shown) ? 0 : -1;
      }
    };

    buttons.forEach((button) =>
      button.addEventListener("click", () => {
        const pressed = button.getAttribute("aria-pressed") === "true";
        button.setAttribute("aria-pressed", String(!pressed));
        filter();
      }),
    );
    reset.addEventListener("click", () => {
      buttons.forEach((b) => b.setAttribute("aria-pressed", "false"));
      filter();
    });

    // On a phone the text comes first; on paper nothing can be opened.
    const details = [...article.querySelectorAll(".panel details")];
    const open = (yes) => details.forEach((d) => (d.open = yes));
    open(!narrow());
    window.addEventListener("beforeprint", () => open(true));
  };

  /** Shows of many documents the one that the address names, or else the index. */
  const route = (main) => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
    const dossier = main.querySelector(".dossier");
    const speaker = target && target.closest("tr[data-keys]");
    dossier.hidden = !speaker;
    const place =
      (speaker && dossier) ||
      (target && target.closest(".document, .index")) ||
      main.querySelector(".index");
    main.querySelectorAll(".document, .index, .dossier").forEach((e) => {
      e.classList.toggle("shown", e === place);
    });
    if (speaker) {
      gather(main, dossier, speaker);
    } else if (target) {
      target.scrollIntoView();
    }
  };

  /** Puts together what a speaker says in all documents. */
  const gather = (main, dossier, speaker) => {
    const keys = new Set(words(speaker, "keys"));
    const title = dossier.querySelector("h2");
    title.textContent = speaker.querySelector(".name").textContent;
    const parts = [...main.querySelectorAll(".document")].map((d) => said(d, keys));
    const found = parts.filter((part) => part.cards.length);
    const count = found.reduce((sum, part) => sum + part.cards.length, 0);
    dossier.querySelector(".summary").textContent =
      (speaker.dataset.kind ? speaker.dataset.kind + "; " : "") +
      count + (count === 1 ? " attribution in " : " attributions in ") +
      found.length + (found.length === 1 ? " document" : " documents");
    dossier.querySelector(".list").replaceChildren(...found.flatMap((p) => [p.head, ...p.cards]));
    window.scrollTo(0, 0);
    title.focus({ preventScroll: true });
  };

  const said = (article, keys) => {
    const head = document.createElement("h3");
    const link = document.createElement("a");
    link.href = "#" + article.id;
    link.textContent = article.querySelector("h2").textContent;
    head.append(link);
    const cards = [...article.querySelectorAll(".list .card")]
      .filter((card) => words(card, "speakers").some((key) => keys.has(key)))
      .map((card) => {
        const frame = document.createElement("div");
        frame.className = card.className;
        frame.append(...card.cloneNode(true).childNodes);
        frame.querySelectorAll("[id]").forEach((e) => e.removeAttribute("id"));
        return frame;
      });
    return { head, cards };
  };

  /** Finds speakers by what is typed and by kind. */
  const findable = (index) => {
    const finder = index.querySelector(".finder");
    const input = finder.querySelector("input");
    const chips = [...finder.querySelectorAll("[data-kind]")];
    const rows = [...index.querySelectorAll("tr[data-keys]")];
    const reset = finder.querySelector(".reset");
    rows.forEach((row) => {
      const link = document.createElement("a");
      link.href = "#" + row.id;
      link.append(...row.querySelector(".name").childNodes);
      row.querySelector(".name").append(link);
    });
    const rest = index.querySelector(".rest");
    let limit = 50;
    const filter = () => {
      const wanted = input.value.trim().toLowerCase();
      const kinds = chips
        .filter((c) => c.getAttribute("aria-pressed") === "true")
        .map((c) => c.dataset.kind);
      const filtered = wanted || kinds.length;
      let shown = 0;
      [...rows[0].parentNode.rows].forEach((row) => {
        const name = row.querySelector(".name").textContent.toLowerCase();
        const fits = name.includes(wanted) && (!kinds.length || kinds.includes(row.dataset.kind));
        row.hidden = !fits || (!filtered && shown >= limit);
        shown += row.hidden ? 0 : 1;
      });
      rest.hidden = filtered || shown === rows.length;
      finder.querySelector(".found").textContent = filtered ? (shown || "none") + " of " + rows.length : "";
      rows[0].closest("table").tHead.hidden = !shown;
      reset.hidden = !filtered;
    };
    chips.forEach((chip) =>
      chip.addEventListener("click", () => {
        const pressed = chip.getAttribute("aria-pressed") === "true";
        chip.setAttribute("aria-pressed", String(!pressed));
        filter();
      }),
    );
    input.addEventListener("input", filter);
    index.addEventListener("sorted", filter);
    rest.querySelector("button").addEventListener("click", () => {
      limit = Infinity;
      filter();
    });
    reset.addEventListener("click", () => {
      input.value = "";
      chips.forEach((c) => c.setAttribute("aria-pressed", "false"));
      filter();
      input.focus();
    });
    finder.hidden = !rows.length;
    if (rows.length) {
      filter();
    }
  };

  const sortable = (table) => {
    const body = table.tBodies[0];
    [...table.tHead.rows[0].cells].forEach((head, column) => {
      const button = document.createElement("button");
      button.type = "button";
      button.className = "sort";
      button.append(...head.childNodes);
      head.append(button);
      button.addEventListener("click", () => sort(table, body, head, column));
    });
  };

  const sort = (table, body, head, column) => {
    const direction = head.getAttribute("aria-sort") === "descending" ? 1 : -1;
    const value = (row) => row.cells[column].dataset.sort || row.cells[column].textContent;
    const compare = new Intl.Collator("en", { numeric: true }).compare;
    const rows = [...body.rows].sort((a, b) => direction * compare(value(a), value(b)));
    [...table.tHead.rows[0].cells].forEach((cell) => cell.removeAttribute("aria-sort"));
    head.setAttribute("aria-sort", direction > 0 ? "ascending" : "descending");
    body.append(...rows);
    table.dispatchEvent(new Event("sorted", { bubbles: true }));
  };

  const start = (root) => {
    document.documentElement.classList.add("js");
    root.querySelectorAll(".document").forEach(enliven);
    root.querySelectorAll("table.sortable").forEach(sortable);
    if (root.querySelector(".index")) {
      root.querySelector("main").classList.add("several");
      findable(root.querySelector(".index"));
      route(root);
      window.addEventListener("hashchange", () => route(root));
    }
  };

  window.dixit = { start };
  start(document);
})();
